/** Which questions of homes still wait for an answer, and for whose. */
import type { HomeQuestion, Referral } from './referral';

/** Until it is answered, or the home does not want to know any more. */
export function isOpen({ homeAnswers }: Referral, { home, approved }: HomeQuestion): boolean {
  const current = homeAnswers.find((answer) => answer.home.home === home.home);
  return approved === undefined && current?.says.kind !== 'decline';
}

/** Those that wait for the coordinator come first: an answer came back, then what was not put yet. */
export function openQuestionsOf(referral: Referral): HomeQuestion[] {
  const open = referral.questions.filter((question) => isOpen(referral, question));
  return [
    ...open.filter(({ answer }) => answer),
    ...open.filter(({ put, answer }) => !put && !answer),
    ...open.filter(({ put, answer }) => put && !answer),
  ];
}

/** What the referrer was asked and did not answer yet. */
export function questionsForOwner(referral: Referral): HomeQuestion[] {
  return openQuestionsOf(referral).filter(({ put, answer }) => put && !answer);
}
