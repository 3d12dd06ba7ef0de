/** When nothing is left: what costs most homes, and what loosening it would bring. */
import { rankHomes } from '../../../src/domain/matching/rankHomes';
import { whatExcludes } from '../../../src/domain/matching/whatExcludes';
import type { Home } from '../../../src/domain/party';
import { aContracted, aFittingHome, aSearch, TODAY } from './aPair';

const FULL = { freePlaces: { number: 0, confirmedOn: TODAY } };
const TOO_YOUNG = { ages: { from: 0, to: 3 } };
const BOYS: Partial<Home> = { sexes: ['boy'] };

function ranked(...homes: Partial<Home>[]) {
  const all = homes.map((home, at) => aFittingHome({ id: `home-${at}`, ...home }));
  return rankHomes(aSearch(), [{ ...aContracted(), homes: all }], { today: TODAY });
}

test('every reason of every home is counted, not only the first', () => {
  const ranking = ranked({ ...FULL, ...TOO_YOUNG }, { ...TOO_YOUNG, ...BOYS }, FULL, TOO_YOUNG);

  expect(whatExcludes(ranking).map(({ criterion, excludes }) => [criterion, excludes])).toEqual([
    ['age', 3],
    ['places', 2],
    ['sex', 1],
  ]);
});

test('loosening brings back only the homes that have no other reason', () => {
  const [most] = whatExcludes(ranked({ ...FULL, ...TOO_YOUNG }, { ...TOO_YOUNG, ...BOYS }, TOO_YOUNG));

  expect(most).toEqual({
    criterion: 'age',
    excludes: 3,
    brings: [{ provider: 'provider-1', home: 'home-2', name: 'Het Anker' }],
  });
});

test('of two that exclude as many, the one that brings back most goes first', () => {
  const ranking = ranked(
    { ...TOO_YOUNG, ...BOYS },
    { ...TOO_YOUNG, ...BOYS },
    { ...FULL, ...BOYS },
    { ...FULL, ...TOO_YOUNG },
    FULL,
  );

  expect(whatExcludes(ranking).map(({ criterion, excludes, brings }) => [criterion, excludes, brings.length])).toEqual([
    ['places', 3, 1],
    ['age', 3, 0],
    ['sex', 3, 0],
  ]);
});

test('excludes nothing when every home can be asked, or when there is none', () => {
  expect(whatExcludes(ranked({}))).toEqual([]);
  expect(whatExcludes(ranked())).toEqual([]);
});
