/** Which clock of a referral fires next and when, and what comes of it. */
import { addDays, dayOf, daysBetween } from '../calendar';
import { changing } from '../changes';
import { CLOCK } from '../actor';
import type { Moment } from '../commands';
import type { Fired, Referral } from '../referral';
import { isUrgent } from '../urgency';
import type { Clock, ClockName, Run } from './clock';
import { CLOCKS } from './clocks';
import { anchorOf, firedAt, pausesOf } from './running';
import type { Span, Terms } from './terms';
import {
  addWorkingMinutes,
  beginningOfWork,
  isWorkingTime,
  workingMinutesBetween,
  type WorkingCalendar,
} from './workingTime';

/** When people work, and how long the clocks run. */
export interface Timekeeping {
  calendar: WorkingCalendar;
  terms: Terms;
}

export type FiredNow =
  { kind: 'nothing-due' } | { kind: 'fired'; clock: ClockName; referral: Referral } | { kind: 'removal' };

/** What came late comes with at least this much working time between, one after the other. */
const BETWEEN_MINUTES = 60;
const HOUR_MINUTES = 60;

interface Due {
  clock: Clock;
  run: Run;
  at: Date;
}

/** Fires the one clock whose time came first, for all it runs for; never outside working time. */
export function fireNext(referral: Referral, moment: Moment, timekeeping: Timekeeping): FiredNow {
  const next = nextClock(referral, timekeeping);
  if (!next || next > moment.now || !isWorkingTime(moment.now, timekeeping.calendar)) return { kind: 'nothing-due' };
  const due = dueClocks(referral, timekeeping).filter(({ at }) => at <= moment.now);
  const clock = due[0]?.clock;
  if (!clock) return { kind: 'nothing-due' };
  if (clock.does === 'removal') return { kind: 'removal' };
  return {
    kind: 'fired',
    clock: clock.name,
    referral: due.filter((one) => one.clock === clock).reduce(fired, referral),
  };

  function fired(current: Referral, { clock, run }: Due): Referral {
    if (clock.does === 'removal') return current;
    const entry: Fired = { clock: clock.name, anchor: anchorOf(run), at: moment.now };
    const isAgain = firedAt(current, clock.name, run) !== undefined;
    const change = changing({ ...current, fired: [...current.fired, entry] }, CLOCK, moment);
    return clock.does(change, { run, isAgain, moment }).referral;
  }
}

/** When the next clock of this referral fires; `undefined` while none runs. */
export function nextClock(referral: Referral, timekeeping: Timekeeping): Date | undefined {
  const first = dueClocks(referral, timekeeping)[0];
  const last = referral.fired.at(-1);
  if (!first || !last) return first?.at;
  const notBefore = addWorkingMinutes(last.at, BETWEEN_MINUTES, timekeeping.calendar);
  return first.at < notBefore ? notBefore : first.at;
}

/** With the moment at which somebody must look at it again, to be found by. */
export function withNextClock({ nextClock: _, ...referral }: Referral, timekeeping: Timekeeping): Referral {
  const next = nextClock(referral, timekeeping);
  return next ? { ...referral, nextClock: next } : referral;
}

/** All clocks that run and will fire, the first one first; of two at once, as they stand in the table. */
function dueClocks(referral: Referral, timekeeping: Timekeeping): Due[] {
  return CLOCKS.filter((clock) => clock.in.includes(referral.stage.state))
    .flatMap((clock) =>
      clock.runs(referral).flatMap((run) => {
        const at = dueOf(referral, clock, run, timekeeping);
        return at ? [{ clock, run, at }] : [];
      }),
    )
    .sort((one, other) => one.at.getTime() - other.at.getTime());
}

/** Once for the same thing, unless it is a clock that fires again. */
function dueOf(referral: Referral, clock: Clock, run: Run, timekeeping: Timekeeping): Date | undefined {
  const last = firedAt(referral, clock.name, run);
  if (!last) return dueAfter(referral, run.from, clock, timekeeping);
  return clock.again && dueAfter(referral, last, { after: clock.again }, timekeeping);
}

function dueAfter(
  referral: Referral,
  from: Run['from'],
  { after, isAhead }: Pick<Clock, 'after' | 'isAhead'>,
  { calendar, terms }: Timekeeping,
): Date {
  const span = spanOf(referral, after, terms);
  if (typeof from === 'string') {
    return 'days' in span
      ? beginningOfWork(addDays(from, isAhead ? -span.days : span.days), calendar)
      : addWorkingMinutes(beginningOfWork(from, calendar), workingMinutes(span, calendar), calendar);
  }
  return 'days' in span
    ? afterDays(referral, from, span.days, calendar)
    : afterWorkingTime(referral, from, workingMinutes(span, calendar), calendar);
}

function spanOf(referral: Referral, after: Clock['after'], terms: Terms): Span {
  if (typeof after !== 'string') return after;
  const { usual, urgent } = terms[after];
  return isUrgent(referral) ? (urgent ?? usual) : usual;
}

/** Each time that the search stood still puts it off by as much. */
function afterWorkingTime(referral: Referral, from: Date, minutes: number, calendar: WorkingCalendar): Date {
  return pausesSince(referral, from).reduce(
    (due, pause) => {
      if (pause.from >= due) return due;
      return addWorkingMinutes(due, workingMinutesBetween(pause.from, pause.until, calendar), calendar);
    },
    addWorkingMinutes(from, minutes, calendar),
  );
}

function afterDays(referral: Referral, from: Date, days: number, calendar: WorkingCalendar): Date {
  const due = pausesSince(referral, from).reduce(
    (day, pause) => {
      const paused = daysBetween(dayOf(pause.from), dayOf(pause.until));
      return dayOf(pause.from) >= day ? day : addDays(day, paused);
    },
    addDays(dayOf(from), days),
  );
  return beginningOfWork(due, calendar);
}

function pausesSince(referral: Referral, from: Date): { from: Date; until: Date }[] {
  return pausesOf(referral)
    .filter(({ until }) => until > from)
    .map((pause) => ({ ...pause, from: pause.from < from ? from : pause.from }));
}

function workingMinutes(span: Exclude<Span, { days: number }>, { opens, closes }: WorkingCalendar): number {
  return 'workingHours' in span ? span.workingHours * HOUR_MINUTES : span.workingDays * (closes - opens);
}
