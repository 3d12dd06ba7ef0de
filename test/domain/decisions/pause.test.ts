/** A search stands still for a while. */
import { after, aReferralIn, done, happened, outcomeOf, refusalOf, told } from '../../support/acts';
import { COORDINATOR, OWNER } from '../../support/people';

const pausing = (until: string) => ({ type: 'pause', until }) as const;
const LATER = new Date('2026-03-18T09:00:00Z');

test.each([
  { until: '2026-03-01', expected: 'pause-too-long' },
  { until: '2026-03-02', expected: 'pause-too-long' },
  { until: '2026-03-03', expected: 'done' },
  { until: '2026-04-01', expected: 'done' },
  { until: '2026-04-02', expected: 'pause-too-long' },
  { until: '2027-03-03', expected: 'pause-too-long' },
])('on 2 March until $until: $expected', ({ until, expected }) => {
  const outcome = outcomeOf(aReferralIn('searching'), COORDINATOR, pausing(until));

  expect(refusalOf(outcome)).toBe(expected);
});

test('the thirty days are those of Amsterdam', () => {
  const lateInTheEvening = new Date('2026-03-02T23:30:00Z');

  const outcome = outcomeOf(aReferralIn('searching'), OWNER, pausing('2026-04-02'), lateInTheEvening);

  expect(refusalOf(outcome)).toBe('done');
});

describe.each([
  { actor: OWNER, other: 'desk' },
  { actor: COORDINATOR, other: 'owner' },
])('by the $actor.role', ({ actor, other }) => {
  const CARDS = ['desk: card', 'provider-1: card', 'provider-2: card', 'provider-3: card'];

  test('all cards say so, and the other side hears it', () => {
    const referral = aReferralIn('searching');

    const paused = done(outcomeOf(referral, actor, pausing('2026-03-20')));

    expect(told(referral, paused)).toEqual([...CARDS, `${other}: paused`].sort());
    expect(happened(referral, paused)).toEqual(['paused']);
  });

  test('resuming tells the same people', () => {
    const referral = aReferralIn('paused');

    const resumed = done(outcomeOf(referral, actor, { type: 'resume' }));

    expect(told(referral, resumed)).toEqual([...CARDS, `${other}: resumed`].sort());
    expect(happened(referral, resumed)).toEqual(['resumed']);
  });
});

test.each(['submitted', 'searching'] as const)('while %s goes on in that state, as it was', (state) => {
  const referral = aReferralIn(state);
  const paused = after(referral, [OWNER, pausing('2026-03-20')]);

  const resumed = done(outcomeOf(paused, COORDINATOR, { type: 'resume' }, LATER));

  expect(resumed.stage).toEqual(referral.stage);
  expect(resumed.homeAnswers).toEqual(referral.homeAnswers);
});

test('knows until when, and what it goes back to', () => {
  const referral = aReferralIn('searching');

  const paused = done(outcomeOf(referral, OWNER, pausing('2026-03-20'), LATER));

  expect(paused.stage).toEqual({ state: 'paused', since: LATER, until: '2026-03-20', before: referral.stage });
});

test('may be made again after it ended', () => {
  const resumed = after(aReferralIn('paused'), [OWNER, { type: 'resume' }]);

  const outcome = outcomeOf(resumed, OWNER, pausing('2026-03-25'), LATER);

  expect(refusalOf(outcome)).toBe('done');
});
