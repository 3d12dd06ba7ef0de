// The small-group estimate: fine as long as enough people share the traits, coarser by at most two steps.
import fc from 'fast-check';
import { AGE_BANDS, coarsen, estimateGroup, SMALLEST_GROUP, type Traits } from '../../src/deidentify/smallGroups';

const aTeenager: Traits = {
  age: { kind: 'year', years: 15 },
  sex: 'boy',
  area: { kind: 'region', name: 'Rijnmond' },
  siblings: '1',
};

test('a large group keeps year and region', () => {
  expect(coarsen(aTeenager)).toMatchObject({ steps: [], isLargeEnough: true, traits: aTeenager });
});

test('a year becomes a band when too few share it', () => {
  const result = coarsen({
    ...aTeenager,
    age: { kind: 'year', years: 6 },
    siblings: '2',
    area: { kind: 'region', name: 'Twente' },
  });

  expect(result.steps).toEqual(['band']);
  expect(result.traits.age).toEqual({ kind: 'band', from: 4, to: 7 });
});

test('a region becomes its province when the band is not enough', () => {
  const result = coarsen({
    ...aTeenager,
    age: { kind: 'year', years: 2 },
    siblings: '3+',
    area: { kind: 'region', name: 'Noord-Limburg' },
  });

  expect(result.steps).toEqual(['band', 'province']);
  expect(result.traits.area).toEqual({ kind: 'province', name: 'Limburg' });
});

test('a group that stays small says so', () => {
  const result = coarsen({
    ...aTeenager,
    age: { kind: 'year', years: 1 },
    siblings: '3+',
    area: { kind: 'region', name: 'Zeeland' },
  });

  expect(result.isLargeEnough).toBe(false);
});

test('an unknown area counts as nobody', () => {
  expect(estimateGroup({ ...aTeenager, area: { kind: 'region', name: 'Atlantis' } })).toBe(0);
});

test('every age of youth care falls into one band', () => {
  for (let years = 0; years <= 21; years++)
    expect(AGE_BANDS.filter(({ from, to }) => years >= from && years <= to)).toHaveLength(1);
});

test('coarser is never smaller, and large enough means eleven', () => {
  const anyTraits = fc.record({
    age: fc.integer({ min: 0, max: 21 }).map((years) => ({ kind: 'year' as const, years })),
    sex: fc.constantFrom('boy' as const, 'girl' as const),
    area: fc.constantFrom('Twente', 'Drenthe', 'Peelregio').map((name) => ({ kind: 'region' as const, name })),
    siblings: fc.constantFrom('1' as const, '2' as const, '3+' as const),
  });

  fc.assert(
    fc.property(anyTraits, (traits) => {
      const { estimate, isLargeEnough } = coarsen(traits);
      expect(estimate).toBeGreaterThanOrEqual(estimateGroup(traits));
      expect(isLargeEnough).toBe(estimate >= SMALLEST_GROUP);
    }),
  );
});
