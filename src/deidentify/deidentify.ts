/** Start here: finds what identifies people in Dutch answers, replaces it, and tells what is left before anything is posted. */
import { findByContext } from './context/findByContext';
import type { Finding } from './finding';
import type { Mark } from './marks';
import { fold } from './normalise';
import { findForms } from './patterns/findForms';
import { read, type Reading } from './reading';
import { settle } from './settle';
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
    return { folded, reading, findings: settle(folded.text, findAll(reading)) };
  });
  const spreadFindings = spread(readings, knownNames);
  return answers.flatMap(({ field, text }, i) => {
    const { folded, findings } = readings[i] ?? { folded: fold(''), findings: [] };
    const again = spreadFindings[i] ?? [];
    const settled = again.length > 0 ? settle(folded.text, [...findings, ...again]) : findings;
    return settled.map((finding) => toOriginal(field, finding, folded.origin, text));
  });
}

function findAll(reading: Reading): Finding[] {
  const forms = findForms(reading);
  const holdsForm = forms.some(({ strength }) => strength === 'certain');
  return [...forms, ...findByContext(reading, holdsForm)];
}

/** Ends behind the last character with its accents, also when it takes two code units. */
function toOriginal(field: string, finding: Finding, origin: Uint32Array, text: string): FieldMark {
  const last = origin[finding.end - 1] ?? 0;
  let end = last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1);
  while (end < text.length && /\p{M}/u.test(text.charAt(end))) end++;
  const { label, strength, rule, evidence } = finding;
  return { field, start: origin[finding.start] ?? 0, end, label, strength, rule, evidence };
}
