/**
 * Every question of the intake, in the order in which it is asked (the domain page, section 2).
 *
 * `class` decides who may ever see the answer: `shareable` may reach the profile, `internal` only the coordinator,
 * `identifying` is kept encrypted and never reaches a profile. Words: `question.<id>` in the two language files.
 */
import type { LISTS, ListName } from './lists';

/** One step is one card; the steps of the youth are repeated for each brother and sister. */
export const STEPS = ['when', 'youth', 'who', 'care'] as const;
export type Step = (typeof STEPS)[number];

export type Input =
  | { kind: 'choice'; list: ListName }
  /** Several values; one that stands in `alone` excludes all others. */
  | { kind: 'choices'; list: ListName; alone?: readonly string[] }
  | { kind: 'month' }
  | { kind: 'date' }
  | { kind: 'municipality' }
  | { kind: 'text'; min: number; max: number };

export type Condition = { question: string; is: readonly string[] } | { ageFrom: number };

export interface Question {
  step: Step;
  of: 'referral' | 'youth';
  class: 'shareable' | 'internal' | 'identifying';
  /** Needed before the referral can be sent, when it is asked. */
  required: boolean;
  /** Stands on the open card in the channel too, not only in the full profile. */
  onOpenCard?: true;
  input: Input;
  /** Asked only when this holds; absent means always. */
  when?: Condition;
}

export const QUESTIONS = {
  neededWhen: {
    step: 'when',
    of: 'referral',
    class: 'shareable',
    required: true,
    onOpenCard: true,
    input: { kind: 'choice', list: 'neededWhen' },
  },
  neededFrom: {
    step: 'when',
    of: 'referral',
    class: 'shareable',
    required: true,
    onOpenCard: true,
    input: { kind: 'date' },
    when: { question: 'neededWhen', is: ['from'] },
  },
  legalGround: {
    step: 'when',
    of: 'referral',
    class: 'internal',
    required: true,
    input: { kind: 'choice', list: 'legalGround' },
  },
  youthCount: {
    step: 'when',
    of: 'referral',
    class: 'shareable',
    required: true,
    input: { kind: 'choice', list: 'youthCount' },
  },
  birthMonth: { step: 'youth', of: 'youth', class: 'identifying', required: true, input: { kind: 'month' } },
  sex: {
    step: 'youth',
    of: 'youth',
    class: 'shareable',
    required: true,
    onOpenCard: true,
    input: { kind: 'choice', list: 'sex' },
  },
  homeMunicipality: {
    step: 'youth',
    of: 'youth',
    class: 'identifying',
    required: true,
    input: { kind: 'municipality' },
  },
  siblings: {
    step: 'who',
    of: 'referral',
    class: 'shareable',
    required: true,
    onOpenCard: true,
    input: { kind: 'choice', list: 'siblings' },
  },
  strengths: {
    step: 'who',
    of: 'referral',
    class: 'shareable',
    required: true,
    input: { kind: 'text', min: 1, max: 600 },
  },
  helpNeeded: {
    step: 'who',
    of: 'referral',
    class: 'shareable',
    required: true,
    input: { kind: 'text', min: 40, max: 600 },
  },
  themes: {
    step: 'care',
    of: 'youth',
    class: 'shareable',
    required: true,
    onOpenCard: true,
    input: { kind: 'choices', list: 'themes' },
  },
  safetySelf: {
    step: 'care',
    of: 'youth',
    class: 'shareable',
    required: true,
    input: { kind: 'choices', list: 'safetySelf', alone: ['noneKnown', 'notExamined'] },
  },
  safetyOthers: {
    step: 'care',
    of: 'youth',
    class: 'shareable',
    required: true,
    input: { kind: 'choices', list: 'safetyOthers', alone: ['noneKnown', 'notExamined'] },
    when: { ageFrom: 4 },
  },
} as const satisfies Record<string, Question>;

export type QuestionId = keyof typeof QUESTIONS;
export type QuestionOf<O extends 'referral' | 'youth'> = {
  [Q in QuestionId]: (typeof QUESTIONS)[Q]['of'] extends O ? Q : never;
}[QuestionId];

type ValueOf<I> = I extends { kind: 'choice'; list: infer L extends ListName }
  ? (typeof LISTS)[L][number]
  : I extends { kind: 'choices'; list: infer L extends ListName }
    ? readonly (typeof LISTS)[L][number][]
    : string;

/** What was answered so far; a question that is absent has not been answered, which is never the same as "no". */
export type Answers<O extends 'referral' | 'youth'> = {
  readonly [Q in QuestionOf<O>]?: ValueOf<(typeof QUESTIONS)[Q]['input']>;
};

/** All questions as one list, in asking order, for code that treats every question alike. */
export const QUESTION_LIST: readonly (Question & { id: QuestionId })[] = (
  Object.entries(QUESTIONS) as [QuestionId, Question][]
).map(([id, question]) => ({ ...question, id }));
