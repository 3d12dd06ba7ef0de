/** Calendar days in Amsterdam, and ages from a month of birth. */
import { addDays, ageInMonths, ageInYears, dayOf } from '../../src/domain/calendar';

test.each([
  { moment: '2026-03-01T22:59:59Z', day: '2026-03-01', when: 'winter time' },
  { moment: '2026-03-01T23:00:00Z', day: '2026-03-02', when: 'winter time' },
  { moment: '2026-07-01T21:59:59Z', day: '2026-07-01', when: 'summer time' },
  { moment: '2026-07-01T22:00:00Z', day: '2026-07-02', when: 'summer time' },
])('at $moment it is $day in Amsterdam ($when)', ({ moment, day }) => {
  expect(dayOf(new Date(moment))).toBe(day);
});

test.each([
  { birth: '2014-08', on: '2026-07-31', years: 11 },
  { birth: '2014-08', on: '2026-08-01', years: 12 },
  { birth: '2026-03', on: '2026-03-02', years: 0 },
  { birth: '2024-02', on: '2026-02-28', years: 2 },
])('born in $birth, somebody counts as $years on $on', ({ birth, on, years }) => {
  expect(ageInYears(birth, on)).toBe(years);
});

test('a baby is counted in months', () => {
  expect(ageInMonths('2025-11', '2026-03-02')).toBe(4);
});

test.each([
  { day: '2026-02-28', days: 1, expected: '2026-03-01' },
  { day: '2028-02-28', days: 1, expected: '2028-02-29' },
  { day: '2026-01-01', days: -1, expected: '2025-12-31' },
  { day: '2026-03-28', days: 2, expected: '2026-03-30' },
])('$days day(s) from $day is $expected', ({ day, days, expected }) => {
  expect(addDays(day, days)).toBe(expected);
});
