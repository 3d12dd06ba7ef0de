/** What an answer can mean for the rest: said early to the referrer, and never a dead end (the domain page, section 2). */
import { ageInYears, type Day } from './calendar';
import { answersThatApply, type Answered } from './intake';

export const CONCERNS = [
  /** Phone at once; the intake may go on. */
  'crisis',
  'tooOld',
  'fosterCareNotConsidered',
  'consentRefused',
  'noCourtOrder',
  'cannotLiveInFamily',
] as const;
export type Concern = (typeof CONCERNS)[number];

/** By agreement a youth can come until the 21st birthday. */
const OLDEST = 20;

/** Everything that holds now, in this order. Serious risks are none of these: that would invite hiding them. */
export function concernsOf(answered: Answered, today: Day): Concern[] {
  const { answers, youths } = answersThatApply(answered, today);
  const holds: Record<Concern, boolean> = {
    crisis: answers.neededWhen === 'crisis',
    tooOld: youths.some(({ birthMonth }) => birthMonth !== undefined && ageInYears(birthMonth, today) > OLDEST),
    fosterCareNotConsidered: answers.whyNotFosterCare === 'notConsidered',
    consentRefused: youths.some(({ consentParents, consentYouth }) => consentParents === 'no' || consentYouth === 'no'),
    noCourtOrder: answers.courtOrder === 'no',
    cannotLiveInFamily: answers.canLiveInFamily === 'no',
  };
  return CONCERNS.filter((concern) => holds[concern]);
}
