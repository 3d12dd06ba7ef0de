/** Finds names, places, organisations and what else no form gives away: words that the context model takes for identifiers. */
import type { Finding } from '../finding';
import type { Label, Strength } from '../marks';
import type { Reading } from '../reading';
import type { Token } from '../tokens';
import { ContextModel } from './contextModel';
import { areLinked, BESIDE_FROM, runsOf, type Judged } from './runs';
import { see, type Seen } from './seen';
import stored from './weights.json';

/**
 * From which probability a word is marked. Chosen by learning without a quarter of the authors and measuring on them, each quarter
 * in turn: lower doubts cost people more wrong taps than names they find, and above a half the certain marks miss too much.
 */
const CERTAIN_FROM = 0.5;
const DOUBTFUL_FROM = 0.08;

const RULES: Readonly<Record<string, string>> = {
  NAME: 'person by the context',
  PLACE: 'place by the context',
  ORG: 'organisation by the context',
  ADDRESS: 'address by the context',
  DATE: 'date by the context',
  CASE_NUMBER: 'number by the context',
};

const model = new ContextModel(stored);

/** Findings in order of place; words that a form has taken are left alone. */
export function findByContext({ text, tokens }: Reading): Finding[] {
  const seen = see(tokens);
  const judged = judge(tokens, model.probabilities(seen));
  return runsOf(judged).map(([from, to]) => {
    const words = judged.slice(from, to + 1);
    const label = likeliestOf(words);
    return {
      start: startOf(judged[from - 1], judged[from]),
      end: endOf(text, judged[to]),
      label: label as Label,
      strength: judged[from]?.strength ?? 'doubtful',
      rule: RULES[label] ?? '',
      evidence: () => `${clueOf(seen, from, label)}: ${wordOf(judged[from - 1])} … ${wordOf(judged[to + 1])}`,
    };
  });
}

function judge(tokens: readonly Token[], probabilities: Float32Array): Judged[] {
  return tokens.map((token, at) => {
    const row = at * model.labels.length;
    const likely = token.taken ? 0 : 1 - (probabilities[row] ?? 1);
    return {
      token,
      likely,
      label: likely < BESIDE_FROM ? '' : labelAt(probabilities, row),
      strength: strengthOf(likely),
    };
  });
}

function labelAt(probabilities: Float32Array, row: number): string {
  let label = 1;
  for (let other = 2; other < model.labels.length; other++)
    if ((probabilities[row + other] ?? 0) > (probabilities[row + label] ?? 0)) label = other;
  return model.labels[label] ?? '';
}

function strengthOf(likely: number): Strength | undefined {
  if (likely >= CERTAIN_FROM) return 'certain';
  return likely >= DOUBTFUL_FROM ? 'doubtful' : undefined;
}

/** The label that most of the words, weighed by their probability, would have. */
function likeliestOf(words: readonly Judged[]): string {
  const weights = new Map<string, number>();
  for (const { label, likely } of words) weights.set(label, (weights.get(label) ?? 0) + likely);
  return [...weights].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The clue that spoke most for it. */
function clueOf(seen: readonly Seen[], at: number, label: string): string {
  return model.strongestClue(seen, at, model.labels.indexOf(label));
}

function wordOf(word: Judged | undefined): string {
  return word?.token.word ?? '';
}

/** The sign behind another mark belongs to one of the two ("Rijn-IJssel"), the apostrophe to the word ("'t Hof"). */
function startOf(before: Judged | undefined, first: Judged | undefined): number {
  if (!first) return 0;
  const { gap, start, word } = first.token;
  if (before?.strength && areLinked(before.token, first.token)) return before.token.end;
  return gap.endsWith("'") && /^[st](?:$|-)/.test(word) ? start - 1 : start;
}

/** The full stop of an initial belongs to it. */
function endOf(text: string, last: Judged | undefined): number {
  if (!last) return 0;
  const { end, word, shape } = last.token;
  return text[end] === '.' && word.length <= 2 && shape !== 'number' ? end + 1 : end;
}
