/** The owner changes something while the search goes on: the old card stays until the change is approved. */
import type { Command } from '../../../src/domain/commands';
import { approvedProfile } from '../../../src/domain/profile';
import { after, aReferralIn, done, happened, interestOf, outcomeOf, refusalOf, SUBMIT, told } from '../../support/acts';
import { COORDINATOR, homeOf, memberOf, OWNER } from '../../support/people';

const ANSWER: Command = {
  type: 'answer-questions',
  place: { step: 'place' },
  values: { placeKind: 'temporary' },
  asked: ['placeKind'],
};
const APPROVE: Command = { type: 'approve-version', version: 3 };
const changed = () => after(aReferralIn('searching'), [OWNER, ANSWER], [OWNER, SUBMIT]);
const kindIn = (profile: ReturnType<typeof approvedProfile>) =>
  profile?.facts.find(({ question }) => question === 'placeKind')?.value;

describe('an answer', () => {
  test('alone changes no version and tells nobody', () => {
    const referral = aReferralIn('searching');

    const answered = done(outcomeOf(referral, OWNER, ANSWER));

    expect(answered.profiles).toEqual(referral.profiles);
    expect(told(referral, answered)).toEqual([]);
  });
});

describe('sending the change', () => {
  test('makes the next version, with the sentence that was there, while the approved one stays posted', () => {
    const referral = changed();

    expect(referral.stage.state).toBe('searching');
    expect(referral.profiles.at(-1)).toMatchObject({ version: 3, sentence: 'Zoekt een rustige plek met dieren.' });
    expect(kindIn(referral.profiles.at(-1))).toBe('temporary');
    expect(approvedProfile(referral.profiles)?.version).toBe(2);
    expect(kindIn(approvedProfile(referral.profiles))).toBe('longTerm');
  });

  test('is heard by the coordination point only', () => {
    const referral = after(aReferralIn('searching'), [OWNER, ANSWER]);

    const sent = done(outcomeOf(referral, OWNER, SUBMIT));

    expect(told(referral, sent)).toEqual(['desk: card', 'desk: changed']);
    expect(happened(referral, sent)).toEqual(['changed']);
  });

  test('leaves the time in this state as it was', () => {
    expect(changed().stage).toEqual(aReferralIn('searching').stage);
  });

  test('an answer of a home in the meantime is on the version that it could see', () => {
    const answered = done(outcomeOf(changed(), memberOf(3), interestOf(homeOf(3))));

    expect(answered.homeAnswers.at(-1)).toMatchObject({ home: homeOf(3), profileVersion: 2 });
  });
});

describe('approving the change', () => {
  test('brings every card up to date and asks nobody new', () => {
    const referral = { ...changed(), notices: [] };

    const approved = done(outcomeOf(referral, COORDINATOR, APPROVE));

    expect(approvedProfile(approved.profiles)?.version).toBe(3);
    expect(approved.asks).toEqual(referral.asks);
    expect(told(referral, approved)).toEqual([
      'desk: card',
      'provider-1: card',
      'provider-2: card',
      'provider-3: card',
    ]);
    expect(approved.history.at(-1)).toMatchObject({ what: 'profile-approved', version: 3 });
  });

  test('keeps what homes answered, on the version on which they said it', () => {
    const approved = after(changed(), [COORDINATOR, APPROVE]);

    expect(approved.homeAnswers.map(({ home, profileVersion }) => [home.home, profileVersion])).toEqual([
      ['home-1', 2],
      ['home-2', 2],
    ]);
  });

  test('lets an interested home be introduced without asking it again', () => {
    const approved = after(changed(), [COORDINATOR, APPROVE]);

    expect(refusalOf(outcomeOf(approved, COORDINATOR, { type: 'introduce', home: homeOf(1) }))).toBe('done');
  });

  test.each([
    {
      name: 'the version that is posted',
      referral: () => aReferralIn('searching'),
      version: 2,
      expected: 'already-said',
    },
    { name: 'an older version', referral: changed, version: 2, expected: 'version-outdated' },
    { name: 'a version that never was', referral: changed, version: 4, expected: 'version-outdated' },
  ])('of $name: $expected', ({ referral, version, expected }) => {
    expect(refusalOf(outcomeOf(referral(), COORDINATOR, { type: 'approve-version', version }))).toBe(expected);
  });

  test('without an answer that is needed now is refused until a coordinator waives it', () => {
    const incomplete = { ...SUBMIT, incomplete: true } as Command;
    const cleared: Command = { type: 'answer-questions', place: { step: 'place' }, values: {}, asked: ['perspective'] };
    const referral = after(aReferralIn('searching'), [OWNER, cleared], [OWNER, incomplete]);
    const waive: Command = { type: 'waive', place: { step: 'place' }, question: 'perspective', reason: 'Nog open.' };

    expect(outcomeOf(referral, COORDINATOR, APPROVE)).toMatchObject({
      reason: 'answers-missing',
      missing: [{ place: { step: 'place' }, question: 'perspective' }],
    });
    expect(refusalOf(outcomeOf(after(referral, [COORDINATOR, waive]), COORDINATOR, APPROVE))).toBe('done');
  });
});

describe('the names that must not appear', () => {
  test('are kept until a version is approved, and erased then', () => {
    expect(aReferralIn('submitted').answers.forbiddenNames).toBe('Pippeloentje, Uk');
    expect(aReferralIn('searching').answers).not.toHaveProperty('forbiddenNames');
  });

  test('given again with a change are erased when that is approved', () => {
    const naming: Command = {
      type: 'answer-questions',
      place: { step: 'who' },
      values: { forbiddenNames: 'Muis' },
      asked: ['forbiddenNames'],
    };
    const referral = after(aReferralIn('searching'), [OWNER, naming], [OWNER, SUBMIT]);

    const approved = done(outcomeOf(referral, COORDINATOR, APPROVE));

    expect(referral.answers.forbiddenNames).toBe('Muis');
    expect(JSON.stringify(approved)).not.toMatch(/Muis|Pippeloentje/);
  });
});
