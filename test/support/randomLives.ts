/** Random lives of a referral: sensible acts and senseless ones, by the right people and the wrong ones, and deliveries that end in any way. */
import fc from 'fast-check';
import type { Command, NewAsk, Outcome } from '../../src/domain/commands';
import { decide } from '../../src/domain/decide';
import { afterAttempt, claimed, readyNotices, sending, type Attempt } from '../../src/domain/delivery';
import { LISTS } from '../../src/domain/lists';
import type { Actor } from '../../src/domain/actor';
import type { Place } from '../../src/domain/intake';
import type { QuestionId } from '../../src/domain/questions';
import type { Consent } from '../../src/domain/consent';
import type { Referral, Side } from '../../src/domain/referral';
import { aMoment } from './acts';
import { ANOTHER_REFERRER, anAskOf, COORDINATOR, DEPUTY, homeOf, memberOf, NOBODY, OWNER } from './people';
import { aReferral, MONDAY } from './builders';
import { deepFreeze } from './deepFreeze';
import { PROVIDERS, sensible, WRITTEN } from './sensibleSteps';

/** One act in a life, and what came of it. */
export interface Act {
  before: Referral;
  actor: Actor;
  command: Command;
  outcome: Outcome;
  after: Referral;
}

export type Step =
  | { kind: 'act'; actor: Actor; command: Command }
  /** The next thing that people would really do. */
  | { kind: 'sensible'; pick: number }
  | { kind: 'deliver'; attempt: Attempt };

export { WRITTEN };

const ANOTHER_COORDINATOR: Actor = { role: 'coordinator', person: 'coordinator-2' };
const ACTORS = [OWNER, DEPUTY, ANOTHER_REFERRER, COORDINATOR, ANOTHER_COORDINATOR, NOBODY, ...PROVIDERS.map(memberOf)];

const text = fc.integer({ min: 0, max: 99 }).map((number) => `${WRITTEN} ${number} `.padEnd(50, 'x'));
const oneOf = <L extends keyof typeof LISTS>(list: L) => fc.constantFrom<(typeof LISTS)[L][number]>(...LISTS[list]);
const home = fc.constantFrom(...PROVIDERS).map(homeOf);
const asks = fc
  .subarray([...PROVIDERS])
  .chain((asked) =>
    fc.tuple(...asked.map((provider) => fc.boolean().map((asWhole): NewAsk => ({ ...anAskOf(provider), asWhole })))),
  );
const plain = <T>(fields: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(fields, { noNullPrototype: true });
const says = fc.oneof(
  plain({ kind: fc.constant('interest' as const), from: fc.constant('2026-05-01'), remark: text }),
  plain({ kind: fc.constant('doubt' as const), question: text }),
  plain({ kind: fc.constant('decline' as const), reason: oneOf('declineReason') }),
);

const VALUES: Partial<Record<QuestionId, fc.Arbitrary<string | readonly string[]>>> = {
  neededWhen: oneOf('neededWhen'),
  legalGround: oneOf('legalGround'),
  youthCount: fc.constantFrom('1', '2'),
  courtOrder: oneOf('courtOrder'),
  siblings: oneOf('siblings'),
  siblingPlaced: oneOf('yesNo'),
  forbiddenNames: text,
  strengths: text,
  helpNeeded: text,
};
const YOUTH_VALUES: Partial<Record<QuestionId, fc.Arbitrary<string | readonly string[]>>> = {
  birthMonth: fc.constantFrom('2008-01', '2013-05', '2019-12'),
  homeMunicipality: fc.constantFrom('GM0855', 'GM0344', 'GM0599'),
  sex: oneOf('sex'),
  safetySelf: fc.subarray([...LISTS.safetySelf]),
  placesToAvoid: text,
};
const place = fc.constantFrom<Place>(
  { step: 'when' },
  { step: 'ground' },
  { step: 'youth', youth: 0 },
  { step: 'who' },
);
const someDay = fc.constantFrom('2026-02-20', '2026-03-20', '2027-03-20');
const consent = fc.constantFrom<Consent>({}, { youth: 'yes', parents: 'yes', order: 'yes' }, { parents: 'no' });
const onBehalfOf = fc.constantFrom<Side | undefined>('owner', 'home', undefined);
const answering = fc.oneof(
  answersTo(VALUES, { step: 'when' as const }),
  answersTo(YOUTH_VALUES, { step: 'youth' as const, youth: 0 }),
);

function answersTo(values: typeof VALUES, place: Extract<Command, { type: 'answer-questions' }>['place']) {
  return fc
    .record(values as Record<string, fc.Arbitrary<string | readonly string[]>>, { requiredKeys: [] })
    .map((given): Command => ({
      type: 'answer-questions',
      place,
      values: given,
      asked: Object.keys(given) as QuestionId[],
    }));
}

const WAIVED: QuestionId[] = ['strengths', 'courtOrderUntil', 'homeMunicipality', 'siblingsApartReason'];

const command: fc.Arbitrary<Command> = fc.oneof(
  answering,
  fc.record({
    type: fc.constant('edit-profile' as const),
    version: fc.nat(4),
    sentence: text,
    texts: fc.record({ strengths: text }),
    kept: fc.constant<string[]>([]),
  }),
  fc.record({ type: fc.constant('approve-and-ask' as const), version: fc.nat(4), asks }),
  fc.record({ type: fc.constant('ask-more' as const), asks }),
  fc.record({
    type: fc.constant('split' as const),
    youths: fc.subarray([0, 1]),
    outOf: fc.constantFrom(1, 2),
    reason: oneOf('siblingsApartReason'),
    words: text,
    into: fc.constant('TP-N3WST'),
  }),
  fc.record({ type: fc.constant('answer-for-home' as const), home, answeredFor: oneOf('answeredFor'), says }),
  fc.record({ type: fc.constant('introduce' as const), home }),
  fc.record({ type: fc.constant('fits' as const), onBehalfOf, consent }),
  fc.record({ type: fc.constant('take-back' as const), onBehalfOf }),
  fc.record({ type: fc.constant('no-file-yet' as const), onBehalfOf }),
  fc.record({ type: fc.constant('still-exploring' as const), expectedAround: someDay, onBehalfOf }),
  fc.record({ type: fc.constant('set-moving-in' as const), on: someDay, onBehalfOf }),
  fc.record({ type: fc.constant('say-how-it-goes' as const), well: fc.boolean(), onBehalfOf }),
  fc.record({
    type: fc.constant('not-placed' as const),
    reason: oneOf('mismatchReason'),
    next: fc.constantFrom('search' as const, ...LISTS.closeReason),
  }),
  fc.record({
    type: fc.constant('none-of-ours' as const),
    homes: home.map((one) => [one]),
    answeredFor: oneOf('answeredFor'),
    reason: oneOf('declineReason'),
  }),
  fc.record({ type: fc.constant('does-not-fit' as const), reason: oneOf('mismatchReason'), onBehalfOf }),
  fc.record({ type: fc.constant('submit' as const), isAdmitted: fc.boolean(), incomplete: fc.boolean() }),
  fc.record({ type: fc.constant('close' as const), reason: oneOf('closeReason') }),
  fc.record({
    type: fc.constant('pause' as const),
    until: fc.constantFrom('2026-03-01', '2026-03-20', '2026-04-01', '2026-04-02'),
  }),
  fc.record({ type: fc.constant('take-over' as const), code: fc.constantFrom('', 'TP-1') }),
  fc.record({ type: fc.constant('approve-version' as const), version: fc.nat(6) }),
  fc.record({ type: fc.constant('send-back' as const), question: text }),
  fc.record({ type: fc.constant('refuse' as const), words: text }),
  fc.record({ type: fc.constant('waive' as const), place, question: fc.constantFrom(...WAIVED), reason: text }),
  fc.record({ type: fc.constant('add-note' as const), text }),
  fc.record({ type: fc.constant('say-not-double' as const), reference: fc.constantFrom('TP-H4MXT', 'TP-9XKLM') }),
  fc.record({
    type: fc.constant('resolve-post' as const),
    provider: home.map(({ provider }) => provider),
    arrived: fc.boolean(),
  }),
  fc.constantFrom<Command>(
    { type: 'take-up' },
    { type: 'know-youth' },
    { type: 'call-off' },
    { type: 'file-sent' },
    { type: 'withdraw' },
    { type: 'reopen' },
    { type: 'resume' },
    { type: 'extend' },
    { type: 'offer-hand-over' },
  ),
);

const attempt: fc.Arbitrary<Attempt> = fc.oneof(
  { weight: 4, arbitrary: fc.nat().map((number): Attempt => ({ kind: 'sent', activityId: `activity-${number}` })) },
  fc.constantFrom<Attempt>(
    { kind: 'uncertain' },
    { kind: 'unreachable' },
    { kind: 'rejected' },
    { kind: 'message-gone' },
    { kind: 'unauthorised' },
    { kind: 'later', afterSeconds: undefined },
    { kind: 'later', afterSeconds: 5 },
  ),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.nat(99).map((pick): Step => ({ kind: 'sensible', pick })) },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('act' as const), actor: fc.constantFrom(...ACTORS), command }),
  },
  { weight: 1, arbitrary: attempt.map((ended): Step => ({ kind: 'deliver', attempt: ended })) },
);

/** Lives of thirty steps. */
export const lives: fc.Arbitrary<Step[]> = fc.array(step, { minLength: 30, maxLength: 30 });

/** What really happens in such a life; nothing in it can be changed. */
export function live(steps: readonly Step[]): Act[] {
  let referral = deepFreeze(aReferral({ answers: { ...aReferral().answers, strengths: WRITTEN } }));
  const acts: Act[] = [];
  for (const next of steps) {
    if (next.kind === 'deliver') {
      referral = deepFreeze(delivered(referral, next.attempt));
      continue;
    }
    const [actor, said] = next.kind === 'act' ? [next.actor, next.command] : sensible(referral, next.pick);
    const outcome = deepFreeze(decide(referral, deepFreeze(said), actor, aMoment()));
    const after = outcome.kind === 'done' ? outcome.referral : referral;
    acts.push({ before: referral, actor, command: said, outcome, after });
    referral = after;
  }
  return acts;
}

/** Everything that may go now ends in this way. */
function delivered(referral: Referral, ended: Attempt): Referral {
  const ready = readyNotices(referral, MONDAY);
  const mine = claimed(referral, ready, MONDAY);
  return ready.reduce((current, { id }) => {
    const notice = current.notices.find((known) => known.id === id);
    const underWay = notice && sending(current, notice, MONDAY);
    return underWay ? afterAttempt(underWay, id, ended, aMoment()) : current;
  }, mine);
}
