/** Which message of ours stands where. */
import type { Notice, Recipient } from './notices';
import type { Referral } from './referral';

/** The message that stands in this recipient's channel, to be brought up to date rather than posted again. */
export function postOf(referral: Referral, to: Recipient): { activityId?: string } | undefined {
  switch (to.kind) {
    case 'owner':
      return referral.ownerPost;
    case 'former-owner':
      return to.card === undefined ? undefined : { activityId: to.card };
    case 'desk':
      return referral.deskPost;
    case 'provider':
      return referral.asks.find((ask) => ask.provider === to.provider)?.post;
  }
}

/** After this notice arrived as this message. */
export function withPost(referral: Referral, { to, content }: Notice, activityId: string): Referral {
  // News for the owner is the status card itself; who is phoned has none.
  const isCard = content.kind === 'card' || (to.kind === 'owner' && !referral.phoneReferrer);
  if (!isCard) return referral;
  return changedPost(referral, to, { activityId });
}

/** Without a `post` nothing of ours stands there any more. */
export function changedPost(referral: Referral, to: Recipient, post: { activityId: string } | undefined): Referral {
  if (to.kind === 'desk') return { ...referral, deskPost: post };
  if (to.kind === 'former-owner') return referral;
  if (to.kind === 'owner') return { ...referral, ownerPost: post };
  return { ...referral, asks: referral.asks.map((ask) => (ask.provider === to.provider ? { ...ask, post } : ask)) };
}
