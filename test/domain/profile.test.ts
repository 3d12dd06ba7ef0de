/** The anonymous profile: what it may hold, and what never. */
import { LISTS, type ListValue } from '../../src/domain/lists';
import { approvedProfile, draftProfile, openFacts, safetyShown, textFacts } from '../../src/domain/profile';
import { type Input } from '../../src/domain/question';
import { QUESTION_LIST, QUESTIONS } from '../../src/domain/questions';
import type { Referral } from '../../src/domain/referral';
import { aMoment } from '../support/acts';
import { aProfile, aReferral, aYouth, MONDAY } from '../support/builders';

const drafted = (referral: Referral) => draftProfile(referral, 1, aMoment());

/** An answer that stands out and that no other question has, so that it is found wherever it went. */
function marker(id: string, input: Input): string | string[] {
  const number = String(100 + QUESTION_LIST.findIndex((question) => question.id === id));
  switch (input.kind) {
    case 'month':
      return '2001-07';
    case 'date':
      return `2${number}-08-09`;
    case 'municipality':
      return `GM9${number}`;
    case 'choice':
    case 'text':
      return `marker-${number}`;
    case 'choices':
      return [`marker-${number}`];
  }
}

/** With these answers most of the questions apply that depend on another answer. */
const OPENING = {
  neededWhen: 'from',
  legalGround: 'ots',
  courtOrder: 'granted',
  siblings: 'apart',
  siblingPlaced: 'yes',
  beliefWanted: 'yes',
  informed: 'no',
} as const;

/** Every question answered by its marker, whether it applies or not, but for those that open others. */
function markedReferral(searchArea: ListValue<'searchArea'> = 'regions'): Referral {
  const answersOf = (of: 'referral' | 'youth') =>
    Object.fromEntries(
      QUESTION_LIST.filter((question) => question.of === of).map(({ id, input }) => [id, marker(id, input)]),
    );
  // The main theme is always one of the themes.
  const themed = { mainTheme: String(answersOf('youth').themes) };
  return aReferral({
    answers: { ...answersOf('referral'), ...OPENING, searchArea },
    youths: [
      { ...answersOf('youth'), ...themed, staysNow: 'familyHome', keepSchool: 'must', safetyOutside: 'yes' },
      answersOf('youth'),
    ],
  });
}

const hidden = QUESTION_LIST.filter((question) => question.class !== 'shareable');
const shareable = QUESTION_LIST.filter((question) => question.class === 'shareable');

describe('the allow-list', () => {
  test('every question says who may see its answer', () => {
    expect(
      QUESTION_LIST.filter((question) => !['shareable', 'internal', 'identifying'].includes(question.class)),
    ).toEqual([]);
    expect(hidden.length).toBeGreaterThan(0);
  });

  test.each(hidden)('the $class answer to $id does not stand in the profile', ({ id, input }) => {
    const profile = JSON.stringify([drafted(markedReferral()), drafted(markedReferral('nearHome'))]);

    expect([marker(id, input)].flat().filter((value) => profile.includes(value))).toEqual([]);
    expect(profile).not.toContain(`"${id}"`);
  });

  test.each(shareable)('the shareable answer to $id does', ({ id }) => {
    const parts = [drafted(markedReferral()), drafted(markedReferral('nearHome'))].flatMap((profile) => [
      profile,
      ...profile.youths,
    ]);

    expect(parts.flatMap(({ facts }) => facts).map(({ question }) => question)).toContain(id);
  });

  test.each(hidden.filter(({ input }) => 'list' in input))(
    'no value of the list of $id stands in it',
    ({ id, input, of }) => {
      const list = 'list' in input ? LISTS[input.list] : [];
      const given = (value: string) => ({
        answers: { ...(of === 'referral' && { [id]: value }) },
        youths: [{ ...(of === 'youth' && { [id]: value }) }],
      });
      const profiles = list.map((value) => JSON.stringify(drafted(aReferral(given(value)))));

      expect(list.filter((value, index) => profiles[index]?.includes(`"${value}"`))).toEqual([]);
    },
  );

  test('nothing of the referral itself stands in it: no owner, no reference, no id', () => {
    const referral = aReferral();
    const profile = JSON.stringify(drafted(referral));

    expect([referral.id, referral.owner, referral.reference].filter((id) => profile.includes(id))).toEqual([]);
  });
});

describe('what is derived', () => {
  test.each([
    { birthMonth: '2014-08', age: { unit: 'years', number: 11 } },
    { birthMonth: '2024-03', age: { unit: 'years', number: 2 } },
    { birthMonth: '2024-04', age: { unit: 'months', number: 23 } },
    { birthMonth: '2026-03', age: { unit: 'months', number: 0 } },
  ])('born in $birthMonth, the exact age is $age.number $age.unit', ({ birthMonth, age }) => {
    expect(drafted(aReferral({ youths: [aYouth({ birthMonth })] })).group.exact[0]?.age).toEqual(age);
  });

  test('the age is that of the day in Amsterdam', () => {
    const referral = aReferral({ youths: [aYouth({ birthMonth: '2014-04' })] });

    const profile = draftProfile(referral, 1, aMoment(new Date('2026-03-31T22:30:00Z')));

    expect(profile.youths[0]?.age).toEqual({ unit: 'years', number: 12 });
  });

  test('the municipality becomes its youth region', () => {
    expect(drafted(aReferral()).youths[0]?.area).toMatch(/Brabant/);
  });

  test('what is not known is absent', () => {
    const profile = drafted(aReferral({ youths: [{}] }));

    expect(profile.youths).toEqual([{ facts: [] }]);
  });

  test('a municipality that no longer exists gives no area', () => {
    expect(drafted(aReferral({ youths: [aYouth({ homeMunicipality: 'GM9999' })] })).youths[0]?.area).toBeUndefined();
  });

  test.each([
    { legalGround: 'voluntary', compulsory: false },
    { legalGround: 'adult', compulsory: false },
    { legalGround: undefined, compulsory: false },
    { legalGround: 'ots', compulsory: true },
    { legalGround: 'provisionalOts', compulsory: true },
    { legalGround: 'guardianship', compulsory: true },
    { legalGround: 'otherGuardianship', compulsory: true },
  ] as const)('of the legal ground $legalGround only: compulsory $compulsory', ({ legalGround, compulsory }) => {
    expect(drafted(aReferral({ answers: { legalGround } })).compulsory).toBe(compulsory);
  });
});

describe('an answer that does not apply any more', () => {
  test('does not stand in the profile, though it was once given', () => {
    const referral = aReferral();
    const urgent = { ...referral, answers: { ...referral.answers, neededWhen: 'urgent' } } as Referral;

    expect(drafted(urgent).facts.map(({ question }) => question)).not.toContain('neededFrom');
  });
});

describe('the open card', () => {
  test('shows only what was chosen for it', () => {
    const { facts, youths } = drafted(aReferral());

    const shown = openFacts([...facts, ...youths.flatMap((youth) => youth.facts)]).map(({ question }) => question);

    expect(shown.sort()).toEqual([
      'education',
      'mainTheme',
      'neededFrom',
      'neededWhen',
      'perspective',
      'placeKind',
      'searchArea',
      'searchRegions',
      'sex',
      'siblings',
      'supervision',
    ]);
  });

  test('shows no text that a referrer wrote', () => {
    const { facts } = drafted(aReferral());

    expect(openFacts(facts).filter(({ question }) => QUESTIONS[question].input.kind === 'text')).toEqual([]);
  });

  test.each([
    { name: 'nothing is known', youths: [aYouth()], expected: 'noneKnown' },
    { name: 'a risk to the youth', youths: [aYouth({ safetySelf: ['selfHarm'] })], expected: 'yes' },
    { name: 'a risk to others', youths: [aYouth({ safetyOthers: ['fire'] })], expected: 'yes' },
    { name: 'something medical', youths: [aYouth({ medical: ['nursing'] })], expected: 'yes' },
    { name: 'not examined', youths: [aYouth({ safetySelf: ['notExamined'] })], expected: 'notExamined' },
    {
      name: 'a risk of the second youth, the first not examined',
      youths: [aYouth({ safetySelf: ['notExamined'] }), aYouth({ safetySelf: ['runsAway'] })],
      expected: 'yes',
    },
  ])('says of safety, when $name: $expected', ({ youths, expected }) => {
    expect(safetyShown(drafted(aReferral({ youths })))).toBe(expected);
  });
});

test('the texts that a coordinator may rewrite are those that a referrer wrote', () => {
  expect(textFacts(drafted(aReferral())).map(({ question }) => question)).toEqual([
    'strengths',
    'helpNeeded',
    'wishes',
  ]);
});

describe('the posted version', () => {
  const approval = { by: 'coordinator-1', at: MONDAY };

  test('is the newest that was approved, not the newest', () => {
    const profiles = [aProfile({ version: 1, approval }), aProfile({ version: 2, approval }), aProfile({ version: 3 })];

    expect(approvedProfile(profiles)?.version).toBe(2);
  });

  test('is none while none was approved', () => {
    expect(approvedProfile([aProfile()])).toBeUndefined();
  });
});
