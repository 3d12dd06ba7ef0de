/** The providers, best first, for whoever is asked as a whole. */
import { openAsksOf, rankProviders } from '../../../src/domain/matching/rankProviders';
import type { ProviderWithHomes } from '../../../src/domain/matching/rankHomes';
import type { Referral, Says } from '../../../src/domain/referral';
import { aHomeAnswer, aHomeRef, anAsk, anIntroduction, aReferral, MONDAY } from '../../support/builders';
import { aContracted, aFittingHome, aSearch, GRONINGEN } from './aPair';

const aProvider = (name: string, changed: Partial<ProviderWithHomes> = {}): ProviderWithHomes => ({
  ...aContracted({ id: name, name }),
  homes: [aFittingHome()],
  ...changed,
});

const order = (providers: ProviderWithHomes[], open: [string, number][] = [], search = aSearch()) =>
  rankProviders(search, providers, new Map(open)).map(({ name, verdict }) => `${name}: ${verdict}`);

test('those under contract go before those of whom that is unknown, and none is left out of the list', () => {
  const without = aProvider('A', { contract: { regions: ['Zeeland'], kinds: ['longTerm'] } });
  const notEntered = aProvider('B', { contract: undefined });

  expect(order([without, notEntered, aProvider('C')])).toEqual(['C: fits', 'B: unknown', 'A: excluded']);
});

test('a contract for another kind of place is none', () => {
  const [only] = rankProviders(
    aSearch(),
    [aProvider('A', { contract: { regions: ['Hart van Brabant'], kinds: ['crisis'] } })],
    new Map(),
  );

  expect(only).toMatchObject({ verdict: 'excluded', contractRegion: 'for', contractKind: 'excludes' });
});

test('for brothers and sisters from two regions both must be under contract', () => {
  const search = aSearch({ youths: [{}, { homeMunicipality: 'GM0664' }] });

  expect(order([aProvider('A')], [], search)).toEqual(['A: excluded']);
});

test('those with homes in the region go first, then who has least to answer, then by name', () => {
  const elsewhere = aProvider('A', {
    homes: [aFittingHome({ municipality: GRONINGEN }), aFittingHome({ municipality: 'GM9999' })],
  });
  const busy = aProvider('B');

  expect(order([elsewhere, busy, aProvider('D'), aProvider('C')], [['B', 2]])).toEqual([
    'C: fits',
    'D: fits',
    'B: fits',
    'A: fits',
  ]);
});

test('at equal everything the order is that of the ids', () => {
  const ids = rankProviders(aSearch(), [aProvider('2', { name: 'Zon' }), aProvider('1', { name: 'Zon' })], new Map());

  expect(ids.map(({ id }) => id)).toEqual(['1', '2']);
});

test('a home municipality that is not known leaves the contract unknown', () => {
  const search = aSearch({ youth: { homeMunicipality: undefined } });

  expect(order([aProvider('A')], [], search)).toEqual(['A: unknown']);
});

describe('open asks', () => {
  const searching = (changed: Partial<Referral> = {}) =>
    aReferral({ stage: { state: 'searching', since: MONDAY }, asks: [anAsk()], ...changed });
  const NO: Says = { kind: 'decline', reason: 'group' };

  test('are those that still wait for an answer', () => {
    const answered = searching({ homeAnswers: [aHomeAnswer({ says: NO })] });
    const half = searching({
      asks: [anAsk({ homes: [aHomeRef(), aHomeRef({ home: 'home-2' })] })],
      homeAnswers: [aHomeAnswer({ says: NO })],
    });

    expect(openAsksOf([searching(), answered, half])).toEqual(new Map([['provider-1', 2]]));
  });

  test('asked as a whole, wait for a first answer', () => {
    const whole = searching({ asks: [anAsk({ homes: [], asWhole: true })] });

    expect(openAsksOf([whole]).get('provider-1')).toBe(1);
    expect(openAsksOf([{ ...whole, homeAnswers: [aHomeAnswer({ says: NO })] }]).get('provider-1')).toBeUndefined();
  });

  test('of a referral that no longer searches, and of this one itself, do not count', () => {
    const introduced = searching({ stage: { state: 'introduced', since: MONDAY, introduction: anIntroduction() } });

    expect(openAsksOf([introduced, searching({ id: 'this' })], 'this')).toEqual(new Map());
  });
});
