/** Screens the answer to a question of a home, before that home may read it. */
import { findMarks } from '../deidentify/deidentify';
import { redact } from '../deidentify/redact';
import { residual } from '../deidentify/residual';
import type { Referral } from '../domain/referral';
import { forbiddenNames, identifyingPieces } from './screenTexts';

const FIELD = 'answer';

/** The answer with what is certain replaced; what is doubtful stays, for a person to decide. */
export function proposedAnswer(referral: Referral, text: string): string {
  const texts = [{ field: FIELD, text }];
  const certain = findMarks(texts, forbiddenNames(referral)).filter(({ strength }) => strength === 'certain');
  return redact(texts, certain)[0]?.text ?? '';
}

/** What is left in it that nobody decided to keep; with anything left it is not posted. */
export function leftInAnswer(referral: Referral, text: string, kept: readonly string[]): string[] {
  const keptPieces = kept.map((piece) => piece.toLowerCase());
  const residues = residual(text, kept).map(({ start, end }) => text.slice(start, end));
  const marked = identifyingPieces([{ field: FIELD, text }], forbiddenNames(referral)).filter(
    (piece) => !keptPieces.includes(piece.toLowerCase()),
  );
  return [...new Set([...residues, ...marked])];
}
