/** Screens what people wrote before anybody else may read it: what is found, what is proposed, and what is still left. */
import { findMarks, type FieldText } from '../deidentify/deidentify';
import { redact } from '../deidentify/redact';
import { residual } from '../deidentify/residual';
import type { Refused } from '../domain/commands';
import { answerAt, questionsAt, type Place } from '../domain/intake';
import { textFacts, type Profile } from '../domain/profile';
import type { QuestionId } from '../domain/questions';
import type { Referral } from '../domain/referral';

const SENTENCE = 'sentence';

/** Pieces of these texts that may identify somebody, as they stand there, each once. */
export function identifyingPieces(texts: readonly FieldText[], knownNames: readonly string[] = []): string[] {
  const found = findMarks(texts, knownNames).map(({ field, start, end }) =>
    texts.find((text) => text.field === field)?.text.slice(start, end),
  );
  return [...new Set(found.filter((piece) => piece !== undefined))];
}

/** Pieces of one text that certainly identify somebody. */
export function certainlyIdentifying(text: string): string[] {
  return findMarks([{ field: 'text', text }])
    .filter(({ strength }) => strength === 'certain')
    .map(({ start, end }) => text.slice(start, end));
}

/** The same in the free texts of one card of the intake. */
export function identifyingInAnswers(referral: Referral, place: Place, today: string): string[] {
  const texts = questionsAt(place, referral, today).flatMap(({ id, input, class: answerClass }) => {
    const text = answerAt(place, referral, id);
    return input.kind === 'text' && answerClass !== 'identifying' && typeof text === 'string'
      ? [{ field: id, text }]
      : [];
  });
  return identifyingPieces(texts, forbiddenNames(referral));
}

/** Each text of the profile with what is certain replaced; what is doubtful stays, for a person to decide. */
export function proposedTexts(referral: Referral, profile: Profile): Map<QuestionId, string> {
  const texts = textsOf(profile);
  const certain = findMarks(texts, forbiddenNames(referral)).filter(({ strength }) => strength === 'certain');
  return new Map(redact(texts, certain).map(({ field, text }) => [field as QuestionId, text]));
}

/** What is left in a profile that nobody decided to keep; a profile with anything left is not posted. */
export function leftInProfile(referral: Referral, profile: Profile): string[] {
  const kept = profile.kept.map((piece) => piece.toLowerCase());
  const texts = textsOf(profile);
  const residues = texts.flatMap(({ text }) =>
    residual(text, profile.kept).map(({ start, end }) => text.slice(start, end)),
  );
  const named = identifyingPieces(texts, forbiddenNames(referral)).filter(
    (piece) => !kept.includes(piece.toLowerCase()),
  );
  return [...new Set([...residues, ...named])];
}

/** The last gate before a version is posted; `undefined` when it may go. */
export function gate(referral: Referral, version: number): Refused | undefined {
  const profile = referral.profiles.find((one) => one.version === version);
  return profile && leftInProfile(referral, profile).length > 0 ? { kind: 'refused', reason: 'words-left' } : undefined;
}

function textsOf(profile: Profile): FieldText[] {
  const facts = textFacts(profile).map(({ question, value }) => ({ field: question, text: String(value) }));
  return [...facts, { field: SENTENCE, text: profile.sentence }];
}

/** What the referrer named as never to appear; erased as soon as the profile is approved. */
function forbiddenNames({ answers }: Referral): string[] {
  return (answers.forbiddenNames ?? '')
    .split(/[,;\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
