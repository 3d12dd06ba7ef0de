/** Which of the two sides of an introduction somebody speaks for, and who must hear that it was said by phone. */
import type { Actor } from '../actor';
import { OWNER, providerOf, type Change } from '../changes';
import type { Recipient } from '../notices';
import type { HomeRef } from '../party';
import type { Referral, Side } from '../referral';

/** The owner speaks for the youth, a provider only for its own home; a coordinator says what one of them said by phone. */
export function sideOf(actor: Actor, home: HomeRef, onBehalfOf: Side | undefined): Side | undefined {
  switch (actor.role) {
    case 'referrer':
      return 'owner';
    case 'provider':
      return actor.provider === home.provider ? 'home' : undefined;
    case 'coordinator':
      return onBehalfOf;
    case 'nobody':
      return undefined;
  }
}

/** A coordinator wrote it down. */
export function isByPhone(actor: Actor): boolean {
  return actor.role === 'coordinator';
}

/** For the history: about which home, and for which side when it was said by phone. */
export function aboutSide(actor: Actor, home: HomeRef, side: Side) {
  return { home, ...(isByPhone(actor) && { onBehalfOf: side }) };
}

/**
 * The side for which a coordinator wrote something down is asked to look whether that is right; a referrer without Teams
 * would only be phoned about what was said on the phone.
 */
export function confirmedBy(change: Change, actor: Actor, home: HomeRef, side: Side): Change {
  const isOnPhoneOnly = side === 'owner' && change.referral.phoneReferrer !== undefined;
  if (!isByPhone(actor) || isOnPhoneOnly) return change;
  return change.telling({ what: 'said-for-you', home }, recipientOf(side, home));
}

/** Who speaks for this side, and hears what is told to it. */
export function recipientOf(side: Side, home: HomeRef): Recipient {
  return side === 'owner' ? OWNER : providerOf(home);
}

/**
 * An owner who says something sees the end of it in the answer to the click; of what a deputy says the owner hears. In a
 * channel there are always others to hear it.
 */
export function unlessSaid({ owner }: Referral, actor: Actor): Recipient[] {
  return actor.role === 'referrer' && actor.person === owner ? [] : [OWNER];
}

export function otherSide(side: Side): Side {
  return side === 'owner' ? 'home' : 'owner';
}
