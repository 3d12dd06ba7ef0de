/** A channel is linked to a party, once, by a listed coordinator. */
import { linkChannel, refreshChannel } from '../../src/flows/linkChannel';
import { whoSpeaks } from '../../src/flows/whoSpeaks';
import { aWorld } from '../support/aWorld';
import { anAddress, aProvider } from '../support/builders';

const NEW_CHANNEL = anAddress({ conversationId: '19:new@thread.tacv2' });
const speaker = { person: 'coordinator-1', address: NEW_CHANNEL, teamId: 'team-new', channelKind: 'standard' } as const;

test('a new channel becomes that of a provider without homes', async () => {
  const world = await aWorld();

  const linked = await linkChannel(world.means, speaker, 'Sterk Huis');

  expect(linked).toMatchObject({
    kind: 'linked',
    party: { role: 'provider', name: 'Sterk Huis', channel: NEW_CHANNEL, homes: [], linkedBy: 'coordinator-1' },
  });
  expect(await whoSpeaks(world.means, { person: 'member-9', address: NEW_CHANNEL })).toMatchObject({
    role: 'provider',
  });
});

test.each(['coördinatie', 'Coordinatie', 'COÖRDINATIE', 'coo\u0308rdinatie'])(
  '%s means the coordination point itself',
  async (name) => {
    const world = await aWorld({ parties: [] });

    const linked = await linkChannel(world.means, speaker, name);

    expect(linked).toMatchObject({ kind: 'linked', party: { role: 'coordination', id: 'coordination' } });
    expect(await whoSpeaks(world.means, speaker)).toMatchObject({ role: 'coordinator' });
  },
);

test.each([
  { name: 'somebody who is not listed', change: { person: 'member-1' }, said: 'Sterk Huis', kind: 'not-a-coordinator' },
  { name: 'no name', change: {}, said: '', kind: 'name-missing' },
  { name: 'a name of 41 letters', change: {}, said: 'x'.repeat(41), kind: 'name-too-long' },
  { name: 'a team of another party', change: { teamId: 'team-provider-1' }, said: 'X', kind: 'team-has-another-party' },
  {
    name: 'the team of the coordination point',
    change: { teamId: 'team-coordination' },
    said: 'X',
    kind: 'team-has-another-party',
  },
])('$name: $kind, and nothing is linked', async ({ change, said, kind }) => {
  const world = await aWorld();

  const linked = await linkChannel(world.means, { ...speaker, ...change }, said);

  expect(linked).toEqual({ kind });
  expect(await whoSpeaks(world.means, { person: 'member-9', address: NEW_CHANNEL })).toMatchObject({ role: 'nobody' });
});

describe('in a team that has a channel of another party', () => {
  test.each([
    { there: 'standard', here: 'standard', kind: 'team-has-another-party' },
    { there: 'private', here: 'standard', kind: 'team-has-another-party' },
    { there: 'standard', here: 'private', kind: 'team-has-another-party' },
    { there: 'private', here: 'private', kind: 'linked' },
    { there: 'shared', here: 'private', kind: 'linked' },
  ] as const)('$there, a $here channel is $kind', async ({ there, here, kind }) => {
    const world = await aWorld({ parties: [aProvider({ channelKind: there })] });

    const linked = await linkChannel(
      world.means,
      { ...speaker, teamId: 'team-provider-1', channelKind: here },
      'Sterk Huis',
    );

    expect(linked.kind).toBe(kind);
  });
});

test('a member of the coordination channel may link, whoever is listed', async () => {
  const world = await aWorld();
  world.joins('coordinator-2', '19:coordination@thread.tacv2');

  const linked = await linkChannel(world.means, { ...speaker, person: 'coordinator-2' }, 'Sterk Huis');

  expect(linked.kind).toBe('linked');
});

test('a linked channel keeps its party', async () => {
  const world = await aWorld();
  const address = anAddress({ conversationId: '19:provider-1@thread.tacv2' });

  const linked = await linkChannel(world.means, { ...speaker, address }, 'Iemand anders');

  expect(linked).toMatchObject({ kind: 'already-linked', party: { id: 'provider-1', name: 'Aanbieder 1' } });
});

test('there is never a second coordination point', async () => {
  const world = await aWorld();

  const linked = await linkChannel(world.means, speaker, 'coördinatie');

  expect(linked.kind).toBe('linked-elsewhere');
  expect((await world.load('party', 'coordination'))?.channel?.conversationId).toBe('19:coordination@thread.tacv2');
});

describe('the address of a linked channel', () => {
  const moved = anAddress({ conversationId: '19:provider-1@thread.tacv2', serviceUrl: 'https://smba.example/amer/' });

  test('is kept current', async () => {
    const world = await aWorld();

    await refreshChannel(world.means, moved);

    expect((await world.load('party', 'provider-1'))?.channel).toEqual(moved);
  });

  test('is not saved again when it did not change', async () => {
    const world = await aWorld();
    await refreshChannel(world.means, moved);
    world.diesAtSave(1);

    await expect(refreshChannel(world.means, moved)).resolves.toBeUndefined();
  });

  test('of a channel that is not linked is not kept', async () => {
    const world = await aWorld();
    world.diesAtSave(1);

    await expect(refreshChannel(world.means, NEW_CHANNEL)).resolves.toBeUndefined();
  });
});

describe('two channels at the same moment', () => {
  test('under one name: the first is linked, the second hears that the name has a channel', async () => {
    const world = await aWorld();
    const other = { ...speaker, teamId: 'team-other', address: anAddress({ conversationId: '19:other@thread.tacv2' }) };

    const linked = await Promise.all([
      linkChannel(world.means, speaker, 'Sterk Huis'),
      linkChannel(world.means, other, 'sterk huis'),
    ]);

    expect(linked.map(({ kind }) => kind).sort()).toEqual(['linked', 'linked-elsewhere']);
  });

  test('delivered twice: the second hears that this channel is linked', async () => {
    const world = await aWorld();

    const linked = await Promise.all([
      linkChannel(world.means, speaker, 'Sterk Huis'),
      linkChannel(world.means, speaker, 'Sterk Huis'),
    ]);

    expect(linked.map(({ kind }) => kind).sort()).toEqual(['already-linked', 'linked']);
  });
});
