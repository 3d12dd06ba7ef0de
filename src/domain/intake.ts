/** Which questions an intake asks, in which steps, and what is still missing. */
import { ageInYears, type Day, type Month } from './calendar';
import { LISTS } from './lists';
import { STEPS, type AgeCondition, type Condition, type Question, type Step } from './question';
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
  return QUESTION_LIST.filter(
    (question) => isAskedAt(question, place) && applies(question, { place, answered, today }),
  );
}

/** The answer to a question of this card. */
export function answerAt(place: Place, answered: Answered, id: QuestionId): string | readonly string[] | undefined {
  const answers: AnyAnswers = QUESTIONS[id].of === 'youth' ? youthAt(place, answered) : answered.answers;
  return answers[id];
}

/** The values of its list that a question offers here; none for a question without a list. */
export function offeredAt(question: Question, place: Place, answered: Answered, today: Day): readonly string[] {
  const { input } = question;
  return 'list' in input
    ? LISTS[input.list].filter((value) => isOffered(value, question, { place, answered, today }))
    : [];
}

/** The answers without what is not asked or offered any more, because another answer was changed. */
export function answersThatApply(answered: Answered, today: Day): Answered {
  const applying = <A extends object>(answers: A, place: Place) =>
    Object.fromEntries(
      Object.entries(answers as AnyAnswers).flatMap(([id, value]) => {
        const question: Question = QUESTIONS[id as QuestionId];
        const kept = stillOffered(value, question, { place, answered, today });
        return kept !== undefined && applies(question, { place, answered, today }) ? [[id, kept]] : [];
      }),
    ) as A;
  return {
    answers: applying(answered.answers, { step: 'when' }),
    youths: answered.youths.map((answers, youth) => applying(answers, { step: 'youth', youth })),
  };
}

/** Every needed answer that is not there yet, with the card on which it is asked. */
export function missingAnswers(answered: Answered, today: Day): { place: Place; question: QuestionId }[] {
  const applying = answersThatApply(answered, today);
  return placesOf(answered).flatMap((place) =>
    questionsAt(place, answered, today)
      .filter(({ id, required }) => required && answerAt(place, applying, id) === undefined)
      .map(({ id }) => ({ place, question: id })),
  );
}

function isAskedAt({ step, firstYouthAt }: Question, place: Place): boolean {
  const isFirst = place.youth === undefined || place.youth === 0;
  return (isFirst && firstYouthAt ? firstYouthAt : step) === place.step;
}

/** Where, after which answers and when something is asked. */
interface Asking {
  place: Place;
  answered: Answered;
  today: Day;
}

function applies(question: Question, asking: Asking): boolean {
  return (question.when ?? []).every((condition) => holds(condition, question, asking));
}

/** Whether a condition of this question holds; an answer that does not apply any more counts no longer. */
function holds(condition: Condition, { of }: Question, asking: Asking): boolean {
  const { place, answered, today } = asking;
  if (!('question' in condition)) {
    const about = of === 'youth' ? [youthAt(place, answered)] : answered.youths;
    return about.some(({ birthMonth }) => isOfAge(birthMonth, condition, today));
  }
  const id = condition.question as QuestionId;
  const answer = answerAt(place, answered, id);
  return typeof answer === 'string' && condition.is.includes(answer) && counts(answer, QUESTIONS[id], asking);
}

function counts(answer: string, question: Question, asking: Asking): boolean {
  return isOffered(answer, question, asking) && applies(question, asking);
}

/** While the age is not known, what depends on it is asked. */
function isOfAge(birthMonth: Month | undefined, condition: AgeCondition, today: Day): boolean {
  if (birthMonth === undefined) return true;
  const age = ageInYears(birthMonth, today);
  return 'ageFrom' in condition ? age >= condition.ageFrom : age <= condition.ageTo;
}

function isOffered(value: string, question: Question, asking: Asking): boolean {
  const chosen = question.among && answerAt(asking.place, asking.answered, question.among as QuestionId);
  if (chosen !== undefined && !chosen.includes(value)) return false;
  return (question.limits ?? []).every((limit) => !limit.values.includes(value) || holds(limit.when, question, asking));
}

/** Of several values those that are left; nothing when none is. */
function stillOffered(value: AnyAnswers[string], question: Question, asking: Asking): AnyAnswers[string] {
  if (value === undefined || !('list' in question.input)) return value;
  if (typeof value === 'string') return isOffered(value, question, asking) ? value : undefined;
  const kept = value.filter((one) => isOffered(one, question, asking));
  return kept.length > 0 ? kept : undefined;
}

/** The youth a card is about; what is asked once depends on the first one. */
function youthAt({ youth = 0 }: Place, { youths }: Answered): Answers<'youth'> {
  return youths[youth] ?? {};
}

function isAboutYouth(step: Step): boolean {
  return QUESTION_LIST.some((question) => question.step === step && question.of === 'youth');
}
