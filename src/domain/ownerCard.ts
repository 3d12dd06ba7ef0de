/** The owner's newest status card is kept up to date, without a message for every step that others take. */
import { OWNER, owingCard } from './changes';
import type { Moment } from './commands';
import { questionsForOwner } from './homeQuestions';
import type { Referral } from './referral';

/**
 * News comes with a card of its own, so nothing is owed beside it; nor while the card would look the same. What the owner
 * did was answered by a card that says so, and would be gone in a second.
 */
export function withOwnerCard(before: Referral, after: Referral, moment: Moment): Referral {
  if (!after.ownerPost || after.phoneReferrer) return after;
  if (didOwner(before, after) && !sentIn(before, after)) return after;
  const hearsIt = after.notices.some(({ to, mark }) => to.kind === 'owner' && mark.state === 'owed');
  return hearsIt || seenBy(before) === seenBy(after) ? after : owingCard(after, moment, OWNER);
}

function didOwner(before: Referral, after: Referral): boolean {
  return after.history.slice(before.history.length).some(({ by }) => by === after.owner);
}

/** That was answered on a card of the intake, which is another message. */
function sentIn({ stage }: Referral, after: Referral): boolean {
  return stage.state !== 'submitted' && after.stage.state === 'submitted';
}

function seenBy(referral: Referral): string {
  const { stage, asks, homeAnswers, handOver } = referral;
  const asked = asks.map(({ homes, asWhole }) => homes.length + Number(asWhole));
  const hasInterest = homeAnswers.some(({ says }) => says.kind === 'interest');
  return JSON.stringify([stage, asked, hasInterest, handOver, questionsForOwner(referral).map(({ id }) => id)]);
}
