/** The public holidays of the Netherlands, and days that are added. */
import { dutchHolidays } from '../src/holidays';

const holidays = dutchHolidays(['2026-04-03']);

test.each([
  ["New Year's Day", '2026-01-01'],
  ['Easter Monday', '2026-04-06'],
  ['Easter Monday of the next year', '2027-03-29'],
  ["King's Day", '2026-04-27'],
  ["King's Day a day early, when it is a Sunday", '2025-04-26'],
  ['Ascension Day', '2026-05-14'],
  ['Whit Monday', '2026-05-25'],
  ['Christmas', '2026-12-25'],
  ['the second day of Christmas', '2026-12-26'],
  ['a day that was added', '2026-04-03'],
])('%s is free', (_, day) => {
  expect(holidays.has(day)).toBe(true);
});

test.each([
  ['Good Friday', '2027-03-26'],
  ['Remembrance Day', '2026-05-04'],
  ["Saint Nicholas' Eve", '2026-12-05'],
  ["New Year's Eve", '2026-12-31'],
  ['an ordinary Monday', '2026-03-02'],
])('%s is not', (_, day) => {
  expect(holidays.has(day)).toBe(false);
});
