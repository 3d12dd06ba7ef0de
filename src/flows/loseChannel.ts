/** The bot cannot speak in a channel any more, or can again: searches go on without that provider, or with it. */
import { channelKey, roleKey } from '../domain/keys';
import { goesOnUntil, withProviderBack, withoutProvider } from '../domain/decisions/providerGone';
import type { Lost, Party, PartyId } from '../domain/party';
import type { Referral, WhyStopped } from '../domain/referral';
import { changeParty } from './changeParty';
import { changeReferral } from './changeReferral';
import { openReferrals } from './openReferrals';
import type { Means } from './ports';

/** Teams tells of a whole team, or of one channel. */
export type Place = { team: string } | { channel: string };
type Quiet = Omit<Means, 'wake'>;

export async function loseChannels(means: Means, place: Place, why: Lost['why']): Promise<void> {
  for (const { id } of await partiesAt(means, place)) await loseParty(means, id, why);
  means.wake();
}

/** The same channel is there again: cards are brought up to date where they stand. */
export async function regainChannels(means: Means, place: Place): Promise<void> {
  for (const { id, role } of await partiesAt(means, place)) {
    const found = await changeParty(means, id, ({ lost, ...party }) => (lost ? { party: party as Party } : {}));
    if (!found?.party || role !== 'provider') continue;
    for (const referral of await openReferrals(means)) {
      await inSearch(means, referral.id, (current, moment) => withProviderBack(current, id, moment));
    }
    means.wake();
  }
}

/** Nothing is sent there; the coordination point hears once which searches go on without this provider. */
export async function loseParty(means: Quiet, id: PartyId, why: Lost['why']): Promise<void> {
  const changed = await changeParty(means, id, (party) =>
    party.lost ? {} : { party: { ...party, lost: { why, since: means.now() } } },
  );
  if (!changed?.party) return;
  means.log.warn('channel.lost', { providerId: id, reason: why });
  if (changed.party.role === 'provider')
    await searchesGoOnWithout(means, id, 'lost', { isTold: why !== 'unreachable' });
}

/** Asks count as unreachable from now on; told in one thread only, with how many searches it is about. Gives that number. */
export async function searchesGoOnWithout(
  means: Quiet,
  provider: PartyId,
  why: WhyStopped,
  { isTold = true, which = () => true }: { isTold?: boolean; which?: (referral: Referral) => boolean } = {},
): Promise<number> {
  const asked = (await openReferrals(means)).filter(
    (referral) => referral.asks.some((ask) => ask.provider === provider && goesOnUntil(why, ask)) && which(referral),
  );
  let told = isTold ? asked.length : 0;
  for (const { id } of asked) {
    const changed = await inSearch(means, id, (referral, moment) =>
      withoutProvider(referral, { provider, why, told }, moment),
    );
    if (changed.kind === 'done') told = 0;
  }
  return asked.length;
}

/** Without waking anybody: whoever tells of it does. */
function inSearch(means: Quiet, id: string, change: Parameters<typeof changeReferral>[3]) {
  return changeReferral({ ...means, wake: () => undefined }, id, means.newId(), change);
}

/** Every party whose channel is there. */
export async function partiesAt(means: Means, place: Place): Promise<Party[]> {
  if ('channel' in place)
    return (await means.store.find('party', channelKey(place.channel))).map(({ document }) => document);
  const parties = await Promise.all(
    (['coordination', 'provider'] as const).map((role) => means.store.find('party', roleKey(role))),
  );
  return parties.flat().flatMap(({ document }) => (document.teamId === place.team ? [document] : []));
}
