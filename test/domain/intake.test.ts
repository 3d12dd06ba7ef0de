/** Which questions are asked, where, and what is still missing. */
import { answersAt, missingAnswers, placesOf, questionsAt, type Place } from '../../src/domain/intake';
import { QUESTION_LIST } from '../../src/domain/questions';
import type { Referral } from '../../src/domain/referral';
import { aReferral, aYouth } from '../support/builders';

const TODAY = '2026-03-02';
const asked = (place: Place, referral: Referral) => questionsAt(place, referral, TODAY).map(({ id }) => id);
const missing = (referral: Referral) => missingAnswers(referral, TODAY).map(({ question }) => question);

describe('the cards', () => {
  test('of one youth are four', () => {
    expect(placesOf(aReferral())).toEqual([
      { step: 'when' },
      { step: 'youth', youth: 0 },
      { step: 'who' },
      { step: 'care', youth: 0 },
    ]);
  });

  test('about a youth come back for each brother and sister', () => {
    expect(placesOf(aReferral({ youths: [{}, {}, {}] }))).toEqual([
      { step: 'when' },
      { step: 'youth', youth: 0 },
      { step: 'youth', youth: 1 },
      { step: 'youth', youth: 2 },
      { step: 'who' },
      { step: 'care', youth: 0 },
      { step: 'care', youth: 1 },
      { step: 'care', youth: 2 },
    ]);
  });

  test('together ask every question, in the order of the list', () => {
    const referral = aReferral();

    const all = placesOf(referral).flatMap((place) => asked(place, referral));

    expect(all).toEqual(QUESTION_LIST.map(({ id }) => id));
  });
});

describe('the day from which a place is needed', () => {
  test.each([
    { neededWhen: 'from', isAsked: true },
    { neededWhen: 'urgent', isAsked: false },
    { neededWhen: 'crisis', isAsked: false },
    { neededWhen: undefined, isAsked: false },
  ] as const)('asked when a place is needed "$neededWhen": $isAsked', ({ neededWhen, isAsked }) => {
    const referral = aReferral({ answers: { neededWhen } });

    expect(asked({ step: 'when' }, referral).includes('neededFrom')).toBe(isAsked);
  });
});

describe('the safety of others', () => {
  test.each([
    { birthMonth: '2022-03', age: 'four this month', isAsked: true },
    { birthMonth: '2022-04', age: 'three', isAsked: false },
    { birthMonth: '2026-03', age: 'just born', isAsked: false },
    { birthMonth: undefined, age: 'unknown', isAsked: true },
  ])('asked when the age is $age: $isAsked', ({ birthMonth, isAsked }) => {
    const referral = aReferral({ youths: [aYouth({ birthMonth })] });

    expect(asked({ step: 'care', youth: 0 }, referral).includes('safetyOthers')).toBe(isAsked);
  });

  test('depends on the age of the youth of that card', () => {
    const referral = aReferral({ youths: [aYouth({ birthMonth: '2025-01' }), aYouth({ birthMonth: '2013-05' })] });

    expect(asked({ step: 'care', youth: 0 }, referral)).not.toContain('safetyOthers');
    expect(asked({ step: 'care', youth: 1 }, referral)).toContain('safetyOthers');
  });
});

describe('the answers of a card', () => {
  test('about a youth are those of that youth', () => {
    const referral = aReferral({ youths: [aYouth(), aYouth({ sex: 'boy' })] });

    expect(answersAt({ step: 'youth', youth: 1 }, referral)).toEqual(aYouth({ sex: 'boy' }));
  });

  test('about a youth who is not there are none', () => {
    expect(answersAt({ step: 'youth', youth: 5 }, aReferral())).toEqual({});
  });

  test('about the referral are those of the referral', () => {
    const referral = aReferral();

    expect(answersAt({ step: 'who' }, referral)).toBe(referral.answers);
  });
});

describe('missing', () => {
  test('is nothing when all was answered', () => {
    expect(missing(aReferral())).toEqual([]);
  });

  test('is every needed question of an empty intake that applies', () => {
    const empty = aReferral({ answers: {}, youths: [{}] });

    expect(missing(empty)).toEqual(QUESTION_LIST.map(({ id }) => id).filter((id) => id !== 'neededFrom'));
  });

  test.each(QUESTION_LIST.filter(({ of }) => of === 'referral').map(({ id }) => id))(
    'is %s when only that is',
    (id) => {
      const referral = aReferral();

      expect(missing({ ...referral, answers: { ...referral.answers, [id]: undefined } })).toContain(id);
    },
  );

  test.each(QUESTION_LIST.filter(({ of }) => of === 'youth').map(({ id }) => id))(
    'is %s of the second youth when only that is',
    (id) => {
      const referral = aReferral({ youths: [aYouth(), { ...aYouth(), [id]: undefined }] });

      expect(missingAnswers(referral, TODAY)).toEqual([
        { place: { step: expect.any(String), youth: 1 }, question: id },
      ]);
    },
  );

  test('is not what does not apply', () => {
    const baby = aReferral({ youths: [aYouth({ birthMonth: '2025-01', safetyOthers: undefined })] });

    expect(missing(baby)).toEqual([]);
  });
});
