/** The last gate: what is still suspicious in a text that is about to be posted. */
import { findMarks } from './deidentify';
import type { Label } from './marks';
import { fold } from './normalise';

export interface Residue {
  start: number;
  end: number;
  why: 'mark' | 'at sign' | 'long number' | 'link';
  /** What it most likely is. */
  label: Label;
}

/** Coarser than the rules on purpose: what they explain away still has to pass a person. */
const GATES: readonly (Pick<Residue, 'why' | 'label'> & { expression: RegExp })[] = [
  { why: 'at sign', label: 'EMAIL', expression: /\S*@\S*/g },
  { why: 'long number', label: 'CASE_NUMBER', expression: /\d(?:[ .\-/]?\d){4,}/g },
  { why: 'link', label: 'URL', expression: /\b(?:https?:\/\/|www\.)\S+|\b[\w-]+\.(?:nl|com|org|net|eu|be|de)\b\S*/gi },
];

/**
 * Everything left that may identify; empty means that the text may go out. Placeholders pass, and so do the pieces that a
 * person has looked at and kept, given as they stand in the text.
 */
export function residual(text: string, kept: readonly string[] = []): Residue[] {
  const looked = new Set(kept.map((piece) => piece.toLowerCase()));
  const bare = text.replace(/\[[a-z-]+(?: \d+)?\]/g, (placeholder) => ' '.repeat(placeholder.length));
  const marks = findMarks([{ field: 'text', text: bare }]).map(({ start, end, label }) => ({
    start,
    end,
    why: 'mark' as const,
    label,
  }));
  const found = [...marks, ...findGates(bare)].filter(
    ({ start, end }) => !looked.has(text.slice(start, end).toLowerCase()),
  );
  return found.sort((a, b) => a.start - b.start || b.end - a.end);
}

function findGates(text: string): Residue[] {
  const { text: folded, origin } = fold(text);
  return GATES.flatMap(({ why, label, expression }) =>
    [...folded.matchAll(expression)].map((match) => ({
      start: origin[match.index] ?? 0,
      end: (origin[match.index + match[0].length - 1] ?? 0) + 1,
      why,
      label,
    })),
  );
}
