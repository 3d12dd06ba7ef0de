/** Who is a coordinator outside the coordination channel. */
import { isCoordinator } from '../../src/flows/coordinators';
import { newPhoneReferral } from '../../src/flows/phoneReferral';
import { aWorld } from '../support/aWorld';
import { aCoordinationPoint } from '../support/builders';

const CHANNEL = '19:coordination@thread.tacv2';
const CALLER = { name: 'Kim de Boer', organisation: 'Huisartsenpraktijk', phone: '013-5550124' };

test('who is listed is one, also before there is any channel', async () => {
  const world = await aWorld({ parties: [] });

  expect(await isCoordinator(world.means, 'coordinator-1')).toBe(true);
});

test('who is a member of the coordination channel is one, and of another channel is not', async () => {
  const world = await aWorld();
  world.joins('coordinator-2', CHANNEL);
  world.joins('member-1', '19:provider-1@thread.tacv2');

  expect(await isCoordinator(world.means, 'coordinator-2')).toBe(true);
  expect(await isCoordinator(world.means, 'member-1')).toBe(false);
});

test('nobody is one by a channel that was unlinked', async () => {
  const { channel: _, ...unlinked } = aCoordinationPoint();
  const world = await aWorld({ parties: [unlinked] });
  world.joins('coordinator-2', CHANNEL);

  expect(await isCoordinator(world.means, 'coordinator-2')).toBe(false);
});

describe('a referral by phone', () => {
  test('is begun by a member of the coordination channel, and waits for nobody to be let in', async () => {
    const world = await aWorld();
    world.joins('coordinator-2', CHANNEL);

    const begun = await newPhoneReferral(world.means, 'coordinator-2', CALLER);

    expect(begun).toMatchObject({
      kind: 'begun',
      referral: { owner: 'coordinator-2', phoneReferrer: CALLER, notices: [] },
    });
  });

  test('names the fields that are empty', async () => {
    const world = await aWorld();

    const begun = await newPhoneReferral(world.means, 'coordinator-1', { ...CALLER, name: ' ', phone: '' });

    expect(begun).toEqual({ kind: 'wrong', fields: ['name', 'phone'] });
  });

  test('is not begun by a referrer', async () => {
    const world = await aWorld();

    expect(await newPhoneReferral(world.means, 'person-1', CALLER)).toEqual({ kind: 'not-a-coordinator' });
  });
});
