/** What a provider sees as open: what it was asked, whose turn it is and since when, and nothing of others. */
import { openForProvider, waitsForProvider } from '../../src/domain/openForProvider';
import type { Referral, State } from '../../src/domain/referral';
import { after, aReferralIn, interestOf } from '../support/acts';
import { homeOf, memberOf, OWNER } from '../support/people';
import { MONDAY, minutesAfter } from '../support/builders';

const expectedOf = (referral: Referral, provider: string) =>
  openForProvider([referral], provider).map(({ expected }) => expected);

test('a home that was asked and has not answered is waited for', () => {
  const [line] = openForProvider([aReferralIn('searching')], 'provider-3');

  expect(line).toMatchObject({ expected: 'answer', silent: [homeOf(3)], since: MONDAY });
});

test('after its answer nothing is expected', () => {
  expect(expectedOf(aReferralIn('searching'), 'provider-1')).toEqual(['nothing']);
});

test('a provider that was asked as a whole answers with any of its homes', () => {
  const referral = aReferralIn('searching');
  const asWhole = { ...referral, asks: referral.asks.map((ask) => ({ ...ask, homes: [], asWhole: true })) };

  expect(expectedOf(asWhole, 'provider-3')).toEqual(['answer']);
  expect(expectedOf(after(asWhole, [memberOf(3), interestOf(homeOf(3))]), 'provider-3')).toEqual(['nothing']);
});

test.each<[State, string[], string[]]>([
  ['introduced', ['file'], ['answer']],
  ['exploring', ['verdict'], ['answer']],
  ['matched', ['nothing'], []],
  ['paused', ['nothing'], ['nothing']],
  ['closed', [], []],
  ['submitted', [], []],
])('%s: the provider of the introduced home, and another', (state, here, elsewhere) => {
  const referral = aReferralIn(state);

  expect([expectedOf(referral, 'provider-1'), expectedOf(referral, 'provider-3')]).toEqual([here, elsewhere]);
});

test('once it said that it fits, the others decide', () => {
  const said = after(aReferralIn('exploring'), [memberOf(1), { type: 'fits' }]);

  expect(expectedOf(said, 'provider-1')).toEqual(['nothing']);
});

test('since when a home elsewhere was introduced is not told', () => {
  const referral = aReferralIn('introduced');
  const later = { ...referral, stage: { ...referral.stage, since: minutesAfter(MONDAY, 60) } };

  expect(openForProvider([later], 'provider-1')[0]?.since).toEqual(minutesAfter(MONDAY, 60));
  expect(openForProvider([later], 'provider-2')[0]?.since).toEqual(MONDAY);
});

test('who was never asked has nothing open', () => {
  expect(expectedOf(aReferralIn('searching'), 'provider-4')).toEqual([]);
});

test('what waits for the provider comes first, and of that the longest', () => {
  const searching = aReferralIn('searching');
  const asked = (days: number) => ({
    ...searching,
    id: `asked-${days}`,
    homeAnswers: [],
    asks: searching.asks.map((ask) => ({ ...ask, askedAt: minutesAfter(MONDAY, -days * 24 * 60) })),
  });
  const paused = after(aReferralIn('searching'), [OWNER, { type: 'pause', until: '2026-03-20' }]);

  const lines = openForProvider([paused, asked(1), asked(5)], 'provider-1');

  expect(lines.map(({ referral }) => referral.id)).toEqual(['asked-5', 'asked-1', 'referral-1']);
  expect(lines.map(waitsForProvider)).toEqual([true, true, false]);
});
