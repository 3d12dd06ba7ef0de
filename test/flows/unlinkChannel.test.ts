/** A channel is taken away from its party: nothing is sent there, and the party keeps what it has. */
import { addHome } from '../../src/flows/keepHomes';
import { linkChannel, refreshChannel, unlinkChannel } from '../../src/flows/linkChannel';
import { whoSpeaks } from '../../src/flows/whoSpeaks';
import { COORDINATOR } from '../support/people';
import { aWorldWhere } from '../support/aSearch';
import { aWorld } from '../support/aWorld';
import { anAddress } from '../support/builders';

const NEW_CHANNEL = anAddress({ conversationId: '19:new@thread.tacv2' });
const speaker = { person: 'coordinator-1', address: NEW_CHANNEL, teamId: 'team-new', channelKind: 'standard' } as const;
const inProvider1 = {
  person: 'coordinator-1',
  address: anAddress({ conversationId: '19:provider-1@thread.tacv2' }),
  teamId: 'team-provider-1',
  channelKind: 'standard' as const,
};

test('unlinking takes the channel away: whoever speaks there has no role, and nothing is sent there', async () => {
  const world = await aWorldWhere(COORDINATOR, { type: 'close', reason: 'duplicate' });

  expect(await unlinkChannel(world.means, inProvider1)).toEqual({ kind: 'unlinked' });
  await world.delivers();

  expect(await whoSpeaks(world.means, { ...inProvider1, person: 'member-1' })).toMatchObject({ role: 'nobody' });
  expect(world.sent.filter(({ address }) => address.conversationId === inProvider1.address.conversationId)).toEqual([]);
});

test('unlinking keeps the homes, which a new link under the same name finds again', async () => {
  const world = await aWorld({ parties: [] });
  await linkChannel(world.means, speaker, 'Sterk Huis');
  const keeper = { actor: await whoSpeaks(world.means, speaker), provider: '' };
  await addHome(world.means, keeper, {
    name: 'De Boomgaard',
    municipality: 'Tilburg',
    places: '4',
    ageFrom: '0',
    ageTo: '12',
  });

  await unlinkChannel(world.means, speaker);
  const linked = await linkChannel(world.means, { ...inProvider1, person: 'coordinator-1' }, 'sterk huis');

  expect(linked).toMatchObject({
    kind: 'linked',
    party: { name: 'Sterk Huis', homes: [{ name: 'De Boomgaard' }], channel: inProvider1.address },
  });
});

test('unlinking frees the team for another party', async () => {
  const world = await aWorld();

  await unlinkChannel(world.means, inProvider1);

  expect(await linkChannel(world.means, inProvider1, 'Iemand anders')).toMatchObject({ kind: 'linked' });
});

test('unlinking is done though Teams moves the channel to another address at the same moment', async () => {
  const world = await aWorld();
  const moved = { ...inProvider1.address, serviceUrl: 'https://smba.example/amer/' };

  const [, unlinked] = await Promise.all([refreshChannel(world.means, moved), unlinkChannel(world.means, inProvider1)]);

  expect(unlinked).toEqual({ kind: 'unlinked' });
  expect(await world.load('party', 'provider-1')).not.toHaveProperty('channel');
});

test('unlinking that is delivered twice at once is done once, and the other hears that nothing is linked', async () => {
  const world = await aWorld();

  const unlinked = await Promise.all([
    unlinkChannel(world.means, inProvider1),
    unlinkChannel(world.means, inProvider1),
  ]);

  expect(unlinked.map(({ kind }) => kind).sort()).toEqual(['not-linked', 'unlinked']);
  expect(world.logged.map(({ event }) => event)).toEqual(['channel.unlinked']);
});

test('unlinking by somebody who is not listed changes nothing', async () => {
  const world = await aWorld();

  expect(await unlinkChannel(world.means, { ...inProvider1, person: 'member-1' })).toEqual({
    kind: 'not-a-coordinator',
  });
  expect(await world.load('party', 'provider-1')).toHaveProperty('channel');
});

test('unlinking a channel that is not linked says so', async () => {
  const world = await aWorld();

  expect(await unlinkChannel(world.means, speaker)).toEqual({ kind: 'not-linked' });
});
