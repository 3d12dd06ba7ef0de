/** Dutch public holidays, and the days that the coordination point adds. */
import Holidays from 'date-holidays';
import type { Day } from './domain/calendar';
import type { Holidays as HolidayCalendar } from './domain/clocks/workingTime';

/** Worked out a year at a time, when that year is first asked about. */
export function dutchHolidays(added: readonly Day[]): HolidayCalendar {
  const country = new Holidays('NL', { types: ['public'] });
  const years = new Map<number, ReadonlySet<Day>>();
  const holidaysOf = (year: number) => {
    const days = years.get(year) ?? new Set(country.getHolidays(year).map(({ date }) => date.slice(0, 10)));
    years.set(year, days);
    return days;
  };
  return { has: (day) => added.includes(day) || holidaysOf(Number(day.slice(0, 4))).has(day) };
}
