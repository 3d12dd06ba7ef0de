/** The figures of what is kept, for coordinators only. */
import { countFigures } from '../../src/flows/countFigures';
import { aReferralIn } from '../support/acts';
import { aWorld } from '../support/aWorld';
import { COORDINATOR, memberOf, NOBODY, OWNER } from '../support/people';

test('count what is open and what ended, and know where the homes are', async () => {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('submitted'));
  await world.keeps('referral', { ...aReferralIn('settled'), id: 'referral-2' });
  await world.keeps('referral', { ...aReferralIn('drafting'), id: 'referral-3' });

  const figures = await countFigures(world.means, COORDINATOR);

  expect(figures).toMatchObject({ referrals: 2, nearHome: { count: 1, of: 1 }, waiting: [{ state: 'submitted' }] });
});

test.each([OWNER, memberOf(1), NOBODY])('are no business of a $role', async (actor) => {
  const world = await aWorld();

  expect(await countFigures(world.means, actor)).toBeUndefined();
});
