/** A provider's homes are kept by its own members and by coordinators, and by nobody else. */
import type { FilledHome } from '../../src/domain/homeFields';
import { placesShown } from '../../src/domain/freePlaces';
import type { Provider } from '../../src/domain/party';
import type { Keeper } from '../../src/flows/changeProvider';
import { addHome, changeHome, confirmAll, retireHome } from '../../src/flows/keepHomes';
import { COORDINATOR, memberOf, NOBODY, OWNER } from '../support/people';
import { aWorld, type World } from '../support/aWorld';

const member: Keeper = { actor: memberOf(1), provider: '' };
const filled = (change: FilledHome = {}): FilledHome => ({
  name: 'De Boomgaard',
  municipality: 'Tilburg',
  places: '4',
  ageFrom: '0',
  ageTo: '12',
  ...change,
});
const providerOf = async (world: World, id = 'provider-1') => (await world.load('party', id)) as Provider;
const homesOf = async (world: World, id = 'provider-1') => (await providerOf(world, id)).homes;

test('a home with the four required things is added to the provider of this channel', async () => {
  const world = await aWorld();

  const kept = await addHome(world.means, member, filled({ name: '  De Boomgaard ', places: ' 4 ' }));

  expect(kept).toMatchObject({ kind: 'kept', provider: { id: 'provider-1' }, home: { name: 'De Boomgaard' } });
  expect((await homesOf(world)).at(-1)).toEqual({
    id: expect.any(String),
    name: 'De Boomgaard',
    municipality: 'GM0855',
    places: 4,
    ages: { from: 0, to: 12 },
  });
  expect(await homesOf(world, 'provider-2')).toHaveLength(1);
});

test('while a field is wrong nothing is stored', async () => {
  const world = await aWorld();

  const kept = await addHome(world.means, member, filled({ places: 'vier' }));

  expect(kept).toEqual({ kind: 'wrong', wrong: [{ field: 'places', reason: 'not-a-number' }] });
  expect(await homesOf(world)).toHaveLength(1);
});

test('a click that is delivered twice adds one home', async () => {
  const world = await aWorld();

  await Promise.all([addHome(world.means, member, filled()), addHome(world.means, member, filled())]);

  expect((await homesOf(world)).map(({ name }) => name)).toEqual(['Huis 1', 'De Boomgaard']);
});

test('ten members at once lose no home', async () => {
  const world = await aWorld();
  const names = Array.from({ length: 10 }, (_, index) => `Boom ${index}`);

  await Promise.all(names.map((name) => addHome(world.means, member, filled({ name }))));

  expect((await homesOf(world)).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

test('free places that are told were told today', async () => {
  const world = await aWorld();

  await changeHome(world.means, member, { part: 'places', home: 'home-1', filled: { free: '2', freeFrom: '' } });

  expect(await homesOf(world)).toMatchObject([{ freePlaces: { number: 2, confirmedOn: '2026-03-02' } }]);
});

describe('"alles klopt"', () => {
  test('confirms what stood on the card', async () => {
    const world = await aWorld();
    await changeHome(world.means, member, { part: 'places', home: 'home-1', filled: { free: '2' } });
    const shown = placesShown(await providerOf(world));
    world.daysPass(7);

    const confirmed = await confirmAll(world.means, member, shown);

    expect(confirmed.kind).toBe('kept');
    expect(await homesOf(world)).toMatchObject([{ freePlaces: { number: 2, confirmedOn: '2026-03-09' } }]);
  });

  test('confirms nothing when a colleague changed something since the card was made', async () => {
    const world = await aWorld();
    const shown = placesShown(await providerOf(world));
    await changeHome(world.means, member, { part: 'places', home: 'home-1', filled: { free: '2' } });
    world.daysPass(7);

    const confirmed = await confirmAll(world.means, member, shown);

    expect(confirmed.kind).toBe('changed-since');
    expect(await homesOf(world)).toMatchObject([{ freePlaces: { number: 2, confirmedOn: '2026-03-02' } }]);
  });
});

test('a coordinator keeps the homes of the chosen provider, for who says it by phone', async () => {
  const world = await aWorld();

  await addHome(world.means, { actor: COORDINATOR, provider: 'provider-2' }, filled());

  expect(await homesOf(world, 'provider-2')).toHaveLength(2);
});

test('who lives in a home is told by its own people, not by a coordinator', async () => {
  const world = await aWorld();
  const more = { part: 'more', home: 'home-1', filled: { residents: '2014-05' } } as const;

  const byCoordinator = await changeHome(world.means, { actor: COORDINATOR, provider: 'provider-1' }, more);
  await changeHome(world.means, member, more);

  expect(byCoordinator).toEqual({ kind: 'unknown' });
  expect(await homesOf(world)).toMatchObject([{ residents: [{ birthMonth: '2014-05' }] }]);
});

test('what was kept is logged by ids alone', async () => {
  const world = await aWorld();

  await addHome(world.means, member, filled({ name: 'naammerk' }));

  const fields = { providerId: 'provider-1', personId: 'member-1', act: 'add' };
  expect(world.logged).toEqual([{ event: 'provider.kept', fields }]);
});

test.each<[string, Keeper]>([
  ['a member who names another provider', { actor: memberOf(1), provider: 'provider-2' }],
  ['a coordinator who names nobody', { actor: COORDINATOR, provider: '' }],
  ['a coordinator who names the coordination point', { actor: COORDINATOR, provider: 'coordination' }],
  ['a coordinator who names what every object has', { actor: COORDINATOR, provider: '__proto__' }],
  ['a referrer', { actor: OWNER, provider: 'provider-1' }],
  ['somebody in a channel that is not linked', { actor: NOBODY, provider: 'provider-1' }],
])('%s has no homes to keep', async (_, keeper) => {
  const world = await aWorld();
  const before = await Promise.all([providerOf(world), providerOf(world, 'provider-2')]);

  const outcomes = [
    await addHome(world.means, keeper, filled()),
    await changeHome(world.means, keeper, { part: 'more', home: 'home-1', filled: { belief: 'x' } }),
    await retireHome(world.means, keeper, 'home-1'),
    await confirmAll(world.means, keeper, '?'),
  ];

  expect(outcomes.map(({ kind }) => kind)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
  expect(await Promise.all([providerOf(world), providerOf(world, 'provider-2')])).toEqual(before);
});

test('a save that never succeeds is a failure, not an endless loop', async () => {
  const world = await aWorld();
  const store = { ...world.means.store, save: () => Promise.resolve('conflict' as const) };

  await expect(addHome({ ...world.means, store }, member, filled())).rejects.toThrow('save-never-succeeded');
});
