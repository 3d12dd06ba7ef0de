/** A click on a button: only of the audience the button was made for. */
import type { Command } from '../../src/domain/commands';
import type { Actor } from '../../src/domain/actor';
import { actOnReferral, referralOf } from '../../src/flows/actOnReferral';
import { aReferralIn } from '../support/acts';
import { ANOTHER_REFERRER, COORDINATOR, memberOf, NOBODY, OWNER } from '../support/people';
import { aWorld, clickBy } from '../support/aWorld';

const TAKE_UP: Command = { type: 'take-up' };

async function aSearchingWorld() {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('searching'));
  const referral = await world.referral();
  const button = {
    owner: referral.buttons.owner,
    desk: referral.buttons.desk,
    provider1: referral.asks.find(({ provider }) => provider === 'provider-1')?.button ?? '',
  };
  return { world, referral, button };
}

const AUDIENCES: { name: string; actor: Actor; own: 'owner' | 'desk' | 'provider1' | undefined }[] = [
  { name: 'the owner', actor: OWNER, own: 'owner' },
  { name: 'another referrer', actor: ANOTHER_REFERRER, own: undefined },
  { name: 'a coordinator', actor: COORDINATOR, own: 'desk' },
  { name: 'a member of provider 1', actor: memberOf(1), own: 'provider1' },
  { name: 'a member of provider 2', actor: memberOf(2), own: undefined },
  { name: 'a member of a provider that was not asked', actor: memberOf(4), own: undefined },
  { name: 'somebody without a role', actor: NOBODY, own: undefined },
];

test.each(AUDIENCES)('$name finds the referral by the own button only', async ({ actor, own }) => {
  const { world, button } = await aSearchingWorld();

  const found = await Promise.all(
    Object.entries(button).map(async ([name, id]) => {
      const referral = await referralOf(world.means, { actor, button: id, activityId: 'activity-1' });
      return referral && name;
    }),
  );

  expect(found.filter(Boolean)).toEqual(own ? [own] : []);
});

test.each(['', '__proto__', '../../', 'TP-7K3QX', 'referral-1', '${x}', 'a'.repeat(5000)])(
  'the button %j is unknown',
  async (button) => {
    const { world } = await aSearchingWorld();

    const outcome = await actOnReferral(world.means, { actor: COORDINATOR, button, activityId: 'activity-1' }, TAKE_UP);

    expect(outcome).toEqual({ kind: 'unknown' });
  },
);

test('a button of another audience is unknown, and nothing is changed or logged', async () => {
  const { world, referral, button } = await aSearchingWorld();

  const click = { actor: OWNER, button: button.desk, activityId: 'activity-1' };
  const outcome = await actOnReferral(world.means, click, { type: 'withdraw' });

  expect(outcome).toEqual({ kind: 'unknown' });
  expect(await world.referral()).toEqual(referral);
  expect(world.logged).toEqual([]);
});

test('what came of it is logged in codes and ids only', async () => {
  const { world, referral } = await aSearchingWorld();

  await actOnReferral(world.means, clickBy(OWNER, referral), { type: 'withdraw' });
  await actOnReferral(world.means, clickBy(OWNER, referral), { type: 'withdraw' });

  expect(world.logged).toEqual([
    { event: 'referral.acted', fields: { referralId: 'referral-1', act: 'withdraw', outcome: 'done' } },
    { event: 'referral.acted', fields: { referralId: 'referral-1', act: 'withdraw', outcome: 'not-in-this-state' } },
  ]);
});
