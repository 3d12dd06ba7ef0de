/** Needed answers that are missing and that no coordinator decided to go on without. */
import type { Day } from './calendar';
import { missingAnswers, samePlace, type Place } from './intake';
import type { QuestionId } from './questions';
import type { Referral } from './referral';

export function openQuestions(referral: Referral, today: Day): { place: Place; question: QuestionId }[] {
  return missingAnswers(referral, today).filter(({ place, question }) =>
    referral.waived.every((one) => one.question !== question || !samePlace(one.place, place)),
  );
}
