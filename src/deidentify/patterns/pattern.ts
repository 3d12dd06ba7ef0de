/** A rule that recognises an identifier by its form: one expression, one label, a reason to be less sure. */
import type { Finding } from '../finding';
import type { Label, Strength } from '../marks';
import type { Piece } from './signs';

export interface Pattern {
  name: string;
  label: Label;
  /** Signs (signs.ts) of which a piece must show at least one for this expression to run. */
  needs: number;
  /** Global; group 1, when there is one, is the identifier without the words around it. */
  expression: RegExp;
  strength?: (match: PatternMatch) => Strength | 'none';
}

export interface PatternMatch {
  value: string;
  /** What stands right before and after, at most 40 characters each. */
  before: string;
  after: string;
  whole: string;
}

const CONTEXT = 40;

export function findPatterns(pieces: readonly Piece[], patterns: readonly Pattern[]): Finding[] {
  const findings: Finding[] = [];
  for (const piece of pieces)
    for (const pattern of patterns) if ((pattern.needs & piece.signs) !== 0) findPattern(piece, pattern, findings);
  return findings;
}

function findPattern({ text, start: offset }: Piece, pattern: Pattern, findings: Finding[]): void {
  pattern.expression.lastIndex = 0;
  for (let match = pattern.expression.exec(text); match; match = pattern.expression.exec(text)) {
    const value = match[1] ?? match[0];
    if (value.length === 0) {
      pattern.expression.lastIndex++;
      continue;
    }
    const start = match.index + match[0].lastIndexOf(value);
    const end = start + value.length;
    const before = text.slice(Math.max(0, start - CONTEXT), start);
    const after = text.slice(end, end + CONTEXT);
    const strength = pattern.strength?.({ value, before, after, whole: match[0] }) ?? 'certain';
    if (strength !== 'none')
      findings.push({
        start: offset + start,
        end: offset + end,
        label: pattern.label,
        strength,
        rule: pattern.name,
        evidence: () => 'form',
      });
  }
}
