/** Homes from a file: new ones are added, known ones brought up to date, and what the file does not tell stays. */
import { importHomes } from '../../src/domain/importHomes';
import { aFullHome, aHome, aProvider } from '../support/builders';
import { deepFreeze } from '../support/deepFreeze';

const { id: _, ...told } = aHome();
const newId = () => 'new-1';

test('a home that is not known is added', () => {
  const { provider, added } = importHomes(deepFreeze(aProvider()), [{ ...told, name: 'De Linde' }], newId);

  expect(provider.homes.map(({ id, name }) => [id, name])).toEqual([
    ['home-1', 'Het Anker'],
    ['new-1', 'De Linde'],
  ]);
  expect(added).toHaveLength(1);
});

test('a home that is known by name stays the home it is, with what was told anew', () => {
  const before = deepFreeze(aProvider({ homes: [aFullHome()] }));

  const { provider, changed, added } = importHomes(before, [{ ...told, name: 'het anker', pets: true }], newId);

  expect(provider.homes).toEqual([aFullHome({ name: 'het anker', pets: true })]);
  expect([changed.length, added.length]).toEqual([1, 0]);
});

test('the same file again changes nothing', () => {
  const homes = [told, { ...told, name: 'De Linde', pets: false }];
  const once = importHomes(aProvider({ homes: [] }), homes, newId).provider;

  const twice = importHomes(once, homes, newId);

  expect(twice).toEqual({ provider: once, added: [], changed: [], unchanged: 2 });
});

test('more free places than a home still has are not believed', () => {
  const before = aProvider({ homes: [aHome({ freePlaces: { number: 4, confirmedOn: '2026-03-02' } })] });

  const { provider } = importHomes(before, [{ ...told, places: 2 }], newId);

  expect(provider.homes).toEqual([aHome({ places: 2 })]);
});

test('a home that had stopped comes back as the home it was', () => {
  const before = aProvider({ homes: [], retiredHomes: [aFullHome({ id: 'home-7' })] });

  const { provider, added } = importHomes(before, [told], newId);

  expect(provider.homes).toMatchObject([{ id: 'home-7', pets: false }]);
  expect(provider.retiredHomes).toBeUndefined();
  expect(added).toHaveLength(1);
});
