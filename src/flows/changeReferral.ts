/** Loads a referral, lets a decision change it and saves it on condition that nobody was faster. */
import { dayOf } from '../domain/calendar';
import type { Moment, Outcome, Refused } from '../domain/commands';
import { Fault } from '../domain/fault';
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
    const outcome = change(stored.document, momentOf(means));
    if (outcome.kind === 'refused') return outcome;
    const referral = { ...outcome.referral, handled: [...outcome.referral.handled, cause].slice(-REMEMBERED) };
    if ((await means.store.save('referral', referral, stored.version)) === 'saved') {
      means.wake();
      return { kind: 'done', referral };
    }
  }
  throw new Fault('save-never-succeeded');
}

export function momentOf(means: Pick<Means, 'now' | 'newId' | 'newReference'>): Moment {
  const now = means.now();
  return {
    now,
    today: dayOf(now),
    newId: () => means.newId(),
    newReference: (prefix) => means.newReference(prefix),
    coarsen: coarsenYouths,
  };
}
