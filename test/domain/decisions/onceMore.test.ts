/** A home that said no, or with which there was a mismatch, is tried again only when the coordinator says why. */
import type { Command } from '../../../src/domain/commands';
import {
  after,
  aReferralIn,
  anAskOf,
  COORDINATOR,
  done,
  happened,
  homeOf,
  memberOf,
  outcomeOf,
  OWNER,
  refusalOf,
  SUBMIT,
  told,
} from '../../support/acts';

const REASON = 'Er is een kamer vrijgekomen.';
const asking = (reason?: string): Command => ({ type: 'ask-more', asks: [anAskOf(3)], reason });
const introducing = (reason?: string): Command => ({ type: 'introduce', home: homeOf(1), reason });

const declined = () =>
  after(aReferralIn('searching'), [
    memberOf(3),
    { type: 'answer-for-home', home: homeOf(3), answeredFor: 'parent', says: { kind: 'decline', reason: 'noPlace' } },
  ]);
const mismatched = () => after(aReferralIn('exploring'), [memberOf(1), { type: 'does-not-fit', reason: 'noClick' }]);
const approvedAnew = () =>
  after(
    declined(),
    [
      OWNER,
      { type: 'answer-questions', place: { step: 'place' }, values: { placeKind: 'temporary' }, asked: ['placeKind'] },
    ],
    [OWNER, SUBMIT],
    [COORDINATOR, { type: 'approve-version', version: 3 }],
  );

describe('asking', () => {
  test.each([undefined, '', '  '])('without a reason (%j) is refused', (reason) => {
    expect(refusalOf(outcomeOf(declined(), COORDINATOR, asking(reason)))).toBe('reason-missing');
  });

  test('with a reason tells its provider, and the reason stands among the notes only', () => {
    const referral = { ...declined(), notices: [] };

    const asked = done(outcomeOf(referral, COORDINATOR, asking(REASON)));

    expect(told(referral, asked)).toEqual(['desk: card', 'provider-3: asked-again', 'provider-3: card']);
    expect(happened(referral, asked)).toEqual(['asked-again']);
    expect(asked.notes).toMatchObject([{ text: REASON, about: 'asked-again' }]);
    expect(JSON.stringify([asked.notices, asked.history])).not.toContain(REASON);
  });

  test('its last word stays until it says something else', () => {
    const referral = declined();

    const asked = done(outcomeOf(referral, COORDINATOR, asking(REASON)));

    expect(asked.homeAnswers).toEqual(referral.homeAnswers);
  });

  test('needs no reason when the profile was approved anew since', () => {
    const asked = done(outcomeOf(approvedAnew(), COORDINATOR, asking()));

    expect(asked.history.at(-1)).toMatchObject({ what: 'asked-again', home: 'home-3' });
    expect(asked.notes).toEqual([]);
  });
});

describe('introducing', () => {
  test('after a mismatch is refused without a reason', () => {
    expect(refusalOf(outcomeOf(mismatched(), COORDINATOR, introducing()))).toBe('home-had-mismatch');
  });

  test('after a mismatch goes on with a reason, which stands among the notes', () => {
    const again = done(outcomeOf(mismatched(), COORDINATOR, introducing(REASON)));

    expect(again.stage).toMatchObject({ state: 'introduced', introduction: { home: homeOf(1) } });
    expect(again.notes).toMatchObject([{ text: REASON, about: 'introduced' }]);
  });

  test('for the first time keeps no reason', () => {
    expect(done(outcomeOf(aReferralIn('searching'), COORDINATOR, introducing(REASON))).notes).toEqual([]);
  });
});
