/** When a digest goes: one each working day to the coordination point, one each week to a provider. */
import { addDays, dayOf, momentOn, weekdayOf, type Day } from '../calendar';
import { isWorkingTime, type WorkingCalendar } from './workingTime';

export type DigestMark =
  /** Saved just before the request; nobody else sends it until then. */
  { state: 'sending'; day: Day; until: Date } | { state: 'sent'; day: Day };

export interface Rhythm {
  every: 'day' | 'week';
  /** Minutes after midnight. */
  at: number;
}

export const DESK_RHYTHM: Rhythm = { every: 'day', at: 8 * 60 + 45 };
/** On Monday, or on the first working day of the week. */
export const PROVIDER_RHYTHM: Rhythm = { every: 'week', at: 9 * 60 };

/** Whether one is due now; one that is late goes as soon as people work, and only the last one. */
export function isDigestDue(
  mark: DigestMark | undefined,
  { every, at }: Rhythm,
  now: Date,
  calendar: WorkingCalendar,
): boolean {
  if (!isWorkingTime(now, calendar)) return false;
  const today = dayOf(now);
  const first = every === 'day' ? today : addDays(today, 1 - weekdayOf(today));
  if (now < momentOn(firstWorkingDay(first, calendar), at)) return false;
  if (mark?.state === 'sending') return mark.until <= now;
  return mark === undefined || mark.day < first;
}

function firstWorkingDay(day: Day, calendar: WorkingCalendar): Day {
  return calendar.isFree(day) ? firstWorkingDay(addDays(day, 1), calendar) : day;
}
