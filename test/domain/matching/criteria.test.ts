/** What each criterion says of one home. */
import { age, places, siblingsTogether, type Criterion } from '../../../src/domain/matching/criteria';
import type { Home } from '../../../src/domain/party';
import type { Referral } from '../../../src/domain/referral';
import { aHome, aReferral, aYouth } from '../../support/builders';

const TODAY = '2026-03-02';
const NOW = { neededWhen: 'urgent' } as const;
const resultOf = (criterion: Criterion, referral: Referral, home: Home) => criterion(referral, home, TODAY)?.result;
const free = (number: number, confirmedOn = TODAY) => ({ freePlaces: { number, confirmedOn } });

describe('age', () => {
  const home = aHome({ ages: { from: 6, to: 12 } });

  test.each([
    { birthMonth: '2020-02', age: '6, the youngest', result: 'for' },
    { birthMonth: '2020-04', age: '5', result: 'excludes' },
    { birthMonth: '2013-04', age: '12, the oldest', result: 'for' },
    { birthMonth: '2013-02', age: '13', result: 'excludes' },
    { birthMonth: '2020-03', age: '5 or 6 in the birthday month', result: 'for' },
    { birthMonth: '2013-03', age: '12 or 13 in the birthday month', result: 'for' },
    { birthMonth: '2021-03', age: '4 or 5 in the birthday month', result: 'excludes' },
    { birthMonth: '2012-03', age: '13 or 14 in the birthday month', result: 'excludes' },
    { birthMonth: '2026-03', age: '0, just born', result: 'excludes' },
    { birthMonth: undefined, age: 'unknown', result: 'unknown' },
  ])('$age in a home for 6 to 12: $result', ({ birthMonth, result }) => {
    const referral = aReferral({ answers: NOW, youths: [aYouth({ birthMonth })] });

    expect(resultOf(age, referral, home)).toBe(result);
  });

  test('0 fits a home that begins at 0', () => {
    const referral = aReferral({ answers: NOW, youths: [aYouth({ birthMonth: '2026-03' })] });

    expect(resultOf(age, referral, aHome({ ages: { from: 0, to: 3 } }))).toBe('for');
  });

  test.each([
    {
      name: 'is the day from which a place is needed',
      answers: { neededWhen: 'from', neededFrom: '2026-09-01' },
      result: 'for',
    },
    {
      name: 'is today when that day has passed',
      answers: { neededWhen: 'from', neededFrom: '2020-01-01' },
      result: 'excludes',
    },
    { name: 'is today when no day was told', answers: { neededWhen: 'from' }, result: 'excludes' },
    {
      name: 'is today when a day was told before it became urgent',
      answers: { neededWhen: 'urgent', neededFrom: '2026-09-01' },
      result: 'excludes',
    },
  ] as const)('the start date $name', ({ answers, result }) => {
    const turnsSixInAugust = aReferral({ answers, youths: [aYouth({ birthMonth: '2020-08' })] });

    expect(resultOf(age, turnsSixInAugust, home)).toBe(result);
  });

  test('of the group is the worst of its youths', () => {
    const fits = aYouth({ birthMonth: '2017-01' });
    const tooOld = aYouth({ birthMonth: '2008-01' });
    const notKnown = aYouth({ birthMonth: undefined });

    expect(resultOf(age, aReferral({ answers: NOW, youths: [fits, notKnown, tooOld] }), home)).toBe('excludes');
    expect(resultOf(age, aReferral({ answers: NOW, youths: [fits, notKnown] }), home)).toBe('unknown');
    expect(resultOf(age, aReferral({ answers: NOW, youths: [fits, fits] }), home)).toBe('for');
  });
});

describe('free places', () => {
  test.each<{ name: string; home: Partial<Home>; result: string }>([
    { name: 'one, confirmed today', home: free(1), result: 'for' },
    { name: 'none, confirmed today', home: free(0), result: 'excludes' },
    { name: 'none, confirmed 14 days ago', home: free(0, '2026-02-16'), result: 'excludes' },
    { name: 'none, confirmed 15 days ago', home: free(0, '2026-02-15'), result: 'unknown' },
    { name: 'three, confirmed 15 days ago', home: free(3, '2026-02-15'), result: 'unknown' },
    { name: 'never told', home: {}, result: 'unknown' },
  ])('$name: $result', ({ home, result }) => {
    expect(resultOf(places, aReferral(), aHome(home))).toBe(result);
  });
});

describe('brothers and sisters together', () => {
  const two = [aYouth(), aYouth()];

  test.each<{ name: string; home: Partial<Home>; result: string }>([
    { name: 'two free places', home: { places: 4, ...free(2) }, result: 'for' },
    { name: 'one free place', home: { places: 4, ...free(1) }, result: 'excludes' },
    { name: 'one place in all', home: { places: 1 }, result: 'excludes' },
    { name: 'free places not told', home: { places: 4 }, result: 'unknown' },
    { name: 'one free place, told too long ago', home: { places: 4, ...free(1, '2026-01-01') }, result: 'unknown' },
  ])('two who must stay together, a home with $name: $result', ({ home, result }) => {
    const referral = aReferral({ answers: { siblings: 'mustTogether' }, youths: two });

    expect(resultOf(siblingsTogether, referral, aHome(home))).toBe(result);
  });

  test.each(['preferTogether', 'apart', 'none', undefined] as const)('%s never excludes for places', (siblings) => {
    const referral = aReferral({ answers: { siblings }, youths: two });

    expect(siblingsTogether(referral, aHome({ places: 1 }), TODAY)).toBeUndefined();
  });

  test('do not count for an only child', () => {
    const referral = aReferral({ answers: { siblings: 'mustTogether' } });

    expect(siblingsTogether(referral, aHome({ places: 1 }), TODAY)).toBeUndefined();
  });
});
