/** Which questions apply to whom (the domain page, section 2). */
import { questionsAt, placesOf } from '../../src/domain/intake';
import type { Answers, QuestionId } from '../../src/domain/questions';
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

describe('brothers and sisters', () => {
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
