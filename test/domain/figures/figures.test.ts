/** The figures a coordinator steers by: what counts, from when to when, and what is kept out. */
import { figuresOf } from '../../../src/domain/figures/figures';
import type { HistoryEntry } from '../../../src/domain/history';
import type { Referral } from '../../../src/domain/referral';
import { aReferralIn } from '../../support/acts';
import { aHomeAnswer, aHomeRef, anIntroduction, aYouth, minutesAfter, MONDAY } from '../../support/builders';

const DAY_MINUTES = 24 * 60;
const after = (days: number) => minutesAfter(MONDAY, days * DAY_MINUTES);
const NOW = after(100);
/** Every home is in Goirle, which is near Tilburg and not near Utrecht. */
const figures = (...referrals: Referral[]) => figuresOf(referrals, () => 'GM0785', NOW);

const happened = (what: HistoryEntry['what'], days: number, about: Partial<HistoryEntry> = {}): HistoryEntry => ({
  at: after(days),
  by: 'somebody',
  role: 'coordinator',
  what,
  ...about,
});

/** Sent in on Monday, and then this happened. */
function aSearch(...history: HistoryEntry[]): Referral {
  return { ...aReferralIn('searching'), homeAnswers: [], history: [happened('submitted', 0), ...history] };
}

function aPlace(overrides: Partial<Referral> = {}): Referral {
  const introduction = anIntroduction();
  return { ...aReferralIn('matched'), stage: { state: 'settled', since: MONDAY, introduction }, ...overrides };
}

test('times run from the first time it was sent in to the first time that it happened', () => {
  const told = figures(
    aSearch(happened('asked', 1), happened('interest', 3), happened('interest', 9), happened('matched', 20)),
    aSearch(happened('submitted', 4), happened('asked', 5)),
  );

  expect(told.toPosted).toEqual({ count: 2, median: 1, ninetieth: 5 });
  expect(told.toInterest).toEqual({ count: 1, median: 3, ninetieth: 3 });
  expect(told.toMatch).toEqual({ count: 1, median: 20, ninetieth: 20 });
});

test('of eleven times the sixth is the median, and the tenth the ninetieth', () => {
  const days = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 50];

  expect(figures(...days.map((day) => aSearch(happened('asked', day)))).toPosted).toEqual({
    count: 11,
    median: 6,
    ninetieth: 10,
  });
});

test('where nothing happened there is no median', () => {
  expect(figures(aSearch()).toMatch).toEqual({ count: 0 });
  expect(figures(aSearch())).not.toHaveProperty('homesAskedPerMatch');
});

test('what was double or sent by accident counts nowhere, nor does a draft', () => {
  const double = { ...aReferralIn('closed'), stage: { state: 'closed', since: MONDAY, reason: 'duplicate' } } as const;

  expect(figures(double, aReferralIn('drafting'))).toMatchObject({ referrals: 0, waiting: [], providers: [] });
});

test('the state in which somebody waits longest stands first', () => {
  const waits = (days: number): Referral => ({ ...aSearch(), stage: { state: 'searching', since: after(days) } });

  expect(figures(aReferralIn('submitted'), waits(90), waits(70)).waiting).toEqual([
    { state: 'submitted', count: 1, longestDays: 100 },
    { state: 'searching', count: 2, longestDays: 30 },
  ]);
});

test('of each provider: in how many searches it was asked, and how fast it answered', () => {
  const provider = 'provider-1';
  const answered = aSearch(happened('asked', 1, { provider }), happened('doubt', 3, { provider }));

  const [first] = figures(answered, aSearch(happened('asked', 1, { provider }))).providers;

  expect(first).toEqual({ name: 'Aanbieder 1', asked: 2, times: { count: 1, median: 2, ninetieth: 2 } });
});

test('reasons for no are told by theme and region, the most frequent first', () => {
  const declines = (reason: 'noPlace' | 'age') => aHomeAnswer({ says: { kind: 'decline', reason } });
  const referral = {
    ...aSearch(),
    homeAnswers: [declines('age'), declines('noPlace'), declines('noPlace'), aHomeAnswer()],
  };

  expect(figures(referral).unmetNeeds).toEqual([
    { reason: 'noPlace', theme: 'trauma', region: 'Hart van Brabant', count: 2 },
    { reason: 'age', theme: 'trauma', region: 'Hart van Brabant', count: 1 },
  ]);
});

test('near home is within 20 km, for all of brothers and sisters; an unknown place counts nowhere', () => {
  const fromUtrecht = aYouth({ homeMunicipality: 'GM0344' });
  const unknown = aYouth({ homeMunicipality: undefined });

  const told = figures(aPlace(), aPlace({ youths: [aYouth(), fromUtrecht] }), aPlace({ youths: [unknown] }));

  expect(told.nearHome).toEqual({ count: 1, of: 2 });
});

test('brothers and sisters who were split count as one group that is apart', () => {
  const apart = (reference: string, other: string) =>
    aPlace({ reference, splits: [{ other, reason: 'conflict', words: '', by: 'coordinator-1', at: MONDAY }] });

  const told = figures(
    apart('TP-1', 'TP-2'),
    apart('TP-2', 'TP-1'),
    aPlace({ youths: [aYouth(), aYouth()] }),
    aPlace(),
  );

  expect(told.siblingsTogether).toEqual({ count: 1, of: 2 });
});

test('mismatches are counted by reason, those after a match too; a call-off is none', () => {
  const past = (end: Referral['pastIntroductions'][number]['end']) => ({ home: aHomeRef(), endedAt: MONDAY, end });
  const pastIntroductions = [
    past({ kind: 'called-off' }),
    past({ kind: 'mismatch', side: 'home', reason: 'noClick' }),
    past({ kind: 'not-placed', reason: 'placeGone' }),
    past({ kind: 'mismatch', side: 'owner', reason: 'noClick' }),
  ];

  expect(figures({ ...aSearch(), pastIntroductions }).mismatches).toEqual([
    { reason: 'noClick', count: 2 },
    { reason: 'placeGone', count: 1 },
  ]);
});

test('a placement stands when it was settled; one that broke off after the day of moving in does not', () => {
  const past = { home: aHomeRef(), endedAt: after(40), end: { kind: 'not-placed', reason: 'noClick' } } as const;
  const brokenOff = { ...aSearch(happened('moving-in', 10, { home: 'home-1' })), pastIntroductions: [past] };
  const neverMoved = { ...aSearch(), pastIntroductions: [past] };

  expect(figures(aPlace(), brokenOff, neverMoved).stillStanding).toEqual({ count: 1, of: 2 });
});

test('homes asked per match is the median', () => {
  expect(figures(aPlace()).homesAskedPerMatch).toBe(3);
});
