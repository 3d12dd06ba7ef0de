/** What may identify somebody in the texts of a profile, and what became of each piece; the last gate before it is posted. */
import { findMarks, type FieldMark, type FieldText } from '../deidentify/deidentify';
import type { Label, Strength } from '../deidentify/marks';
import { placeholdersFor } from '../deidentify/redact';
import { residual } from '../deidentify/residual';
import type { Refused } from '../domain/commands';
import { textFacts, type Profile } from '../domain/profile';
import type { QuestionId } from '../domain/questions';
import type { Referral } from '../domain/referral';
import { forbiddenNames } from './screenTexts';

/** One text of a profile: the answer to a question, or the sentence that opens it. */
export type TextId = QuestionId | 'sentence';

/** A piece of a text that nobody decided about yet. */
export interface UndecidedMark {
  text: TextId;
  start: number;
  end: number;
  /** As it stands there. */
  piece: string;
  label: Label;
  strength: Strength;
  /** What stands in its place when it is replaced. */
  placeholder: string;
}

/** The texts of a profile as they are now, the sentence last. */
export function textsOf(profile: Profile): (FieldText & { field: TextId })[] {
  const facts = textFacts(profile).map(({ question, value }) => ({ field: question, text: String(value) }));
  return [...facts, { field: 'sentence', text: profile.sentence }];
}

/**
 * Everything in a profile that a person has to decide about, in order. What the referrer wrote is read along, so that a
 * person keeps one number in all texts, also after some of them were rewritten.
 */
export function undecidedMarks(referral: Referral, profile: Profile): UndecidedMark[] {
  const texts = textsOf(profile);
  const originals = profile.originals.map(({ question, text }) => ({ field: `original ${question}`, text }));
  const all = [...originals, ...texts];
  const marks = findMarks(all, forbiddenNames(referral));
  const found = [...marks, ...residuesIn(texts, profile, marks)];
  const placeholders = placeholdersFor(all, found);
  const kept = profile.kept.map((piece) => piece.toLowerCase());
  return found
    .flatMap((mark, index): UndecidedMark[] => {
      const own = texts.find(({ field }) => field === mark.field);
      if (!own) return [];
      const { start, end, label, strength } = mark;
      const piece = own.text.slice(start, end);
      return [{ text: own.field, start, end, piece, label, strength, placeholder: placeholders[index] ?? '' }];
    })
    .filter(({ piece }) => !kept.includes(piece.toLowerCase()))
    .sort((one, other) => one.start - other.start);
}

/** The last gate before a version is posted, with what is left; `undefined` when it may go. */
export function gate(referral: Referral, version: number): Refused | undefined {
  const profile = referral.profiles.find((one) => one.version === version);
  const words = new Set(profile && undecidedMarks(referral, profile).map(({ piece }) => piece));
  return words.size > 0 ? { kind: 'refused', reason: 'words-left', words: [...words] } : undefined;
}

/** What the gate stops beside the marks; where it touches one, that one is decided about first. */
function residuesIn(texts: readonly FieldText[], { kept }: Profile, marks: readonly FieldMark[]): FieldMark[] {
  return texts.flatMap(({ field, text }) =>
    residual(text, kept)
      .filter(({ start, end }) => !marks.some((mark) => mark.field === field && mark.start < end && start < mark.end))
      .map(({ start, end, label, why }) => ({
        field,
        start,
        end,
        label,
        strength: 'doubtful' as const,
        rule: why,
        evidence: () => why,
      })),
  );
}
