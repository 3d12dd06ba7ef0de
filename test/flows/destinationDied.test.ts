/** Where nothing arrives any more: each kind of hearer is found in another way from then on. */
import type { Recipient } from '../../src/domain/notices';
import { destinationDied } from '../../src/flows/destinationDied';
import { aReferralIn } from '../support/acts';
import { aWorld } from '../support/aWorld';

async function died(to: Recipient) {
  const world = await aWorld();
  const referral = aReferralIn('searching');
  await world.keeps('referral', referral);
  await destinationDied(world.means, referral, to);
  return world;
}

test('a referrer is phoned from then on', async () => {
  const world = await died({ kind: 'owner' });

  expect(await world.load('person', 'person-1')).toMatchObject({ unreachable: true });
});

test('a provider is lost to the search', async () => {
  const world = await died({ kind: 'provider', provider: 'provider-1' });

  expect(await world.load('party', 'provider-1')).toHaveProperty('lost');
});

test('of the coordination point there is only the log to tell', async () => {
  const world = await died({ kind: 'desk' });

  expect(world.logged.map(({ event }) => event)).toContain('desk.unreachable');
});

test('who handed it over is left alone', async () => {
  const world = await died({ kind: 'former-owner', person: 'person-1' });

  expect(await world.load('person', 'person-1')).not.toHaveProperty('unreachable');
});
