/** Random lives of a referral: sensible acts and senseless ones, by the right people and the wrong ones, and deliveries that end in any way. */
import fc from 'fast-check';
import type { Command, NewAsk, Outcome } from '../../src/domain/commands';
import { decide } from '../../src/domain/decide';
import { afterAttempt, claimed, readyNotices, sending, type Attempt } from '../../src/domain/delivery';
import { LISTS } from '../../src/domain/lists';
import type { Actor } from '../../src/domain/person';
import type { QuestionId } from '../../src/domain/questions';
import type { Referral } from '../../src/domain/referral';
import { ANOTHER_REFERRER, anAskOf, aMoment, COORDINATOR, homeOf, interestOf, memberOf, NOBODY, OWNER } from './acts';
import { aReferral, MONDAY } from './builders';
import { deepFreeze } from './deepFreeze';

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

/** Everything that people write begins with this, so that it is found wherever it went. */
export const WRITTEN = 'Geschreven door een mens:';

const PROVIDERS = [1, 2, 3, 4] as const;
const ANOTHER_COORDINATOR: Actor = { role: 'coordinator', person: 'coordinator-2' };
const ACTORS = [OWNER, ANOTHER_REFERRER, COORDINATOR, ANOTHER_COORDINATOR, NOBODY, ...PROVIDERS.map(memberOf)];

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
  strengths: text,
  helpNeeded: text,
};
const YOUTH_VALUES: Partial<Record<QuestionId, fc.Arbitrary<string | readonly string[]>>> = {
  birthMonth: fc.constantFrom('2008-01', '2013-05', '2019-12'),
  homeMunicipality: fc.constantFrom('GM0855', 'GM0344', 'GM0599'),
  sex: oneOf('sex'),
  safetySelf: fc.subarray([...LISTS.safetySelf]),
};
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

const command: fc.Arbitrary<Command> = fc.oneof(
  answering,
  fc.record({
    type: fc.constant('edit-profile' as const),
    version: fc.nat(4),
    sentence: text,
    texts: fc.record({ strengths: text }),
  }),
  fc.record({ type: fc.constant('approve-and-ask' as const), version: fc.nat(4), asks }),
  fc.record({ type: fc.constant('ask-more' as const), asks }),
  fc.record({ type: fc.constant('answer-for-home' as const), home, answeredFor: oneOf('answeredFor'), says }),
  fc.record({ type: fc.constant('introduce' as const), home }),
  fc.record({ type: fc.constant('does-not-fit' as const), reason: oneOf('mismatchReason') }),
  fc.record({
    type: fc.constant('resolve-post' as const),
    provider: home.map(({ provider }) => provider),
    arrived: fc.boolean(),
  }),
  fc.constantFrom<Command>(
    { type: 'submit' },
    { type: 'take-up' },
    { type: 'call-off' },
    { type: 'file-sent' },
    { type: 'fits' },
    { type: 'withdraw' },
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

function sensible(referral: Referral, pick: number): [Actor, Command] {
  const choices = choicesIn(referral);
  return choices[pick % choices.length] ?? [OWNER, { type: 'submit' }];
}

function choicesIn({ stage, profiles, homeAnswers }: Referral): [Actor, Command][] {
  const version = profiles.length;
  switch (stage.state) {
    case 'drafting':
      return [[OWNER, { type: 'submit' }]];
    case 'submitted':
      return [
        [
          COORDINATOR,
          { type: 'edit-profile', version, sentence: `${WRITTEN} zin`, texts: { strengths: `${WRITTEN} anders` } },
        ],
        [COORDINATOR, { type: 'approve-and-ask', version, asks: PROVIDERS.slice(0, 3).map(anAskOf) }],
      ];
    case 'searching':
      return [
        ...PROVIDERS.map((provider): [Actor, Command] => [memberOf(provider), interestOf(homeOf(provider))]),
        ...homeAnswers.map((answer): [Actor, Command] => [COORDINATOR, { type: 'introduce', home: answer.home }]),
      ];
    case 'introduced':
      return [
        [OWNER, { type: 'file-sent' }],
        [COORDINATOR, { type: 'call-off' }],
      ];
    case 'exploring': {
      const member = PROVIDERS.map(memberOf).find(
        (actor) => actor.role === 'provider' && actor.provider === stage.introduction.home.provider,
      );
      return [
        [OWNER, { type: 'fits' }],
        [member ?? NOBODY, { type: 'fits' }],
        [OWNER, { type: 'does-not-fit', reason: 'noClick' }],
      ];
    }
    case 'matched':
    case 'closed':
      return [[COORDINATOR, { type: 'take-up' }]];
  }
}
