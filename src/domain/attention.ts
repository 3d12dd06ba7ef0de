/** What a coordinator should look at before approving; none of these stops anything, and the referrer never sees them. */
import { addDays, type Day } from './calendar';
import { concernsOf, type Concern } from './concerns';
import { answersThatApply, missingAnswers } from './intake';
import type { Referral } from './referral';

export type Attention = Concern | (typeof ATTENTION)[number];

export const ATTENTION = [
  'answersMissing',
  'notInformed',
  /** One for foster care may not cover a gezinshuis. */
  'orderForFosterCare',
  'orderEndsSoon',
  /** An order that is not used lapses three months after it was granted. */
  'orderLapses',
  'youthDoesNotWant',
  'seriousRisk',
  'threatOutside',
  'siblingsApart',
] as const;

/** Ten weeks before its end a new order must be asked for; eight weeks after it was granted it is nearly unused for long. */
const ORDER_END_DAYS = 70;
const ORDER_UNUSED_DAYS = 56;

export function attentionFor(referral: Referral, today: Day): Attention[] {
  const { answers, youths } = answersThatApply(referral, today);
  const holds: Record<(typeof ATTENTION)[number], boolean> = {
    answersMissing: missingAnswers(referral, today).length > 0,
    notInformed: answers.informed === 'no',
    orderForFosterCare: answers.courtOrderFor === 'fosterCare',
    orderEndsSoon: isBefore(answers.courtOrderUntil, addDays(today, ORDER_END_DAYS)),
    orderLapses:
      isBefore(answers.courtOrderGranted, addDays(today, -ORDER_UNUSED_DAYS)) &&
      youths.some(({ staysNow }) => staysNow === 'home'),
    youthDoesNotWant: youths.some(({ youthView }) => youthView === 'doesNotWant'),
    seriousRisk: youths.some(
      ({ safetyOthers = [] }) => safetyOthers.includes('sexual') || safetyOthers.includes('fire'),
    ),
    threatOutside: youths.some(({ safetyOutside }) => safetyOutside === 'yes'),
    siblingsApart: answers.siblings === 'apart',
  };
  return [...concernsOf(referral, today), ...ATTENTION.filter((point) => holds[point])];
}

function isBefore(day: Day | undefined, limit: Day): boolean {
  return day !== undefined && day <= limit;
}
