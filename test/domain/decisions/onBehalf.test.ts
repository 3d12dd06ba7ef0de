/** A coordinator writes down what a side said by phone: marked, and that side is asked to look. */
import type { Command } from '../../../src/domain/commands';
import type { Referral, Side } from '../../../src/domain/referral';
import { after, aReferralIn, done, fitsBy, outcomeOf, refusalOf, told } from '../../support/acts';
import { COORDINATOR, homeOf, memberOf, OWNER } from '../../support/people';

const fits = (onBehalfOf?: Side): Command => ({ ...fitsBy(OWNER), onBehalfOf });
const doesNotFit = (onBehalfOf?: Side): Command => ({ type: 'does-not-fit', reason: 'noClick', onBehalfOf });
const answering = (home: 1 | 3 | 4, kind: 'interest' | 'decline' = 'interest'): Command => ({
  type: 'answer-for-home',
  home: homeOf(home),
  answeredFor: 'parent',
  says: kind === 'interest' ? { kind, from: '2026-05-01' } : { kind, reason: 'noPlace' },
});
const verdictsOf = ({ stage }: Referral) => ('introduction' in stage ? stage.introduction.verdicts : undefined);
const last = ({ history }: Referral) => history.at(-1);

describe('what a home answered', () => {
  test('is marked as said by phone, and its provider is asked to look', () => {
    const referral = aReferralIn('searching');

    const answered = done(outcomeOf(referral, COORDINATOR, answering(3)));

    expect(answered.homeAnswers.at(-1)).toMatchObject({ home: homeOf(3), by: 'coordinator-1', byPhone: true });
    expect(last(answered)).toMatchObject({ what: 'interest', by: 'coordinator-1', onBehalfOf: 'home' });
    expect(told(referral, answered)).toEqual([
      'desk: card',
      'owner: wave-ended',
      'provider-3: card',
      'provider-3: said-for-you',
    ]);
  });

  test('is no longer marked when the home says it itself', () => {
    const referral = after(aReferralIn('searching'), [COORDINATOR, answering(3)]);

    const answered = done(outcomeOf(referral, memberOf(3), answering(3, 'decline')));

    expect(answered.homeAnswers.at(-1)).toMatchObject({ by: 'member-3', says: { kind: 'decline' } });
    expect(answered.homeAnswers.at(-1)).not.toHaveProperty('byPhone');
    expect(last(answered)).not.toHaveProperty('onBehalfOf');
  });

  test('of a provider that was not asked cannot be written down: it has no card', () => {
    expect(refusalOf(outcomeOf(aReferralIn('searching'), COORDINATOR, answering(4)))).toBe('not-yours');
  });
});

describe('the file was sent', () => {
  test('is marked, the home hears it and the owner is asked to look', () => {
    const referral = aReferralIn('introduced');

    const sent = done(outcomeOf(referral, COORDINATOR, { type: 'file-sent' }));

    expect(last(sent)).toMatchObject({ what: 'file-sent', by: 'coordinator-1', onBehalfOf: 'owner' });
    expect(told(referral, sent)).toEqual(['desk: card', 'owner: said-for-you', 'provider-1: file-sent']);
  });
});

test('a home never sends the file, so it cannot be written down for one', () => {
  const outcome = outcomeOf(aReferralIn('introduced'), COORDINATOR, { type: 'file-sent', onBehalfOf: 'home' });

  expect(refusalOf(outcome)).toBe('not-yours');
});

describe('it fits', () => {
  test.each([
    { side: 'owner', hears: 'owner: said-for-you' },
    { side: 'home', hears: 'provider-1: said-for-you' },
  ] as const)('for the $side is marked in the verdict and the history, and $hears', ({ side, hears }) => {
    const referral = aReferralIn('exploring');

    const said = done(outcomeOf(referral, COORDINATOR, fits(side)));

    expect(verdictsOf(said)).toEqual({ [side]: { by: 'coordinator-1', at: expect.any(Date), byPhone: true } });
    expect(last(said)).toMatchObject({ what: 'fits', onBehalfOf: side });
    expect(told(referral, said).filter((line) => line.endsWith('said-for-you'))).toEqual([hears]);
  });

  test('said by the side itself is not marked', () => {
    const said = done(outcomeOf(aReferralIn('exploring'), OWNER, fits()));

    expect(verdictsOf(said)?.owner).not.toHaveProperty('byPhone');
    expect(last(said)).not.toHaveProperty('onBehalfOf');
  });

  test('of both sides by a coordinator is a match in which both are marked, and both are asked to look', () => {
    const referral = aReferralIn('exploring');
    const matched = after(referral, [COORDINATOR, fits('owner')], [COORDINATOR, fits('home')]);

    expect(matched.stage.state).toBe('matched');
    expect(verdictsOf(matched)).toMatchObject({ owner: { byPhone: true }, home: { byPhone: true } });
    expect(told(referral, matched).filter((line) => line.endsWith('said-for-you'))).toEqual([
      'owner: said-for-you',
      'provider-1: said-for-you',
    ]);
  });

  test('that makes it a match is still told to the side that it was said for', () => {
    const referral = after(aReferralIn('exploring'), [OWNER, fits()]);

    const matched = done(outcomeOf(referral, COORDINATOR, fits('home')));

    expect(told(referral, matched)).toEqual(
      expect.arrayContaining(['owner: matched', 'provider-1: matched', 'provider-1: said-for-you']),
    );
  });

  test('for a side that said it already is refused', () => {
    const referral = after(aReferralIn('exploring'), [OWNER, fits()]);

    expect(refusalOf(outcomeOf(referral, COORDINATOR, fits('owner')))).toBe('already-said');
  });
});

describe('it does not fit', () => {
  test.each([
    { side: 'owner', hears: 'owner: said-for-you' },
    { side: 'home', hears: 'provider-1: said-for-you' },
  ] as const)('for the $side is that side’s mismatch, marked in the history, and $hears', ({ side, hears }) => {
    const referral = aReferralIn('exploring');

    const said = done(outcomeOf(referral, COORDINATOR, doesNotFit(side)));

    expect(said.pastIntroductions.at(-1)).toMatchObject({ end: { kind: 'mismatch', side } });
    expect(last(said)).toMatchObject({ what: 'mismatch', by: 'coordinator-1', onBehalfOf: side });
    expect(told(referral, said)).toEqual(expect.arrayContaining(['owner: mismatch', 'provider-1: mismatch', hears]));
  });
});

test.each([fits(), doesNotFit()])('a coordinator has no say of the own: $type', (command) => {
  expect(refusalOf(outcomeOf(aReferralIn('exploring'), COORDINATOR, command))).toBe('not-yours');
});

test.each([
  { name: 'the owner', actor: OWNER, other: 'home' },
  { name: 'the home', actor: memberOf(1), other: 'owner' },
] as const)('$name cannot speak for the other side', ({ actor, other }) => {
  const said = done(outcomeOf(aReferralIn('exploring'), actor, fits(other)));

  expect(verdictsOf(said)).not.toHaveProperty(other);
});
