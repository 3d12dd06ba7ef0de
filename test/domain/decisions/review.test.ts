/** The coordinator takes up, edits, approves and asks. */
import type { Command } from '../../../src/domain/commands';
import { approvedProfile } from '../../../src/domain/profile';
import { after, aReferralIn, done, newsFor, outcomeOf, refusalOf, told } from '../../support/acts';
import { anAskOf, COORDINATOR, homeOf } from '../../support/people';

const ANOTHER_COORDINATOR = { role: 'coordinator', person: 'coordinator-2' } as const;

const editing = (change: Partial<Extract<Command, { type: 'edit-profile' }>> = {}): Command => ({
  type: 'edit-profile',
  version: 1,
  sentence: 'Zoekt een rustige plek.',
  texts: {},
  kept: [],
  ...change,
});

const approving = (change: Partial<Extract<Command, { type: 'approve-and-ask' }>> = {}): Command => ({
  type: 'approve-and-ask',
  version: 2,
  asks: [anAskOf(1)],
  ...change,
});

const reviewed = () => after(aReferralIn('submitted'), [COORDINATOR, editing()]);

describe('taking up', () => {
  test('shows who holds the referral', () => {
    const referral = aReferralIn('submitted');

    const taken = done(outcomeOf(referral, COORDINATOR, { type: 'take-up' }));

    expect(taken.holder).toBe('coordinator-1');
    expect(told(referral, taken)).toEqual(['desk: card']);
  });

  test('is no lock: a colleague may take it over', () => {
    const referral = after(aReferralIn('submitted'), [COORDINATOR, { type: 'take-up' }]);

    const taken = done(outcomeOf(referral, ANOTHER_COORDINATOR, { type: 'take-up' }));

    expect(taken.holder).toBe('coordinator-2');
  });

  test('twice by the same person is refused', () => {
    const referral = after(aReferralIn('submitted'), [COORDINATOR, { type: 'take-up' }]);

    const outcome = outcomeOf(referral, COORDINATOR, { type: 'take-up' });

    expect(refusalOf(outcome)).toBe('already-said');
  });
});

describe('editing the profile', () => {
  test('makes a new version and keeps the old one as it was', () => {
    const referral = aReferralIn('submitted');

    const edited = done(outcomeOf(referral, COORDINATOR, editing({ texts: { strengths: 'Is graag buiten.' } })));

    expect(edited.profiles).toHaveLength(2);
    expect(edited.profiles[0]).toEqual(referral.profiles[0]);
    expect(edited.profiles[1]).toMatchObject({ version: 2, sentence: 'Zoekt een rustige plek.' });
    expect(edited.profiles[1]?.facts).toContainEqual({ question: 'strengths', value: 'Is graag buiten.' });
  });

  test('leaves every answer that was not rewritten', () => {
    const edited = done(outcomeOf(aReferralIn('submitted'), COORDINATOR, editing()));

    expect(edited.profiles[1]?.facts).toEqual(edited.profiles[0]?.facts);
    expect(edited.profiles[1]?.youths).toEqual(edited.profiles[0]?.youths);
  });

  test('does not change what the referrer answered', () => {
    const referral = aReferralIn('submitted');

    const edited = done(outcomeOf(referral, COORDINATOR, editing({ texts: { strengths: 'Is graag buiten.' } })));

    expect(edited.answers).toEqual(referral.answers);
  });

  test('tells nobody, but can be read back', () => {
    const referral = aReferralIn('submitted');

    const edited = done(outcomeOf(referral, COORDINATOR, editing()));

    expect(told(referral, edited)).toEqual([]);
    expect(edited.history.at(-1)).toMatchObject({ what: 'profile-edited', version: 2, by: 'coordinator-1' });
  });

  test('of a version that is no longer the latest is refused', () => {
    const outcome = outcomeOf(reviewed(), COORDINATOR, editing({ version: 1 }));

    expect(refusalOf(outcome)).toBe('version-outdated');
  });

  test.each([
    { name: 'a sentence of 140 characters', change: { sentence: 'a'.repeat(140) }, expected: 'done' },
    { name: 'a sentence of 140 characters and a space', change: { sentence: `${'a'.repeat(140)} ` }, expected: 'done' },
    { name: 'a sentence of 141 characters', change: { sentence: 'a'.repeat(141) }, expected: 'text-too-long' },
    { name: 'a text of 600 characters', change: { texts: { helpNeeded: 'a'.repeat(600) } }, expected: 'done' },
    { name: 'a text of 601 characters', change: { texts: { helpNeeded: 'a'.repeat(601) } }, expected: 'text-too-long' },
    { name: 'a text for a closed list', change: { texts: { siblings: 'samen' } }, expected: 'text-too-long' },
  ])('with $name: $expected', ({ change, expected }) => {
    const outcome = outcomeOf(aReferralIn('submitted'), COORDINATOR, editing(change));

    expect(refusalOf(outcome)).toBe(expected);
  });
});

describe('approving and asking', () => {
  test('approves exactly the version that was shown', () => {
    const referral = reviewed();

    const approved = done(outcomeOf(referral, COORDINATOR, approving()));

    expect(approvedProfile(approved.profiles)).toEqual({
      ...referral.profiles[1],
      approval: { by: 'coordinator-1', at: expect.any(Date) },
    });
    expect(approved.profiles[0]).not.toHaveProperty('approval');
  });

  test('posts one card to each chosen provider, and tells the owner how many were asked', () => {
    const referral = reviewed();
    const asks = [anAskOf(1), { ...anAskOf(2), homes: [], asWhole: true }];

    const approved = done(outcomeOf(referral, COORDINATOR, approving({ asks })));

    expect(told(referral, approved)).toEqual([
      'desk: card',
      'owner: search-started',
      'provider-1: card',
      'provider-2: card',
    ]);
    expect(newsFor(approved, 'owner')).toEqual([{ what: 'search-started', asked: 2 }]);
  });

  test('names no provider to the owner', () => {
    const approved = done(outcomeOf(reviewed(), COORDINATOR, approving()));

    expect(JSON.stringify(newsFor(approved, 'owner'))).not.toMatch(/provider|Aanbieder|Huis/);
  });

  test('gives every provider a reference and a button of its own', () => {
    const asks = [anAskOf(1), anAskOf(2)];

    const approved = done(outcomeOf(reviewed(), COORDINATOR, approving({ asks })));

    const ids = approved.asks.flatMap(({ reference, button }) => [reference, button]);
    expect(new Set([...ids, approved.reference, ...Object.values(approved.buttons)]).size).toBe(7);
  });

  test('can be read back: the approval, and each provider', () => {
    const approved = done(outcomeOf(reviewed(), COORDINATOR, approving({ asks: [anAskOf(1), anAskOf(2)] })));

    expect(approved.history.slice(-3)).toMatchObject([
      { what: 'profile-approved', version: 2, by: 'coordinator-1' },
      { what: 'asked', provider: 'provider-1' },
      { what: 'asked', provider: 'provider-2' },
    ]);
  });

  test.each([
    { name: 'an older version', referral: reviewed, command: approving({ version: 1 }), expected: 'version-outdated' },
    {
      name: 'a version that never was',
      referral: reviewed,
      command: approving({ version: 9 }),
      expected: 'version-outdated',
    },
    {
      name: 'a profile without a sentence',
      referral: () => aReferralIn('submitted'),
      command: approving({ version: 1 }),
      expected: 'sentence-missing',
    },
    {
      name: 'a sentence of spaces',
      referral: () => after(aReferralIn('submitted'), [COORDINATOR, editing({ sentence: '   ' })]),
      command: approving({ version: 1 }),
      expected: 'sentence-missing',
    },
    { name: 'nobody to ask', referral: reviewed, command: approving({ asks: [] }), expected: 'nobody-chosen' },
    {
      name: 'a provider without a home, and not as a whole',
      referral: reviewed,
      command: approving({ asks: [{ ...anAskOf(1), homes: [] }] }),
      expected: 'nobody-chosen',
    },
  ])('$name: $expected', ({ referral, command, expected }) => {
    const outcome = outcomeOf(referral(), COORDINATOR, command);

    expect(refusalOf(outcome)).toBe(expected);
  });
});

describe('asking more', () => {
  test('posts a card to a provider that was not asked before', () => {
    const referral = aReferralIn('searching');

    const asked = done(outcomeOf(referral, COORDINATOR, { type: 'ask-more', asks: [anAskOf(4)] }));

    expect(told(referral, asked)).toEqual(['desk: card', 'owner: wave-ended', 'provider-4: card']);
  });

  test('adds homes to the one card of a provider that was asked, under the same reference', () => {
    const referral = aReferralIn('searching');
    const before = referral.asks.find(({ provider }) => provider === 'provider-1');
    const another = { ...homeOf(1), home: 'home-11', name: 'Huis 11' };

    const asked = done(
      outcomeOf(referral, COORDINATOR, { type: 'ask-more', asks: [{ ...anAskOf(1), homes: [homeOf(1), another] }] }),
    );

    const ask = asked.asks.filter(({ provider }) => provider === 'provider-1');
    expect(ask).toEqual([{ ...before, homes: [homeOf(1), another] }]);
  });

  test('asks a provider as a whole after one of its homes', () => {
    const referral = aReferralIn('searching');

    const asked = done(
      outcomeOf(referral, COORDINATOR, { type: 'ask-more', asks: [{ ...anAskOf(1), homes: [], asWhole: true }] }),
    );

    expect(asked.asks.find(({ provider }) => provider === 'provider-1')).toMatchObject({
      homes: [homeOf(1)],
      asWhole: true,
    });
  });

  test('of a home keeps that its provider was asked as a whole', () => {
    const whole = { ...anAskOf(4), homes: [], asWhole: true };
    const referral = after(aReferralIn('searching'), [COORDINATOR, { type: 'ask-more', asks: [whole] }]);

    const asked = done(outcomeOf(referral, COORDINATOR, { type: 'ask-more', asks: [anAskOf(4)] }));

    expect(asked.asks.find(({ provider }) => provider === 'provider-4')).toMatchObject({
      homes: [homeOf(4)],
      asWhole: true,
    });
  });

  test.each([
    { name: 'nobody', asks: [], expected: 'nobody-chosen' },
    { name: 'only homes that were asked already', asks: [anAskOf(1), anAskOf(2)], expected: 'all-asked-already' },
  ])('$name: $expected', ({ asks, expected }) => {
    const outcome = outcomeOf(aReferralIn('searching'), COORDINATOR, { type: 'ask-more', asks });

    expect(refusalOf(outcome)).toBe(expected);
  });
});
