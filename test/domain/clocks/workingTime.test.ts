/** Working time over nights, weekends, holidays, and the days on which clocks are changed. */
import fc from 'fast-check';
import { dayOf, minuteOfDay, momentOn, weekdayOf } from '../../../src/domain/calendar';
import {
  addWorkingMinutes,
  ALWAYS,
  beginningOfWork,
  isWorkingTime,
  nextWorkingTime,
  workingCalendar,
  workingMinutesBetween,
} from '../../../src/domain/clocks/workingTime';

/** New Year, Good Friday (a day that the coordination point added), Easter, King's Day, and Christmas of 2026. */
const HOLIDAYS = ['2026-01-01', '2026-04-03', '2026-04-05', '2026-04-06', '2026-04-27', '2026-12-25', '2026-12-26'];
const CALENDAR = workingCalendar({ opens: 8 * 60 + 30, closes: 17 * 60 }, new Set([...HOLIDAYS, '2027-01-01']));
const DAY = 510;

/** `2026-03-02 10:00`, as clocks in Amsterdam show it. */
const at = (written: string) => {
  const [day = '', time = ''] = written.split(' ');
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return momentOn(day, hours * 60 + minutes);
};
const shown = (moment: Date) => {
  const minute = minuteOfDay(moment);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${dayOf(moment)} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
};

test.each([
  ['2026-03-02 08:29', false],
  ['2026-03-02 08:30', true],
  ['2026-03-02 16:59', true],
  ['2026-03-02 17:00', false],
  ['2026-03-07 12:00', false],
  ['2026-03-08 12:00', false],
  ['2026-04-27 12:00', false],
  ['2026-04-28 12:00', true],
])('at %s it is working time: %s', (moment, expected) => {
  expect(isWorkingTime(at(moment), CALENDAR)).toBe(expected);
});

test.each([
  ['a moment at work stays', '2026-03-02 10:15', '2026-03-02 10:15'],
  ['early in the morning', '2026-03-02 06:00', '2026-03-02 08:30'],
  ['in the evening', '2026-03-02 17:00', '2026-03-03 08:30'],
  ['on Friday evening', '2026-03-06 20:00', '2026-03-09 08:30'],
  ['in the night in which clocks go forward', '2026-03-29 01:30', '2026-03-30 08:30'],
  ['in the night in which clocks go back', '2026-10-25 02:30', '2026-10-26 08:30'],
  ['on Maundy Thursday evening, over Easter', '2026-04-02 18:00', '2026-04-07 08:30'],
  ["on the Friday before King's Day", '2026-04-24 17:30', '2026-04-28 08:30'],
  ['on Christmas Eve', '2026-12-24 17:00', '2026-12-28 08:30'],
  ["on New Year's Eve", '2026-12-31 23:59', '2027-01-04 08:30'],
])('work goes on: %s', (_, moment, expected) => {
  expect(shown(nextWorkingTime(at(moment), CALENDAR))).toBe(expected);
});

test.each([
  ['two hours', '2026-03-02 10:00', 120, '2026-03-02 12:00'],
  ['two hours at the end of the day', '2026-03-02 16:00', 120, '2026-03-03 09:30'],
  ['two hours on Friday evening', '2026-03-06 16:30', 120, '2026-03-09 10:00'],
  ['a day', '2026-03-02 10:00', DAY, '2026-03-03 10:00'],
  ['a day, begun in the weekend', '2026-03-07 13:00', DAY, '2026-03-10 08:30'],
  ['five days', '2026-03-02 10:00', 5 * DAY, '2026-03-09 10:00'],
  ['two days over the spring change', '2026-03-27 10:00', 2 * DAY, '2026-03-31 10:00'],
  ['two days over the autumn change', '2026-10-23 10:00', 2 * DAY, '2026-10-27 10:00'],
  ['one day over Easter', '2026-04-02 10:00', DAY, '2026-04-07 10:00'],
  ["one day over King's Day", '2026-04-24 10:00', DAY, '2026-04-28 10:00'],
  ['three days over New Year', '2026-12-30 10:00', 3 * DAY, '2027-01-05 10:00'],
])('%s from %s', (_, from, minutes, expected) => {
  expect(shown(addWorkingMinutes(at(from), minutes, CALENDAR))).toBe(expected);
});

test('a term that ends with the working day is over when the next one begins', () => {
  expect(shown(addWorkingMinutes(at('2026-03-02 08:30'), DAY, CALENDAR))).toBe('2026-03-03 08:30');
});

test('work begins on the first working day from a day on', () => {
  expect(shown(beginningOfWork('2026-04-04', CALENDAR))).toBe('2026-04-07 08:30');
});

const moments = fc
  .integer({ min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2027-06-01T00:00:00Z') })
  .map((time) => new Date(Math.floor(time / 60_000) * 60_000));

test('whenever a term begins and however long it is, it ends at work', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 10_000 }), (from, minutes) => {
      expect(isWorkingTime(addWorkingMinutes(from, minutes, CALENDAR), CALENDAR)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('as much working time passes as was added', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 0, max: 10_000 }), (from, minutes) => {
      expect(workingMinutesBetween(from, addWorkingMinutes(from, minutes, CALENDAR), CALENDAR)).toBe(minutes);
    }),
    { numRuns: 200 },
  );
});

test('clocks in Amsterdam show the hour that was asked for, on every day of the year', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: 4 * 60, max: 24 * 60 - 1 }), (moment, minute) => {
      const found = momentOn(dayOf(moment), minute);

      expect([dayOf(found), minuteOfDay(found)]).toEqual([dayOf(moment), minute]);
    }),
    { numRuns: 200 },
  );
});

test('where it is always working time a day is a day, also in a weekend', () => {
  expect(shown(addWorkingMinutes(at('2026-03-07 23:00'), 24 * 60, ALWAYS))).toBe('2026-03-08 23:00');
  expect(weekdayOf('2026-03-08')).toBe(7);
});
