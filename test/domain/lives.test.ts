/** What always holds, whoever does whatever in whatever order: two thousand lives of forty steps. */
import fc from 'fast-check';
import { ACTS } from '../../src/domain/acts';
import { CLOCK_NAMES } from '../../src/domain/clocks/clock';
import { lineOf } from '../support/acts';
import { STATES } from '../support/cards/situations';
import { live, lives, type Life, type Moment } from '../support/lives/live';
import { PRIVACY } from './lives/privacy';
import type { LifeRules } from './lives/rule';
import { SEARCH, SEARCH_IN_A_LIFE } from './lives/search';
import { TELLING, TELLING_IN_A_LIFE } from './lives/telling';
import { TIME, TIME_IN_A_LIFE } from './lives/time';

/** The same lives each time; `LIVES=20000` goes on to others after them. */
const RUNS = { seed: 20261122, numRuns: Number(process.env.LIVES ?? 2000) };

const inLife = (rules: typeof PRIVACY): LifeRules =>
  Object.fromEntries(Object.entries(rules).map(([sentence, breaks]) => [sentence, (life) => life.flatMap(breaks)]));

const RULES: LifeRules = {
  ...inLife({ ...PRIVACY, ...SEARCH, ...TELLING, ...TIME }),
  ...SEARCH_IN_A_LIFE,
  ...TELLING_IN_A_LIFE,
  ...TIME_IN_A_LIFE,
};

/** The first life that broke each rule. */
const broken = new Map<string, Life>();
const reached = new Map<string, number>();
const counts = (what: string) => void reached.set(what, (reached.get(what) ?? 0) + 1);

function count({ did, after }: Moment): void {
  counts(`state ${after.stage.state}`);
  if (did.kind === 'clock') counts(`clock ${did.clock}`);
  else if (did.kind === 'removal') counts(`clock ${after.stage.state === 'drafting' ? 'draft-removal' : 'retention'}`);
  else if (did.kind === 'act') counts(`${did.outcome.kind} ${did.command.type}`);
  else counts(did.kind);
}

beforeAll(() => {
  fc.assert(
    fc.property(lives, (life) => {
      const moments = live(life);
      moments.forEach(count);
      for (const [sentence, breaks] of Object.entries(RULES)) {
        if (!broken.has(sentence) && breaks(moments).length > 0) broken.set(sentence, life);
      }
    }),
    RUNS,
  );
}, 600_000);

/** What breaks it, after the shortest life that still does. */
function howItBreaks(sentence: string): string | undefined {
  const [breaks, found] = [RULES[sentence], broken.get(sentence)];
  if (!breaks || !found) return undefined;
  const breaksIt = (life: Life) => breaks(live(life)).length > 0;
  const without = (life: Life, index: number) => ({ ...life, steps: life.steps.toSpliced(index, 1) });
  let life = found;
  for (let index = life.steps.length - 1; index >= 0; index -= 1) {
    if (breaksIt(without(life, index))) life = without(life, index);
  }
  const moments = live(life);
  return ['', ...moments.map(inWords), ...breaks(moments).map((what) => JSON.stringify(what))].join('\n');
}

function inWords({ now, before, after, did }: Moment): string {
  const states =
    before.stage.state === after.stage.state ? after.stage.state : `${before.stage.state} > ${after.stage.state}`;
  return `${now.toISOString()} ${states}: ${whatWasDone(did)}`;
}

function whatWasDone(did: Moment['did']): string {
  switch (did.kind) {
    case 'act':
      return `${did.actor.person} ${JSON.stringify(did.command)} ${did.outcome.kind === 'refused' ? did.outcome.reason : 'done'}`;
    case 'delivery':
      return `${lineOf(did.notice)} ${did.attempt.kind}`;
    default:
      return JSON.stringify(did);
  }
}

test.each(Object.keys(RULES))(
  '%s',
  (sentence) => {
    expect(howItBreaks(sentence)).toBeUndefined();
  },
  120_000,
);

const reachedFewerThan = (least: number, names: readonly string[]) =>
  names.filter((name) => (reached.get(name) ?? 0) < least * (RUNS.numRuns / 2000));

test('every act was done and refused many times, in every state, and every clock fired', () => {
  const acts = Object.keys(ACTS);

  expect(
    reachedFewerThan(
      20,
      acts.map((act) => `done ${act}`),
    ),
  ).toEqual([]);
  expect(
    reachedFewerThan(
      100,
      acts.map((act) => `refused ${act}`),
    ),
  ).toEqual([]);
  expect(
    reachedFewerThan(
      20,
      CLOCK_NAMES.map((clock) => `clock ${clock}`),
    ),
  ).toEqual([]);
  expect(
    reachedFewerThan(
      200,
      STATES.map((state) => `state ${state}`),
    ),
  ).toEqual([]);
});
