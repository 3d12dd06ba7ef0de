/** A side looks at what a coordinator wrote down for it by phone, and says whether that is right. */
import type { Actor } from '../actor';
import { changing, DESK } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { Recipient } from '../notices';
import type { Referral } from '../referral';
import type { HistoryEntry } from '../history';

/** `upTo` is how much of the history the card showed: what was written down after it was not looked at. */
export function confirmSaid(
  referral: Referral,
  { upTo, isRight }: CommandOf<'confirm-said'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const side = sideOf(actor);
  const open = side ? toConfirm(referral, side) : [];
  if (!side || open.length === 0) return { kind: 'refused', reason: 'already-said' };
  if (open.some((entry) => referral.history.indexOf(entry) >= upTo)) return { kind: 'refused', reason: 'said-more' };
  const about = side.kind === 'provider' ? { provider: side.provider } : {};
  const said = changing(referral, actor, moment).noting(isRight ? 'said-confirmed' : 'said-wrong', about);
  return (isRight ? said : said.telling({ what: 'said-wrong', recipient: side }, DESK)).done();
}

/** What was said by phone for this side since it last looked. */
export function toConfirm({ history }: Referral, side: Recipient): HistoryEntry[] {
  const looked = history.findLastIndex((entry) => isLook(entry) && isOf(entry, side));
  return history.slice(looked + 1).filter((entry) => entry.onBehalfOf && isOf(entry, side));
}

function isLook({ what }: HistoryEntry): boolean {
  return what === 'said-confirmed' || what === 'said-wrong';
}

function isOf({ provider, onBehalfOf, role }: HistoryEntry, side: Recipient): boolean {
  const isOwners = onBehalfOf === 'owner' || (onBehalfOf === undefined && role === 'referrer');
  return side.kind === 'provider' ? !isOwners && provider === side.provider : isOwners;
}

function sideOf(actor: Actor): Recipient | undefined {
  switch (actor.role) {
    case 'referrer':
      return { kind: 'owner' };
    case 'provider':
      return { kind: 'provider', provider: actor.provider };
    case 'coordinator':
    case 'nobody':
      return undefined;
  }
}
