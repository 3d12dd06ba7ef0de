/** What was collected for the next digest of the coordination point. */
import { WAITS_FOR_DIGEST } from '../domain/keys';
import type { News, Notice } from '../domain/notices';
import type { Referral } from '../domain/referral';
import { changeQuietly } from './changeReferral';
import type { Deliverer, DeskDigest } from './ports';

/** The longest of these fill a card; the rest comes in the next one. */
const LINES = 30;

interface Collected {
  referral: Referral;
  notice: Notice;
  news: News;
}

/** The oldest first; `undefined` when nothing was collected. */
export async function deskDigest({ store }: Deliverer): Promise<DeskDigest | undefined> {
  const found = await store.find('referral', WAITS_FOR_DIGEST);
  const collected = found
    .flatMap(({ document }) => collectedIn(document))
    .sort((one, other) => one.notice.owedSince.getTime() - other.notice.owedSince.getTime());
  if (collected.length === 0) return undefined;
  const lines = await Promise.all(
    collected.slice(0, LINES).map(async ({ referral, notice, news }) => {
      const owner = await store.load('person', referral.owner);
      return { referral, noticeId: notice.id, news, ...(owner && { owner: owner.document }) };
    }),
  );
  return { to: 'desk', lines, more: collected.length - lines.length };
}

/** These lines are told; what was collected in the meantime stays for the next digest. */
export async function markTold(means: Deliverer, { lines }: DeskDigest): Promise<void> {
  const told = new Set(lines.map(({ noticeId }) => noticeId));
  for (const id of new Set(lines.map(({ referral }) => referral.id))) {
    await changeQuietly(means, id, (referral) => ({
      ...referral,
      notices: referral.notices.map((notice) =>
        told.has(notice.id) ? { ...notice, mark: { state: 'sent', at: means.now() } } : notice,
      ),
    }));
  }
}

function collectedIn(referral: Referral): Collected[] {
  return referral.notices.flatMap((notice) =>
    notice.mark.state === 'collected' && notice.content.kind === 'news'
      ? [{ referral, notice, news: notice.content.news }]
      : [],
  );
}
