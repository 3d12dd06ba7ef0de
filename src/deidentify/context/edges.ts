/** Where a run of marked words begins and ends in the text: which signs, articles and brackets at its edges belong to it. */
import type { Token } from '../tokens';
import { areLinked, ARTICLES, type Judged } from './runs';

/** Offsets of the mark on the words from the first place to the last; the sign behind another mark goes with it ("Rijn-IJssel"). */
export function edgesOf(
  text: string,
  judged: readonly Judged[],
  [from, to]: readonly [number, number],
  label: string,
): { start: number; end: number } {
  const [before, first, last] = [judged[from - 1], judged[from], judged[to]];
  if (!first || !last) return { start: 0, end: 0 };
  const end = endOf(text, last.token, label);
  if (!before) return { start: startOf(first.token), end };
  if (isArticleOfStreet(before.token, first.token, last.token)) return { start: before.token.start, end };
  const isBehindMark = before.strength !== undefined && areLinked(before.token, first.token);
  return { start: isBehindMark ? before.token.end : startOf(first.token), end };
}

/** "op [De Horst 11]", where a school would be "de [Horst]". */
function isArticleOfStreet({ word, shape, opens }: Token, first: Token, last: Token): boolean {
  return last.shape === 'number' && first.gap === ' ' && ARTICLES.has(word) && shape === 'title' && !opens;
}

/** The apostrophe belongs to the word: "'t Hof". */
function startOf({ gap, start, word }: Token): number {
  return gap.endsWith("'") && /^[st](?:$|-)/.test(word) ? start - 1 : start;
}

/** The full stop of an initial belongs to it, and so does the province that tells two places apart. */
function endOf(text: string, { end, word, shape }: Token, label: string): number {
  if (label === 'PLACE') return end + (PROVINCE.exec(text.slice(end, end + 8))?.[0].length ?? 0);
  return text[end] === '.' && word.length <= 2 && shape !== 'number' ? end + 1 : end;
}

/** "Zeeland (NB)", "Hasselt (Ov)". */
const PROVINCE = /^ \((?:Gr|Fr|Dr|Ov|Gld?|Ut|NH|ZH|Zld|NB|Lb|L|Fl)\.?\)/i;
