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
] satisfies { answers: Answers; expected: string }[])('$answers: $expected', ({ answers, expected }) => {
  expect(concerns(answers)).toEqual([expected]);
});

test.each<Answers>([{ neededWhen: 'urgent' }, { canLiveInFamily: 'doubt' }, { courtOrder: 'requested' }])(
  '%j raises none',
  (answers) => {
    expect(concerns(answers)).toEqual([]);
  },
);

test.each([
  { birthMonth: '2005-03', age: 'twenty-one this month', expected: ['tooOld'] },
  { birthMonth: '2005-04', age: 'twenty', expected: [] },
])('a youth of $age: $expected', ({ birthMonth, expected }) => {
  expect(concerns({}, aYouth({ birthMonth }))).toEqual(expected);
});

test('one of several youths is enough to be too old', () => {
  expect(concerns({}, aYouth(), aYouth({ birthMonth: '2004-01' }))).toEqual(['tooOld']);
});

describe('consent in voluntary care', () => {
  const VOLUNTARY: Answers = { legalGround: 'voluntary' };

  test.each(['doubt', 'notAsked'] as const)('of parents that is %s raises none', (consentParents) => {
    expect(concerns(VOLUNTARY, aYouth({ consentParents }))).toEqual([]);
  });

  test('is refused by a parent, of the second youth as much as of the first', () => {
    const youths = [aYouth({ consentParents: 'yes' }), aYouth({ consentParents: 'no' })];

    expect(concerns(VOLUNTARY, ...youths)).toEqual(['consentRefused']);
  });

  test('is refused by a youth of twelve, who counts as much as a parent', () => {
    const youth = aYouth({ birthMonth: '2014-03', consentParents: 'yes', consentYouth: 'no' });

    expect(concerns(VOLUNTARY, youth)).toEqual(['consentRefused']);
  });

  test('of a child under twelve does not count', () => {
    expect(concerns(VOLUNTARY, aYouth({ consentYouth: 'no' }))).toEqual([]);
  });
});

test('the no of a parent does not count when a court decided', () => {
  expect(concerns({ legalGround: 'ots' }, aYouth({ consentParents: 'no' }))).toEqual([]);
});

test('that there is no court order does not count when the ground became voluntary', () => {
  expect(concerns({ legalGround: 'voluntary', courtOrder: 'no' })).toEqual([]);
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
