/** In which role somebody speaks: the conversation decides, never what stands in a card. */
import { channelKey } from '../domain/keys';
import type { Party } from '../domain/party';
import type { Actor } from '../domain/actor';
import type { PersonId } from '../domain/person';
import type { Address, Means } from './ports';

export interface Speaker {
  person: PersonId;
  address: Address;
}

/** A personal chat makes a referrer; a channel gives the role of the party that is linked to it, or none. */
export async function whoSpeaks(means: Means, { person, address }: Speaker): Promise<Actor> {
  if (address.kind === 'personal') {
    const known = await means.store.load('person', person);
    return { role: 'referrer', person, standsInFor: known?.document.standsInFor ?? [] };
  }
  const party = await partyOf(means, address);
  if (!party) return { role: 'nobody', person };
  return party.role === 'coordination'
    ? { role: 'coordinator', person }
    : { role: 'provider', person, provider: party.id };
}

/** The party that is linked to this channel. */
export async function partyOf(means: Means, address: Address): Promise<Party | undefined> {
  const [stored] = await means.store.find('party', channelKey(address.conversationId));
  return stored?.document;
}
