/** Sends what was collected in one message: each working day to the coordination point, each week to a provider. */
import { dayOf } from '../domain/calendar';
import { DESK_RHYTHM, isDigestDue, PROVIDER_RHYTHM, type DigestMark, type Rhythm } from '../domain/clocks/digest';
import { roleKey } from '../domain/keys';
import { COORDINATION_ID, type Party } from '../domain/party';
import { changeParty } from './changeParty';
import { deskDigest, markTold } from './deskDigest';
import { describeFailure } from './log';
import { openReferrals } from './openReferrals';
import { providerDigest } from './providerDigest';
import type { Deliverer, DeskDigest, ProviderDigest, SendOutcome, Stored } from './ports';

/** As long as that of a notice: longer than the slowest request. */
const LEASE_MS = 2 * 60_000;
const TRY_AGAIN_MS = 5 * 60_000;

type Content = DeskDigest | ProviderDigest;

/** One round; gives how many digests arrived. */
export async function sendDigests(means: Deliverer): Promise<number> {
  const desk = await means.store.load('party', COORDINATION_ID);
  const providers = await means.store.find('party', roleKey('provider'));
  const isDue = ({ document }: Stored<Party>, rhythm: Rhythm) =>
    document.channel && !document.lost && isDigestDue(document.digest, rhythm, means.now(), means.timekeeping.calendar);
  const dueProviders = providers.filter((stored) => isDue(stored, PROVIDER_RHYTHM));
  let count = 0;
  if (desk && isDue(desk, DESK_RHYTHM)) count += await sendSafely(means, desk, await deskDigest(means));
  const open = dueProviders.length > 0 ? await openReferrals(means) : [];
  for (const stored of dueProviders) {
    const { document } = stored;
    if (document.role !== 'provider') continue;
    count += await sendSafely(means, stored, providerDigest(document, open, dayOf(means.now())));
  }
  return count;
}

/** One party that cannot be reached or saved does not hold up the others; its mark says how far it came. */
async function sendSafely(means: Deliverer, party: Stored<Party>, content: Content | undefined): Promise<number> {
  try {
    return await sendDigest(means, party, content);
  } catch (failure) {
    means.log.error('digest.broken', { providerId: party.document.id, ...describeFailure(failure) });
    return 0;
  }
}

/** With nothing to tell it counts as sent. `sending` is saved before the request, and whoever saves it sends. */
async function sendDigest(means: Deliverer, party: Stored<Party>, content: Content | undefined): Promise<number> {
  const day = dayOf(means.now());
  const first: DigestMark = content ? { state: 'sending', day, until: after(means, LEASE_MS) } : { state: 'sent', day };
  const claimed = await means.store.save('party', { ...party.document, digest: first }, party.version);
  const { channel } = party.document;
  if (claimed === 'conflict' || !content || !channel) return 0;
  const outcome = await means.messenger.sendDigest({ ...content, address: channel, language: means.channelLanguage });
  means.log.info('digest.attempted', { providerId: party.document.id, outcome: outcome.kind });
  if (outcome.kind === 'sent' && content.to === 'desk') await markTold(means, content);
  const digest = markAfter(means, content, outcome);
  await changeParty(means, party.document.id, (current) => ({ party: { ...current, digest } }));
  return outcome.kind === 'sent' ? 1 : 0;
}

/**
 * A double is harmless for the coordination point and a miss is not; to a provider it is a reminder, and dropped. What
 * Teams does not take at all is tried again with what is collected the next time.
 */
function markAfter(means: Deliverer, { to }: Content, outcome: SendOutcome): DigestMark {
  const day = dayOf(means.now());
  const again = (afterMs: number): DigestMark => ({ state: 'sending', day, until: after(means, afterMs) });
  switch (outcome.kind) {
    case 'sent':
    case 'rejected':
    case 'unchangeable':
      return { state: 'sent', day };
    case 'uncertain':
      return to === 'desk' ? again(TRY_AGAIN_MS) : { state: 'sent', day };
    case 'later':
      return again(outcome.afterSeconds === undefined ? TRY_AGAIN_MS : outcome.afterSeconds * 1000);
    case 'unauthorised':
    case 'unreachable':
    case 'dead':
    case 'message-gone':
      return again(TRY_AGAIN_MS);
  }
}

function after(means: Deliverer, ms: number): Date {
  return new Date(means.now().getTime() + ms);
}
