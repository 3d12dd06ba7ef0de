/** Is this youth perhaps known already? The coordinator sees which referrals look alike, and says whether they are. */
import { refusedInState } from '../domain/acts';
import { groupsOf, mayBeDouble } from '../domain/doubles';
import { groupKey } from '../domain/keys';
import type { Referral } from '../domain/referral';
import { actOnReferral, referralOf, type Click } from './actOnReferral';
import { momentOf, type Changed } from './changeReferral';
import type { Means } from './ports';

/** The referrals that may be about the same youth, about which nobody said anything yet, the newest first. */
export async function possibleDoubles(means: Means, referral: Referral): Promise<Referral[]> {
  const { today } = momentOf(means);
  const found = await Promise.all(groupsOf(referral).map((group) => means.store.find('referral', groupKey(group))));
  const others = new Map(found.flat().map(({ document }) => [document.id, document]));
  return [...others.values()]
    .filter((other) => mayBeDouble(referral, other, today))
    .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
}

/** A double is closed as one; of another youth it is remembered. `reference` is looked up among those that were shown. */
export async function decideOnDouble(
  means: Means,
  click: Click,
  reference: string,
  isSameYouth: boolean,
): Promise<Changed> {
  const referral = await referralOf(means, click);
  if (!referral) return { kind: 'unknown' };
  const isShown = (await possibleDoubles(means, referral)).some((other) => other.reference === reference);
  if (!isShown) return refusedInState(referral.stage.state, 'say-not-double') ?? { kind: 'unknown' };
  return actOnReferral(
    means,
    click,
    isSameYouth ? { type: 'close', reason: 'duplicate' } : { type: 'say-not-double', reference },
  );
}
