/** A coordinator brings one interested home into contact with the referrer. */
import { introduceHome } from '../../src/flows/introduceHome';
import { aReferralIn } from '../support/acts';
import { COORDINATOR, homeOf, memberOf } from '../support/people';
import { aWorld, clickBy } from '../support/aWorld';

async function aSearchingWorld() {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('searching'));
  return { world, click: clickBy(COORDINATOR, await world.referral()) };
}

test('an interested home is introduced', async () => {
  const { world, click } = await aSearchingWorld();

  await introduceHome(world.means, click, 'home-1');

  expect((await world.referral()).stage).toMatchObject({ state: 'introduced', introduction: { home: homeOf(1) } });
});

test.each(['home-3', 'home-9', '__proto__', ''])('%j, which gave no answer, is refused', async (home) => {
  const { world, click } = await aSearchingWorld();

  expect(await introduceHome(world.means, click, home)).toEqual({ kind: 'refused', reason: 'home-not-interested' });
});

test('with a button of another audience is unknown', async () => {
  const { world, click } = await aSearchingWorld();

  expect(await introduceHome(world.means, { ...click, actor: memberOf(1) }, 'home-1')).toEqual({ kind: 'unknown' });
});
