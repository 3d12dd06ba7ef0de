/** Loads a referral, lets a decision change it and saves it on condition that nobody was faster. */
import { dayOf } from '../domain/calendar';
import { withNextClock } from '../domain/clocks/fire';
import type { Moment, Outcome, Refused } from '../domain/commands';
import { Fault } from '../domain/fault';
import { withOwnerCard } from '../domain/ownerCard';
import type { Referral } from '../domain/referral';
import { coarsenYouths } from './coarsenYouths';
import type { Means } from './ports';

export type Changed = { kind: 'done'; referral: Referral } | Refused | { kind: 'unknown' };

/** Fifty people cannot be faster in a row; after that something is broken. */
const ATTEMPTS = 50;
/** Redeliveries come within seconds; fifty acts on one referral do not. */
const REMEMBERED = 50;

/**
 * Changes one referral. A redelivered activity (`cause`) changes nothing and is answered from the present state; the
 * loser of two clicks decides again on what the winner left.
 */
export async function changeReferral(
  means: Means,
  id: string,
  cause: string,
  change: (referral: Referral, moment: Moment) => Outcome,
): Promise<Changed> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const stored = await means.store.load('referral', id);
    if (!stored) return { kind: 'unknown' };
    if (stored.document.handled.includes(cause)) return { kind: 'done', referral: stored.document };
    const moment = momentOf(means);
    const outcome = change(stored.document, moment);
    if (outcome.kind === 'refused') return outcome;
    const shown = withOwnerCard(stored.document, outcome.referral, moment);
    const handled = [...shown.handled, cause].slice(-REMEMBERED);
    const referral = withNextClock({ ...shown, handled }, means.timekeeping);
    if ((await means.store.save('referral', referral, stored.version)) === 'saved') {
      means.wake();
      return { kind: 'done', referral };
    }
  }
  throw new Fault('save-never-succeeded');
}

/** Saves a mark of a delivery however many others save at the same time; `undefined` when there is nothing (any more) to mark. */
export async function changeQuietly(
  means: Pick<Means, 'store'>,
  id: string,
  change: (referral: Referral) => Referral | undefined,
): Promise<Referral | undefined> {
  for (;;) {
    const stored = await means.store.load('referral', id);
    if (!stored) return undefined;
    const referral = change(stored.document);
    if (!referral || referral === stored.document) return referral;
    if ((await means.store.save('referral', referral, stored.version)) === 'saved') return referral;
  }
}

export function momentOf(means: Pick<Means, 'now' | 'newId' | 'newReference' | 'timekeeping'>): Moment {
  const now = means.now();
  return {
    now,
    today: dayOf(now),
    calendar: means.timekeeping.calendar,
    newId: () => means.newId(),
    newReference: (prefix) => means.newReference(prefix),
    coarsen: coarsenYouths,
  };
}
