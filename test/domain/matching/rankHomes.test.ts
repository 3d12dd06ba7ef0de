/** The ranked list of homes: nothing computed outranks a real answer, and nothing impossible is recommended. */
import { rankHomes } from '../../../src/domain/matching/rankHomes';
import type { Home } from '../../../src/domain/party';
import type { Referral } from '../../../src/domain/referral';
import { aHome, aHomeAnswer, aHomeRef, aProvider, aReferral, aYouth } from '../../support/builders';

const TODAY = '2026-03-02';
const AN_ELEVEN_YEAR_OLD = aReferral({ answers: { neededWhen: 'urgent', siblings: 'none' } });
const FREE = { freePlaces: { number: 1, confirmedOn: TODAY } };
const FULL = { freePlaces: { number: 0, confirmedOn: TODAY } };

/** Each home by its name, in ranked order, with its verdict. */
function ranked(referral: Referral, ...homes: Partial<Home>[]): string[] {
  const provider = aProvider({ homes: homes.map((home) => aHome({ id: home.name, ...home })) });
  return rankHomes(referral, [provider], TODAY).map(({ home, verdict }) => `${home.name}: ${verdict}`);
}

describe('what other matchers get wrong', () => {
  test('a child outside the age range of the home is excluded, however well all else fits', () => {
    expect(ranked(AN_ELEVEN_YEAR_OLD, { name: 'A', ages: { from: 12, to: 18 }, ...FREE })).toEqual(['A: excluded']);
  });

  test('a full home is excluded', () => {
    expect(ranked(AN_ELEVEN_YEAR_OLD, { name: 'A', ...FULL })).toEqual(['A: excluded']);
  });

  test('an only child loses nothing by having no brothers or sisters', () => {
    expect(ranked(AN_ELEVEN_YEAR_OLD, { name: 'A', ...FREE })).toEqual(['A: fits']);
  });

  test('a missing age is unknown, and not fifteen', () => {
    const referral = aReferral({ youths: [aYouth({ birthMonth: undefined })] });

    expect(ranked(referral, { name: 'A', ages: { from: 14, to: 16 }, ...FREE })).toEqual(['A: unknown']);
  });

  test('a baby is nought, and not of unknown age', () => {
    const referral = aReferral({ answers: { neededWhen: 'urgent' }, youths: [aYouth({ birthMonth: '2026-02' })] });

    expect(ranked(referral, { name: 'A', ages: { from: 14, to: 16 }, ...FREE })).toEqual(['A: excluded']);
    expect(ranked(referral, { name: 'A', ages: { from: 0, to: 2 }, ...FREE })).toEqual(['A: fits']);
  });
});

test('homes that fit come first, then those of which something is unknown, then the excluded', () => {
  const homes = [{ name: 'A', ...FULL }, { name: 'B' }, { name: 'C', ...FREE }];

  expect(ranked(AN_ELEVEN_YEAR_OLD, ...homes)).toEqual(['C: fits', 'B: unknown', 'A: excluded']);
});

test('no home is hidden, and every line says why', () => {
  const provider = aProvider({ homes: [aHome({ ages: { from: 0, to: 3 } })] });

  const [only] = rankHomes(AN_ELEVEN_YEAR_OLD, [provider], TODAY);

  expect(only).toEqual({
    home: aHomeRef(),
    providerName: 'De Linde',
    verdict: 'excluded',
    lines: [
      { criterion: 'age', result: 'excludes', values: { from: 0, to: 3 } },
      { criterion: 'places', result: 'unknown', values: {} },
    ],
  });
});

describe('interest', () => {
  const interested = (home: string) => ({
    ...AN_ELEVEN_YEAR_OLD,
    homeAnswers: [aHomeAnswer({ home: aHomeRef({ home, name: home }) })],
  });

  test('stands above everything computed', () => {
    expect(ranked(interested('B'), { name: 'A', ...FREE }, { name: 'B' })).toEqual(['B: unknown', 'A: fits']);
  });

  test('does not lift a home that is excluded', () => {
    expect(ranked(interested('B'), { name: 'A' }, { name: 'B', ...FULL })).toEqual(['A: unknown', 'B: excluded']);
  });

  test.each([
    { kind: 'doubt', question: 'Slaapt de jeugdige door?' },
    { kind: 'decline', reason: 'noPlace' },
  ] as const)('is not what a $kind is', (says) => {
    const referral = { ...AN_ELEVEN_YEAR_OLD, homeAnswers: [aHomeAnswer({ home: aHomeRef({ home: 'B' }), says })] };

    expect(ranked(referral, { name: 'A' }, { name: 'B' })).toEqual(['A: unknown', 'B: unknown']);
  });
});

test('at equal fit the order is always the same: by name, then by id', () => {
  const provider = aProvider({ homes: ['2', '1'].map((id) => aHome({ id, name: 'Zon' })) });
  const another = aProvider({ id: 'provider-2', homes: [aHome({ id: '3', name: 'Appel' })] });

  const order = rankHomes(AN_ELEVEN_YEAR_OLD, [provider, another], TODAY).map(({ home }) => home.home);

  expect(order).toEqual(['3', '1', '2']);
});
