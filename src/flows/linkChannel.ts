/** A coordinator links a channel to the coordination point or to a provider. */
import { dayOf } from '../domain/calendar';
import { channelKey, roleKey } from '../domain/keys';
import { COORDINATION_ID, type ChannelKind, type Party } from '../domain/party';
import { isCoordinator } from './coordinators';
import { regainChannels, searchesGoOnWithout } from './loseChannel';
import type { Speaker } from './whoSpeaks';
import type { Address, Means } from './ports';

export type Linked =
  | { kind: 'linked'; party: Party }
  | { kind: 'not-a-coordinator' }
  | { kind: 'name-missing' }
  | { kind: 'name-too-long' }
  | { kind: 'already-linked'; party: Party }
  /** The party with this name has another channel that works, which must be unlinked first. */
  | { kind: 'linked-elsewhere'; party: Party }
  /** A standard channel is visible to its whole team, so it never shares a team with another party's channel. */
  | { kind: 'team-has-another-party' };

/** Where a channel is, and who can see it. */
export interface ChannelPlace {
  teamId: string;
  channelKind: ChannelKind;
}

/** Longer does not fit on a button or in a list. */
const NAME_MAX = 40;

/** Links the channel in which this was said; `name` "coördinatie" means the coordination point itself. */
export async function linkChannel(means: Means, speaker: Speaker & ChannelPlace, name: string): Promise<Linked> {
  if (!(await isCoordinator(means, speaker.person))) return { kind: 'not-a-coordinator' };
  if (name === '') return { kind: 'name-missing' };
  if (name.length > NAME_MAX) return { kind: 'name-too-long' };
  const [here] = await means.store.find('party', channelKey(speaker.address.conversationId));
  if (here) return { kind: 'already-linked', party: here.document };
  if (await wouldBeSeen(means, speaker)) return { kind: 'team-has-another-party' };
  const { address, person, teamId, channelKind } = speaker;
  // A new link posts nothing by itself: the first digest is the next one.
  const digest = { state: 'sent', day: dayOf(means.now()) } as const;
  const linked = await linkParty(means, name, { channel: address, teamId, channelKind, linkedBy: person, digest });
  // Somebody was faster: what is said then, follows from what they left.
  return linked ?? linkChannel(means, speaker, name);
}

type Link = Pick<Party, 'channel' | 'linkedBy' | 'digest'> & ChannelPlace;

async function linkParty(means: Means, name: string, link: Link): Promise<Linked | undefined> {
  const known = await means.store.load('party', partyId(name));
  if (known && isReached(known.document)) return { kind: 'linked-elsewhere', party: known.document };
  const party: Party = known ? { ...withoutLoss(known.document), ...link } : newParty(name, link);
  const saved = await means.store.save('party', party, known?.version ?? 'new');
  if (saved === 'conflict') return undefined;
  means.log.info('channel.linked', { providerId: party.id });
  if (known?.document.lost) await searchesGoOnWithout(means, party.id, 'unlinked');
  return { kind: 'linked', party };
}

/** Its cards turn neutral and nothing else is sent there; the party keeps its homes, and searches go on without it. */
export async function unlinkChannel(
  means: Means,
  speaker: Speaker,
): Promise<{ kind: 'unlinked' } | { kind: 'not-a-coordinator' } | { kind: 'not-linked' }> {
  if (!(await isCoordinator(means, speaker.person))) return { kind: 'not-a-coordinator' };
  const [stored] = await means.store.find('party', channelKey(speaker.address.conversationId));
  if (!stored) return { kind: 'not-linked' };
  const { channel, lost: _, ...kept } = stored.document;
  const party = { ...kept, ...(channel && { formerChannel: channel }) } as Party;
  const saved = await means.store.save('party', party, stored.version);
  if (saved === 'conflict') return unlinkChannel(means, speaker);
  means.log.info('channel.unlinked', { providerId: party.id });
  if (party.role === 'provider') await searchesGoOnWithout(means, party.id, 'unlinked');
  means.wake();
  return { kind: 'unlinked' };
}

/** Keeps the address of a linked channel current: Teams moves conversations to other service addresses. */
export async function refreshChannel(means: Means, address: Address): Promise<void> {
  const [stored] = await means.store.find('party', channelKey(address.conversationId));
  if (stored?.document.lost) return regainChannels(means, { channel: address.conversationId });
  if (!stored || JSON.stringify(stored.document.channel) === JSON.stringify(address)) return;
  await means.store.save('party', { ...stored.document, channel: address }, stored.version);
}

/**
 * Whether two parties would read each other's answers: members of a private channel are members of its team, so they
 * see every standard channel there, whichever of the two was first.
 */
async function wouldBeSeen(means: Means, { teamId, channelKind }: ChannelPlace): Promise<boolean> {
  const parties = await Promise.all(
    (['coordination', 'provider'] as const).map((role) => means.store.find('party', roleKey(role))),
  );
  const sameTeam = parties.flat().filter(({ document }) => document.teamId === teamId);
  return sameTeam.some(({ document }) => channelKind === 'standard' || document.channelKind === 'standard');
}

function isReached({ channel, lost }: Party): boolean {
  return channel !== undefined && lost === undefined;
}

/** A new channel starts anew; in the one that was lost nothing is changed any more. */
function withoutLoss({ lost: _, ...party }: Party): Party {
  return party as Party;
}

function newParty(name: string, linked: Link): Party {
  const id = partyId(name);
  return id === COORDINATION_ID
    ? { ...linked, id, name, role: 'coordination' }
    : { ...linked, id, name, role: 'provider', homes: [] };
}

/** Made from the name, so that two links at once meet on one document, and a new link finds the old homes. */
function partyId(name: string): string {
  const plainName = name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plainName === 'coordinatie' ? COORDINATION_ID : `provider-${plainName.replace(/[^a-z0-9]+/g, '-')}`;
}
