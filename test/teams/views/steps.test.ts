/** Where a referral stands, and what of its history the owner may read. */
import type { HistoryEntry } from '../../../src/domain/history';
import { historyData, ownerHistory } from '../../../src/teams/views/history';
import { stepsData } from '../../../src/teams/views/steps';
import { aReferralIn } from '../../support/acts';
import { MONDAY } from '../../support/builders';
import { drawCard } from '../../support/cards/drawCard';

const boldIn = (state: Parameters<typeof aReferralIn>[0]) =>
  stepsData(aReferralIn(state), 'nl')
    .steps.filter(({ weight }) => weight === 'Bolder')
    .map(({ text }) => text);

test.each([
  ['submitted', ' › Profiel'],
  ['searching', ' › Zoeken'],
  ['paused', ' › Zoeken'],
  ['exploring', ' › Matchingstraject'],
  ['settled', ' › Geplaatst'],
] as const)('%s stands at%s', (state, step) => {
  expect(boldIn(state)).toEqual([step]);
});

test('what is not sent, or closed, stands nowhere', () => {
  expect([boldIn('drafting'), boldIn('closed')]).toEqual([[], []]);
});

const entry = (what: HistoryEntry['what'], more: Partial<HistoryEntry> = {}): HistoryEntry => ({
  at: MONDAY,
  by: 'coordinator-1',
  role: 'coordinator',
  what,
  ...more,
});

test('a coordinator reads who did what, on whose behalf and about which home', () => {
  const history = [entry('fits', { home: 'home-1', onBehalfOf: 'home' })];

  const shown = historyData({ ...aReferralIn('exploring'), history }, new Map([['coordinator-1', 'Anna']]), 'nl');

  expect(shown.history[0]?.text).toBe('past (Huis 1): coördinator Anna, namens het gezinshuis');
});

test('the owner reads nothing internal, no names, and no yes of the other side', () => {
  const history = [
    entry('note-written'),
    entry('knows-youth', { role: 'provider', provider: 'provider-1' }),
    entry('interest', { role: 'provider', provider: 'provider-2', home: 'home-2' }),
    entry('fits', { role: 'provider', provider: 'provider-1', home: 'home-1' }),
    entry('introduced', { home: 'home-1' }),
  ];

  const { text } = drawCard(ownerHistory({ ...aReferralIn('exploring'), history }, 'nl'));

  expect(text).toContain('in contact gebracht (Huis 1): coördinator');
  expect(text).not.toMatch(/notitie|kent|Huis 2|past|Aanbieder/);
});
