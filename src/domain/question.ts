/** What a question is, and the few words with which the list of questions is written. */
import type { ListName } from './lists';

/** One step is one card; the steps `youth` and `care` are repeated for each brother and sister. */
export const STEPS = ['when', 'ground', 'youth', 'who', 'care', 'home', 'place'] as const;
export type Step = (typeof STEPS)[number];

/** What people are told: the first two cards are one step, since what the second asks depends on the first. */
export const STEP_COUNT = STEPS.length - 1;
export const stepNumber = (step: Step) => Math.max(STEPS.indexOf(step), 1);

/** Asked once for the referral, or about each of its youths. */
export type Subject = 'referral' | 'youth';

/**
 * Who may ever see the answer: `shareable` may reach the profile, `internal` only the coordinator, `identifying` is kept
 * encrypted and never reaches a profile.
 */
export type AnswerClass = 'shareable' | 'internal' | 'identifying';

export type Input =
  | { kind: 'choice'; list: ListName }
  /** Several values; one that stands in `alone` excludes all others. */
  | { kind: 'choices'; list: ListName; alone: readonly string[] }
  | { kind: 'month' }
  | { kind: 'date' }
  | { kind: 'municipality' }
  | { kind: 'text'; min: number; max: number };

/** About another answer, or about the age in whole years: of this youth, or of at least one when it is about them all. */
export type Condition = { question: string; is: readonly string[] } | AgeCondition;
export type AgeCondition = { ageFrom: number } | { ageTo: number };

export interface Question {
  step: Step;
  of: Subject;
  class: AnswerClass;
  input: Input;
  /** Needed before the referral can be sent, when it is asked. */
  required?: true;
  /** Stands on the open card in the channel too, not only in the full profile. */
  onOpenCard?: true;
  /** What the owner calls it in the own list; not even a coordinator reads it. */
  forOwnerOnly?: true;
  /** About the first youth it is asked earlier, because questions about the referral depend on it. */
  firstYouthAt?: Step;
  /** Asked only when all of these hold; absent means always. */
  when?: readonly Condition[];
  /** Values of its list that are offered only when the condition holds. */
  limits?: readonly { values: readonly string[]; when: Condition }[];
  /** Only what was chosen in that question is offered. */
  among?: string;
}

type Details = Omit<Question, 'step' | 'of' | 'class' | 'input'>;

export const shareable = declaring('shareable');
export const internal = declaring('internal');
export const identifying = declaring('identifying');

export const needed: Details = { required: true };
export const open: Details = { onOpenCard: true };
export const forOwnerOnly: Details = { forOwnerOnly: true };
export const firstYouthAt = (step: Step): Details => ({ firstYouthAt: step });
export const when = (...conditions: Condition[]): Details => ({ when: conditions });
export const offering = (...limits: [Condition, ...string[]][]): Details => ({
  limits: limits.map(([condition, ...values]) => ({ values, when: condition })),
});
export const among = (question: string): Details => ({ among: question });
export const is = (question: string, ...values: string[]): Condition => ({ question, is: values });
export const aged = (from: number): Condition => ({ ageFrom: from });
export const agedTo = (to: number): Condition => ({ ageTo: to });

export const choice = <L extends ListName>(list: L) => ({ kind: 'choice', list }) as const;
export const choices = <L extends ListName>(list: L, ...alone: string[]) => ({ kind: 'choices', list, alone }) as const;
export const text = (min: number, max: number) => ({ kind: 'text', min, max }) as const;
export const date = { kind: 'date' } as const;
export const month = { kind: 'month' } as const;
export const municipality = { kind: 'municipality' } as const;

function declaring<C extends AnswerClass>(answerClass: C) {
  return <S extends Subject, I extends Input>(step: Step, of: S, input: I, ...details: Details[]) => ({
    step,
    of,
    class: answerClass,
    input,
    ...(Object.assign({}, ...details) as Details),
  });
}
