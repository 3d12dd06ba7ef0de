/**
 * How notices come away: claimed, sending, sent.
 *
 * "Send, then mark" gave 198 duplicates in 200 crashes; "claim, send, mark" gave none, at the price of notices of which
 * it is uncertain whether they arrived (measured, platform page section 7).
 */
import { afterAttempt, marked } from './attempts';
import { sameRecipient } from './changes';
import type { Moment } from './commands';
import type { Mark, Notice } from './notices';
import type { Referral } from './referral';

/** Longer than the slowest request (10 s) with all its saves, so that no living instance loses its claim. */
const LEASE_MS = 2 * 60_000;

/**
 * Takes up what waited for working time, and what a crashed instance left: a claim is sent again, a sending is treated
 * as uncertain.
 */
export function recovered(referral: Referral, moment: Moment): Referral {
  return referral.notices.reduce((changed, { id, mark }) => {
    if (!('until' in mark) || mark.until > moment.now) return changed;
    return mark.state === 'sending'
      ? afterAttempt(changed, id, { kind: 'uncertain' }, moment)
      : marked(changed, id, { state: 'owed' });
  }, referral);
}

/** The first open notice of each recipient, when it may go now; what comes after it waits, so that order is kept. */
export function readyNotices(referral: Referral, now: Date): Notice[] {
  return firstOpen(referral.notices).filter((notice) => notice.mark.state === 'owed' && notice.due <= now);
}

/** The first moment at which a notice wants attention: to be sent, or because a lease or the night may be over. */
export function nextDue(notices: readonly Notice[]): Date | undefined {
  const waiting = notices.filter(({ mark }) => mark.state === 'waiting');
  const moments = [...firstOpen(notices), ...waiting].flatMap(wantsAttentionAt);
  return moments.length === 0 ? undefined : new Date(Math.min(...moments));
}

export function claimed(referral: Referral, notices: readonly Notice[], now: Date): Referral {
  const until = new Date(now.getTime() + LEASE_MS);
  return notices.reduce((changed, { id }) => marked(changed, id, { state: 'claimed', until }), referral);
}

/** Marked just before the request; `undefined` when the claim was lost in the meantime, so that nobody sends twice. */
export function sending(referral: Referral, notice: Notice, now: Date): Referral | undefined {
  const current = referral.notices.find(({ id }) => id === notice.id);
  if (current?.mark.state !== 'claimed' || notice.mark.state !== 'claimed') return undefined;
  if (current.mark.until.getTime() !== notice.mark.until.getTime()) return undefined;
  return marked(referral, notice.id, { state: 'sending', until: new Date(now.getTime() + LEASE_MS) });
}

const NOT_ON_ITS_WAY: readonly Mark['state'][] = ['waiting', 'collected', 'sent', 'undeliverable'];

function firstOpen(notices: readonly Notice[]): Notice[] {
  const open = notices.filter(({ mark }) => !NOT_ON_ITS_WAY.includes(mark.state));
  return open.filter((notice, index) => open.findIndex((other) => sameRecipient(other.to, notice.to)) === index);
}

function wantsAttentionAt({ mark, due }: Notice): number[] {
  switch (mark.state) {
    case 'owed':
      return [due.getTime()];
    case 'waiting':
    case 'claimed':
    case 'sending':
      return [mark.until.getTime()];
    case 'collected':
    case 'sent':
    case 'uncertain':
    case 'undeliverable':
      return [];
  }
}
