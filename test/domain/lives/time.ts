/** Clocks and the history: nothing twice, nothing in a pause, and never silence. */
import { CLOCKS } from '../../../src/domain/clocks/clocks';
import type { Clock, ClockName } from '../../../src/domain/clocks/clock';
import { isWorkingTime, workingMinutesBetween } from '../../../src/domain/clocks/workingTime';
import type { Referral } from '../../../src/domain/referral';
import { isUrgent } from '../../../src/domain/urgency';
import { TIMEKEEPING } from '../../support/aTime';
import { WORKING_HOURS } from '../../support/builders';
import type { Moment } from '../../support/lives/live';
import { unless, type LifeRules, type Rules } from './rule';

const DAY_MINUTES = WORKING_HOURS.closes - WORKING_HOURS.opens;

/** The pauses as the moments of a life tell them, and not as the history does. */
const pausesIn = (life: readonly Moment[]) => {
  const begins = life.filter(({ before, after }) => before.stage.state !== 'paused' && after.stage.state === 'paused');
  return begins.map(({ now: from }) => ({
    from,
    until: life.find(
      ({ now, before, after }) => now >= from && before.stage.state === 'paused' && after.stage.state !== 'paused',
    )?.now,
  }));
};

const clockOf = (name: ClockName) => CLOCKS.find((clock) => clock.name === name);

/** In minutes of working time; some terms are days of the calendar. */
const termOf = (after: Clock['after'] | undefined, referral: Referral): number | undefined => {
  if (typeof after !== 'string') return undefined;
  const { usual, urgent } = TIMEKEEPING.terms[after];
  const span = isUrgent(referral) ? (urgent ?? usual) : usual;
  if ('days' in span) return undefined;
  return 'workingHours' in span ? span.workingHours * 60 : span.workingDays * DAY_MINUTES;
};

export const TIME: Rules = {
  'a clock fires once for the same thing, unless it is one that fires until somebody reacts': ({ after }) => {
    const fired = after.fired.map(({ clock, anchor }) => `${clock} ${anchor}`);
    return after.fired.filter(({ clock }, index) => !clockOf(clock)?.again && fired.indexOf(fired[index]!) !== index);
  },

  'a clock fires in working time, in a state in which it runs': ({ before, now, did }) => {
    if (did.kind !== 'clock') return [];
    const runsIn = clockOf(did.clock)?.in ?? [];
    return unless(isWorkingTime(now, WORKING_HOURS) && runsIn.includes(before.stage.state), did.clock, now);
  },

  'two clocks of a referral never fire at the same moment': ({ before, did, now }) =>
    did.kind === 'clock' ? before.fired.filter(({ at }) => at >= now) : [],

  'a referral that stands still hears of nothing but the end of it': ({ before, did }) =>
    did.kind === 'clock' && before.stage.state === 'paused'
      ? unless(['pause-over', 'hand-over-expired'].includes(did.clock), did.clock)
      : [],

  'no referral falls silent: there is always a clock that will run': ({ after, did }) =>
    unless(did.kind === 'removal' || after.nextClock !== undefined, after.stage.state),

  'what happened stands in the history, in order, by whom and in which role': ({ before, after, did, now }) => {
    if (did.kind === 'split-off') return [];
    const kept = before.history.every((entry, index) => after.history[index] === entry);
    const added = after.history.slice(before.history.length);
    const hasMoved = before.stage.state !== after.stage.state;
    const wrong = added.filter((entry) => {
      if (entry.at !== now) return true;
      if (did.kind === 'act') return entry.by !== did.actor.person || entry.role !== did.actor.role;
      return did.kind === 'clock' ? entry.role !== 'clock' : entry.role !== 'nobody';
    });
    return [...unless(kept && (!hasMoved || added.length > 0), 'history'), ...wrong];
  },
};

export const TIME_IN_A_LIFE: LifeRules = {
  'a term of working time has passed in full, without the pauses, before its clock fires': (life) =>
    life.flatMap(({ before, after, now, did }, index) => {
      if (did.kind !== 'clock') return [];
      const pauses = pausesIn(life.slice(0, index + 1).filter((moment) => moment.did.kind !== 'split-off'));
      return after.fired.slice(before.fired.length).filter(({ clock, anchor }) => {
        const last = before.fired.findLast((one) => one.clock === clock && one.anchor === anchor)?.at;
        const term = termOf(last ? clockOf(clock)?.again : clockOf(clock)?.after, before);
        const from = last ?? new Date(anchor.split(' ').at(-1) ?? '');
        return term !== undefined && workedBetween(from, now, pauses) < term - 1;
      });
    }),
};

function workedBetween(from: Date, now: Date, pauses: ReturnType<typeof pausesIn>): number {
  const stoodStill = pauses
    .filter(({ until = now }) => until > from)
    .map((pause) => workingMinutesBetween(pause.from > from ? pause.from : from, pause.until ?? now, WORKING_HOURS));
  return stoodStill.reduce((left, minutes) => left - minutes, workingMinutesBetween(from, now, WORKING_HOURS));
}
