/** Which questions an intake asks, in which steps, and what is still missing. */
import { ageInYears, type Day } from './calendar';
import { STEPS, type Condition, type Question, type Step } from './question';
import { QUESTIONS, QUESTION_LIST, type Answers, type QuestionId } from './questions';

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

/** Whether two places are the same card. */
export function samePlace(one: Place, other: Place): boolean {
  return one.step === other.step && one.youth === other.youth;
}

/** The questions that apply at this place, in asking order. */
export function questionsAt(place: Place, answered: Answered, today: Day): AskedQuestion[] {
  return QUESTION_LIST.filter((question) => isAskedAt(question, place) && applies(question, answered, place, today));
}

/** The answer to a question of this card. */
export function answerAt(place: Place, answered: Answered, id: QuestionId): string | readonly string[] | undefined {
  const answers: AnyAnswers = QUESTIONS[id].of === 'youth' ? youthAt(place, answered) : answered.answers;
  return answers[id];
}

/** The answers without those to questions that are not asked any more, because another answer was changed. */
export function answersThatApply(answered: Answered, today: Day): Answered {
  const applying = <A extends object>(answers: A, place: Place) =>
    Object.fromEntries(
      Object.entries(answers).filter(([id]) => applies(QUESTIONS[id as QuestionId], answered, place, today)),
    ) as A;
  return {
    answers: applying(answered.answers, { step: 'when' }),
    youths: answered.youths.map((answers, youth) => applying(answers, { step: 'youth', youth })),
  };
}

/** Every needed answer that is not there yet, with the card on which it is asked. */
export function missingAnswers(answered: Answered, today: Day): { place: Place; question: QuestionId }[] {
  return placesOf(answered).flatMap((place) =>
    questionsAt(place, answered, today)
      .filter(({ id, required }) => required && answerAt(place, answered, id) === undefined)
      .map(({ id }) => ({ place, question: id })),
  );
}

function isAskedAt({ step, firstYouthAt }: Question, place: Place): boolean {
  const isFirst = place.youth === undefined || place.youth === 0;
  return (isFirst && firstYouthAt ? firstYouthAt : step) === place.step;
}

function applies(question: Question, answered: Answered, place: Place, today: Day): boolean {
  return (question.when ?? []).every((condition) => holds(condition, answered, place, today));
}

/** Whether a condition holds; an answer to a question that is not asked any more counts no longer. While the age is not known, a question that depends on it is asked. */
function holds(condition: Condition, answered: Answered, place: Place, today: Day): boolean {
  if ('question' in condition) {
    const id = condition.question as QuestionId;
    const answer = { ...answered.answers, ...youthAt(place, answered) }[id];
    return (
      typeof answer === 'string' && condition.is.includes(answer) && applies(QUESTIONS[id], answered, place, today)
    );
  }
  const { birthMonth } = youthAt(place, answered);
  if (birthMonth === undefined) return true;
  const age = ageInYears(birthMonth, today);
  return 'ageFrom' in condition ? age >= condition.ageFrom : age <= condition.ageTo;
}

/** The youth a card is about; what is asked once depends on the first one. */
function youthAt({ youth = 0 }: Place, { youths }: Answered): Answers<'youth'> {
  return youths[youth] ?? {};
}

function isAboutYouth(step: Step): boolean {
  return QUESTION_LIST.some((question) => question.step === step && question.of === 'youth');
}
