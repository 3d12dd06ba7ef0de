/** A coordinator looks at the questions of homes, and approves what a home reads as the answer. */
import { openQuestionsOf } from '../domain/homeQuestions';
import type { HomeQuestion } from '../domain/homeQuestions';
import type { Referral } from '../domain/referral';
import { actOnReferral, referralOf, type Click } from './actOnReferral';
import type { Changed } from './changeReferral';
import { leftInAnswer, proposedAnswer } from './screenAnswer';
import type { Means } from './ports';

export interface QuestionToAnswer {
  question: HomeQuestion;
  /** What the referrer answered, with what is certainly identifying replaced; or what the coordinator wrote just now. */
  proposed: string;
  /** Pieces of it that nobody decided about yet. */
  left: string[];
  /** How many other questions are open. */
  more: number;
}

export interface WrittenAnswer {
  question: string;
  words: string;
  kept: readonly string[];
  addToProfile: boolean;
}

/** The open question that wants a coordinator first; `undefined` when there is none. */
export function questionToAnswer(referral: Referral): QuestionToAnswer | undefined {
  const [question, ...others] = openQuestionsOf(referral);
  if (!question) return undefined;
  return {
    question,
    proposed: proposedAnswer(referral, question.answer?.words ?? ''),
    left: [],
    more: others.length,
  };
}

/** Posted only when nothing that may identify is left in it; else what is left, for the coordinator to decide. */
export async function approveAnswer(
  means: Means,
  click: Click,
  { question, words, kept, addToProfile }: WrittenAnswer,
): Promise<Changed | { kind: 'words-left'; shown: QuestionToAnswer; referral: Referral }> {
  const referral = await referralOf(means, click);
  const open = referral ? openQuestionsOf(referral) : [];
  const found = open.find(({ id }) => id === question);
  const left = referral && found ? leftInAnswer(referral, words, kept) : [];
  if (referral && found && left.length > 0) {
    return { kind: 'words-left', referral, shown: { question: found, proposed: words, left, more: open.length - 1 } };
  }
  return actOnReferral(means, click, { type: 'approve-answer', question, words, addToProfile });
}
