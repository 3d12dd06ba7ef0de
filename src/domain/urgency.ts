/** What people must hear now, at whatever hour, and what can wait for working time or for the next digest. */
import { nextWorkingTime, type WorkingCalendar } from './clocks/workingTime';
import type { Content, Mark, News, Recipient } from './notices';
import type { Referral } from './referral';

/** A place is needed within days. */
export function isUrgent({ answers: { neededWhen } }: Referral): boolean {
  return neededWhen === 'crisis' || neededWhen === 'urgent';
}

/**
 * How a new notice begins. Cards are brought up to date at once and disturb nobody, and so is told at once what is
 * urgent. The rest is collected for the digest of the coordination point, and waits for working time with all others.
 */
export function firstMark(
  referral: Referral,
  { to, content }: { to: Recipient; content: Content },
  { now, calendar }: { now: Date; calendar: WorkingCalendar },
): Mark {
  if (!mayWait(referral, content)) return { state: 'owed' };
  if (to.kind === 'desk') return { state: 'collected' };
  const until = nextWorkingTime(now, calendar);
  return until > now ? { state: 'waiting', until } : { state: 'owed' };
}

function mayWait(referral: Referral, content: Content): boolean {
  if (content.kind === 'card' || isUrgent(referral)) return false;
  // Sent in again after a question of the coordinator: it waits for a review, as a new one does.
  if (content.news.what === 'changed') return referral.stage.state !== 'submitted';
  return TOLD[content.news.what] === 'later';
}

/** At once, by the design page: a new referral, interest, a question, a decision, something uncertain, and every end. */
const TOLD: Readonly<Record<News['what'], 'at-once' | 'later'>> = {
  'admission-asked': 'at-once',
  admitted: 'at-once',
  interest: 'at-once',
  doubt: 'at-once',
  'one-side-fits': 'at-once',
  matched: 'at-once',
  mismatch: 'at-once',
  'called-off': 'at-once',
  withdrawn: 'at-once',
  closed: 'at-once',
  stopped: 'at-once',
  'place-found': 'at-once',
  'post-uncertain': 'at-once',
  'not-reached': 'at-once',
  'said-wrong': 'at-once',
  'taken-back': 'at-once',
  'no-file-yet': 'at-once',
  'not-placed': 'at-once',
  'goes-not-well': 'at-once',
  'knows-youth': 'at-once',
  'question-put': 'at-once',
  'question-came-back': 'at-once',
  'question-answered': 'at-once',
  'provider-gone': 'at-once',
  'out-of-contract': 'at-once',
  'moving-in': 'later',
  'taken-over': 'later',
  'handed-over': 'later',
  'search-started': 'later',
  introduced: 'later',
  'another-introduced': 'later',
  'still-searching': 'later',
  'file-sent': 'later',
  'said-for-you': 'later',
  reopened: 'later',
  'sent-back': 'later',
  refused: 'later',
  changed: 'later',
  paused: 'later',
  resumed: 'later',
  'wave-over': 'later',
  'wave-ended': 'later',
  'asked-also': 'later',
  split: 'later',
  progress: 'later',
  'draft-untouched': 'later',
  'draft-ends': 'later',
  'review-waits': 'later',
  'answer-awaited': 'later',
  'provider-silent': 'later',
  'file-awaited': 'later',
  'file-missing': 'later',
  'verdict-awaited': 'later',
  'moving-in-awaited': 'later',
  'question-waits': 'later',
  'question-awaited': 'later',
  'long-online': 'later',
  offline: 'later',
  extended: 'later',
  'order-ends': 'later',
  'order-lapses': 'later',
  'placement-check': 'later',
  settled: 'later',
  'hand-over-expired': 'later',
};
