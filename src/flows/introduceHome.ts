/** A coordinator brings the referrer and one interested home into contact. */
import { refusedInState } from '../domain/acts';
import { actOnReferral, referralOf, type Click } from './actOnReferral';
import type { Changed } from './changeReferral';
import type { Means } from './ports';

/** `homeId` comes from a card and is looked up among the answers that were really given. */
export async function introduceHome(means: Means, click: Click, homeId: string): Promise<Changed> {
  const referral = await referralOf(means, click);
  const answer = referral?.homeAnswers.find(({ home }) => home.home === homeId);
  if (!referral) return { kind: 'unknown' };
  if (!answer) {
    return refusedInState(referral.stage.state, 'introduce') ?? { kind: 'refused', reason: 'home-not-interested' };
  }
  return actOnReferral(means, click, { type: 'introduce', home: answer.home });
}
