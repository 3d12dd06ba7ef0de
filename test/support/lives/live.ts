/** The lives of referrals as the flows let them go: acts, clocks, deliveries, and channels that come and go. */
import fc from 'fast-check';
import { dayOf } from '../../../src/domain/calendar';
import type { ClockName } from '../../../src/domain/clocks/clock';
import { fireNext, withNextClock } from '../../../src/domain/clocks/fire';
import { nextWorkingTime } from '../../../src/domain/clocks/workingTime';
import type { Outcome } from '../../../src/domain/commands';
import { decide } from '../../../src/domain/decide';
import { withoutProvider, withProviderBack } from '../../../src/domain/decisions/providerGone';
import { splitOff } from '../../../src/domain/decisions/split';
import { afterAttempt, type Attempt } from '../../../src/domain/attempts';
import { claimed, readyNotices, recovered, sending } from '../../../src/domain/delivery';
import { postOf } from '../../../src/domain/posts';
import type { Notice } from '../../../src/domain/notices';
import { withOwnerCard } from '../../../src/domain/ownerCard';
import type { Referral, State, WhyStopped } from '../../../src/domain/referral';
import { aMoment, aReferralIn } from '../acts';
import { TIMEKEEPING } from '../aTime';
import { aReferral, aYouth, minutesAfter, MONDAY } from '../builders';
import { deepFreeze } from '../deepFreeze';
import { anything, sensible, type Doing } from './acting';
import { PROVIDERS } from './cast';
import { SECRET, WRITTEN } from './commands';
import { diceOf, type Dice } from './dice';

/** One thing in a life that happened, or was refused. */
export interface Moment {
  now: Date;
  before: Referral;
  after: Referral;
  did: Did;
}

export type Did =
  | ({ kind: 'act'; outcome: Outcome } & Doing)
  | { kind: 'clock'; clock: ClockName }
  /** In these channels nothing arrives any more, or again. */
  | { kind: 'channel'; provider: string; is: WhyStopped | 'back' }
  | { kind: 'delivery'; notice: Notice; attempt: Attempt | { kind: 'crash' } }
  /** The new search of those who leave. */
  | { kind: 'split-off' }
  | { kind: 'removal' };

const KINDS = ['sensible', 'anything', 'time', 'down-time', 'deliver', 'channel'] as const;
const WEIGHTS: Record<(typeof KINDS)[number], number> = {
  sensible: 24,
  anything: 5,
  time: 5,
  'down-time': 1,
  deliver: 4,
  channel: 1,
};

export interface Life {
  begins: State;
  isByPhone: boolean;
  isUrgent: boolean;
  hasSiblings: boolean;
  steps: { kind: (typeof KINDS)[number]; seed: number }[];
}

/** Lives of forty steps. */
export const lives: fc.Arbitrary<Life> = fc.record({
  begins: fc.constantFrom<State>(
    'drafting',
    'drafting',
    'submitted',
    'searching',
    'introduced',
    'exploring',
    'matched',
  ),
  isByPhone: fc.nat(4).map((number) => number === 4),
  isUrgent: fc.nat(3).map((number) => number === 3),
  hasSiblings: fc.nat(2).map((number) => number === 2),
  steps: fc.array(
    fc.record({
      kind: fc.oneof(...KINDS.map((kind) => ({ weight: WEIGHTS[kind], arbitrary: fc.constant(kind) }))),
      seed: fc.nat(),
    }),
    { minLength: 40, maxLength: 40 },
  ),
});

/** A life under way. */
interface Now {
  referral: Referral;
  now: Date;
  moments: Moment[];
}

/** Everything that happens in this life; nothing in it can be changed. */
export function live({ steps, ...born }: Life): Moment[] {
  const referral = deepFreeze(withNextClock(aBeginning(born), TIMEKEEPING));
  const life: Now = { referral, now: MONDAY, moments: [] };
  for (const { kind, seed } of steps) {
    if (life.moments.at(-1)?.did.kind === 'removal') break;
    step(life, kind, diceOf(seed));
  }
  return life.moments;
}

/** What may not be shared, and what people wrote, is found wherever it went. */
function aBeginning({ begins, isByPhone, isUrgent, hasSiblings }: Omit<Life, 'steps'>): Referral {
  const secrets = {
    nickname: `${SECRET} bijnaam`,
    forbiddenNames: `${SECRET} namen`,
    siblingHomeName: `${SECRET} gezinshuis`,
    belief: `${SECRET} geloof`,
    notInformedReason: `${SECRET} niet verteld`,
  };
  const youth = aYouth({
    ...(isUrgent && { staysNow: 'home' }),
    placesToAvoid: `${SECRET} plekken`,
    staysHomeName: `${SECRET} thuis`,
  });
  const referral = aReferral({ youths: hasSiblings ? [youth, { ...youth, birthMonth: '2016-01' }] : [youth] });
  const draft: Referral = {
    ...referral,
    answers: { ...referral.answers, ...secrets, strengths: WRITTEN, ...(isUrgent && { neededWhen: 'urgent' }) },
  };
  return {
    ...aReferralIn(begins, draft),
    ...(isByPhone && { owner: 'coordinator-1', phoneReferrer: { name: 'Kim', organisation: 'GI', phone: '013' } }),
  };
}

function step(life: Now, kind: (typeof KINDS)[number], dice: Dice): void {
  const about = () => ({ referral: life.referral, today: dayOf(life.now), dice });
  switch (kind) {
    case 'sensible':
      return act(life, sensible(about()));
    case 'anything':
      return act(life, anything(about()));
    case 'time':
      return timePasses(life, minutesAfter(life.now, someMinutes(dice)));
    case 'down-time':
      life.now = minutesAfter(life.now, someMinutes(dice));
      return;
    case 'deliver':
      return deliver(life, dice);
    case 'channel':
      return changeChannel(life, dice);
  }
}

function act(life: Now, doing: Doing): void {
  const { referral, now } = life;
  const moment = aMoment(now);
  const outcome = deepFreeze(decide(referral, deepFreeze(doing.command), doing.actor, moment));
  happens(life, kept(referral, outcome, moment), { kind: 'act', ...doing, outcome });
  if (outcome.kind === 'refused' || doing.command.type !== 'split') return;
  const apart = splitOff(referral, doing.command, { id: 'referral-2', actor: doing.actor, moment });
  happens({ ...life }, withNextClock(apart, TIMEKEEPING), { kind: 'split-off' });
}

/** As a flow keeps it. */
function kept(before: Referral, outcome: Outcome, moment: ReturnType<typeof aMoment>): Referral {
  if (outcome.kind === 'refused') return before;
  return withNextClock(withOwnerCard(before, outcome.referral, moment), TIMEKEEPING);
}

/** No two things happen at the same moment. */
function happens(life: Now, after: Referral, did: Did): void {
  life.moments.push({ now: life.now, before: life.referral, after: deepFreeze(after), did });
  life.referral = after;
  life.now = minutesAfter(life.now, 1);
}

const HOUR = 60;
const DAY = 24 * HOUR;

const someMinutes = (dice: Dice) => dice.of([10, 2 * HOUR, DAY, DAY, 3 * DAY, 8 * DAY, 20 * DAY, 60 * DAY, 100 * DAY]);

/** Clocks fire when the stored moment comes, and never outside working time. */
function timePasses(life: Now, end: Date): void {
  const { calendar } = TIMEKEEPING;
  for (;;) {
    const { nextClock: next } = life.referral;
    const at = nextWorkingTime(next && next > life.now ? next : life.now, calendar);
    if (!next || at > end) break;
    life.now = at;
    const came = fireNext(life.referral, aMoment(at), TIMEKEEPING);
    if (came.kind === 'removal') return happens(life, life.referral, { kind: 'removal' });
    if (came.kind === 'fired') {
      happens(life, withNextClock(came.referral, TIMEKEEPING), { kind: 'clock', clock: came.clock });
    } else {
      life.referral = deepFreeze(withNextClock(life.referral, TIMEKEEPING));
    }
  }
  life.now = end;
}

/** Everything that may go now, each in its own way. */
function deliver(life: Now, dice: Dice): void {
  const moment = aMoment(life.now);
  const sound = recovered(life.referral, moment);
  const ready = readyNotices(sound, life.now);
  life.referral = deepFreeze(claimed(sound, ready, life.now));
  for (const { id } of ready) {
    const notice = life.referral.notices.find((known) => known.id === id);
    const underWay = notice && sending(life.referral, notice, life.now);
    if (!underWay) continue;
    const attempt = ended(underWay, notice, dice);
    const after = attempt.kind === 'crash' ? underWay : afterAttempt(underWay, id, attempt, aMoment(life.now));
    happens(life, after, { kind: 'delivery', notice, attempt });
  }
}

/** Only ends that such a request can have. */
function ended(referral: Referral, { to, content }: Notice, dice: Dice): Attempt | { kind: 'crash' } {
  const post = postOf(referral, to);
  const isUpdate = content.kind === 'card' && post !== undefined;
  const isStopped = referral.asks.some((ask) => to.kind === 'provider' && ask.provider === to.provider && ask.stopped);
  if (isStopped && content.kind === 'news') return { kind: 'dead' };
  if (isUpdate && post.activityId === undefined) return { kind: 'unchangeable' };
  if (!dice.oneIn(4))
    return { kind: 'sent', activityId: (isUpdate && post.activityId) || `message-${dice.below(1e6)}` };
  return dice.of<Attempt | { kind: 'crash' }>([
    isUpdate ? { kind: 'message-gone' } : { kind: 'uncertain' },
    { kind: 'unreachable' },
    { kind: 'rejected' },
    { kind: 'unauthorised' },
    { kind: 'later', afterSeconds: dice.of([undefined, 5]) },
    { kind: 'crash' },
  ]);
}

function changeChannel(life: Now, dice: Dice): void {
  const { referral, now } = life;
  const moment = aMoment(now);
  const provider = dice.any(referral.asks)?.provider ?? `provider-${dice.of(PROVIDERS)}`;
  const is = dice.of<WhyStopped | 'back'>(['unlinked', 'lost', 'out-of-contract', 'back', 'back']);
  const isOpen = !['drafting', 'settled', 'closed'].includes(referral.stage.state);
  if (!isOpen) return;
  const outcome =
    is === 'back'
      ? withProviderBack(referral, provider, moment)
      : withoutProvider(referral, { provider, why: is, told: dice.below(3) }, moment);
  happens(life, kept(referral, outcome, moment), { kind: 'channel', provider, is });
}
