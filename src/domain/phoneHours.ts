/** The hours in which the coordination point answers the phone. */
import { dayOf, minuteOfDay } from './calendar';
import type { WorkingCalendar } from './clocks/workingTime';

/** As `HH:mm`, on working days. */
export interface PhoneHours {
  from: string;
  until: string;
}

/** Whether somebody answers at this moment; from the first minute, and no longer in the last. */
export function isPhoneHour(
  { from, until }: PhoneHours,
  now: Date,
  calendar: Pick<WorkingCalendar, 'isFree'>,
): boolean {
  const minute = minuteOfDay(now);
  return !calendar.isFree(dayOf(now)) && minute >= minutesIn(from) && minute < minutesIn(until);
}

function minutesIn(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}
