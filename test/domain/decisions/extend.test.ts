/** A search that stood online for long goes on for another while, three times at most. */
import type { Referral } from '../../../src/domain/referral';
import { aReferralIn, done, happened, outcomeOf, refusalOf, told } from '../../support/acts';
import { anAskOf, COORDINATOR, homeOf } from '../../support/people';
import { minutesAfter, MONDAY } from '../../support/builders';

const EXTEND = { type: 'extend' } as const;
const afterDays = (days: number) => minutesAfter(MONDAY, days * 24 * 60);

/** The coordinator was told that it is long, counted from the last extension. */
function longOnline(referral: Referral): Referral {
  const extended = referral.history.findLast(({ what }) => what === 'extended')?.at;
  const anchor = (extended ?? referral.stage.since).toISOString();
  return { ...referral, fired: [...referral.fired, { clock: 'online', anchor, at: MONDAY }] };
}

test('is noted, and disturbs nobody while the cards are online', () => {
  const referral = longOnline(aReferralIn('searching'));

  const extended = done(outcomeOf(referral, COORDINATOR, EXTEND, afterDays(26)));

  expect(happened(referral, extended)).toEqual(['extended']);
  expect(told(referral, extended)).toEqual([]);
});

test('brings neutral cards back, and the owner hears it', () => {
  const referral: Referral = {
    ...aReferralIn('searching'),
    stage: { state: 'searching', since: MONDAY, offline: true },
  };

  const extended = done(outcomeOf(referral, COORDINATOR, EXTEND, afterDays(31)));

  expect(extended.stage).toEqual({ state: 'searching', since: MONDAY });
  expect(told(referral, extended)).toEqual([
    'desk: card',
    'owner: extended',
    'provider-1: card',
    'provider-2: card',
    'provider-3: card',
  ]);
});

test('is not needed before the coordinator was told that it is long, nor twice', () => {
  const referral = longOnline(aReferralIn('searching'));
  const extended = done(outcomeOf(referral, COORDINATOR, EXTEND, afterDays(26)));

  expect(refusalOf(outcomeOf(aReferralIn('searching'), COORDINATOR, EXTEND))).toBe('already-said');
  expect(refusalOf(outcomeOf(extended, COORDINATOR, EXTEND, afterDays(26)))).toBe('already-said');
});

test('is possible three times', () => {
  const thrice = [26, 52, 78].reduce(
    (referral, day) => done(outcomeOf(longOnline(referral), COORDINATOR, EXTEND, afterDays(day))),
    aReferralIn('searching'),
  );

  expect(refusalOf(outcomeOf(longOnline(thrice), COORDINATOR, EXTEND, afterDays(104)))).toBe('extended-enough');
});

describe('a search that stands still', () => {
  const searching = aReferralIn('searching');
  const offline: Referral = { ...searching, stage: { state: 'searching', since: MONDAY, offline: true } };

  test('asks nobody else: their card would be neutral', () => {
    const outcome = outcomeOf(offline, COORDINATOR, { type: 'ask-more', asks: [anAskOf(4)] });

    expect(refusalOf(outcome)).toBe('stands-still');
  });

  test('goes on with an introduction, and all cards can be answered again', () => {
    const introduced = done(outcomeOf(offline, COORDINATOR, { type: 'introduce', home: homeOf(1) }));

    expect(told(offline, introduced).filter((line) => line.endsWith('card'))).toEqual([
      'desk: card',
      'provider-1: card',
      'provider-2: card',
      'provider-3: card',
    ]);
  });
});
