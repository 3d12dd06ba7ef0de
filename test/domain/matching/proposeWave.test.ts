/** Whom to ask next, and when to wait. */
import { proposeWave, type Wave, type WaveSoFar } from '../../../src/domain/matching/proposeWave';
import { rankHomes } from '../../../src/domain/matching/rankHomes';
import { searchOf } from '../../../src/domain/matching/search';
import type { Ask, HomeAnswer, PastIntroduction, Says } from '../../../src/domain/referral';
import { aHomeAnswer, anAsk, aProfile, aReferral, MONDAY } from '../../support/builders';
import { aContracted, aFittingHome, aSearch, TODAY } from './aPair';

/** In ranked order: they differ in name only. */
const NAMES = ['A', 'B', 'C', 'D', 'E'];
const ref = (name: string) => ({ provider: 'provider-1', home: name, name });
const NO: Says = { kind: 'decline', reason: 'group' };
const answer = (name: string, says: Says): HomeAnswer => aHomeAnswer({ home: ref(name), says });
const asked = (...names: string[]): Ask => anAsk({ homes: names.map(ref) });

interface SoFar extends Partial<Omit<WaveSoFar, 'ranking'>> {
  pastIntroductions?: PastIntroduction[];
}

function proposed({ pastIntroductions = [], answers = [], asks = [], ...soFar }: SoFar): Wave {
  const profiles = [aProfile({ approval: { by: 'coordinator-1', at: MONDAY } })];
  const { history } = searchOf(aReferral({ homeAnswers: [...answers], pastIntroductions, profiles }));
  const homes = NAMES.map((name) => aFittingHome({ id: name, name }));
  const ranking = rankHomes(aSearch({ history }), [{ ...aContracted(), homes }], { today: TODAY });
  return proposeWave({ ranking, asks, answers, ...soFar });
}

/** The names that are asked, or waited for. */
function names(wave: Wave): string[] {
  if (wave.kind === 'wave') return wave.homes.map(({ home }) => home.name);
  return wave.kind === 'waiting' ? wave.for.map(({ name }) => name) : [];
}

test('the first wave goes to the best three', () => {
  const wave = proposed({});

  expect(wave.kind).toBe('wave');
  expect(names(wave)).toEqual(['A', 'B', 'C']);
});

test('a wave can be larger or smaller', () => {
  expect(names(proposed({ size: 1 }))).toEqual(['A']);
});

test('there is no next wave while one that was asked has not answered', () => {
  const wave = proposed({ asks: [asked('A', 'B')], answers: [answer('A', NO)] });

  expect(wave.kind).toBe('waiting');
  expect(names(wave)).toEqual(['B']);
});

test.each<Says>([
  { kind: 'interest', from: '2026-05-01' },
  { kind: 'doubt', question: 'Slaapt de jeugdige door?' },
])('nor while one of them said $kind', (says) => {
  const wave = proposed({ asks: [asked('A')], answers: [answer('A', says)] });

  expect(names(wave)).toEqual(['A']);
  expect(wave.kind).toBe('waiting');
});

test('when all have said no the next best are asked, and who said no is left out with the reason', () => {
  const wave = proposed({ asks: [asked('A', 'B')], answers: [answer('A', NO), answer('B', NO)] });

  expect(names(wave)).toEqual(['C', 'D', 'E']);
  expect(wave).toMatchObject({
    leftOut: [
      { home: ref('A'), because: 'declined' },
      { home: ref('B'), because: 'declined' },
    ],
  });
});

test('a home with a mismatch is left out with that reason, also when it said no afterwards', () => {
  const end = { kind: 'mismatch', side: 'home', reason: 'noClick' } as const;
  const wave = proposed({
    asks: [asked('A')],
    answers: [answer('A', NO)],
    pastIntroductions: [{ home: ref('A'), endedAt: MONDAY, end }],
  });

  expect(wave).toMatchObject({ kind: 'wave', leftOut: [{ home: ref('A'), because: 'mismatch' }] });
});

test('a provider that cannot be reached is not waited for, and its homes are not asked twice', () => {
  const wave = proposed({ asks: [asked('A')], unreachable: ['provider-1'] });

  expect(names(wave)).toEqual(['B', 'C', 'D']);
});

test('when the clock has run out or the coordinator asks, nobody is waited for', () => {
  const interest = answer('A', { kind: 'interest', from: '2026-05-01' });

  expect(names(proposed({ asks: [asked('A', 'B')], answers: [interest], now: true }))).toEqual(['C', 'D', 'E']);
});

test('a home that said no to an earlier version may be asked again', () => {
  const answers = [{ ...answer('A', NO), profileVersion: 0 }];

  expect(names(proposed({ asks: [asked('A')], answers }))).toEqual(['A', 'B', 'C']);
});

describe('a provider that was asked as a whole', () => {
  const whole = anAsk({ homes: [], asWhole: true });

  test('is waited for until it has answered for one of its homes', () => {
    expect(names(proposed({ asks: [whole] }))).toEqual(NAMES);
    expect(proposed({ asks: [whole], answers: [answer('C', NO)] }).kind).not.toBe('waiting');
  });

  test('has no homes left to ask', () => {
    const wave = proposed({ asks: [whole], answers: [answer('C', NO)] });

    expect(wave).toEqual({ kind: 'nobody-left', leftOut: [{ home: ref('C'), because: 'declined' }] });
  });
});
