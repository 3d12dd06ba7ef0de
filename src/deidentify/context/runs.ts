/** From words to marks: carries a mark on to the words beside it and cuts the marked words into one run for each identifier. */
import { Known } from '../lexicon';
import { LONGEST_MARK, type Strength } from '../marks';
import type { Token } from '../tokens';

/** A word with the probability that it identifies, the label it would have if any, and how sure that makes us. */
export interface Judged {
  token: Token;
  likely: number;
  label: string;
  strength: Strength | undefined;
}

/** Beside a marked word less is enough, since it is most often the rest of the name; it gets the same strength. */
export const BESIDE_FROM = 0.04;
const EVERYDAY_BESIDE_FROM = 0.12;

/** First and last word of each mark; changes the strengths of words that go on with a mark. */
export function runsOf(judged: readonly Judged[]): [number, number][] {
  for (let at = 1; at < judged.length; at++) carryOn(judged[at - 1], judged[at]);
  for (let at = judged.length - 2; at >= 0; at--) carryBack(judged[at + 1], judged[at]);
  const runs: [number, number][] = [];
  judged.forEach((word, at) => {
    if (!word.strength) return;
    const last = runs.at(-1);
    if (last?.[1] === at - 1 && isOne(judged[at - 1], word) && isShort(judged[last[0]], word)) last[1] = at;
    else runs.push([at, at]);
  });
  return runs;
}

function carryOn(marked: Judged | undefined, word: Judged | undefined): void {
  if (marked?.strength && word && areLinked(marked.token, word.token)) strengthen(word, marked.strength);
}

function carryBack(marked: Judged | undefined, word: Judged | undefined): void {
  if (marked?.strength && word && areLinked(word.token, marked.token) && !ARTICLES.has(word.token.word))
    strengthen(word, marked.strength);
}

function strengthen(word: Judged, strength: Strength): void {
  const from = isEveryday(word.token) ? EVERYDAY_BESIDE_FROM : BESIDE_FROM;
  if (word.strength !== 'certain' && word.likely >= from) word.strength = strength;
}

/** "Xylia [langs]" is no name; the particles of "van de Kamp" are. */
function isEveryday({ known }: Token): boolean {
  return (known & Known.everyday) !== 0 && (known & Known.particle) === 0;
}

/** Words of one list or one name: nothing but a small sign between them. */
export function areLinked(before: Token, word: Token): boolean {
  return (JOIN.test(word.gap) || LIST.test(word.gap)) && !endsSentence(before, word) && !isGenitive(before);
}

/** "[Sem]s tekening": read without its -s. */
function isGenitive({ word, start, end }: Token): boolean {
  return word.length < end - start;
}

/** Between the words of one name or one address. */
const JOIN = /^(?: |\. ?|-|'| '|\/|-? & |&|\+ ?)?$/;

/** Between names in a row. */
const LIST = /^(?:, ?| \/ | - )$/;

/** A mark ends with its sentence; in small letters only the length tells an initial ("r. de wit"). */
function endsSentence(before: Token, word: Token): boolean {
  const isInitial = before.shape !== 'number' && before.word.length <= LONGEST_INITIALS;
  return word.opens && word.gap.startsWith('.') && !isInitial;
}

const LONGEST_INITIALS = 2;

/** "de [Wissel]": they stand before a name and are no part of it. */
export const ARTICLES = new Set(['de', 'het', 'een', 'the']);

function isOne(before: Judged | undefined, word: Judged): boolean {
  if (!before || before.strength !== word.strength || areTwo(before, word)) return false;
  if (endsSentence(before.token, word.token)) return false;
  const { gap, word: letters } = word.token;
  return JOIN.test(gap) || (gap === ', ' && (letters.length === 1 || word.label === 'ADDRESS'));
}

/** A name right before a place: both are sure of their label; a number goes with what stands before it ("De Horst 11"). */
function areTwo(before: Judged, word: Judged): boolean {
  return word.token.shape !== 'number' && before.label !== word.label && Math.min(before.likely, word.likely) > 0.5;
}

function isShort(first: Judged | undefined, last: Judged): boolean {
  return first !== undefined && last.token.end - first.token.start <= LONGEST_MARK;
}
