/** The outcome policy: what follows from each way in which an attempt to deliver can end. */
import { owing } from './changes';
import type { Moment } from './commands';
import { isReminder, type Mark, type Notice, type Recipient } from './notices';
import { changedPost, postOf, withPost } from './posts';
import type { Referral } from './referral';
import { endingWaveIfOver } from './waves';

/** How one attempt ended; `uncertain` comes from creating a message, never from updating one. */
export type Attempt =
  | { kind: 'sent'; activityId: string }
  | { kind: 'later'; afterSeconds: number | undefined }
  | { kind: 'uncertain' }
  | { kind: 'unreachable' }
  /** It is known that nothing arrives there; nothing was tried. */
  | { kind: 'dead' }
  | { kind: 'message-gone' }
  /** It stands there and stays as it is: Teams never told which message it is, or somebody is filling it in. */
  | { kind: 'unchangeable' }
  | { kind: 'rejected' }
  | { kind: 'unauthorised' };

/** A live conversation can answer "not found" for minutes (platform page), so nobody is given up within two hours. */
const PATIENCE_MINUTES: readonly number[] = [1, 5, 30, 120];
const LONGEST_PATIENCE_MINUTES = 120;
const UNAUTHORISED_WAIT_MS = 5 * 60_000;
const MINUTE_MS = 60_000;

/** What one ended attempt means for the notice, and for those who must know. */
export function afterAttempt(referral: Referral, noticeId: string, attempt: Attempt, moment: Moment): Referral {
  const notice = referral.notices.find(({ id }) => id === noticeId);
  if (!notice) return referral;
  switch (attempt.kind) {
    case 'sent':
      return marked(withPost(referral, notice, attempt.activityId), noticeId, {
        state: 'sent',
        at: moment.now,
      });
    case 'later':
      return attempt.afterSeconds === undefined
        ? triedAgainLater(referral, notice, moment)
        : putOff(referral, notice, attempt.afterSeconds * 1000, moment);
    case 'unauthorised':
      return putOff(referral, notice, UNAUTHORISED_WAIT_MS, moment);
    case 'unreachable':
      return afterUnreachable(referral, notice, moment);
    case 'message-gone':
      return afterMessageGone(referral, notice);
    case 'unchangeable':
      return marked(referral, noticeId, { state: 'undeliverable' });
    case 'dead':
    case 'rejected':
      return givenUp(referral, notice, moment);
    case 'uncertain':
      return afterUncertain(referral, notice, moment);
  }
}

function afterUnreachable(referral: Referral, notice: Notice, moment: Moment): Referral {
  return isPatienceOver(notice) ? givenUp(referral, notice, moment) : triedAgainLater(referral, notice, moment);
}

/** A conversation that refused this often is taken for dead. */
export function isPatienceOver({ attempts }: Notice): boolean {
  return attempts >= PATIENCE_MINUTES.length;
}

/** A provider's card is never posted twice by itself, and a reminder is dropped; for all others, and for an update, a double is harmless. */
function afterUncertain(referral: Referral, notice: Notice, moment: Moment): Referral {
  const { to, content } = notice;
  if (to.kind !== 'desk' && isReminder(content)) return marked(referral, notice.id, { state: 'undeliverable' });
  if (to.kind !== 'provider' || content.kind !== 'card' || postOf(referral, to)?.activityId) {
    return to.kind === 'desk' ? triedAgainLater(referral, notice, moment) : afterUnreachable(referral, notice, moment);
  }
  const uncertain = marked(referral, notice.id, { state: 'uncertain' });
  return owing(uncertain, moment, { kind: 'desk' }, { what: 'post-uncertain', provider: to.provider });
}

/** Somebody deleted our message: the card is posted anew, where it still has something to show. */
function afterMessageGone(referral: Referral, { id, to }: Notice): Referral {
  if (to.kind === 'former-owner') return marked(referral, id, { state: 'undeliverable' });
  return changedPost(marked(referral, id, { state: 'owed' }), to, undefined);
}

/** Nobody is reached here: the coordination point hears it, unless it cannot be reached itself or there is nothing to tell. */
function givenUp(referral: Referral, notice: Notice, moment: Moment): Referral {
  const { id, to, content } = notice;
  const lost = marked(referral, id, { state: 'undeliverable' });
  const isUpdate = content.kind === 'card' && (isReferrer(to) || isStopped(referral, to));
  if (to.kind === 'desk' || isUpdate) return lost;
  const told = owing(lost, moment, { kind: 'desk' }, { what: 'not-reached', recipient: to, notice: id });
  return endingWaveIfOver(told, moment);
}

function isReferrer({ kind }: Recipient): boolean {
  return kind === 'owner' || kind === 'former-owner';
}

/** The coordination point knows already that nothing reaches this provider. */
function isStopped({ asks }: Referral, to: Recipient): boolean {
  return to.kind === 'provider' && asks.some(({ provider, stopped }) => provider === to.provider && stopped);
}

/** An attempt that counts: each next one comes later, and patience has an end. */
function triedAgainLater(referral: Referral, notice: Notice, moment: Moment): Referral {
  const minutes = PATIENCE_MINUTES[notice.attempts] ?? LONGEST_PATIENCE_MINUTES;
  return changedNotice(putOff(referral, notice, minutes * MINUTE_MS, moment), notice.id, {
    attempts: notice.attempts + 1,
  });
}

/** Waiting because we were told to does not count as an attempt. */
function putOff(referral: Referral, notice: Notice, waitMs: number, moment: Moment): Referral {
  return changedNotice(referral, notice.id, {
    mark: { state: 'owed' },
    due: new Date(moment.now.getTime() + waitMs),
  });
}

export function marked(referral: Referral, noticeId: string, mark: Mark): Referral {
  return changedNotice(referral, noticeId, { mark });
}

function changedNotice(referral: Referral, noticeId: string, change: Partial<Notice>): Referral {
  const notices = referral.notices.map((notice) => (notice.id === noticeId ? { ...notice, ...change } : notice));
  return { ...referral, notices };
}
