/** Which questions are asked, where, and what is still missing. */
import { answerAt, missingAnswers, placesOf, questionsAt, type Place } from '../../src/domain/intake';
import type { Question } from '../../src/domain/question';
import { QUESTIONS, QUESTION_LIST } from '../../src/domain/questions';
import type { Referral } from '../../src/domain/referral';
import { aReferral, aYouth } from '../support/builders';

const TODAY = '2026-03-02';
const asked = (place: Place, referral: Referral) => questionsAt(place, referral, TODAY).map(({ id }) => id);
/** The questions that `aReferral` answers. */
const applicable = (of: Question['of']) =>
  placesOf(aReferral())
    .flatMap((place) => questionsAt(place, aReferral(), TODAY))
    .filter((question) => question.of === of);
const missing = (referral: Referral) => missingAnswers(referral, TODAY).map(({ question }) => question);

describe('the cards', () => {
  test('of one youth are seven', () => {
    expect(placesOf(aReferral())).toEqual([
      { step: 'when' },
      { step: 'ground' },
      { step: 'youth', youth: 0 },
      { step: 'who' },
      { step: 'care', youth: 0 },
      { step: 'home' },
      { step: 'place' },
    ]);
  });

  test('about a youth come back for each brother and sister', () => {
    expect(placesOf(aReferral({ youths: [{}, {}, {}] }))).toEqual([
      { step: 'when' },
      { step: 'ground' },
      { step: 'youth', youth: 0 },
      { step: 'youth', youth: 1 },
      { step: 'youth', youth: 2 },
      { step: 'who' },
      { step: 'care', youth: 0 },
      { step: 'care', youth: 1 },
      { step: 'care', youth: 2 },
      { step: 'home' },
      { step: 'place' },
    ]);
  });

  test('ask the month of birth of the first youth on the first card, of the others on their own', () => {
    const referral = aReferral({ youths: [aYouth(), aYouth()] });

    const cards = placesOf(referral).filter((place) => asked(place, referral).includes('birthMonth'));

    expect(cards).toEqual([{ step: 'when' }, { step: 'youth', youth: 1 }]);
  });

  test('ask each question once for each it is about', () => {
    const referral = aReferral({ youths: [aYouth(), aYouth()] });

    const all = placesOf(referral).flatMap((place) => asked(place, referral));

    const times = all.map((id) => all.filter((other) => other === id).length);
    expect(times).toEqual(all.map((id) => (QUESTIONS[id].of === 'youth' ? 2 : 1)));
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

describe('the answer', () => {
  test('about a youth is that of the youth of the card', () => {
    const referral = aReferral({ youths: [aYouth(), aYouth({ sex: 'boy' })] });

    expect(answerAt({ step: 'youth', youth: 1 }, referral, 'sex')).toBe('boy');
  });

  test('about a youth who is not there is none', () => {
    expect(answerAt({ step: 'youth', youth: 5 }, aReferral(), 'sex')).toBeUndefined();
  });

  test('about the first youth stands on the first card too', () => {
    expect(answerAt({ step: 'when' }, aReferral(), 'birthMonth')).toBe('2014-08');
  });

  test('about the referral is that of the referral', () => {
    expect(answerAt({ step: 'who' }, aReferral(), 'siblings')).toBe('none');
  });
});

describe('missing', () => {
  test('is nothing when all was answered', () => {
    expect(missing(aReferral())).toEqual([]);
  });

  test('is nothing when all that is needed was answered', () => {
    const needed = ({ of }: { of: string }) =>
      QUESTION_LIST.filter((question) => question.of === of && question.required).map(({ id }) => id);
    const only = (answers: object, ids: string[]) =>
      Object.fromEntries(Object.entries(answers).filter(([id]) => ids.includes(id)));

    const referral = aReferral({
      answers: only(aReferral().answers, needed({ of: 'referral' })),
      youths: [only(aYouth(), needed({ of: 'youth' }))],
    });

    expect(missing(referral)).toEqual([]);
  });

  test('is every needed question of an empty intake that depends on no other answer', () => {
    const dependsOnAnswer = ({ when = [] }: Question) => when.some((condition) => 'question' in condition);

    expect(missing(aReferral({ answers: {}, youths: [{}] })).sort()).toEqual(
      QUESTION_LIST.filter((question) => question.required && !dependsOnAnswer(question))
        .map(({ id }) => id)
        .sort(),
    );
  });

  test.each(applicable('referral'))('is $id when only that is: $required', ({ id, required }) => {
    const referral = aReferral();

    const without = missing({ ...referral, answers: { ...referral.answers, [id]: undefined } });

    expect(without.includes(id)).toBe(required === true);
  });

  test.each(applicable('youth'))('is $id of the second youth when only that is: $required', ({ id, required }) => {
    const answered = aYouth({ youthView: 'wants' });
    const referral = aReferral({ youths: [answered, { ...answered, [id]: undefined }] });

    expect(missingAnswers(referral, TODAY)).toEqual(
      required ? [{ place: { step: expect.any(String), youth: 1 }, question: id }] : [],
    );
  });

  test('is not what does not apply', () => {
    const baby = aReferral({ youths: [aYouth({ birthMonth: '2025-01', safetyOthers: undefined })] });

    expect(missing(baby)).toEqual([]);
  });
});
