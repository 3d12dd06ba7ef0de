/** Members of a provider's channel who want to be mentioned when a profile cannot wait. */
import type { Mentioned, Provider } from '../domain/party';
import { changeParty } from './changeParty';
import { partiesAt, type Place } from './loseChannel';
import type { Means } from './ports';
import { partyOf, type Speaker } from './whoSpeaks';

/** More mentions in one message would be a crowd. */
const MOST = 5;

export type Noted = 'noted' | 'stopped' | 'full' | 'unknown';

/** From now on; saying it again brings name and account up to date. */
export function beMentioned(
  means: Means,
  speaker: Speaker,
  { account, name }: Omit<Mentioned, 'person'>,
): Promise<Noted> {
  return changeMentioned(means, speaker, (before) => {
    const others = before.filter(({ person }) => person !== speaker.person);
    return others.length >= MOST ? 'full' : [...others, { person: speaker.person, account, name }];
  });
}

export function stopBeingMentioned(means: Means, speaker: Speaker): Promise<Noted> {
  return changeMentioned(means, speaker, (before) => before.filter(({ person }) => person !== speaker.person));
}

/** Of who left a team or a channel only the account is told. */
export async function forgetMentioned(means: Means, place: Place, accounts: readonly string[]): Promise<void> {
  for (const party of await partiesAt(means, place)) {
    const isThere = party.role === 'provider' && party.mentioned?.some(({ account }) => accounts.includes(account));
    if (isThere) await saving(means, party.id, (before) => before.filter(({ account }) => !accounts.includes(account)));
  }
}

async function changeMentioned(
  means: Means,
  { address }: Speaker,
  change: (before: readonly Mentioned[]) => Mentioned[] | 'full',
): Promise<Noted> {
  const party = await partyOf(means, address);
  return party?.role === 'provider' ? saving(means, party.id, change) : 'unknown';
}

async function saving(
  means: Means,
  provider: Provider['id'],
  change: (before: readonly Mentioned[]) => Mentioned[] | 'full',
): Promise<Noted> {
  const decided = await changeParty(means, provider, (party): { noted: Noted; party?: Provider } => {
    if (party.role !== 'provider') return { noted: 'unknown' };
    const { mentioned: before = [] } = party;
    const mentioned = change(before);
    if (mentioned === 'full') return { noted: 'full' };
    return { noted: mentioned.length < before.length ? 'stopped' : 'noted', party: { ...party, mentioned } };
  });
  return decided?.noted ?? 'unknown';
}
