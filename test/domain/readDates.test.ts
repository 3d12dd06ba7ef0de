/** Months and days in the ways people write them. */
import { dayIn, monthOf } from '../../src/domain/readDates';

test.each([
  ['2013-05', '2013-05'],
  ['05-2013', '2013-05'],
  ['5/2013', '2013-05'],
  ['mei 2013', '2013-05'],
  ['Mei  2013', '2013-05'],
  ['2013 mei', '2013-05'],
  ['mrt. 2013', '2013-03'],
  ['october 2013', '2013-10'],
])('%j is the month %s', (typed, month) => {
  expect(monthOf(typed)).toBe(month);
});

test.each(['2013', 'mei', 'mei 13', '13-2013', '00-2013', 'mei 2013 12', 'meimei 2013', '', '__proto__ 2013'])(
  '%j is no month',
  (typed) => {
    expect(monthOf(typed)).toBeUndefined();
  },
);

test.each([
  ['2026-12-01', '2026-12-01'],
  ['1-12-2026', '2026-12-01'],
  ['1 december 2026', '2026-12-01'],
  ['29 februari 2028', '2028-02-29'],
])('%j is the day %s', (typed, day) => {
  expect(dayIn(typed)).toBe(day);
});

test.each(['31-02-2026', '29 februari 2026', '2026-12', '1 december', 'morgen', '1 foo 2026', ''])(
  '%j is no day that exists',
  (typed) => {
    expect(dayIn(typed)).toBeUndefined();
  },
);
