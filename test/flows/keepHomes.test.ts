/** Members of a provider's channel keep their homes. */
import { addHome, setSecureAddress, type TypedHome } from '../../src/flows/keepHomes';
import type { Provider } from '../../src/domain/party';
import { aWorld, type World } from '../support/aWorld';
import { anAddress } from '../support/builders';

const speaker = { person: 'member-1', address: anAddress({ conversationId: '19:provider-1@thread.tacv2' }) };
const typed = (change: Partial<TypedHome> = {}): TypedHome => ({
  name: 'De Boomgaard',
  municipality: 'Tilburg',
  places: '4',
  ageFrom: '0',
  ageTo: '12',
  ...change,
});
const homesOf = async (world: World, provider = 'provider-1') =>
  ((await world.load('party', provider)) as Provider).homes;

test('a home with the four required things is added to the provider of this channel', async () => {
  const world = await aWorld();

  const kept = await addHome(world.means, speaker, typed({ name: '  De Boomgaard ', places: ' 4 ' }));

  expect(kept).toMatchObject({ kind: 'kept', provider: { id: 'provider-1' } });
  expect((await homesOf(world)).at(-1)).toEqual({
    id: expect.any(String),
    name: 'De Boomgaard',
    municipality: 'GM0855',
    places: 4,
    ages: { from: 0, to: 12 },
  });
  expect(await homesOf(world, 'provider-2')).toHaveLength(1);
});

test.each<{ change: Partial<TypedHome>; fields: string[] }>([
  { change: { name: '   ' }, fields: ['name'] },
  { change: { name: 'a'.repeat(61) }, fields: ['name'] },
  { change: { municipality: '' }, fields: ['municipality'] },
  { change: { municipality: 'Hengelo' }, fields: ['municipality'] },
  { change: { municipality: '<at>Tilburg</at>' }, fields: ['municipality'] },
  { change: { places: '0' }, fields: ['places'] },
  { change: { places: '21' }, fields: ['places'] },
  { change: { places: 'vier' }, fields: ['places'] },
  { change: { places: '1e1' }, fields: ['places'] },
  { change: { places: '-1' }, fields: ['places'] },
  { change: { places: '4,5' }, fields: ['places'] },
  { change: { ageFrom: '' }, fields: ['ageFrom'] },
  { change: { ageFrom: '24', ageTo: '24' }, fields: ['ageFrom', 'ageTo'] },
  { change: { ageTo: '24' }, fields: ['ageTo'] },
  { change: { ageFrom: '12', ageTo: '6' }, fields: ['ageTo'] },
  { change: { ageTo: '${x}' }, fields: ['ageTo'] },
  { change: { ageFrom: 'x', ageTo: '0' }, fields: ['ageFrom'] },
  {
    change: { name: '', municipality: '', places: '', ageFrom: '', ageTo: '' },
    fields: ['name', 'municipality', 'places', 'ageFrom', 'ageTo'],
  },
])('$change is wrong in $fields, and nothing is stored', async ({ change, fields }) => {
  const world = await aWorld();

  const kept = await addHome(world.means, speaker, typed(change));

  expect(kept).toEqual({ kind: 'wrong', fields });
  expect(await homesOf(world)).toHaveLength(1);
});

test('a click that is delivered twice adds one home', async () => {
  const world = await aWorld();

  await Promise.all([addHome(world.means, speaker, typed()), addHome(world.means, speaker, typed())]);

  expect((await homesOf(world)).map(({ name }) => name)).toEqual(['Huis 1', 'De Boomgaard']);
});

test('a home that is filled in again is brought up to date, and stays the same home', async () => {
  const world = await aWorld();

  await addHome(world.means, speaker, typed({ name: 'huis 1', places: '2' }));

  expect(await homesOf(world)).toMatchObject([{ id: 'home-1', name: 'huis 1', places: 2, ages: { from: 0, to: 12 } }]);
});

test('ten members at once lose no home', async () => {
  const world = await aWorld();
  const names = Array.from({ length: 10 }, (_, index) => `Boom ${index}`);

  await Promise.all(names.map((name) => addHome(world.means, speaker, typed({ name }))));

  expect((await homesOf(world)).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
});

test('the secure address is kept', async () => {
  const world = await aWorld();

  await setSecureAddress(world.means, speaker, 'veilig@aanbieder.example');

  expect(await world.load('party', 'provider-1')).toMatchObject({ secureAddress: 'veilig@aanbieder.example' });
});

test.each([
  { name: 'the coordination channel', conversationId: '19:coordination@thread.tacv2' },
  { name: 'a channel that is not linked', conversationId: '19:elsewhere@thread.tacv2' },
])('$name has no homes to keep', async ({ conversationId }) => {
  const world = await aWorld();

  const kept = await addHome(world.means, { ...speaker, address: anAddress({ conversationId }) }, typed());

  expect(kept).toEqual({ kind: 'unknown' });
});

test('a save that never succeeds is a failure, not an endless loop', async () => {
  const world = await aWorld();
  const store = { ...world.means.store, save: () => Promise.resolve('conflict' as const) };

  await expect(addHome({ ...world.means, store }, speaker, typed())).rejects.toThrow('save-never-succeeded');
});
