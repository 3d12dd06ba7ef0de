/** A coordinator looked whether an uncertain card has arrived. */
import type { Mark } from '../../../src/domain/notices';
import type { Referral } from '../../../src/domain/referral';
import { aNotice } from '../../support/builders';
import { aReferralIn, done, outcomeOf, refusalOf } from '../../support/acts';
import { COORDINATOR } from '../../support/people';

const PROVIDER_3 = { kind: 'provider', provider: 'provider-3' } as const;

function withCardOf3(mark: Mark): Referral {
  const referral = aReferralIn('searching');
  const asks = referral.asks.map(({ post, ...ask }) => (ask.provider === 'provider-3' ? ask : { ...ask, post }));
  return { ...referral, asks, notices: [...referral.notices, aNotice({ id: 'card-3', to: PROVIDER_3, mark })] };
}

const markOf = (referral: Referral) => referral.notices.find(({ id }) => id === 'card-3')?.mark.state;
const postOf3 = (referral: Referral) => referral.asks.find(({ provider }) => provider === 'provider-3')?.post;

test('it arrived: it counts as sent, and the provider has its card', () => {
  const referral = withCardOf3({ state: 'uncertain' });

  const resolved = done(
    outcomeOf(referral, COORDINATOR, { type: 'resolve-post', provider: 'provider-3', arrived: true }),
  );

  expect(markOf(resolved)).toBe('sent');
  expect(postOf3(resolved)).toEqual({});
  expect(resolved.history.at(-1)).toMatchObject({ what: 'post-arrived', provider: 'provider-3' });
});

test('it did not arrive: it goes again, at once', () => {
  const now = new Date('2026-03-05T10:00:00Z');

  const resolved = done(
    outcomeOf(
      withCardOf3({ state: 'uncertain' }),
      COORDINATOR,
      { type: 'resolve-post', provider: 'provider-3', arrived: false },
      now,
    ),
  );

  expect(markOf(resolved)).toBe('owed');
  expect(resolved.notices.find(({ id }) => id === 'card-3')?.due).toEqual(now);
  expect(postOf3(resolved)).toBeUndefined();
  expect(resolved.history.at(-1)).toMatchObject({ what: 'post-again', provider: 'provider-3' });
});

test('a card whose id is known keeps that id', () => {
  const referral = withCardOf3({ state: 'uncertain' });
  const asks = referral.asks.map((ask) => ({ ...ask, post: { activityId: 'post-9' } }));

  const resolved = done(
    outcomeOf({ ...referral, asks }, COORDINATOR, { type: 'resolve-post', provider: 'provider-3', arrived: true }),
  );

  expect(postOf3(resolved)).toEqual({ activityId: 'post-9' });
});

test.each([
  { name: 'the card was sent', provider: 'provider-3', mark: { state: 'sent', at: new Date() } },
  { name: 'the card is still owed', provider: 'provider-3', mark: { state: 'owed' } },
  { name: "another provider's card is the uncertain one", provider: 'provider-1', mark: { state: 'uncertain' } },
  { name: 'there is no such provider', provider: '__proto__', mark: { state: 'uncertain' } },
] as const)('nothing is uncertain when $name', ({ provider, mark }) => {
  const outcome = outcomeOf(withCardOf3(mark), COORDINATOR, { type: 'resolve-post', provider, arrived: true });

  expect(refusalOf(outcome)).toBe('nothing-uncertain');
});
