/** The owner's newest status card is kept up to date, without a message for every step that others take. */
import { OWNER, owingCard } from './changes';
import type { Moment } from './commands';
import { questionsForOwner } from './homeQuestions';
import type { Referral } from './referral';

/** News comes with a card of its own, so nothing is owed beside it; nor while the card would look the same. */
export function withOwnerCard(before: Referral, after: Referral, moment: Moment): Referral {
  if (!after.ownerPost || after.phoneReferrer) return after;
  const hearsIt = after.notices.some(({ to, mark }) => to.kind === 'owner' && mark.state === 'owed');
  return hearsIt || seenBy(before) === seenBy(after) ? after : owingCard(after, moment, OWNER);
}

function seenBy(referral: Referral): string {
  const { stage, asks, homeAnswers, handOver } = referral;
  const asked = asks.map(({ homes, asWhole }) => homes.length + Number(asWhole));
  const hasInterest = homeAnswers.some(({ says }) => says.kind === 'interest');
  return JSON.stringify([stage, asked, hasInterest, handOver, questionsForOwner(referral).map(({ id }) => id)]);
}
