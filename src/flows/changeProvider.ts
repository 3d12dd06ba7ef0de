/** Whoever may keep a provider's data changes it: a member in its own channel, a coordinator for who says it by phone. */
import type { Actor } from '../domain/actor';
import { dayOf } from '../domain/calendar';
import { Fault } from '../domain/fault';
import type { Reading } from '../domain/homeInputs';
import type { PartyId, Provider } from '../domain/party';
import type { Code } from './log';
import type { Means, Stored } from './ports';

export interface Keeper {
  actor: Actor;
  /** As the card named it; what a coordinator chose. A member speaks for the own provider and no other. */
  provider: PartyId;
}

/** Nobody's provider, or somebody else's. */
export type OutOfReach = { kind: 'unknown' };

const ATTEMPTS = 20;

/** The provider whose data this person may see and keep. */
export async function providerInReach(means: Means, keeper: Keeper): Promise<Provider | undefined> {
  return (await storedProvider(means, keeper))?.document;
}

/** Saves the provider of a change that is `kept`, on condition that nobody was faster; any other saves nothing. */
export async function changeProvider<C extends { kind: string; provider?: Provider }>(
  means: Means,
  keeper: Keeper,
  act: Code,
  change: (provider: Provider) => C,
): Promise<C | OutOfReach> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const stored = await storedProvider(means, keeper);
    if (!stored) return { kind: 'unknown' };
    const changed = change(stored.document);
    if (changed.kind !== 'kept' || !changed.provider) return changed;
    if ((await means.store.save('party', changed.provider, stored.version)) === 'saved') {
      means.log.info('provider.kept', { providerId: changed.provider.id, personId: keeper.actor.person, act });
      return changed;
    }
  }
  throw new Fault('save-never-succeeded');
}

/** Cards send the values of lists as the code calls them, in any language. */
export function readingNow(means: Means): Reading {
  return { labels: (_list, value) => value, today: dayOf(means.now()) };
}

async function storedProvider(means: Means, keeper: Keeper): Promise<Stored<Provider> | undefined> {
  const id = idInReach(keeper);
  const stored = id === undefined ? undefined : await means.store.load('party', id);
  return stored?.document.role === 'provider' ? { document: stored.document, version: stored.version } : undefined;
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
