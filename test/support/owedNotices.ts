/** Referrals that owe notices, and how far those have come. */
import { afterAttempt, type Attempt } from '../../src/domain/attempts';
import { claimed, readyNotices, sending } from '../../src/domain/delivery';
import type { Notice, Recipient } from '../../src/domain/notices';
import type { Referral } from '../../src/domain/referral';
import { aMoment } from './acts';
import { anAsk, aNotice, aReferral, minutesAfter, MONDAY } from './builders';
import { deepFreeze } from './deepFreeze';

export const PROVIDER: Recipient = { kind: 'provider', provider: 'provider-1' };
export const NEWS: Notice['content'] = { kind: 'news', news: { what: 'still-searching' } };
export const CARD: Notice['content'] = { kind: 'card' };

/** One provider was asked; these notices are owed. */
export function owing(...notices: Partial<Notice>[]): Referral {
  const owed = notices.map((notice, index) => aNotice({ id: `notice-${index + 1}`, ...notice }));
  return deepFreeze(aReferral({ asks: [anAsk()], notices: owed }));
}

export const later = (minutes: number) => minutesAfter(MONDAY, minutes);
export const noticeOf = (referral: Referral, id = 'notice-1') => referral.notices.find((notice) => notice.id === id);
export const markOf = (referral: Referral) => noticeOf(referral)?.mark.state;
export const ready = (referral: Referral, now = MONDAY) => readyNotices(referral, now).map(({ id }) => id);

/** Claimed and marked as sending, as an instance does just before its request. */
export function underWay(referral: Referral): Referral {
  const claim = claimed(referral, readyNotices(referral, MONDAY), MONDAY);
  const notice = noticeOf(claim);
  const sent = notice && sending(claim, notice, MONDAY);
  if (!sent) throw new Error('nothing under way');
  return deepFreeze(sent);
}

/** The first notice after an attempt that ended like this. */
export const ended = (referral: Referral, attempt: Attempt, now = MONDAY) =>
  afterAttempt(referral, 'notice-1', attempt, aMoment(now));
