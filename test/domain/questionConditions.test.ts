/** Which questions apply to whom (the domain page, section 2). */
import { missingAnswers, offeredAt, placesOf, questionsAt, type Place } from '../../src/domain/intake';
import { LISTS } from '../../src/domain/lists';
import { draftProfile } from '../../src/domain/profile';
import { QUESTIONS, type Answers, type QuestionId } from '../../src/domain/questions';
import { aMoment } from '../support/acts';
import { aReferral, aYouth } from '../support/builders';

const TODAY = '2026-03-02';

/** Months of birth of people who are this old in March 2026. */
const bornAged = (years: number) => `${2026 - years}-03`;
/** One month short of that age. */
const notYet = (years: number) => `${2026 - years}-04`;

/** Every question that is asked somewhere, with these answers beside the usual ones. */
function asked(answers: Answers<'referral'>, youth: Answers<'youth'> = {}): QuestionId[] {
  const usual = aReferral();
  const referral = { ...usual, answers: { ...usual.answers, ...answers }, youths: [aYouth(youth)] };
  return placesOf(referral).flatMap((place) => questionsAt(place, referral, TODAY).map(({ id }) => id));
}

const only = (ids: QuestionId[], wanted: readonly string[]) => ids.filter((id) => wanted.includes(id));
const CONSENT = ['consentParents', 'consentYouth', 'parentsInformed', 'youthView'];

describe('who must agree', () => {
  test.each([
    { age: 'eleven', birthMonth: notYet(12), expected: ['consentParents'] },
    { age: 'twelve this month', birthMonth: bornAged(12), expected: ['consentParents', 'consentYouth', 'youthView'] },
    { age: 'fifteen', birthMonth: notYet(16), expected: ['consentParents', 'consentYouth', 'youthView'] },
    { age: 'sixteen', birthMonth: bornAged(16), expected: ['consentYouth', 'parentsInformed', 'youthView'] },
    { age: 'seventeen', birthMonth: notYet(18), expected: ['consentYouth', 'parentsInformed', 'youthView'] },
    { age: 'eighteen', birthMonth: bornAged(18), expected: ['consentYouth', 'youthView'] },
    { age: 'not known', birthMonth: undefined, expected: CONSENT },
  ])('in voluntary care, aged $age: $expected', ({ birthMonth, expected }) => {
    expect(only(asked({ legalGround: 'voluntary' }, { birthMonth }), CONSENT)).toEqual(expected);
  });

  test('on the own request of somebody who is eighteen: only that person', () => {
    const ids = asked({ legalGround: 'adult' }, { birthMonth: bornAged(18) });

    expect(only(ids, CONSENT)).toEqual(['consentYouth', 'youthView']);
  });

  test.each(['ots', 'provisionalOts', 'guardianship', 'otherGuardianship'] as const)(
    'by a court (%s) nobody, but the view of the youth is asked from twelve',
    (legalGround) => {
      expect(only(asked({ legalGround }, { birthMonth: bornAged(12) }), CONSENT)).toEqual(['youthView']);
      expect(only(asked({ legalGround }, { birthMonth: notYet(12) }), CONSENT)).toEqual([]);
    },
  );
});

describe('the court order', () => {
  const COURT = ['courtOrder', 'courtOrderGranted', 'courtOrderUntil', 'courtOrderFor'];

  test.each([
    { legalGround: 'ots', isAsked: true },
    { legalGround: 'provisionalOts', isAsked: true },
    { legalGround: 'voluntary', isAsked: false },
    { legalGround: 'guardianship', isAsked: false },
    { legalGround: 'otherGuardianship', isAsked: false },
    { legalGround: 'adult', isAsked: false },
    { legalGround: undefined, isAsked: false },
  ] as const)('is asked when the ground is $legalGround: $isAsked', ({ legalGround, isAsked }) => {
    expect(asked({ legalGround }).includes('courtOrder')).toBe(isAsked);
  });

  test.each([
    { courtOrder: 'granted', expected: COURT },
    { courtOrder: 'requested', expected: ['courtOrder'] },
    { courtOrder: 'no', expected: ['courtOrder'] },
    { courtOrder: undefined, expected: ['courtOrder'] },
  ] as const)('that is $courtOrder leads to $expected', ({ courtOrder, expected }) => {
    expect(only(asked({ courtOrder }), COURT)).toEqual(expected);
  });

  test('that was granted is forgotten with the ground, so that nothing hidden is needed', () => {
    expect(only(asked({ legalGround: 'voluntary', courtOrder: 'granted' }), COURT)).toEqual([]);
  });
});

describe('from an age on', () => {
  test.each([
    { id: 'wishes', from: 4 },
    { id: 'safetyOthers', from: 4 },
    { id: 'youthView', from: 12 },
    { id: 'perspectivePlan', from: 16 },
  ] as const)('$id is asked from $from', ({ id, from }) => {
    expect(asked({}, { birthMonth: notYet(from) })).not.toContain(id);
    expect(asked({}, { birthMonth: bornAged(from) })).toContain(id);
  });
});

describe('what another answer opens', () => {
  test.each([
    { answers: { neededWhen: 'from' }, opens: ['neededFrom'] },
    { answers: { neededWhen: 'urgent' }, opens: [] },
    { answers: { siblings: 'mustTogether' }, opens: ['siblingPlaced'] },
    { answers: { siblings: 'preferTogether' }, opens: ['siblingPlaced'] },
    { answers: { siblings: 'apart' }, opens: ['siblingPlaced', 'siblingsApartReason'] },
    { answers: { siblings: 'none' }, opens: [] },
    {
      answers: { siblings: 'apart', siblingPlaced: 'yes' },
      opens: ['siblingHomeName', 'siblingPlaced', 'siblingsApartReason'],
    },
    { answers: { siblings: 'none', siblingPlaced: 'yes' }, opens: [] },
    { answers: { beliefWanted: 'yes' }, opens: ['belief'] },
    { answers: { beliefWanted: 'no' }, opens: [] },
    { answers: { searchArea: 'regions' }, opens: ['searchRegions'] },
    { answers: { searchArea: 'nearHome' }, opens: ['searchKm'] },
    { answers: { searchArea: 'noPreference' }, opens: [] },
    { answers: { informed: 'no' }, opens: ['notInformedReason'] },
    { answers: { informed: 'yes' }, opens: [] },
  ] satisfies { answers: Answers<'referral'>; opens: QuestionId[] }[])('$answers: $opens', ({ answers, opens }) => {
    const closed = { neededWhen: 'urgent', siblings: 'none', beliefWanted: 'no', searchArea: 'noPreference' } as const;
    const before = asked(closed);

    expect(
      asked({ ...closed, ...answers })
        .filter((id) => !before.includes(id))
        .sort(),
    ).toEqual(opens);
  });

  test.each([
    { youth: { staysNow: 'home' }, opens: [] },
    { youth: { staysNow: 'fosterFamily' }, opens: ['staysMunicipality'] },
    { youth: { staysNow: 'familyHome' }, opens: ['staysHomeName', 'staysMunicipality'] },
    { youth: { keepSchool: 'must' }, opens: ['schoolMunicipality'] },
    { youth: { keepSchool: 'preferably' }, opens: ['schoolMunicipality'] },
    { youth: { keepSchool: 'notNeeded' }, opens: [] },
    { youth: { safetyOutside: 'yes' }, opens: ['placesToAvoid'] },
    { youth: { safetyOutside: 'no' }, opens: [] },
  ] satisfies { youth: Answers<'youth'>; opens: QuestionId[] }[])('of a youth, $youth: $opens', ({ youth, opens }) => {
    const closed = { staysNow: 'home', keepSchool: 'notNeeded', safetyOutside: 'no' } as const;
    const before = asked({}, closed);

    expect(
      asked({}, { ...closed, ...youth })
        .filter((id) => !before.includes(id))
        .sort(),
    ).toEqual(opens);
  });
});

describe('a value of a list', () => {
  const offered = (id: QuestionId, youth: Answers<'youth'>, answers: Answers<'referral'> = {}) => {
    const place = { step: QUESTIONS[id].step, ...(QUESTIONS[id].of === 'youth' && { youth: 0 }) };
    return offeredAt(QUESTIONS[id], place, aReferral({ answers, youths: [youth] }), TODAY);
  };

  test.each([
    { id: 'legalGround', value: 'ots', youngest: 0, oldest: 17 },
    { id: 'legalGround', value: 'guardianship', youngest: 0, oldest: 17 },
    { id: 'legalGround', value: 'adult', youngest: 18, oldest: 22 },
    { id: 'safetySelf', value: 'exploited', youngest: 10, oldest: 22 },
    { id: 'safetyOthers', value: 'police', youngest: 10, oldest: 22 },
    { id: 'education', value: 'childcare', youngest: 0, oldest: 5 },
    { id: 'education', value: 'primary', youngest: 4, oldest: 14 },
    { id: 'education', value: 'sbo', youngest: 4, oldest: 14 },
    { id: 'education', value: 'so', youngest: 3, oldest: 14 },
    { id: 'education', value: 'secondary', youngest: 11, oldest: 22 },
    { id: 'education', value: 'vso', youngest: 11, oldest: 22 },
    { id: 'education', value: 'practical', youngest: 11, oldest: 22 },
    { id: 'education', value: 'mbo', youngest: 15, oldest: 22 },
    { id: 'education', value: 'work', youngest: 14, oldest: 22 },
    { id: 'education', value: 'dayActivity', youngest: 0, oldest: 22 },
    { id: 'education', value: 'atHome', youngest: 5, oldest: 22 },
  ] as const)('$value of $id is offered from $youngest to $oldest', ({ id, value, youngest, oldest }) => {
    const ages = Array.from({ length: 23 }, (_, age) => age);

    const offeredAged = ages.filter((age) => offered(id, { birthMonth: bornAged(age) }).includes(value));

    expect(offeredAged).toEqual(ages.filter((age) => age >= youngest && age <= oldest));
  });

  test('is offered as long as the age is not known', () => {
    expect(offered('legalGround', {})).toEqual(LISTS.legalGround);
    expect(offered('education', {})).toEqual(LISTS.education);
  });

  test('for the main theme is one of the chosen themes, and any before one was chosen', () => {
    expect(offered('mainTheme', { themes: ['grief', 'autism'] })).toEqual(['autism', 'grief']);
    expect(offered('mainTheme', {})).toEqual(LISTS.themes);
  });

  test('that fits no longer counts as missing, and what depended on it is not asked', () => {
    const answers = { legalGround: 'ots', courtOrder: 'granted', neededWhen: 'urgent' } as const;
    const adult = aReferral({ answers, youths: [aYouth({ birthMonth: bornAged(18) })] });

    expect(missingAnswers(adult, TODAY)).toContainEqual({ place: { step: 'when' }, question: 'legalGround' });
    expect(asked(answers, { birthMonth: bornAged(18) })).not.toContain('courtOrder');
  });

  test('that fits no longer never reaches the profile', () => {
    const youths = [aYouth({ birthMonth: bornAged(6), safetySelf: ['exploited', 'runsAway'], education: 'mbo' })];

    const { youths: drafted } = draftProfile(aReferral({ youths }), 1, aMoment());

    const facts = drafted[0]!.facts.filter(({ question }) => ['safetySelf', 'education'].includes(question));
    expect(facts).toEqual([{ question: 'safetySelf', value: ['runsAway'] }]);
  });
});

describe('brothers and sisters', () => {
  test('are each asked for the consent that goes with their own age', () => {
    const youths = [aYouth({ birthMonth: bornAged(8) }), aYouth({ birthMonth: bornAged(16) })];
    const referral = aReferral({ answers: { legalGround: 'voluntary' }, youths });
    const at = (place: Place) =>
      only(
        questionsAt(place, referral, TODAY).map(({ id }) => id),
        CONSENT,
      );

    expect(at({ step: 'ground' })).toEqual(['consentParents']);
    expect(at({ step: 'youth', youth: 0 })).toEqual([]);
    expect(at({ step: 'youth', youth: 1 })).toEqual(['consentYouth', 'parentsInformed', 'youthView']);
  });

  test.each([
    { ages: [2, 5], isAsked: true },
    { ages: [2, 3], isAsked: false },
  ])('aged $ages are asked together for their wishes when one is four: $isAsked', ({ ages, isAsked }) => {
    const referral = aReferral({ youths: ages.map((age) => aYouth({ birthMonth: bornAged(age) })) });

    expect(questionsAt({ step: 'who' }, referral, TODAY).some(({ id }) => id === 'wishes')).toBe(isAsked);
  });

  test('each have the questions of their own age and answers', () => {
    const youths = [
      aYouth({ birthMonth: bornAged(3), staysNow: 'home' }),
      aYouth({ birthMonth: bornAged(9), staysNow: 'familyHome' }),
    ];
    const referral = aReferral({ youths });
    const at = (step: 'youth' | 'care', youth: number) =>
      questionsAt({ step, youth }, referral, TODAY).map(({ id }) => id);

    expect(at('care', 0)).not.toContain('safetyOthers');
    expect(at('care', 1)).toContain('safetyOthers');
    expect(at('youth', 0)).not.toContain('staysHomeName');
    expect(at('youth', 1)).toContain('staysHomeName');
  });
});
