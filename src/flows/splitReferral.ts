/** A coordinator lets some of several brothers and sisters go on in a search of their own. */
import type { CommandOf } from '../domain/commands';
import { decide } from '../domain/decide';
import { splitOff } from '../domain/decisions/split';
import type { Referral } from '../domain/referral';
import { actOnReferral, referralOf, type Click } from './actOnReferral';
import { momentOf, type Changed } from './changeReferral';
import type { Means } from './ports';

/**
 * The new search is kept before the youths leave the old one, so that a crash in between loses nobody: the same click
 * again finds what the first left and goes on from there.
 */
export async function splitReferral(
  means: Means,
  click: Click,
  wish: Omit<CommandOf<'split'>, 'type' | 'into'>,
): Promise<Changed> {
  const referral = await referralOf(means, click);
  if (!referral) return { kind: 'unknown' };
  if (referral.handled.includes(click.activityId)) return { kind: 'done', referral };
  const command = { type: 'split', ...wish, into: means.newReference('TP') } as const;
  const tried = decide(referral, command, click.actor, momentOf(means));
  if (tried.kind === 'refused') return tried;
  const apart = await keptApart(means, click, referral, command);
  if (!apart) return { kind: 'refused', reason: 'version-outdated' };
  return actOnReferral(means, click, { ...command, into: apart.reference });
}

/** The new search, or the same one that an earlier attempt left; `undefined` when a colleague is splitting otherwise. */
async function keptApart(
  means: Means,
  { actor }: Click,
  referral: Referral,
  command: CommandOf<'split'>,
): Promise<Referral | undefined> {
  // Ends in a number, as the ids of all referrals do.
  const id = `${referral.id}.split.${referral.splits.length + 1}`;
  const apart = splitOff(referral, command, { id, actor, moment: momentOf(means) });
  if ((await means.store.save('referral', apart, 'new')) === 'saved') return apart;
  const left = (await means.store.load('referral', id))?.document;
  return left && JSON.stringify(left.youths) === JSON.stringify(apart.youths) ? left : undefined;
}
