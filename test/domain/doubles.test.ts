/** Which referrals may be about the same youth. */
import { addDays, dayOf } from '../../src/domain/calendar';
import { groupsOf, mayBeDouble } from '../../src/domain/doubles';
import { groupKey, referralKeys } from '../../src/domain/keys';
import type { Referral } from '../../src/domain/referral';
import { aProfile, aReferral, aYouth, MONDAY } from '../support/builders';

const TODAY = dayOf(MONDAY);
const daysAgo = (days: number) => new Date(`${addDays(TODAY, -days)}T12:00:00Z`);

const sent = (overrides: Partial<Referral> = {}) =>
  aReferral({ profiles: [aProfile()], stage: { state: 'submitted', since: MONDAY }, ...overrides });
const another = (overrides: Partial<Referral> = {}) => sent({ id: 'referral-2', reference: 'TP-H4MXT', ...overrides });
const isDouble = (other: Referral, referral = sent()) => mayBeDouble(referral, other, TODAY);

test.each<[string, Referral, boolean]>([
  ['the same youth', another(), true],
  ['a year older', another({ youths: [aYouth({ birthMonth: '2013-08' })] }), true],
  ['a year younger', another({ youths: [aYouth({ birthMonth: '2015-08' })] }), true],
  ['two years younger', another({ youths: [aYouth({ birthMonth: '2016-09' })] }), false],
  ['another sex', another({ youths: [aYouth({ sex: 'boy' })] }), false],
  ['a sex that is not known', another({ youths: [aYouth({ sex: 'unknown' })] }), false],
  ['another municipality', another({ youths: [aYouth({ homeMunicipality: 'GM0758' })] }), false],
  ['an age that is not known', another({ youths: [aYouth({ birthMonth: undefined })] }), false],
  ['one of several', another({ youths: [aYouth({ sex: 'boy' }), aYouth()] }), true],
  ['a draft', another({ profiles: [], stage: { state: 'drafting', since: MONDAY } }), false],
  ['closed 90 days ago', another({ stage: { state: 'closed', since: daysAgo(90), reason: 'withdrawn' } }), true],
  ['closed 91 days ago', another({ stage: { state: 'closed', since: daysAgo(91), reason: 'withdrawn' } }), false],
  ['a double that was said to be none', another({ notDoubleOf: ['TP-7K3QX'] }), false],
  ['the referral itself', sent(), false],
])('%s', (_, other, expected) => {
  expect(isDouble(other)).toBe(expected);
});

test('two youths of whom neither municipality is known are not taken for one', () => {
  const unknown = { youths: [aYouth({ homeMunicipality: undefined })] };

  expect(isDouble(another(unknown), sent(unknown))).toBe(false);
});

test('what a coordinator said to be another youth is not asked again', () => {
  expect(isDouble(another(), sent({ notDoubleOf: ['TP-H4MXT'] }))).toBe(false);
});

test('it is looked up by region and sex, never by the municipality, and a draft not at all', () => {
  const groups = groupsOf({ youths: [aYouth(), aYouth(), aYouth({ sex: 'boy' }), aYouth({ sex: 'unknown' }), {}] });

  expect(groups).toEqual(['Hart van Brabant, girl', 'Hart van Brabant, boy']);
  expect(referralKeys(sent())).toContain(groupKey('Hart van Brabant, girl'));
  expect(referralKeys(sent()).join()).not.toMatch(/GM0855|Tilburg/);
  expect(referralKeys(aReferral())).not.toContain(groupKey('Hart van Brabant, girl'));
});
