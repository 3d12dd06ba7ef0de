/** Who must agree before the owner can say that it fits (the design page, section 4). */
import { ageInYears, type Day } from './calendar';
import type { Answered } from './intake';
import type { ListValue } from './lists';

/** Who agrees, as the owner says it with the yes; what does not apply is absent. */
export interface Consent {
  youth?: ListValue<'yesNo'>;
  parents?: ListValue<'yesNo'>;
  order?: ListValue<'yesNo'>;
}

export type Consenting = keyof Consent;

/** From this age a youth has a say of its own (Jeugdwet, article 7.3.4). */
const OWN_SAY_AGE = 12;
/** Parents keep their authority; with guardianship and from eighteen on they have none. */
const WITH_PARENTS: readonly string[] = ['voluntary', 'ots', 'provisionalOts'];
const WITH_ORDER: readonly string[] = ['ots', 'provisionalOts'];
/** Without a court order a no is a no. */
const OF_FREE_WILL: readonly string[] = ['voluntary', 'adult'];

/** Whose agreement is asked; an age that is not known counts as old enough. */
export function consentAsked({ answers, youths }: Answered, today: Day): Consenting[] {
  const ground = answers.legalGround ?? '';
  const applies: Record<Consenting, boolean> = {
    youth: youths.some(({ birthMonth }) => !birthMonth || ageInYears(birthMonth, today) >= OWN_SAY_AGE),
    parents: WITH_PARENTS.includes(ground),
    order: WITH_ORDER.includes(ground),
  };
  return (Object.keys(applies) as Consenting[]).filter((one) => applies[one]);
}

export type ConsentJudged =
  | { kind: 'given'; consent: Consent }
  | { kind: 'missing' }
  | { kind: 'order-not-valid' }
  /** Help is voluntary and somebody does not want it: it does not fit. */
  | { kind: 'withheld'; reason: ListValue<'mismatchReason'> };

/** What follows from who agrees; only what is asked counts. */
export function judgeConsent(referral: Answered, said: Consent, today: Day): ConsentJudged {
  const asked = consentAsked(referral, today);
  const consent: Consent = Object.fromEntries(asked.flatMap((one) => (said[one] ? [[one, said[one]]] : [])));
  if (asked.some((one) => consent[one] === undefined)) return { kind: 'missing' };
  if (consent.order === 'no') return { kind: 'order-not-valid' };
  if (!OF_FREE_WILL.includes(referral.answers.legalGround ?? '')) return { kind: 'given', consent };
  if (consent.youth === 'no') return { kind: 'withheld', reason: 'youthDoesNotWant' };
  if (consent.parents === 'no') return { kind: 'withheld', reason: 'parentsDoNotAgree' };
  return { kind: 'given', consent };
}
