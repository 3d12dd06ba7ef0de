/** What a referral tells the matching about homes, and which places other referrals hold. */
import { claimsByHome, claimsOf } from '../../../src/domain/matching/claims';
import { searchOf } from '../../../src/domain/matching/search';
import type { PastIntroduction, Referral, Says } from '../../../src/domain/referral';
import {
  aHomeAnswer,
  aHomeRef,
  anIntroduction,
  aProfile,
  aReferral,
  aYouth,
  minutesAfter,
  MONDAY,
} from '../../support/builders';

const NO: Says = { kind: 'decline', reason: 'group' };
const approved = (version: number, at = MONDAY) => aProfile({ version, approval: { by: 'coordinator-1', at } });
const aMismatch: PastIntroduction = {
  home: aHomeRef(),
  endedAt: minutesAfter(MONDAY, 10),
  end: { kind: 'mismatch', side: 'home', reason: 'noClick' },
};
const historyOf = (referral: Partial<Referral>) => searchOf(aReferral(referral)).history.get('home-1');

describe('what happened with a home', () => {
  test('interest is a real answer, a question is none', () => {
    expect(historyOf({ homeAnswers: [aHomeAnswer()] })).toEqual({ interested: true });
    expect(
      historyOf({ homeAnswers: [aHomeAnswer({ says: { kind: 'doubt', question: 'Slaapt de jeugdige door?' } })] }),
    ).toEqual({});
  });

  test('a no holds for the version that was read', () => {
    const homeAnswers = [aHomeAnswer({ says: NO, profileVersion: 1 })];

    expect(historyOf({ homeAnswers, profiles: [approved(1)] })?.declined).toEqual({
      reason: 'group',
      mayBeAskedAgain: false,
    });
    expect(historyOf({ homeAnswers, profiles: [approved(1), approved(2)] })?.declined?.mayBeAskedAgain).toBe(true);
  });

  test('a version that is not approved changes nothing', () => {
    const homeAnswers = [aHomeAnswer({ says: NO, profileVersion: 1 })];

    expect(
      historyOf({ homeAnswers, profiles: [approved(1), aProfile({ version: 2 })] })?.declined?.mayBeAskedAgain,
    ).toBe(false);
    expect(historyOf({ homeAnswers })?.declined?.mayBeAskedAgain).toBe(false);
  });

  test('a home that is asked once more after a mismatch may be introduced again', () => {
    const referral = { pastIntroductions: [{ ...aMismatch, askedAgain: true as const }], profiles: [approved(1)] };

    expect(historyOf(referral)?.mismatch?.mayBeAskedAgain).toBe(true);
  });

  test('a mismatch holds until a profile is approved after it, and stays beside the interest', () => {
    const referral = { homeAnswers: [aHomeAnswer()], pastIntroductions: [aMismatch] };
    const later = approved(2, minutesAfter(MONDAY, 11));

    expect(historyOf({ ...referral, profiles: [approved(1)] })).toEqual({
      interested: true,
      mismatch: { reason: 'noClick', mayBeAskedAgain: false },
    });
    expect(historyOf({ ...referral, profiles: [approved(1), later] })?.mismatch?.mayBeAskedAgain).toBe(true);
  });

  test('an introduction that was called off is no mismatch', () => {
    expect(historyOf({ pastIntroductions: [{ ...aMismatch, end: { kind: 'called-off' } }] })).toEqual({});
  });
});

describe('places of other referrals', () => {
  const introduction = anIntroduction();

  test('an introduction holds one for each youth, a match has taken them', () => {
    const introduced = aReferral({ id: 'a', stage: { state: 'introduced', since: MONDAY, introduction } });
    const exploring = aReferral({
      id: 'b',
      stage: { state: 'exploring', since: MONDAY, introduction },
      youths: [aYouth(), aYouth()],
    });
    const matched = aReferral({ id: 'c', stage: { state: 'matched', since: MONDAY, introduction } });

    expect(claimsOf([introduced, exploring, matched, aReferral({ id: 'd' })])).toEqual([
      { home: 'home-1', kind: 'held', places: 1, since: '2026-03-02' },
      { home: 'home-1', kind: 'held', places: 2, since: '2026-03-02' },
      { home: 'home-1', kind: 'taken', places: 1, since: '2026-03-02' },
    ]);
  });

  test('its own do not stand in its way', () => {
    const introduced = aReferral({ id: 'a', stage: { state: 'introduced', since: MONDAY, introduction } });

    expect(claimsOf([introduced], 'a')).toEqual([]);
  });

  test('are found by home', () => {
    const claim = { home: 'home-1', kind: 'held', places: 1, since: '2026-03-02' } as const;

    expect(claimsByHome([claim, { ...claim, places: 2 }]).get('home-1')).toHaveLength(2);
  });
});
