/** Calendar days and ages, as plain strings and numbers; the clock itself comes in as an argument. */

/** A calendar day, `2026-11-15`. */
export type Day = string;
/** A calendar month, `2013-05`. */
export type Month = string;

const MINUTE_MS = 60_000;
const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });
const amsterdamTime = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });

/** The calendar day in Amsterdam at this moment. */
export function dayOf(moment: Date): Day {
  return amsterdam.format(moment);
}

/** How many minutes of that day have passed on the clocks of Amsterdam. */
export function minuteOfDay(moment: Date): number {
  const [hours = 0, minutes = 0] = amsterdamTime.format(moment).split(':').map(Number);
  return hours * 60 + minutes;
}

/** The moment at which clocks in Amsterdam stand at so many minutes past midnight of this day. */
export function momentOn(day: Day, minutes: number): Date {
  const asUtc = startOfUtcDay(day) + minutes * MINUTE_MS;
  // The second time with what clocks are ahead at about that moment, which differs on the day they are changed.
  return new Date(asUtc - aheadOfUtc(asUtc - aheadOfUtc(asUtc)));
}

function aheadOfUtc(time: number): number {
  const moment = new Date(time);
  return startOfUtcDay(dayOf(moment)) + minuteOfDay(moment) * MINUTE_MS - time;
}

const startOfUtcDay = (day: Day) => Date.parse(`${day}T00:00:00Z`);

/** Whole months between a month of birth and a day. In the birthday month itself the older age is counted. */
export function ageInMonths(birth: Month, on: Day): number {
  const [birthYear = 0, birthMonth = 0] = birth.split('-').map(Number);
  const [year = 0, month = 0] = on.split('-').map(Number);
  return (year - birthYear) * 12 + (month - birthMonth);
}

/** Whole years; the day of birth is never known, so in the birthday month the older age is counted. */
export function ageInYears(birth: Month, on: Day): number {
  return Math.floor(ageInMonths(birth, on) / 12);
}

/** The day that lies `days` later (or earlier, when negative). */
export function addDays(day: Day, days: number): Day {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** How many days the second lies after the first. */
export function daysBetween(first: Day, second: Day): number {
  return (startOfUtcDay(second) - startOfUtcDay(first)) / (24 * 60 * MINUTE_MS);
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: Day): number {
  return new Date(startOfUtcDay(day)).getUTCDay() || 7;
}

/** Whether this is a day that exists, written `2026-11-15`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T12:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
