/** A provider's gezinshuizen are kept up to date: one at a time, and their free places all at once. */
import { confirmFreePlaces, placesShown } from '../domain/freePlaces';
import type { FilledHome } from '../domain/homeFields';
import * as keeping from '../domain/keepingHomes';
import type { HomeChange } from '../domain/keepingHomes';
import type { HomeId, Provider } from '../domain/party';
import { changeProvider, readingNow, type Keeper, type OutOfReach } from './changeProvider';
import type { Means } from './ports';

export type KeptHome = HomeChange | OutOfReach;

/** Adds a home; nothing is stored while a field is wrong. */
export function addHome(means: Means, keeper: Keeper, filled: FilledHome): Promise<KeptHome> {
  const id = means.newId();
  return changeProvider(means, keeper, 'add', (provider) => keeping.addHome(provider, id, filled, readingNow(means)));
}

/** What can be changed of one home, each on a card of its own. */
export type Part = 'basics' | 'more' | 'places';

const CHANGES = { basics: keeping.changeHome, more: keeping.tellMore, places: keeping.tellFreePlaces };

/** Changes one part of a home; nothing is stored while a field is wrong. Who lives there is for its own people alone. */
export async function changeHome(
  means: Means,
  keeper: Keeper,
  { part, home, filled }: { part: Part; home: HomeId; filled: FilledHome },
): Promise<KeptHome> {
  if (part === 'more' && keeper.actor.role !== 'provider') return { kind: 'unknown' };
  return changeProvider(means, keeper, part, (provider) => CHANGES[part](provider, home, filled, readingNow(means)));
}

/** Nobody is asked for this home any more. */
export function retireHome(means: Means, keeper: Keeper, home: HomeId): Promise<KeptHome> {
  return changeProvider(means, keeper, 'retire', (provider) => keeping.retireHome(provider, home));
}

export type Confirmed = { kind: 'kept' | 'changed-since'; provider: Provider } | OutOfReach;

/**
 * "Alles klopt": today somebody looked at the free places of all homes. Not when they are others than stood on the card
 * (`shown`): a colleague may have changed one, or the card may be of last week.
 */
export function confirmAll(means: Means, keeper: Keeper, shown: string): Promise<Confirmed> {
  const { today } = readingNow(means);
  return changeProvider(means, keeper, 'confirm', (provider): Exclude<Confirmed, OutOfReach> =>
    placesShown(provider) === shown
      ? { kind: 'kept', provider: confirmFreePlaces(provider, today) }
      : { kind: 'changed-since', provider },
  );
}
