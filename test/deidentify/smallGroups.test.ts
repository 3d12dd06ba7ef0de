// The small-group estimate: fine as long as enough people share the traits, coarser by at most two steps.
import fc from 'fast-check';
import { YOUTH_REGIONS } from '../../src/deidentify/populationFigures';
import { AGE_BANDS, coarsen, estimateGroup, SMALLEST_GROUP, type Traits } from '../../src/deidentify/smallGroups';
import { municipalities } from '../../src/domain/geography/municipalityList';
import { youthRegions } from '../../src/domain/geography/regions';

const region = (name: string) => ({ kind: 'region' as const, name });

const aTeenager: Traits = {
  age: { kind: 'year', years: 15 },
  sex: 'boy',
  area: region('Rijnmond'),
  siblings: '1',
};

test('a large group keeps year and region', () => {
  expect(coarsen([aTeenager])).toMatchObject({ steps: [], isLargeEnough: true, traits: [aTeenager] });
});

test('a year becomes a band when too few share it', () => {
  const youth: Traits = { ...aTeenager, age: { kind: 'year', years: 6 }, siblings: '2', area: region('Twente') };

  const result = coarsen([youth]);

  expect(result.steps).toEqual(['band']);
  expect(result.traits[0]?.age).toEqual({ kind: 'band', from: 4, to: 7 });
});

test('a month is a twelfth of a year, so it nearly always becomes a band', () => {
  const baby = { ...aTeenager, age: { kind: 'month', years: 0 } } as const;

  expect(coarsen([{ ...baby, age: { kind: 'year', years: 0 } }]).steps).toEqual([]);
  expect(coarsen([baby]).traits[0]?.age).toEqual({ kind: 'band', from: 0, to: 3 });
});

test('a region becomes its province when the band is not enough', () => {
  const youth: Traits = {
    ...aTeenager,
    age: { kind: 'year', years: 2 },
    siblings: '3+',
    area: region('Noord-Limburg'),
  };

  const result = coarsen([youth]);

  expect(result.steps).toEqual(['band', 'province']);
  expect(result.traits[0]?.area).toEqual({ kind: 'province', name: 'Limburg' });
});

test('a group that stays small says so', () => {
  const youth: Traits = { ...aTeenager, age: { kind: 'year', years: 1 }, siblings: '3+', area: region('Zeeland') };

  expect(coarsen([youth]).isLargeEnough).toBe(false);
});

test('brothers and sisters are made coarser alike, as far as the rarest of them needs', () => {
  const little: Traits = { ...aTeenager, age: { kind: 'year', years: 6 }, siblings: '2', area: region('Twente') };

  const { traits, steps, estimate } = coarsen([aTeenager, little]);

  expect(steps).toEqual(['band']);
  expect(traits.map(({ age }) => age)).toEqual([
    { kind: 'band', from: 12, to: 15 },
    { kind: 'band', from: 4, to: 7 },
  ]);
  expect(estimate).toBe(estimateGroup(traits[1]!));
});

test('what a profile does not tell makes nobody rarer', () => {
  expect(estimateGroup({ siblings: '1' })).toBeGreaterThan(20_000);
  expect(coarsen([{ siblings: '1' }])).toMatchObject({ steps: [], isLargeEnough: true });
});

test('every youth region that a profile can name is known, in its province', () => {
  const known = Object.fromEntries(Object.entries(YOUTH_REGIONS).map(([name, { province }]) => [name, province]));
  const provinceOf = new Map(municipalities.map(({ youthRegion, province }) => [youthRegion, province]));

  expect(Object.keys(known).sort()).toEqual([...youthRegions].sort());
  // Foodvalley lies in Gelderland and in Utrecht.
  const different = youthRegions.filter((name) => known[name] !== provinceOf.get(name));
  expect(different.filter((name) => name !== 'Foodvalley')).toEqual([]);
});

test('an unknown area counts as nobody', () => {
  expect(estimateGroup({ ...aTeenager, area: region('Atlantis') })).toBe(0);
});

test('every age of youth care falls into one band', () => {
  for (let years = 0; years <= 21; years++)
    expect(AGE_BANDS.filter(({ from, to }) => years >= from && years <= to)).toHaveLength(1);
});

test('coarser is never smaller, and large enough means eleven', () => {
  const anyTraits = fc.record({
    age: fc.integer({ min: 0, max: 21 }).map((years) => ({ kind: 'year' as const, years })),
    sex: fc.constantFrom('boy' as const, 'girl' as const),
    area: fc.constantFrom('Twente', 'Drenthe', 'Zuidoost-Brabant').map(region),
    siblings: fc.constantFrom('1' as const, '2' as const, '3+' as const),
  });

  fc.assert(
    fc.property(anyTraits, (traits) => {
      const { estimate, isLargeEnough } = coarsen([traits]);
      expect(estimate).toBeGreaterThanOrEqual(estimateGroup(traits));
      expect(isLargeEnough).toBe(estimate >= SMALLEST_GROUP);
    }),
  );
});
