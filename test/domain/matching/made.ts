/** Referrals, homes and claims as chance makes them, for what must hold for all of them. */
import fc from 'fast-check';
import { municipalities } from '../../../src/domain/geography/municipalityList';
import { LISTS } from '../../../src/domain/lists';
import type { Search } from '../../../src/domain/matching/search';
import type { Home } from '../../../src/domain/party';
import type { Answers } from '../../../src/domain/questions';
import { aSearch } from './aPair';

const optional = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined });
const oneOf = <T>(values: readonly T[]) => fc.constantFrom(...values);
const someOf = <T>(values: readonly T[]) => fc.subarray([...values]);
const days = oneOf(['2026-01-05', '2026-02-16', '2026-03-01', '2026-03-02', '2026-03-10', '2026-06-01']);
const months = fc
  .tuple(fc.integer({ min: 2003, max: 2026 }), fc.integer({ min: 1, max: 2 }))
  .map(([year, month]) => `${year}-0${month}`);
const places = oneOf(municipalities.map(({ code }) => code).slice(0, 40));

const homes: fc.Arbitrary<Omit<Home, 'id'>> = fc.record({
  name: oneOf(['Anker', 'Linde', 'Haven']),
  municipality: places,
  places: fc.integer({ min: 1, max: 6 }),
  ages: fc
    .tuple(fc.nat(18), fc.nat(18))
    .map(([one, other]) => ({ from: Math.min(one, other), to: Math.max(one, other) })),
  freePlaces: optional(fc.record({ number: fc.nat(4), from: optional(days), confirmedOn: optional(days) })),
  placeKinds: optional(someOf(LISTS.placeKind)),
  sexes: optional(someOf(['girl', 'boy'] as const)),
  siblingsUpTo: optional(fc.integer({ min: 1, max: 4 })),
  themesCarried: optional(someOf(LISTS.themes)),
  themesNotCarried: optional(someOf(LISTS.themes.slice(0, 3))),
  supervision: optional(oneOf(LISTS.supervision)),
  residents: optional(
    fc.array(fc.oneof(fc.record({ age: fc.nat(20) }), fc.record({ birthMonth: months })), { maxLength: 3 }),
  ),
  pets: optional(fc.boolean()),
  stayUntil: optional(oneOf(LISTS.stayUntil)),
});

const youths: fc.Arbitrary<Answers<'youth'>> = fc.record({
  birthMonth: optional(months),
  sex: optional(oneOf(LISTS.sex)),
  homeMunicipality: optional(places),
  themes: optional(someOf(LISTS.themes)),
  medical: optional(oneOf([['none'], ['petAllergy']] as const)),
  supervision: optional(oneOf(LISTS.supervision)),
});

export const searches: fc.Arbitrary<Search> = fc
  .record({
    youths: fc.array(youths, { minLength: 1, maxLength: 3 }),
    answers: fc.record({
      neededWhen: oneOf(['urgent', 'from'] as const),
      neededFrom: days,
      siblings: oneOf(LISTS.siblings),
      siblingsApartReason: optional(oneOf(LISTS.siblingsApartReason)),
      placeKind: optional(oneOf(LISTS.placeKind)),
      livingWith: optional(oneOf(LISTS.livingWith)),
      parentContact: optional(oneOf(LISTS.parentContact)),
    }),
    interested: someOf(['home-0', 'home-2']),
  })
  .map(({ interested, ...changed }) => ({
    ...aSearch(),
    ...changed,
    history: new Map(interested.map((id) => [id, { interested: true }])),
  }));

export const someHomes = fc
  .array(homes, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((home, at) => ({ ...home, id: `home-${at}` })));

export const claims = fc.array(
  fc.record({
    home: oneOf(['home-0', 'home-1']),
    kind: oneOf(['held', 'taken'] as const),
    places: fc.integer({ min: 1, max: 2 }),
    since: days,
  }),
  { maxLength: 3 },
);
