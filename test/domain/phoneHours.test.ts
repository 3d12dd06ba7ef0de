/** When the coordination point answers the phone, by the clock of Amsterdam. */
import { workingCalendar } from '../../src/domain/clocks/workingTime';
import { isPhoneHour } from '../../src/domain/phoneHours';

const HOURS = { from: '09:00', until: '13:00' };
const CALENDAR = workingCalendar({ opens: 0, closes: 24 * 60 }, new Set(['2026-04-27']));

test.each([
  { at: '2026-03-02T07:59:00Z', name: 'Monday 8:59', isAnswered: false },
  { at: '2026-03-02T08:00:00Z', name: 'Monday 9:00', isAnswered: true },
  { at: '2026-03-02T11:59:00Z', name: 'Monday 12:59', isAnswered: true },
  { at: '2026-03-02T12:00:00Z', name: 'Monday 13:00', isAnswered: false },
  { at: '2026-07-01T07:00:00Z', name: 'Wednesday 9:00 in summer', isAnswered: true },
  { at: '2026-07-01T11:00:00Z', name: 'Wednesday 13:00 in summer', isAnswered: false },
  { at: '2026-03-07T10:00:00Z', name: 'Saturday 11:00', isAnswered: false },
  { at: '2026-03-08T10:00:00Z', name: 'Sunday 11:00', isAnswered: false },
  { at: '2026-04-27T08:00:00Z', name: 'the birthday of the king, 10:00', isAnswered: false },
  { at: '2026-03-02T23:30:00Z', name: 'Tuesday 0:30', isAnswered: false },
])('on $name: $isAnswered', ({ at, isAnswered }) => {
  expect(isPhoneHour(HOURS, new Date(at), CALENDAR)).toBe(isAnswered);
});
