/** A provider that cannot be reached any more: the search goes on without it. */
import { withoutProvider, withProviderBack } from '../../../src/domain/decisions/providerGone';
import type { Referral } from '../../../src/domain/referral';
import { after, allSent, aMoment, aReferralIn, done, happened, outcomeOf, refusalOf, told } from '../../support/acts';
import { anAskOf, COORDINATOR, OWNER } from '../../support/people';

const gone = (referral: Referral, why: 'unlinked' | 'lost', told = 2) =>
  withoutProvider(referral, { provider: 'provider-2', why, told }, aMoment());

test('unlinked: its card turns neutral and the coordinator hears it once', () => {
  const referral = aReferralIn('searching');

  const without = done(gone(referral, 'unlinked'));

  expect(told(referral, without)).toEqual(['desk: card', 'desk: provider-gone', 'provider-2: card']);
  expect(happened(referral, without)).toEqual(['provider-gone']);
  expect(refusalOf(gone(without, 'unlinked'))).toBe('already-said');
});

test('a lost channel takes no card, and what was told in another thread is not told here', () => {
  const referral = aReferralIn('searching');

  expect(told(referral, done(gone(referral, 'lost', 0)))).toEqual(['desk: card']);
});

test('nothing that happens after it is told to that provider', () => {
  const without = allSent(done(gone(aReferralIn('searching'), 'unlinked')));

  const withdrawn = done(outcomeOf(without, OWNER, { type: 'withdraw' }));

  expect(told(without, withdrawn).filter((line) => line.startsWith('provider-2'))).toEqual([]);
});

test('only what was lost comes back by itself', () => {
  const unlinked = done(gone(aReferralIn('searching'), 'unlinked'));
  const lost = done(gone(aReferralIn('searching'), 'lost'));

  const back = done(withProviderBack(lost, 'provider-2', aMoment()));

  expect(refusalOf(withProviderBack(unlinked, 'provider-2', aMoment()))).toBe('already-said');
  expect(told(lost, back)).toEqual(['provider-2: card']);
});

test('who was unlinked can be asked anew: by a new card, under the reference it knows', () => {
  const without = done(gone(aReferralIn('searching'), 'unlinked'));
  const before = without.asks.find(({ provider }) => provider === 'provider-2')!;

  const asked = after(without, [COORDINATOR, { type: 'ask-more', asks: [anAskOf(2)] }]);
  const ask = asked.asks.find(({ provider }) => provider === 'provider-2')!;

  expect(ask).toMatchObject({ reference: before.reference, button: before.button });
  expect(ask).not.toHaveProperty('post');
  expect(ask).not.toHaveProperty('stopped');
});
