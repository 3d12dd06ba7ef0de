/** When a digest is due: once each working day, or once a week, and late rather than never. */
import { DESK_RHYTHM, isDigestDue, PROVIDER_RHYTHM, type DigestMark } from '../../../src/domain/clocks/digest';
import { momentOn } from '../../../src/domain/calendar';
import { workingCalendar } from '../../../src/domain/clocks/workingTime';

/** Monday 6 April is Easter Monday. */
const CALENDAR = workingCalendar({ opens: 8 * 60 + 30, closes: 17 * 60 }, new Set(['2026-04-06']));
const sentOn = (day: string): DigestMark => ({ state: 'sent', day });
const at = (day: string, hour: number, minute = 0) => momentOn(day, hour * 60 + minute);

test.each([
  ['not before 8:45', at('2026-03-03', 8, 44), sentOn('2026-03-02'), false],
  ['at 8:45', at('2026-03-03', 8, 45), sentOn('2026-03-02'), true],
  ['for the first time', at('2026-03-03', 8, 45), undefined, true],
  ['not twice a day', at('2026-03-03', 15), sentOn('2026-03-03'), false],
  ['late, when the bot stood still', at('2026-03-05', 14), sentOn('2026-03-02'), true],
  ['not in the evening', at('2026-03-03', 18), sentOn('2026-03-02'), false],
  ['not on Saturday', at('2026-03-07', 10), sentOn('2026-03-06'), false],
  ['not on a holiday', at('2026-04-06', 10), sentOn('2026-04-03'), false],
])('the coordination point gets one each working day: %s', (_, now, mark, expected) => {
  expect(isDigestDue(mark, DESK_RHYTHM, now, CALENDAR)).toBe(expected);
});

test.each([
  ['not before 9:00', at('2026-03-09', 8, 59), sentOn('2026-03-02'), false],
  ['on Monday', at('2026-03-09', 9), sentOn('2026-03-02'), true],
  ['not again on Tuesday', at('2026-03-10', 9), sentOn('2026-03-09'), false],
  ['late, when the bot stood still', at('2026-03-12', 9), sentOn('2026-03-02'), true],
  ['not on Easter Monday', at('2026-04-06', 9), sentOn('2026-03-30'), false],
  ['on Tuesday after Easter', at('2026-04-07', 9), sentOn('2026-03-30'), true],
])('a provider gets one each week: %s', (_, now, mark, expected) => {
  expect(isDigestDue(mark, PROVIDER_RHYTHM, now, CALENDAR)).toBe(expected);
});

test('one that is on its way is left alone until its time is over', () => {
  const mark: DigestMark = { state: 'sending', day: '2026-03-03', until: at('2026-03-03', 8, 50) };

  expect(isDigestDue(mark, DESK_RHYTHM, at('2026-03-03', 8, 49), CALENDAR)).toBe(false);
  expect(isDigestDue(mark, DESK_RHYTHM, at('2026-03-03', 8, 50), CALENDAR)).toBe(true);
});
