/** The ranked list of homes: nothing computed outranks a real answer, and nothing impossible is recommended. */
import { rankHomes } from '../../../src/domain/matching/rankHomes';
import { RULES } from '../../../src/domain/matching/rules';
import type { Search } from '../../../src/domain/matching/search';
import type { Circumstances } from '../../../src/domain/matching/who';
import type { Home } from '../../../src/domain/party';
import { aContracted, aFittingHome, aSearch, BREDA, GRONINGEN, LEEUWARDEN, TODAY } from './aPair';

const FULL = { freePlaces: { number: 0, confirmedOn: TODAY } };
const named = (homes: Partial<Home>[]) => homes.map((home) => aFittingHome({ id: home.name, ...home }));

function ranking(search: Search, homes: Partial<Home>[], circumstances: Partial<Circumstances> = {}) {
  return rankHomes(search, [{ ...aContracted(), homes: named(homes) }], { today: TODAY, ...circumstances });
}

/** The names of the homes that are left, best first. */
function order(search: Search, ...homes: Partial<Home>[]): string[] {
  return ranking(search, homes).ranked.map(({ home }) => home.name);
}

/** Each home by its name with its verdict, those that are left out last. */
function verdicts(search: Search, ...homes: Partial<Home>[]): string[] {
  const { ranked, excluded } = ranking(search, homes);
  return [...ranked, ...excluded].map(({ home, fit }) => `${home.name}: ${fit.verdict}`);
}

describe('what other matchers get wrong', () => {
  test('a child outside the age range of the home is left out, however well all else fits', () => {
    expect(verdicts(aSearch(), { name: 'A', ages: { from: 12, to: 18 } })).toEqual(['A: excluded']);
  });

  test('a full home is left out, however well all else fits', () => {
    expect(verdicts(aSearch(), { name: 'A', ...FULL })).toEqual(['A: excluded']);
  });

  test('an only child loses nothing by having no brothers or sisters', () => {
    const [standing] = ranking(aSearch(), [{ name: 'A' }]).ranked;

    expect(standing?.fit).toMatchObject({ verdict: 'fits', score: 1 });
  });

  test('a home without a place is not good', () => {
    expect(order(aSearch(), { name: 'A', ...FULL })).toEqual([]);
  });

  test('a missing age is unknown, and not fifteen', () => {
    const search = aSearch({ youth: { birthMonth: undefined } });

    expect(verdicts(search, { name: 'A', ages: { from: 14, to: 16 } })).toEqual(['A: unknown']);
  });

  test('a baby is nought, and not of unknown age', () => {
    const search = aSearch({ youth: { birthMonth: '2026-02' } });

    expect(verdicts(search, { name: 'A', ages: { from: 14, to: 16 } })).toEqual(['A: excluded']);
    expect(verdicts(search, { name: 'A', ages: { from: 0, to: 2 } })).toEqual(['A: fits']);
  });
});

describe('the order', () => {
  test('of two far homes the nearer stands first', () => {
    const search = aSearch({ answers: { parentContact: 'none' } });

    expect(order(search, { name: 'A', municipality: GRONINGEN }, { name: 'B', municipality: LEEUWARDEN })).toEqual([
      'B',
      'A',
    ]);
  });

  test('goes by the distance to home, never to where the youth stays now', () => {
    const search = aSearch({ youth: { staysNow: 'group', staysMunicipality: GRONINGEN } });

    expect(order(search, { name: 'A', municipality: GRONINGEN }, { name: 'B', municipality: BREDA })).toEqual([
      'B',
      'A',
    ]);
  });

  test('at equal score fewer attention points go first', () => {
    expect(order(aSearch(), { name: 'A', placeKinds: ['crisis'] }, { name: 'B' })).toEqual(['B', 'A']);
  });

  test('at equal score and attention what is known more goes first', () => {
    expect(order(aSearch(), { name: 'A', supervision: undefined }, { name: 'B' })).toEqual(['B', 'A']);
  });

  test('at equal everything is always the same: by name, then by id', () => {
    expect(order(aSearch(), { name: 'B' }, { name: 'A' })).toEqual(['A', 'B']);

    const { ranked } = ranking(aSearch(), [
      { name: 'Zon', id: '2' },
      { name: 'Zon', id: '1' },
    ]);
    expect(ranked.map(({ home }) => home.id)).toEqual(['1', '2']);
  });

  test('what is unknown leaves the sum: a home loses nothing by not having told it', () => {
    const { ranked } = ranking(aSearch(), [{ name: 'A', themesCarried: undefined }]);

    expect(ranked[0]?.fit.score).toBe(1);
  });

  test('experience with the themes goes before none', () => {
    expect(order(aSearch(), { name: 'A', themesCarried: ['eating'] }, { name: 'B' })).toEqual(['B', 'A']);
  });

  test('a theme that can be compared with nothing ranks nothing', () => {
    const search = aSearch({ youth: { themes: ['other'], mainTheme: 'other' } });

    expect(order(search, { name: 'B' }, { name: 'A', themesCarried: ['eating'] })).toEqual(['A', 'B']);
  });

  test('where nothing that ranks is known, no home is first or last by its score', () => {
    const search = aSearch({
      youth: { homeMunicipality: undefined, themes: undefined },
      answers: { parentContact: 'unknown' },
    });

    expect(ranking(search, [{ name: 'A' }]).ranked[0]?.fit.score).toBe(RULES.scoreOfNothing);
  });

  test('a home of the same belief goes before one of another', () => {
    const search = aSearch({ answers: { beliefWanted: 'yes', belief: 'christelijk' } });

    expect(
      order(search, { name: 'A', belief: 'islamitisch' }, { name: 'B', belief: 'protestants-christelijk' }),
    ).toEqual(['B', 'A']);
  });

  test('near to what must stay near goes before far from it', () => {
    const search = aSearch({ answers: { stayNear: ['club', 'siblings'], parentContact: 'none' } });

    expect(order(search, { name: 'A', municipality: BREDA }, { name: 'B' })).toEqual(['B', 'A']);
  });

  test('homes with room for all who like to stay together go first', () => {
    const search = aSearch({ youths: [{}, {}], answers: { siblings: 'preferTogether' } });
    const two = { freePlaces: { number: 2, confirmedOn: TODAY } };

    expect(order(search, { name: 'A' }, { name: 'B', ...two })).toEqual(['B', 'A']);
  });
});

describe('interest', () => {
  const history = new Map([['B', { interested: true }]]);

  test('stands above everything computed', () => {
    expect(
      order(aSearch({ history }), { name: 'A' }, { name: 'B', municipality: GRONINGEN, freePlaces: undefined }),
    ).toEqual(['B', 'A']);
  });

  test('stands above the home of a brother or sister too', () => {
    const search = aSearch({ history, answers: { siblingPlaced: 'yes', siblingHomeName: 'A' } });

    expect(order(search, { name: 'C' }, { name: 'A' }, { name: 'B', municipality: GRONINGEN })).toEqual([
      'B',
      'A',
      'C',
    ]);
  });

  test('does not lift a home that is left out, but marks it', () => {
    const { ranked, excluded } = ranking(aSearch({ history }), [
      { name: 'A', ...FULL },
      { name: 'B', ...FULL },
      { name: 'C' },
    ]);

    expect(ranked.map(({ home }) => home.name)).toEqual(['C']);
    expect(excluded.map(({ home, interested }) => [home.name, interested])).toEqual([
      ['B', true],
      ['A', false],
    ]);
  });
});

describe('the home of a brother or sister', () => {
  test('goes first, as people write its name', () => {
    const search = aSearch({ answers: { siblingPlaced: 'yes', siblingHomeName: 'Gezinshuis de Linde' } });

    expect(order(search, { name: 'Anker' }, { name: 'De Linde', municipality: GRONINGEN })).toEqual([
      'De Linde',
      'Anker',
    ]);
  });

  test('changes nothing when it was not told which', () => {
    const search = aSearch({ answers: { siblingPlaced: 'yes' } });

    expect(order(search, { name: 'A' }, { name: 'B' })).toEqual(['A', 'B']);
  });
});

test('homes with the fewest reasons stand first among those that are left out, with every reason', () => {
  const { excluded } = ranking(aSearch(), [
    { name: 'A', ...FULL, ages: { from: 0, to: 3 } },
    { name: 'B', ...FULL },
  ]);

  expect(excluded.map(({ home, fit }) => [home.name, fit.excludedBy])).toEqual([
    ['B', ['places']],
    ['A', ['places', 'age']],
  ]);
});

describe('brothers and sisters', () => {
  const youths = [{}, { birthMonth: '2009-01' }];
  const teenagers = { ages: { from: 12, to: 20 } };

  test('together: a home stands as it does for the youth it fits worst', () => {
    const search = aSearch({ youths: [{}, { themes: ['eating'] }], answers: { siblings: 'preferTogether' } });

    const [standing] = ranking(search, [{ name: 'A' }]).ranked;

    expect(standing?.fit.score).toBe(standing?.youths[1]?.score);
    expect(standing?.youths[1]?.score).toBeLessThan(standing?.youths[0]?.score ?? 0);
  });

  test('together: every reason of every youth is counted', () => {
    const search = aSearch({ youths, answers: { siblings: 'preferTogether' } });

    const { excluded } = ranking(search, [{ name: 'A', sexes: ['boy'] }]);

    expect(excluded[0]?.fit.excludedBy).toEqual(['sex', 'age']);
  });

  test('apart: one home may fit the one, and another home the other', () => {
    const search = aSearch({ youths, answers: { siblings: 'apart', siblingsApartReason: 'conflict' } });

    const { ranked } = ranking(search, [{ name: 'A' }, { name: 'B', ...teenagers }]);

    expect(ranked.map(({ home, youths: fits }) => [home.name, ...fits.map(({ verdict }) => verdict)])).toEqual([
      ['A', 'fits', 'excluded'],
      ['B', 'excluded', 'fits'],
    ]);
  });

  test('apart: a home stands as it does for the youth it fits best', () => {
    const apart = { siblings: 'apart', siblingsApartReason: 'conflict' } as const;
    const search = aSearch({ youths: [{ themes: ['eating'] }, {}], answers: apart });

    const { ranked } = ranking(search, [{ name: 'A', supervision: undefined }]);

    expect(ranked[0]?.fit.score).toBe(ranked[0]?.youths[1]?.score);
    expect(ranked[0]?.fit.score).toBe(1);
  });

  test('apart: a home that fits none of them is left out', () => {
    const search = aSearch({ youths, answers: { siblings: 'apart', siblingsApartReason: 'conflict' } });

    expect(verdicts(search, { name: 'A', ages: { from: 0, to: 3 } })).toEqual(['A: excluded']);
  });
});

describe('the rules', () => {
  test('stand with their version on every ranking', () => {
    expect(ranking(aSearch(), []).rules).toBe(RULES.version);
  });

  test('can be changed without touching a criterion', () => {
    const themesOnly = { ...RULES, version: 'test', weights: { ...RULES.weights, distance: 0, parentContact: 0 } };
    const homes = [
      { name: 'A', themesCarried: [] },
      { name: 'B', municipality: GRONINGEN },
    ];

    expect(order(aSearch(), ...homes)).toEqual(['A', 'B']);
    expect(ranking(aSearch(), homes, { rules: themesOnly }).ranked.map(({ home }) => home.name)).toEqual(['B', 'A']);
    expect(ranking(aSearch(), homes, { rules: themesOnly }).rules).toBe('test');
  });
});
