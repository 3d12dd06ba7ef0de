/** A member of a provider's channel answers for a home. */
import type { Command } from '../../../src/domain/commands';
import type { Says } from '../../../src/domain/referral';
import { after, aReferralIn, done, interestOf, newsFor, outcomeOf, refusalOf, told } from '../../support/acts';
import { homeOf, memberOf } from '../../support/people';

const answering = (says: Says, home = homeOf(3)): Command => ({
  type: 'answer-for-home',
  home,
  answeredFor: 'worker',
  says,
});
const DOUBT: Says = { kind: 'doubt', question: 'Slaapt de jeugdige door?' };
const DECLINE: Says = { kind: 'decline', reason: 'noPlace' };
const NONE: Command = { type: 'none-of-ours', homes: [homeOf(3)], answeredFor: 'parent', reason: 'group' };
const INTEREST: Says = { kind: 'interest', from: '2026-05-01', remark: 'Graag kennismaken.' };

test.each([
  { says: INTEREST, hears: ['desk: card', 'desk: interest', 'owner: wave-ended', 'provider-3: card'] },
  { says: DOUBT, hears: ['desk: card', 'desk: doubt', 'provider-3: card'] },
  { says: DECLINE, hears: ['desk: card', 'owner: wave-ended', 'provider-3: card'] },
])('the coordinator hears of $says.kind, and no other provider does', ({ says, hears }) => {
  const referral = aReferralIn('searching');

  const answered = done(outcomeOf(referral, memberOf(3), answering(says)));

  expect(told(referral, answered)).toEqual(hears);
});

test('too little information is a question, for one home and for all', () => {
  const referral = aReferralIn('searching');
  const tooLittle = { reason: 'tooLittleInformation' } as const;

  const outcomes = [answering({ kind: 'decline', ...tooLittle }), { ...NONE, ...tooLittle }].map((command) =>
    outcomeOf(referral, memberOf(3), command),
  );

  expect(outcomes.map(refusalOf)).toEqual(['question-instead', 'question-instead']);
});

test('an answer remembers who said it, for whom, and on which version', () => {
  const answered = done(outcomeOf(aReferralIn('searching'), memberOf(3), answering(INTEREST)));

  expect(answered.homeAnswers.at(-1)).toMatchObject({
    home: homeOf(3),
    by: 'member-3',
    answeredFor: 'worker',
    profileVersion: 2,
    says: INTEREST,
  });
  expect(answered.history.at(-1)).toMatchObject({ what: 'interest', home: 'home-3', provider: 'provider-3' });
});

test('what a member wrote stands in no notice', () => {
  const answered = done(outcomeOf(aReferralIn('searching'), memberOf(3), answering(DOUBT)));

  expect(JSON.stringify(answered.notices)).not.toContain('Slaapt');
});

test('the last word of a home counts', () => {
  const referral = after(aReferralIn('searching'), [memberOf(3), answering(INTEREST)]);

  const answered = done(outcomeOf(referral, memberOf(3), answering(DECLINE)));

  const answers = answered.homeAnswers.filter(({ home }) => home.home === 'home-3');
  expect(answers).toMatchObject([{ says: DECLINE }]);
});

test('two homes of one provider each have an answer', () => {
  const referral = after(aReferralIn('searching'), [memberOf(3), answering(INTEREST)]);
  const another = { ...homeOf(3), home: 'home-33', name: 'Huis 33' };

  const answered = done(outcomeOf(referral, memberOf(3), answering(DECLINE, another)));

  expect(answered.homeAnswers.filter(({ home }) => home.provider === 'provider-3')).toHaveLength(2);
});

test('the same answer twice is refused, so that nobody hears it twice', () => {
  const referral = after(aReferralIn('searching'), [memberOf(3), answering(INTEREST)]);

  const outcome = outcomeOf(referral, memberOf(3), answering(INTEREST));

  expect(refusalOf(outcome)).toBe('already-said');
});

test('the same answer on behalf of somebody else is a new answer', () => {
  const referral = after(aReferralIn('searching'), [memberOf(3), answering(INTEREST)]);

  const outcome = outcomeOf(referral, memberOf(3), { ...answering(INTEREST), answeredFor: 'parent' } as Command);

  expect(refusalOf(outcome)).toBe('done');
});

test('the same answer on a newer version of the profile is a new answer', () => {
  const referral = after(aReferralIn('searching'), [memberOf(3), answering(INTEREST)]);
  const homeAnswers = referral.homeAnswers.map((answer) => ({ ...answer, profileVersion: 1 }));

  const outcome = outcomeOf({ ...referral, homeAnswers }, memberOf(3), answering(INTEREST));

  expect(refusalOf(outcome)).toBe('done');
});

test('a home of another provider cannot be answered for, whether that provider was asked or not', () => {
  const referral = aReferralIn('searching');

  const outcomes = [homeOf(1), homeOf(4)].map((home) => outcomeOf(referral, memberOf(3), interestOf(home)));

  expect(outcomes.map(refusalOf)).toEqual(['not-yours', 'not-yours']);
});

describe('the home that is introduced', () => {
  test.each([
    { state: 'introduced', says: DECLINE, expected: 'home-is-introduced' },
    { state: 'exploring', says: DECLINE, expected: 'home-is-introduced' },
    { state: 'exploring', says: DOUBT, expected: 'done' },
    { state: 'searching', says: DECLINE, expected: 'done' },
  ] as const)('$says.kind while $state: $expected', ({ state, says, expected }) => {
    expect(refusalOf(outcomeOf(aReferralIn(state), memberOf(1), answering(says, homeOf(1))))).toBe(expected);
  });

  test('does not keep another home of that provider from declining', () => {
    const another = { ...homeOf(1), home: 'home-11', name: 'Huis 11' };

    expect(refusalOf(outcomeOf(aReferralIn('exploring'), memberOf(1), answering(DECLINE, another)))).toBe('done');
  });
});

test('while another home is introduced, interest is still heard', () => {
  const answered = done(outcomeOf(aReferralIn('exploring'), memberOf(3), answering(INTEREST)));

  expect(newsFor(answered, 'desk').at(-1)).toEqual({ what: 'interest', home: homeOf(3) });
});

describe('none of our homes', () => {
  test('is a no of every home that was asked, and disturbs no coordinator', () => {
    const referral = aReferralIn('searching');

    const said = done(outcomeOf(referral, memberOf(3), NONE));

    expect(said.homeAnswers.at(-1)).toMatchObject({ home: homeOf(3), says: { kind: 'decline', reason: 'group' } });
    expect(said.asks.at(-1)).toMatchObject({ noneFits: { by: 'member-3', reason: 'group' } });
    expect(newsFor(said, 'desk')).toEqual(newsFor(referral, 'desk'));
  });

  test('holds until one of them says otherwise', () => {
    const referral = after(aReferralIn('searching'), [memberOf(3), NONE], [memberOf(3), interestOf(homeOf(3))]);

    expect(referral.asks.at(-1)).not.toHaveProperty('noneFits');
    expect(referral.homeAnswers.at(-1)).toMatchObject({ says: { kind: 'interest' } });
  });

  test('is said once, never for homes of others, and not for one that is in contact', () => {
    const referral = after(aReferralIn('searching'), [memberOf(3), NONE]);
    const ofAnother = { ...NONE, homes: [homeOf(2)] } as Command;

    expect(refusalOf(outcomeOf(referral, memberOf(3), NONE))).toBe('already-said');
    expect(refusalOf(outcomeOf(referral, memberOf(3), ofAnother))).toBe('not-yours');
    expect(
      refusalOf(outcomeOf(aReferralIn('introduced'), memberOf(1), { ...NONE, homes: [homeOf(1)] } as Command)),
    ).toBe('home-is-introduced');
  });
});

describe('somebody who knows the youth', () => {
  const KNOW = { type: 'know-youth' } as const;

  test('is called by the coordinator, and no answer is kept', () => {
    const referral = aReferralIn('searching');

    const said = done(outcomeOf(referral, memberOf(3), KNOW));

    expect(newsFor(said, 'desk').at(-1)).toEqual({ what: 'knows-youth', provider: 'provider-3' });
    expect(said.homeAnswers).toEqual(referral.homeAnswers);
  });

  test('says it once; a colleague may say it too', () => {
    const referral = after(aReferralIn('searching'), [memberOf(3), KNOW]);
    const colleague = { ...memberOf(3), person: 'member-3b' };

    expect(refusalOf(outcomeOf(referral, memberOf(3), KNOW))).toBe('already-said');
    expect(refusalOf(outcomeOf(referral, colleague, KNOW))).toBe('done');
  });
});

test('an answer on a form of an older version is kept as one about that version', () => {
  const referral = aReferralIn('searching');
  const newest = referral.profiles.at(-1)!.version;
  const versionOf = (readVersion: number) =>
    done(outcomeOf(referral, memberOf(3), { ...answering(INTEREST), readVersion } as Command)).homeAnswers.at(-1)
      ?.profileVersion;

  expect([versionOf(newest - 1), versionOf(newest), versionOf(newest + 5)]).toEqual([newest - 1, newest, newest]);
});
