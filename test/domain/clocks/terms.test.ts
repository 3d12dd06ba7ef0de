/** Terms as they are configured. */
import { readTerm, TERMS, USUAL_TERMS } from '../../../src/domain/clocks/terms';

const DAYS = { unit: 'workingDays', usual: '5', least: 2, most: 20 } as const;

test.each([
  ['5', { usual: { workingDays: 5 } }],
  ['2 (1h)', { usual: { workingDays: 2 }, urgent: { workingHours: 1 } }],
  ['20(2)', { usual: { workingDays: 20 }, urgent: { workingDays: 2 } }],
  ['4h', { usual: { workingHours: 4 } }],
])('%j is a term', (text, expected) => {
  expect(readTerm(text, DAYS)).toEqual(expected);
});

test.each(['', '1', '21', '5 (1)', '9h', '0h', '5 dagen', '-5', '5.5', '5 ()', '5 (2', '5 (2) (2)'])(
  '%j is none, or outside what is sensible',
  (text) => {
    expect(readTerm(text, DAYS)).toBeUndefined();
  },
);

test('days of the calendar have no hours', () => {
  expect(readTerm('30', { ...DAYS, unit: 'days', most: 60 })).toEqual({ usual: { days: 30 } });
  expect(readTerm('4h', { ...DAYS, unit: 'days' })).toBeUndefined();
});

test.each(Object.keys(TERMS) as (keyof typeof TERMS)[])('what is usual for %s can be configured', (name) => {
  expect(USUAL_TERMS[name]).toBeDefined();
});
