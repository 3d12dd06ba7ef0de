/** How long a referral waits for a step. */
import { daysWithoutStep, lastStepOf, waitOf } from '../../src/domain/waiting';
import { aReferralIn } from '../support/acts';
import { minutesAfter, MONDAY } from '../support/builders';

const DAY = 24 * 60;
const searching = aReferralIn('searching');
const referral = { ...searching, stage: { ...searching.stage, since: minutesAfter(MONDAY, 30) } };
const stepAt = (minutes: number) => ({ ...searching.history[0]!, at: minutesAfter(MONDAY, minutes) });

test.each([
  { name: 'is what somebody did in this state', history: [stepAt(40)], minutes: 40 },
  { name: 'is the beginning of the state, when all that was done is older', history: [stepAt(20)], minutes: 30 },
  { name: 'is the beginning of the state, when nothing is known', history: [], minutes: 30 },
])('the last step $name', ({ history, minutes }) => {
  expect(lastStepOf({ ...referral, history })).toEqual(minutesAfter(MONDAY, minutes));
});

test.each([
  { days: 0, minutes: 1, wait: 'short' },
  { days: 6, minutes: 7 * DAY - 1, wait: 'short' },
  { days: 7, minutes: 7 * DAY, wait: 'long' },
  { days: 13, minutes: 14 * DAY - 1, wait: 'long' },
  { days: 14, minutes: 14 * DAY, wait: 'tooLong' },
])('after $minutes minutes a referral waits for $days whole days: $wait', ({ days, minutes, wait }) => {
  const waiting = { ...referral, history: [stepAt(40)] };
  const now = minutesAfter(MONDAY, 40 + minutes);

  expect(daysWithoutStep(waiting, now)).toBe(days);
  expect(waitOf(waiting, now)).toBe(wait);
});
