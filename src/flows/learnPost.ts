/** A card that arrived, though Teams never said which message it is: the first click on it tells. */
import type { Ask, Referral } from '../domain/referral';
import type { Click } from './actOnReferral';
import { changeReferral } from './changeReferral';
import type { Means } from './ports';

/** From then on the card can be brought up to date like any other. */
export async function learnPost(
  means: Means,
  click: Click,
  referral: Referral | undefined,
  cardId: string | undefined,
): Promise<void> {
  const nameless = referral?.asks.find((ask) => ask.button === click.button && isNameless(ask, referral));
  if (!referral || !nameless || cardId === undefined) return;
  const named = (ask: Ask) => (ask.provider === nameless.provider ? { ...ask, post: { activityId: cardId } } : ask);
  await changeReferral(means, referral.id, click.activityId, (current) => ({
    kind: 'done',
    referral: { ...current, asks: current.asks.map(named) },
  }));
}

/** News has a button too, and stands beside a card without a name: after news a click could come from either. */
function isNameless({ provider, post }: Ask, { notices }: Referral): boolean {
  if (post === undefined || post.activityId !== undefined) return false;
  return !notices.some(
    ({ to, content }) => to.kind === 'provider' && to.provider === provider && content.kind === 'news',
  );
}
