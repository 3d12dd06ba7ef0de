/** Start here: finds what identifies people in Dutch answers, replaces it, and tells what is left before anything is posted. */
import { bridge } from './bridges';
import { findCandidates } from './candidates';
import type { Finding } from './finding';
import type { Mark } from './marks';
import { Known } from './lexicon';
import { fold } from './normalise';
import type { Token } from './tokens';
import { PATTERNS } from './patterns/all';
import { findPatterns } from './patterns/pattern';
import { cut } from './patterns/signs';
import { read } from './reading';
import { RULES } from './rules/all';
import { judge } from './rules/rule';
import { findStreets } from './rules/streets';
import { settle } from './settle';
import { widen } from './widen';
import { spread } from './spread';

/** One answer of a conversation. */
export interface FieldText {
  field: string;
  text: string;
}

export interface FieldMark extends Mark {
  field: string;
}

/** Marks of all answers of one conversation, in order; names that are sure in one are found in all. */
export function findMarks(texts: readonly FieldText[], knownNames: readonly string[] = []): FieldMark[] {
  const answers = texts.map(({ field, text }) => ({ field, text: typeof text === 'string' ? text : '' }));
  const readings = answers.map(({ text }) => {
    const folded = fold(text);
    const reading = read(folded.text);
    return { folded, reading, findings: settle(folded.text, widen(reading, settle(folded.text, findIn(reading)))) };
  });
  const spreadFindings = spread(readings, knownNames);
  return answers.flatMap(({ field, text }, i) => {
    const { folded, findings } = readings[i] ?? { folded: fold(''), findings: [] };
    const settled = settle(folded.text, [...findings, ...(spreadFindings[i] ?? [])]);
    return bridge(folded.text, settled).map((finding) => ({
      field,
      ...toOriginal(finding, folded.origin, text),
    }));
  });
}

function findIn(reading: ReturnType<typeof read>): Finding[] {
  const byForm = [...findPatterns(cut(reading.text, reading.tokens), PATTERNS), ...findStreets(reading)];
  setAside(reading.tokens, byForm);
  for (const candidate of findCandidates(reading)) {
    const finding = judge(candidate, RULES);
    if (finding) byForm.push(finding);
  }
  return byForm;
}

/** Words inside what is certain by its form are no names of their own. */
function setAside(tokens: Token[], findings: readonly Finding[]): void {
  const certain = findings.filter(({ strength }) => strength === 'certain').sort((a, b) => a.start - b.start);
  let at = 0;
  for (const token of tokens) {
    while ((certain[at]?.end ?? Infinity) <= token.start) at++;
    if ((certain[at]?.start ?? Infinity) < token.end) Object.assign(token, { known: Known.stays, shape: 'number' });
  }
}

/** Ends behind the last character with its accents, also when it takes two code units. */
function toOriginal(finding: Finding, origin: Uint32Array, text: string): Mark {
  const last = origin[finding.end - 1] ?? 0;
  let end = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && /\p{M}/u.test(text.charAt(end))) end++;
  return { ...finding, start: origin[finding.start] ?? 0, end };
}
