/** What is said early to a referrer, and never a dead end. */
import { CONCERNS, concernsOf } from '../../src/domain/concerns';
import { LISTS } from '../../src/domain/lists';
import { aReferral, aYouth } from '../support/builders';

type Answers = ReturnType<typeof aReferral>['answers'];

const TODAY = '2026-03-02';
const concerns = (answers: Answers, ...youths: ReturnType<typeof aYouth>[]) =>
  concernsOf(
    { answers: { ...aReferral().answers, ...answers }, youths: youths.length > 0 ? youths : [aYouth()] },
    TODAY,
  );

test('an ordinary referral raises none', () => {
  expect(concerns({})).toEqual([]);
});

test('an empty one raises none: what is not known is no reason', () => {
  expect(concernsOf({ answers: {}, youths: [{}] }, TODAY)).toEqual([]);
});

test.each([
  { answers: { neededWhen: 'crisis' }, expected: 'crisis' },
  { answers: { whyNotFosterCare: 'notConsidered' }, expected: 'fosterCareNotConsidered' },
  { answers: { courtOrder: 'no' }, expected: 'noCourtOrder' },
  { answers: { canLiveInFamily: 'no' }, expected: 'cannotLiveInFamily' },
  { answers: { legalGround: 'voluntary', consentParents: 'no' }, expected: 'consentRefused' },
] satisfies { answers: Answers; expected: string }[])('$answers: $expected', ({ answers, expected }) => {
  expect(concerns(answers)).toEqual([expected]);
});

test.each<Answers>([
  { neededWhen: 'urgent' },
  { canLiveInFamily: 'doubt' },
  { courtOrder: 'requested' },
  { legalGround: 'voluntary', consentParents: 'doubt' },
  { legalGround: 'voluntary', consentParents: 'notAsked' },
])('%j raises none', (answers) => {
  expect(concerns(answers)).toEqual([]);
});

test.each([
  { birthMonth: '2005-03', age: 'twenty-one this month', expected: ['tooOld'] },
  { birthMonth: '2005-04', age: 'twenty', expected: [] },
])('a youth of $age: $expected', ({ birthMonth, expected }) => {
  expect(concerns({}, aYouth({ birthMonth }))).toEqual(expected);
});

test('one of several youths is enough to be too old', () => {
  expect(concerns({}, aYouth(), aYouth({ birthMonth: '2004-01' }))).toEqual(['tooOld']);
});

test('a youth of twelve who says no counts as much as a parent', () => {
  const answers: Answers = { legalGround: 'voluntary', consentParents: 'yes', consentYouth: 'no' };

  expect(concerns(answers, aYouth({ birthMonth: '2014-03' }))).toEqual(['consentRefused']);
});

test.each<{ name: string; answers: Answers }>([
  { name: 'no court order, when the ground became voluntary', answers: { legalGround: 'voluntary', courtOrder: 'no' } },
  { name: 'the no of a parent, when a court decided', answers: { legalGround: 'ots', consentParents: 'no' } },
  { name: 'the no of a child under twelve', answers: { legalGround: 'voluntary', consentYouth: 'no' } },
])('an answer that is asked no more does not count: $name', ({ answers }) => {
  expect(concerns(answers)).toEqual([]);
});

test('risks are never told to the referrer as a concern', () => {
  const risky = aYouth({
    safetySelf: [...LISTS.safetySelf].slice(2),
    safetyOthers: [...LISTS.safetyOthers].slice(2),
    supervision: 'continuous',
  });

  expect(concerns({}, risky)).toEqual([]);
});

test('several stand in the order in which they matter', () => {
  const answers: Answers = { neededWhen: 'crisis', courtOrder: 'no', canLiveInFamily: 'no' };

  expect(concerns(answers)).toEqual(
    CONCERNS.filter((one) => ['crisis', 'noCourtOrder', 'cannotLiveInFamily'].includes(one)),
  );
});
