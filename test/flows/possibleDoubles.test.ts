/** A coordinator sees which referral may be about the same youth, and says whether it is. */
import { decideOnDouble, possibleDoubles } from '../../src/flows/possibleDoubles';
import { after, aReferralIn } from '../support/acts';
import { COORDINATOR, memberOf } from '../support/people';
import { aWorld, clickBy } from '../support/aWorld';

async function aWorldWithADouble() {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('submitted'));
  const other = after(aReferralIn('searching'), [COORDINATOR, { type: 'close', reason: 'noPlaceFound' }]);
  const buttons = { owner: 'button-owner-2', desk: 'button-desk-2' };
  await world.keeps('referral', { ...other, id: 'referral-2', reference: 'TP-H4MXT', buttons, asks: [] });
  return { world, click: clickBy(COORDINATOR, await world.referral()) };
}

test('a referral that looks alike is found, and not the referral itself', async () => {
  const { world } = await aWorldWithADouble();

  const found = await possibleDoubles(world.means, await world.referral());

  expect(found.map(({ reference }) => reference)).toEqual(['TP-H4MXT']);
});

test('a double is closed as one', async () => {
  const { world, click } = await aWorldWithADouble();

  await decideOnDouble(world.means, click, 'TP-H4MXT', true);

  expect((await world.referral()).stage).toMatchObject({ state: 'closed', reason: 'duplicate' });
});

test('of another youth it is remembered, and not asked again from either side', async () => {
  const { world, click } = await aWorldWithADouble();

  await decideOnDouble(world.means, click, 'TP-H4MXT', false);

  expect((await world.referral()).notDoubleOf).toEqual(['TP-H4MXT']);
  const other = await world.load('referral', 'referral-2');
  expect(await possibleDoubles(world.means, await world.referral())).toEqual([]);
  expect(await possibleDoubles(world.means, other!)).toEqual([]);
});

test.each(['TP-9XKLM', '', '__proto__'])('a reference that was not shown (%j) does nothing', async (reference) => {
  const { world, click } = await aWorldWithADouble();

  expect(await decideOnDouble(world.means, click, reference, true)).toEqual({ kind: 'unknown' });
  expect((await world.referral()).stage.state).toBe('submitted');
});

test('nobody but a coordinator says so', async () => {
  const { world, click } = await aWorldWithADouble();

  expect(await decideOnDouble(world.means, { ...click, actor: memberOf(1) }, 'TP-H4MXT', true)).toEqual({
    kind: 'unknown',
  });
});
