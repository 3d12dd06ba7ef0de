/** Hours of the clock in Amsterdam, for stories that depend on them. */

const HOUR_MS = 3_600_000;

/** The next moment, at least an hour away, at which this hour begins; on a workday when asked. */
export function momentOn(now: Date, hour: number, onWorkday: boolean): Date {
  const nextHour = Math.ceil(now.getTime() / HOUR_MS) * HOUR_MS;
  const hours = Array.from({ length: 24 * 8 }, (_, index) => new Date(nextHour + (index + 1) * HOUR_MS));
  return hours.find((moment) => hourOf(moment) === hour && !(onWorkday && isWeekend(moment)))!;
}

function hourOf(moment: Date): number {
  return Number(moment.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam', hour: '2-digit' }));
}

function isWeekend(moment: Date): boolean {
  return ['Sat', 'Sun'].includes(moment.toLocaleString('en-GB', { timeZone: 'Europe/Amsterdam', weekday: 'short' }));
}
