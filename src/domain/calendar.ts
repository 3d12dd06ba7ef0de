/** Calendar days and ages, as plain strings and numbers; the clock itself comes in as an argument. */

/** A calendar day, `2026-11-15`. */
export type Day = string;
/** A calendar month, `2013-05`. */
export type Month = string;

const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The calendar day in Amsterdam at this moment. */
export function dayOf(moment: Date): Day {
  return amsterdam.format(moment);
}

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

/** Whether this is a month, written `2014-05`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** Whether this is a day that exists, written `2026-11-15`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T12:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
