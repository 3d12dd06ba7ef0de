/** Finds in what people type what may identify somebody, so that they can write it otherwise at once. */
import { findMarks, type FieldText } from '../deidentify/deidentify';
import { answerAt, questionsAt, type Place } from '../domain/intake';
import type { Referral } from '../domain/referral';

/** Pieces of these texts that may identify somebody, as they stand there, each once. */
export function identifyingPieces(texts: readonly FieldText[], knownNames: readonly string[] = []): string[] {
  const found = findMarks(texts, knownNames).map(({ field, start, end }) =>
    texts.find((text) => text.field === field)?.text.slice(start, end),
  );
  return [...new Set(found.filter((piece) => piece !== undefined))];
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

/** Pieces of one text that certainly identify somebody; a provider may write the names of its own homes. */
export function certainlyIdentifying(text: string, ownNames: readonly string[] = []): string[] {
  const own = ownNames.map((name) => name.toLowerCase());
  const pieces = findMarks([{ field: 'text', text }])
    .filter(({ strength }) => strength === 'certain')
    .map(({ start, end }) => text.slice(start, end));
  return [...new Set(pieces)].filter((piece) => !own.some((name) => name.includes(piece.toLowerCase())));
}

/** What the referrer named as never to appear; erased as soon as the profile is approved. */
export function forbiddenNames({ answers }: Referral): string[] {
  return (answers.forbiddenNames ?? '')
    .split(/[,;\n]+/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}
