/** What holds for every referral and every home, however they were made up. */
import fc from 'fast-check';
import type { Claim } from '../../../src/domain/matching/claims';
import { bestOnPanel, rankHomes, type Ranking } from '../../../src/domain/matching/rankHomes';
import { panelFor } from '../../../src/domain/matching/panel';
import type { Search } from '../../../src/domain/matching/search';
import type { Home } from '../../../src/domain/party';
import { aContracted, TODAY } from './aPair';
import { claims, searches, someHomes } from './made';

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
