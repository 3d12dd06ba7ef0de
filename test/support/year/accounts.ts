/** The account of a year: what is not explained, not told, or told twice. */
import { isReminder, type Notice } from '../../../src/domain/notices';
import type { Referral } from '../../../src/domain/referral';
import { lineOf } from '../acts';
import type { Year } from './aYear';

/** Neither ended with a reason nor open with a clock that will run. */
export function unexplained({ referrals, end }: Year): string[] {
  return referrals
    .filter(({ stage, nextClock }) => {
      if (stage.state === 'closed' || stage.state === 'settled') return false;
      return nextClock === undefined || nextClock <= end;
    })
    .map(({ id, stage }) => `${id}: ${stage.state}`);
}

/** Neither sent, nor a task to call, nor still waiting for the next morning, nor a reminder that may have arrived. */
export function unaccounted({ referrals, uncertain, end }: Year): string[] {
  const isDropped = ({ id, content }: Notice) => isReminder(content) && uncertain.has(id);
  return referrals.flatMap((referral) =>
    referral.notices
      .filter((notice) => !isDropped(notice) && !isAccountedFor(referral, notice, end))
      .map((notice) => `${referral.id}: ${lineOf(notice)} ${notice.mark.state}`),
  );
}

/** Owed at the same moment with the same words, or arrived a second time though the first time was certain. */
export function toldTwice({ referrals, arrivals, uncertain }: Year): string[] {
  const owed = referrals.flatMap(({ id, notices }) =>
    notices
      .filter(({ content }) => content.kind === 'news')
      .map(({ to, content, owedSince }) => JSON.stringify([id, to, content, owedSince])),
  );
  const arrived = arrivals.map(({ notice }) => notice).filter((notice) => !uncertain.has(notice));
  return [...twice(owed), ...twice(arrived)];
}

/** A provider has one card for the whole search. */
export function cardsTwice({ arrivals }: Year): string[] {
  return twice(arrivals.flatMap(({ referral, isNewCardOf }) => (isNewCardOf ? [`${referral} ${isNewCardOf}`] : [])));
}

function twice(all: readonly string[]): string[] {
  const seen = new Set<string>();
  return all.filter((one) => seen.size === seen.add(one).size);
}

const NIGHT_MS = 24 * 60 * 60_000;

function isAccountedFor({ notices }: Referral, notice: Notice, end: Date): boolean {
  switch (notice.mark.state) {
    case 'sent':
      return true;
    case 'waiting':
      return notice.mark.until > end;
    case 'collected':
      return end.getTime() - notice.owedSince.getTime() < NIGHT_MS;
    case 'undeliverable':
      return (
        notice.content.kind === 'card' ||
        notices.some(
          ({ content }) => content.kind === 'news' && 'notice' in content.news && content.news.notice === notice.id,
        )
      );
    case 'owed':
    case 'claimed':
    case 'sending':
    case 'uncertain':
      return false;
  }
}
