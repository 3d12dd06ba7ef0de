/** What is said of one home: its lines, the strongest reasons, the doubts, and how much is known. */
import { explain, explainBest } from '../../../src/domain/matching/explain';
import { aContracted, aFittingHome, aSearch, BREDA, explained, GRONINGEN, TODAY } from './aPair';

const ids = (lines: readonly { criterion: string }[]) => lines.map(({ criterion }) => criterion);

test('every line says what was found and with which values', () => {
  const { lines } = explained({ home: { ages: { from: 0, to: 3 } } });

  expect(lines.find(({ criterion }) => criterion === 'age')).toEqual({
    criterion: 'age',
    kind: 'excludes',
    result: 'excludes',
    values: { from: 0, to: 3 },
    strength: 0,
  });
});

test('the two strongest reasons come from what weighs most', () => {
  expect(ids(explained({}).reasonsFor)).toEqual(['distance', 'themes']);
});

test('a real answer and the home of a brother or sister are the strongest reasons there are', () => {
  const { reasonsFor, interested } = explained({
    answers: { siblingPlaced: 'yes', siblingHomeName: 'Het Anker' },
    history: new Map([['home-1', { interested: true }]]),
  });

  expect(ids(reasonsFor)).toEqual(['interest', 'siblingHome']);
  expect(interested).toBe(true);
});

test('poor on a ranking criterion is no reason for and no doubt', () => {
  const { reasonsFor, doubts, lines } = explained({ home: { municipality: GRONINGEN } });

  expect(lines.find(({ criterion }) => criterion === 'distance')?.result).toBe('against');
  expect(ids(reasonsFor)).not.toContain('distance');
  expect(ids(doubts)).not.toContain('distance');
});

test('doubts are what asks attention and what could still exclude', () => {
  const { doubts } = explained({ home: { freePlaces: undefined, residents: [{ age: 11 }], supervision: undefined } });

  expect(ids(doubts)).toEqual(['places', 'ageGap']);
});

test('what is unknown is counted among the points', () => {
  const all = explained({}).points;
  const some = explained({ home: { supervision: undefined, stayUntil: undefined } }).points;

  expect(some).toEqual({ known: all.known - 2, of: all.of });
});

test('free places are shown as they were told, and nothing when they were not', () => {
  expect(explained({}).freePlaces).toEqual({ number: 1, confirmedOn: TODAY });
  expect(explained({ home: { freePlaces: undefined } })).not.toHaveProperty('freePlaces');
});

describe('the distance', () => {
  test('is that to the home municipality', () => {
    expect(explained({ home: { municipality: BREDA } }).km).toBe(22);
  });

  test('of several youths is the furthest', () => {
    expect(explained({ youths: [{}, { homeMunicipality: GRONINGEN }] }).km).toBeGreaterThan(150);
  });

  test('is left out when it is not known', () => {
    expect(explained({ youth: { homeMunicipality: undefined } })).not.toHaveProperty('km');
  });
});

describe('for brothers and sisters', () => {
  const search = aSearch({ youths: [{}, { birthMonth: '2009-01' }], answers: { siblings: 'preferTogether' } });

  test('a line about a youth says about which, and a line about the referral stands once', () => {
    const { lines, youthVerdicts } = explain(search, aFittingHome(), aContracted(), { today: TODAY });

    expect(lines.filter(({ criterion }) => criterion === 'age').map(({ youth, result }) => [youth, result])).toEqual([
      [0, 'for'],
      [1, 'excludes'],
    ]);
    expect(lines.filter(({ criterion }) => criterion === 'places')).toEqual([
      expect.not.objectContaining({ youth: expect.anything() }),
    ]);
    expect(youthVerdicts).toEqual(['fits', 'excluded']);
  });

  test('the same reason for each of them is one reason', () => {
    const twins = aSearch({ youths: [{}, {}] });

    const { reasonsFor } = explain(twins, aFittingHome(), aContracted(), { today: TODAY });

    expect(ids(reasonsFor)).toEqual(['distance', 'themes']);
  });
});

test('the best of all homes are explained, and none that is left out', () => {
  const full = aFittingHome({ id: 'full', freePlaces: { number: 0, confirmedOn: TODAY } });
  const providers = [
    { ...aContracted(), homes: [full, aFittingHome({ municipality: BREDA, id: 'far' }), aFittingHome()] },
  ];

  const ids = (count: number) =>
    explainBest(aSearch(), providers, { today: TODAY }, count).map(({ home }) => home.home);

  expect([ids(1), ids(9)]).toEqual([['home-1'], ['home-1', 'far']]);
});

test('a home in a municipality that no longer exists is not excluded for it', () => {
  const { verdict, lines } = explained({
    home: { municipality: 'GM9999' },
    answers: { searchArea: 'regions', searchRegions: ['Hart van Brabant'] },
  });

  expect(verdict).toBe('fits');
  expect(lines.filter(({ result }) => result === 'unknown').map(({ criterion }) => criterion)).toEqual([
    'searchArea',
    'distance',
    'parentContact',
  ]);
});

test('no line tells an answer that is identifying or internal', () => {
  const { lines } = explained({
    youth: {
      birthMonth: '2014-08',
      keepSchool: 'must',
      schoolMunicipality: BREDA,
      staysNow: 'familyHome',
      staysHomeName: 'Het Anker',
    },
    answers: { beliefWanted: 'yes', belief: 'soefistisch', siblings: 'apart', siblingsApartReason: 'abuse' },
    home: { belief: 'Christelijk' },
  });

  expect(JSON.stringify(lines)).not.toMatch(/2014-08|GM0|Breda|Tilburg|Het Anker|soefistisch|abuse/);
});
