/** Which questions an intake asks, in which steps, and what is still missing. */
import { ageInYears, type Day } from './calendar';
import {
  QUESTION_LIST,
  STEPS,
  type Answers,
  type Condition,
  type Question,
  type QuestionId,
  type Step,
} from './questions';

/** The answers a question can depend on. */
export interface Answered {
  answers: Answers<'referral'>;
  youths: readonly Answers<'youth'>[];
}

/** One card of the intake; `youth` is the index of the brother or sister it is about. */
export interface Place {
  step: Step;
  youth?: number;
}

export type AskedQuestion = Question & { id: QuestionId };

/** Any answer by question id, for code that treats all questions alike. */
export type AnyAnswers = Readonly<Record<string, string | readonly string[] | undefined>>;

/** All cards of this intake in order; steps about a youth return for each of them. */
export function placesOf(answered: Answered): Place[] {
  return STEPS.flatMap((step): Place[] =>
    isAboutYouth(step) ? answered.youths.map((_, youth) => ({ step, youth })) : [{ step }],
  );
}

/** The questions that apply at this place, in asking order. */
export function questionsAt(place: Place, answered: Answered, today: Day): AskedQuestion[] {
  return QUESTION_LIST.filter(
    (question) => question.step === place.step && applies(question.when, answered, place.youth ?? 0, today),
  );
}

/** The answers that belong to this place: those of the youth, or those of the referral. */
export function answersAt(place: Place, answered: Answered): AnyAnswers {
  return place.youth === undefined ? answered.answers : (answered.youths[place.youth] ?? {});
}

/** Every needed answer that is not there yet, with the card on which it is asked. */
export function missingAnswers(answered: Answered, today: Day): { place: Place; question: QuestionId }[] {
  return placesOf(answered).flatMap((place) =>
    questionsAt(place, answered, today)
      .filter((question) => question.required && answersAt(place, answered)[question.id] === undefined)
      .map((question) => ({ place, question: question.id })),
  );
}

/** Whether a question with this condition is asked for this youth; without a known age it is asked. */
function applies(condition: Condition | undefined, answered: Answered, youth: number, today: Day): boolean {
  if (!condition) return true;
  if ('ageFrom' in condition) {
    const birth = answered.youths[youth]?.birthMonth;
    return birth === undefined || ageInYears(birth, today) >= condition.ageFrom;
  }
  const answer = (answered.answers as AnyAnswers)[condition.question];
  return typeof answer === 'string' && condition.is.includes(answer);
}

function isAboutYouth(step: Step): boolean {
  return QUESTION_LIST.some((question) => question.step === step && question.of === 'youth');
}
