/** Whatever people do, Teams may deliver it twice; and whatever comes of it can be kept and read back. */
import fc from 'fast-check';
import { dayOf } from '../../src/domain/calendar';
import { actOnReferral } from '../../src/flows/actOnReferral';
import { fireClocks } from '../../src/flows/fireClocks';
import { aReferralIn } from '../support/acts';
import { aWorld, clickBy, type World } from '../support/aWorld';
import { sensible } from '../support/lives/acting';
import { diceOf } from '../support/lives/dice';

/** One act, delivered twice, and then some hours or days in which clocks fire and notices go. */
async function step(world: World, seed: number): Promise<void> {
  const dice = diceOf(seed);
  const referral = await world.referral();
  const { actor, command } = sensible({ referral, today: dayOf(world.means.now()), dice });
  const click = clickBy(actor, referral);

  const changed = await actOnReferral(world.means, click, command);
  const once = await world.referral();
  await actOnReferral(world.means, click, command);

  expect(await world.referral()).toEqual(once);
  if (changed.kind === 'done') expect(once).toEqual(changed.referral);
  world.minutesPass(dice.of([1, 60, 24 * 60, 3 * 24 * 60]));
  await fireClocks(world.means);
  await world.delivers();
}

test('the same activity a second time changes nothing, and every state of a life is kept as it was', async () => {
  const seeds = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
  const begins = fc.constantFrom('submitted', 'searching', 'exploring');
  await fc.assert(
    fc.asyncProperty(begins, seeds, async (state, steps) => {
      const world = await aWorld();
      await world.keeps('referral', aReferralIn(state));
      for (const seed of steps) await step(world, seed);
    }),
    { seed: 20261122, numRuns: 20, endOnFailure: true },
  );
}, 120_000);
