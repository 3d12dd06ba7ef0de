/** Several intakes of one referrer, of which one is current. */
import { currentIntake, enterIntake, newDraft, ownReferrals, startReferral } from '../../src/flows/drafts';
import { aReferralIn } from '../support/acts';
import { ANOTHER_REFERRER, DEPUTY, OWNER } from '../support/people';
import { aWorld } from '../support/aWorld';
import { aPerson, aReferral, minutesAfter, MONDAY } from '../support/builders';

async function withTwoDrafts() {
  const world = await aWorld();
  const first = await newDraft(world.means, 'person-1');
  await world.keeps('referral', { ...first, answers: { neededWhen: 'urgent' }, createdAt: minutesAfter(MONDAY, -5) });
  const second = aReferral({ id: 'referral-2', buttons: { owner: 'owner-2', desk: 'desk-2' }, reference: 'TP-2' });
  await world.keeps('referral', second);
  return { world, first, second };
}

test('the one that was entered last is current, at the card where the person was', async () => {
  const { world, first } = await withTwoDrafts();

  await enterIntake(world.means, 'person-1', { referral: first, place: { step: 'care', youth: 0 } });

  expect(await currentIntake(world.means, OWNER)).toMatchObject({
    referral: { id: first.id },
    place: { step: 'care' },
  });
});

test('without one the youngest draft is, at its first open card', async () => {
  const { world } = await withTwoDrafts();

  expect(await currentIntake(world.means, OWNER)).toMatchObject({ referral: { id: 'referral-2' }, place: 'overview' });
});

test('at a card that is there no more the first open card comes', async () => {
  const { world, first } = await withTwoDrafts();

  await enterIntake(world.means, 'person-1', { referral: first, place: { step: 'youth', youth: 3 } });

  expect(await currentIntake(world.means, OWNER)).toMatchObject({
    referral: { id: first.id },
    place: { step: 'when' },
  });
});

test('one that was sent in is current no more', async () => {
  const { world } = await withTwoDrafts();
  const sent = { ...aReferralIn('submitted'), id: 'sent' };
  await world.keeps('referral', sent);

  await enterIntake(world.means, 'person-1', { referral: sent, place: 'overview' });

  expect((await currentIntake(world.means, OWNER))?.referral.id).toBe('referral-2');
});

test('one that came back with a question can be gone on with, but is no beginning', async () => {
  const world = await aWorld();
  const returned = aReferralIn('returned');
  await world.keeps('referral', returned);

  await enterIntake(world.means, 'person-1', { referral: returned, place: { step: 'who' } });

  expect((await currentIntake(world.means, OWNER))?.referral.id).toBe(returned.id);
  expect((await startReferral(world.means, OWNER)).isNew).toBe(true);
});

test('a deputy sees the referrals of the other too, and begins none of them by accident', async () => {
  const world = await aWorld();
  await world.keeps('referral', aReferral());
  await world.keeps('person', aPerson({ id: 'deputy-1', standsInFor: ['person-1'] }));

  expect((await ownReferrals(world.means, DEPUTY)).map(({ id }) => id)).toEqual(['referral-1']);
  expect(await currentIntake(world.means, DEPUTY)).toBeUndefined();
  expect(await ownReferrals(world.means, ANOTHER_REFERRER)).toEqual([]);
});
