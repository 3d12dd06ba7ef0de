/** Which questions of homes still wait for an answer, and for whose. */
import type { HomeRef } from './party';
import type { PersonId } from './person';
import type { Referral } from './referral';

/** A home asks first: the coordinator may put it to the referrer, and approves what the home reads. */
export interface HomeQuestion {
  id: string;
  home: HomeRef;
  words: string;
  askedAt: Date;
  /** In the words of the coordinator; the referrer does not hear which home asks. */
  put?: { words: string; at: Date };
  /** What the referrer answered; nobody but coordinators reads it. */
  answer?: { words: string; by: PersonId; at: Date };
  /** What stands in the thread of the provider. */
  approved?: { words: string; by: PersonId; at: Date };
}

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
