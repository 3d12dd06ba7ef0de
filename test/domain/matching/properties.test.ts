/** What holds for every referral and every home, however they were made up. */
import fc from 'fast-check';
import { municipalities } from '../../../src/domain/geography/municipalityList';
import { LISTS } from '../../../src/domain/lists';
import type { Claim } from '../../../src/domain/matching/claims';
import { bestOnPanel, rankHomes, type Ranking } from '../../../src/domain/matching/rankHomes';
import { panelFor } from '../../../src/domain/matching/panel';
import type { Search } from '../../../src/domain/matching/search';
import { STAY_UNTIL, type Home } from '../../../src/domain/party';
import type { Answers } from '../../../src/domain/questions';
import { aContracted, aSearch, TODAY } from './aPair';

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
  stayUntil: optional(oneOf(STAY_UNTIL)),
});

const youths: fc.Arbitrary<Answers<'youth'>> = fc.record({
  birthMonth: optional(months),
  sex: optional(oneOf(LISTS.sex)),
  homeMunicipality: optional(places),
  themes: optional(someOf(LISTS.themes)),
  medical: optional(oneOf([['none'], ['petAllergy']] as const)),
  supervision: optional(oneOf(LISTS.supervision)),
});

const searches: fc.Arbitrary<Search> = fc
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

const someHomes = fc
  .array(homes, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((home, at) => ({ ...home, id: `home-${at}` })));

const claims = fc.array(
  fc.record({
    home: oneOf(['home-0', 'home-1']),
    kind: oneOf(['held', 'taken'] as const),
    places: fc.integer({ min: 1, max: 2 }),
    since: days,
  }),
  { maxLength: 3 },
);

const rank = (search: Search, all: readonly Home[], others: readonly Claim[] = []) =>
  rankHomes(search, [{ ...aContracted(), homes: all }], { today: TODAY, claims: others });

/** Where a home stands in the whole list, counted from 0; those that are left out all stand behind. */
function placeOf(id: string, { ranked }: Ranking): number {
  const place = ranked.findIndex(({ home }) => home.id === id);
  return place === -1 ? Infinity : place;
}

test('adding a free place never lowers a home', () => {
  fc.assert(
    fc.property(searches, someHomes, claims, (search, all, others) => {
      const [first, ...rest] = all as [Home, ...Home[]];
      fc.pre(first.freePlaces !== undefined);
      const more = { ...first, freePlaces: { ...first.freePlaces!, number: first.freePlaces!.number + 1 } };

      const before = placeOf(first.id, rank(search, [first, ...rest], others));
      const after = placeOf(first.id, rank(search, [more, ...rest], others));

      expect(after).toBeLessThanOrEqual(before);
    }),
    { numRuns: 1_000 },
  );
});

test('a home that is left out never outranks another, whatever it said', () => {
  fc.assert(
    fc.property(searches, someHomes, (search, all) => {
      const { ranked, excluded } = rank(search, all);

      expect(ranked.every(({ fit }) => fit.verdict !== 'excluded' && fit.excludedBy.length === 0)).toBe(true);
      expect(excluded.every(({ fit }) => fit.verdict === 'excluded' && fit.excludedBy.length > 0)).toBe(true);
      expect(ranked.length + excluded.length).toBe(all.length);
    }),
  );
});

test('the order does not depend on the order in which homes come in', () => {
  fc.assert(
    fc.property(searches, someHomes, fc.infiniteStream(fc.nat()), (search, all, dice) => {
      const shuffled = all.map((home) => ({ home, at: dice.next().value })).sort((one, other) => one.at - other.at);
      const ids = ({ ranked, excluded }: Ranking) => [...ranked, ...excluded].map(({ home }) => home.id);

      expect(
        ids(
          rank(
            search,
            shuffled.map(({ home }) => home),
          ),
        ),
      ).toEqual(ids(rank(search, all)));
    }),
  );
});

test('an interested home that is not left out stands above all that are not interested', () => {
  fc.assert(
    fc.property(searches, someHomes, (search, all) => {
      const { ranked } = rank(search, all);
      const firstOther = ranked.findIndex(({ interested }) => !interested);

      expect(firstOther === -1 || ranked.slice(firstOther).every(({ interested }) => !interested)).toBe(true);
    }),
  );
});

test('the best few are those at the head of the whole ranking', () => {
  fc.assert(
    fc.property(searches, someHomes, fc.integer({ min: 1, max: 5 }), (search, all, count) => {
      const best = bestOnPanel(panelFor(search, { today: TODAY }), [{ ...aContracted(), homes: all }], count);

      expect(best.map(({ home }) => home.id)).toEqual(
        rank(search, all)
          .ranked.slice(0, count)
          .map(({ home }) => home.id),
      );
    }),
  );
});
