/** Working time: the hours of working days in which something may be sent, and in which terms run. */
import { addDays, dayOf, minuteOfDay, momentOn, weekdayOf, type Day } from '../calendar';

export interface WorkingCalendar {
  /** Minutes after midnight in Amsterdam; the last one is outside. */
  opens: number;
  closes: number;
  /** A weekend or a holiday. */
  isFree(day: Day): boolean;
}

/** A holiday calendar as data: the days on which nobody works. */
export type Holidays = Pick<ReadonlySet<Day>, 'has'>;

const FRIDAY = 5;
const MINUTE_MS = 60_000;

/** For a demonstration at any hour: all time is working time. */
export const ALWAYS: WorkingCalendar = { opens: 0, closes: 24 * 60, isFree: () => false };

export function workingCalendar(hours: { opens: number; closes: number }, holidays: Holidays): WorkingCalendar {
  return { ...hours, isFree: (day) => weekdayOf(day) > FRIDAY || holidays.has(day) };
}

export function isWorkingTime(moment: Date, calendar: WorkingCalendar): boolean {
  const minute = minuteOfDay(moment);
  return !calendar.isFree(dayOf(moment)) && minute >= calendar.opens && minute < calendar.closes;
}

/** This moment, or else the beginning of the next working day. */
export function nextWorkingTime(moment: Date, calendar: WorkingCalendar): Date {
  if (isWorkingTime(moment, calendar)) return moment;
  const today = dayOf(moment);
  const hasPassed = minuteOfDay(moment) >= calendar.closes;
  return beginningOfWork(hasPassed ? addDays(today, 1) : today, calendar);
}

/** When work begins on this day, or else on the first working day after it. */
export function beginningOfWork(day: Day, calendar: WorkingCalendar): Date {
  let working = day;
  while (calendar.isFree(working)) working = addDays(working, 1);
  return momentOn(working, calendar.opens);
}

/** The moment by which so many minutes of working time have passed; always in working time itself. */
export function addWorkingMinutes(moment: Date, minutes: number, calendar: WorkingCalendar): Date {
  let from = nextWorkingTime(moment, calendar);
  let left = minutes;
  for (let rest = restOfDay(from, calendar); left >= rest; rest = restOfDay(from, calendar)) {
    left -= rest;
    from = beginningOfWork(addDays(dayOf(from), 1), calendar);
  }
  return new Date(from.getTime() + left * MINUTE_MS);
}

/** How much working time passes from the first moment to the second. */
export function workingMinutesBetween(first: Date, second: Date, calendar: WorkingCalendar): number {
  let passed = 0;
  let from = nextWorkingTime(first, calendar);
  while (from < second) {
    passed += Math.min(restOfDay(from, calendar), (second.getTime() - from.getTime()) / MINUTE_MS);
    from = beginningOfWork(addDays(dayOf(from), 1), calendar);
  }
  return Math.floor(passed);
}

function restOfDay(moment: Date, { closes }: WorkingCalendar): number {
  return closes - minuteOfDay(moment);
}
