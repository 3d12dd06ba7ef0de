/** Whoever may keep a provider's data changes it: a member in its own channel, a coordinator for who says it by phone. */
import type { Actor } from '../domain/actor';
import { dayOf } from '../domain/calendar';
import type { Reading } from '../domain/homeInputs';
import type { PartyId, Provider } from '../domain/party';
import { changeParty } from './changeParty';
import type { Code } from './log';
import type { Means } from './ports';

export interface Keeper {
  actor: Actor;
  /** As the card named it; what a coordinator chose. A member speaks for the own provider and no other. */
  provider: PartyId;
}

/** Nobody's provider, or somebody else's. */
export type OutOfReach = { kind: 'unknown' };

/** The provider whose data this person may see and keep. */
export async function providerInReach(means: Means, keeper: Keeper): Promise<Provider | undefined> {
  const id = idInReach(keeper);
  const party = id === undefined ? undefined : (await means.store.load('party', id))?.document;
  return party?.role === 'provider' ? party : undefined;
}

/** Saves the provider of a change that is `kept`, on condition that nobody was faster; any other saves nothing. */
export async function changeProvider<C extends { kind: string; provider?: Provider }>(
  means: Means,
  keeper: Keeper,
  act: Code,
  change: (provider: Provider) => C,
): Promise<C | OutOfReach> {
  const id = idInReach(keeper);
  if (id === undefined) return { kind: 'unknown' };
  const decided = await changeParty(means, id, (party): { changed?: C; party?: Provider } => {
    if (party.role !== 'provider') return {};
    const changed = change(party);
    return { changed, ...(changed.kind === 'kept' && changed.provider && { party: changed.provider }) };
  });
  if (decided?.party) means.log.info('provider.kept', { providerId: id, personId: keeper.actor.person, act });
  return decided?.changed ?? { kind: 'unknown' };
}

/** Cards send the values of lists as the code calls them, in any language. */
export function readingNow(means: Means): Reading {
  return { labels: (_list, value) => value, today: dayOf(means.now()) };
}

function idInReach({ actor, provider }: Keeper): PartyId | undefined {
  switch (actor.role) {
    case 'coordinator':
      return provider;
    case 'provider':
      return provider === '' || provider === actor.provider ? actor.provider : undefined;
    case 'referrer':
    case 'nobody':
      return undefined;
  }
}
