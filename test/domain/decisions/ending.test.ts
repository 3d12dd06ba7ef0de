/** The referrer withdraws. */
import { aReferralIn, done, outcomeOf, OWNER, told } from '../../support/acts';

test.each([
  { state: 'drafting', hears: [] },
  { state: 'submitted', hears: ['desk: card', 'desk: withdrawn'] },
  {
    state: 'exploring',
    hears: [
      'desk: card',
      'desk: withdrawn',
      'provider-1: card',
      'provider-1: stopped',
      'provider-2: card',
      'provider-2: stopped',
      'provider-3: card',
      'provider-3: stopped',
    ],
  },
] as const)('while $state, everybody involved hears it', ({ state, hears }) => {
  const referral = aReferralIn(state);

  const withdrawn = done(outcomeOf(referral, OWNER, { type: 'withdraw' }));

  expect(told(referral, withdrawn)).toEqual(hears);
});

test('closes the referral, and can be read back', () => {
  const withdrawn = done(outcomeOf(aReferralIn('searching'), OWNER, { type: 'withdraw' }));

  expect(withdrawn.stage).toMatchObject({ state: 'closed', reason: 'withdrawn' });
  expect(withdrawn.history.at(-1)).toMatchObject({ what: 'withdrawn', by: 'person-1' });
});
