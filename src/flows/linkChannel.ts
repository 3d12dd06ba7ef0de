/** A listed coordinator links a channel to the coordination point or to a provider. */
import { channelKey, roleKey } from '../domain/keys';
import { COORDINATION_ID, type Party } from '../domain/party';
import { type Speaker } from './whoSpeaks';
import type { Address, Means } from './ports';

export type Linked =
  | { kind: 'linked'; party: Party }
  | { kind: 'not-a-coordinator' }
  | { kind: 'name-missing' }
  | { kind: 'already-linked'; party: Party }
  /** A standard channel is visible to its whole team, so two parties never share a team. */
  | { kind: 'team-has-another-party' };

/** Links the channel in which this was said; `name` "coördinatie" means the coordination point itself. */
export async function linkChannel(means: Means, speaker: Speaker & { teamId: string }, name: string): Promise<Linked> {
  if (!means.coordinators.has(speaker.person)) return { kind: 'not-a-coordinator' };
  if (name === '') return { kind: 'name-missing' };
  const [known] = await means.store.find('party', channelKey(speaker.address.conversationId));
  if (known) return { kind: 'already-linked', party: known.document };
  if (await teamHasParty(means, speaker.teamId)) return { kind: 'team-has-another-party' };
  const party = newParty(means, speaker, name);
  if ((await means.store.save('party', party, 'new')) === 'conflict') return { kind: 'already-linked', party };
  means.log.info('channel.linked', { providerId: party.id });
  return { kind: 'linked', party };
}

/** Keeps the address of a linked channel current: Teams moves conversations to other service addresses. */
export async function refreshChannel(means: Means, address: Address): Promise<void> {
  const [stored] = await means.store.find('party', channelKey(address.conversationId));
  if (!stored || JSON.stringify(stored.document.channel) === JSON.stringify(address)) return;
  await means.store.save('party', { ...stored.document, channel: address }, stored.version);
}

async function teamHasParty(means: Means, teamId: string): Promise<boolean> {
  const parties = await Promise.all(
    (['coordination', 'provider'] as const).map((role) => means.store.find('party', roleKey(role))),
  );
  return parties.flat().some(({ document }) => document.teamId === teamId);
}

function newParty(means: Means, speaker: Speaker & { teamId: string }, name: string): Party {
  const linked = { name, channel: speaker.address, teamId: speaker.teamId, linkedBy: speaker.person };
  return /^co[oö]rdinatie$/i.test(name.normalize('NFC'))
    ? { ...linked, id: COORDINATION_ID, role: 'coordination' }
    : { ...linked, id: means.newId(), role: 'provider', homes: [] };
}
