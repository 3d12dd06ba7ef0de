/** Settles overlaps: the certain mark keeps its ground, the rest of a weaker one stays, and nothing grows too long. */
import type { Finding } from './finding';
import { LONGEST_MARK } from './marks';

/** "Dr. Kuyperlaan 12" looks like a sentence end: two marks side by side, which become one placeholder. */
const STOP = /[.!?](?=\s+[A-Z]\w+\s+\w+)/;

/** Findings in order of place, none overlapping another, none too long or over a sentence end. */
export function settle(text: string, findings: readonly Finding[]): Finding[] {
  const settled: Finding[] = [];
  const ordered = [...findings].sort((a, b) => a.start - b.start || rank(b) - rank(a) || b.end - a.end);
  for (const finding of ordered) addTo(settled, finding);
  const shortened: Finding[] = [];
  for (const finding of settled) {
    if (isShort(text, finding)) addTrimmed(shortened, text, finding);
    else cutInPieces(shortened, text, finding);
  }
  return shortened;
}

function rank({ strength }: Finding): number {
  return strength === 'certain' ? 1 : 0;
}

function addTo(settled: Finding[], finding: Finding): void {
  const last = settled.at(-1);
  if (last === undefined || last.end <= finding.start) {
    settled.push(finding);
    return;
  }
  if (finding.end <= last.end && rank(finding) <= rank(last)) return;
  if (rank(finding) > rank(last)) {
    settled.pop();
    if (last.start < finding.start) settled.push({ ...last, end: finding.start });
    settled.push(finding);
    if (last.end > finding.end) settled.push({ ...last, start: finding.end });
    return;
  }
  if (finding.end > last.end) settled.push({ ...finding, start: last.end });
}

function isShort(text: string, { start, end }: Finding): boolean {
  return end - start <= LONGEST_MARK && (end - start < SHORTEST_WITH_STOP || !STOP.test(text.slice(start, end)));
}

/** "r. Kade 1": shorter marks hold no sentence end, and most marks are short. */
const SHORTEST_WITH_STOP = 6;

/** A mark is one tap: cut at a line break and at the longest length; what is cut off becomes a mark of its own. */
function cutInPieces(pieces: Finding[], text: string, finding: Finding): void {
  for (let start = finding.start, end = 0; start < finding.end; start = end) {
    const stop = STOP.exec(text.slice(start, finding.end));
    end = Math.min(start + LONGEST_MARK, finding.end, stop ? start + stop.index + 1 : finding.end);
    addTrimmed(pieces, text, { ...finding, start, end });
  }
}

function addTrimmed(pieces: Finding[], text: string, finding: Finding): void {
  let { start, end } = finding;
  while (start < end && EDGE.test(text.charAt(start))) start++;
  while (end > start && EDGE.test(text.charAt(end - 1))) end--;
  if (end === start || SMALL_WORDS.test(text.slice(start, end))) return;
  pieces.push(start === finding.start && end === finding.end ? finding : { ...finding, start, end });
}

const EDGE = /[\s,;]/;

/** What is left of "Uk en Rakker" when both are marked by themselves. */
const SMALL_WORDS = /^(?:(?:en|of|de|het|een|the)(?: |$))+$/i;
