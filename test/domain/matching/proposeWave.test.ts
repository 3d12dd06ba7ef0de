/** Whom to ask next. */
import { proposeWave, WAVE_SIZE } from '../../../src/domain/matching/proposeWave';
import { rankHomes } from '../../../src/domain/matching/rankHomes';
import { searchOf } from '../../../src/domain/matching/search';
import type { Ask, HomeAnswer, Referral, Says } from '../../../src/domain/referral';
import { aHomeAnswer, anAsk, aProfile, aReferral, MONDAY } from '../../support/builders';
import { aContracted, aFittingHome, aSearch, TODAY } from './aPair';

/** In ranked order: they differ in name only. */
const NAMES = ['A', 'B', 'C', 'D', 'E'];
const ref = (name: string) => ({ provider: 'provider-1', home: name, name });
const NO: Says = { kind: 'decline', reason: 'group' };
const answer = (name: string, says: Says): HomeAnswer => aHomeAnswer({ home: ref(name), says });
const asked = (...names: string[]): Ask => anAsk({ homes: names.map(ref) });

function proposed(changed: Partial<Referral>, size = WAVE_SIZE): string[] {
  const profiles = [aProfile({ approval: { by: 'coordinator-1', at: MONDAY } })];
  const referral = aReferral({ profiles, ...changed });
  const homes = NAMES.map((name) => aFittingHome({ id: name, name }));
  const search = aSearch({ history: searchOf(referral).history });
  const ranking = rankHomes(search, [{ ...aContracted(), homes }], { today: TODAY });
  return proposeWave(ranking, referral, size).map(({ home }) => home.name);
}

test('the first wave goes to the best three', () => {
  expect(proposed({})).toEqual(['A', 'B', 'C']);
});

test('a wave can be larger or smaller', () => {
  expect(proposed({}, 1)).toEqual(['A']);
});

test('who said no is left out, and the next best are asked', () => {
  const homeAnswers = [answer('A', NO), answer('B', NO)];

  expect(proposed({ asks: [asked('A', 'B')], homeAnswers })).toEqual(['C', 'D', 'E']);
});

test.each<Says>([
  { kind: 'interest', from: '2026-05-01' },
  { kind: 'doubt', question: 'Slaapt de jeugdige door?' },
])('who said $kind is not asked again, asked by name or not', (says) => {
  expect(proposed({ asks: [asked('A')], homeAnswers: [answer('A', says), answer('B', says)] })).toEqual([
    'C',
    'D',
    'E',
  ]);
});

test('who has not answered yet is not asked twice', () => {
  expect(proposed({ asks: [asked('A')] })).toEqual(['B', 'C', 'D']);
});

test('a home with a mismatch is left out, until it is asked once more for a reason', () => {
  const past = { home: ref('A'), endedAt: MONDAY, end: { kind: 'mismatch', side: 'home', reason: 'noClick' } } as const;

  expect(proposed({ asks: [asked('A')], pastIntroductions: [past] })).toEqual(['B', 'C', 'D']);
});

test('a home that said no to an earlier version may be asked again', () => {
  const homeAnswers = [{ ...answer('A', NO), profileVersion: 0 }];

  expect(proposed({ asks: [asked('A')], homeAnswers })).toEqual(['A', 'B', 'C']);
});

test('of a provider that was asked as a whole no home is proposed', () => {
  expect(proposed({ asks: [anAsk({ homes: [], asWhole: true })], homeAnswers: [answer('C', NO)] })).toEqual([]);
});
