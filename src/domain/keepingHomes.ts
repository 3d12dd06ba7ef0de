/** How a provider's homes change: added, changed, told more about, stopped; pure, and nothing is changed while a field is wrong. */
import { foldName } from './geography/foldName';
import {
  contradictions,
  flatHome,
  homeFrom,
  readFields,
  REQUIRED_FIELDS,
  type FilledHome,
  type FlatHome,
  type HomeField,
  type WrongField,
} from './homeFields';
import type { Reading } from './homeInputs';
import type { Home, HomeId, Provider } from './party';

/** `home` is the one it was about, as it is now. */
export type HomeChange = { kind: 'kept'; provider: Provider; home: Home } | NotChanged;
export type NotChanged = { kind: 'wrong'; wrong: WrongField[] } | { kind: 'unknown-home' };

export const PLACES_FIELDS = ['free', 'freeFrom'] as const satisfies HomeField[];
/** Everything else, unknown until told. */
export const MORE_FIELDS = [
  'placeKinds',
  'stayUntil',
  'sexes',
  'siblingsUpTo',
  'residents',
  'vulnerableResidents',
  'longStayingResidents',
  'themesCarried',
  'themesNotCarried',
  'risksNotCarried',
  'levelsNotCarried',
  'supervision',
  'wheelchair',
  'pets',
  'belief',
  'contact',
  'ownWords',
] as const satisfies HomeField[];

/**
 * Adds a home. The same one again changes nothing, so that a redelivered click does not make two; one that had stopped
 * comes back as the home it was, with what it answered before.
 */
export function addHome(provider: Provider, id: HomeId, filled: FilledHome, reading: Reading): HomeChange {
  const read = readTogether(filled, reading);
  if (read.kind === 'wrong') return read;
  const added = { id, ...homeFrom(read.told as FlatHome) };
  const before = provider.homes.find((home) => sameName(home, added));
  if (before) {
    const isSame = REQUIRED_FIELDS.every((field) => flatHome(before)[field] === flatHome(added)[field]);
    return isSame ? { kind: 'kept', provider, home: before } : doubleName();
  }
  const { provider: without, home } = comingBack(provider, added);
  return { kind: 'kept', provider: { ...without, homes: [...without.homes, home] }, home };
}

/** Changes the required things of one home. */
export function changeHome(provider: Provider, id: HomeId, filled: FilledHome, reading: Reading): HomeChange {
  return changing(provider, id, (before) => {
    const read = readTogether(filled, reading, before);
    if (read.kind === 'wrong') return read;
    const home = { ...before, ...homeFrom({ ...flatHome(before), ...read.told }) };
    const others = provider.homes.filter((one) => one !== before);
    return others.some((one) => sameName(one, home)) ? doubleName() : home;
  });
}

/** Everything on the card is told anew: what was emptied is unknown again. */
export function tellMore(provider: Provider, id: HomeId, filled: FilledHome, reading: Reading): HomeChange {
  return changing(provider, id, (before) => {
    const read = readTogether(filled, reading, before);
    if (read.kind === 'wrong') return read;
    const kept = Object.entries(before).filter(([field]) => !MORE_FIELDS.some((more) => more === field));
    return { ...(Object.fromEntries(kept) as unknown as Home), ...read.told };
  });
}

/** Free places, said today; without a number they are unknown. */
export function tellFreePlaces(provider: Provider, id: HomeId, filled: FilledHome, reading: Reading): HomeChange {
  return changing(provider, id, (before) => {
    const read = readTogether(filled, reading, before);
    if (read.kind === 'wrong') return read;
    const { freePlaces: _, ...home } = before;
    const { free, freeFrom } = read.told;
    if (free === undefined) return home;
    const from = freeFrom === undefined ? {} : { from: freeFrom };
    return { ...home, freePlaces: { number: free, ...from, confirmedOn: reading.today } };
  });
}

/** From now on nobody is asked for this home; what it answered and where it is introduced stays as it is. */
export function retireHome(provider: Provider, id: HomeId): HomeChange {
  const isIt = (one: Home) => one.id === id;
  const { homes, retiredHomes = [] } = provider;
  const home = [...homes, ...retiredHomes].find(isIt);
  if (!home) return { kind: 'unknown-home' };
  const others = (all: readonly Home[]) => all.filter((one) => one !== home);
  const retired = { ...provider, homes: others(homes), retiredHomes: [...others(retiredHomes), home] };
  return { kind: 'kept', provider: retired, home };
}

/** Takes a home of this name out of those that stopped, with what was told anew. */
export function comingBack(provider: Provider, added: Home): { provider: Provider; home: Home } {
  const { retiredHomes = [], ...active } = provider;
  const before = retiredHomes.find((home) => sameName(home, added));
  if (!before) return { provider, home: added };
  const left = retiredHomes.filter((home) => home !== before);
  return {
    provider: left.length > 0 ? { ...active, retiredHomes: left } : active,
    home: broughtUpToDate(before, added),
  };
}

/** The same home with what was told anew; as many free places as it no longer has are not believed. */
export function broughtUpToDate(before: Home, told: Omit<Home, 'id'>): Home {
  const { freePlaces, ...home } = { ...before, ...told, id: before.id };
  return freePlaces && freePlaces.number <= home.places ? { ...home, freePlaces } : home;
}

export function sameName(one: Pick<Home, 'name'>, other: Pick<Home, 'name'>): boolean {
  // A name without a Latin letter folds to nothing.
  const [first, second] = [one, other].map(({ name }) => foldName(name) || name);
  return first === second;
}

function changing(provider: Provider, id: HomeId, change: (before: Home) => Home | NotChanged): HomeChange {
  const before = provider.homes.find((home) => home.id === id);
  if (!before) return { kind: 'unknown-home' };
  const home = change(before);
  if ('kind' in home) return home;
  const homes = provider.homes.map((one) => (one === before ? home : one));
  return { kind: 'kept', provider: { ...provider, homes }, home };
}

type ReadTogether = { kind: 'told'; told: Partial<FlatHome> } | Extract<NotChanged, { kind: 'wrong' }>;

/** What contradicts something that is known of the home and not on this card, stands at its places. */
function readTogether(filled: FilledHome, reading: Reading, before?: Home): ReadTogether {
  const { told, wrong } = readFields(filled, reading);
  const notHere = Object.entries(before ? flatHome(before) : {}).filter(([field]) => !(field in filled));
  const together = contradictions({ ...Object.fromEntries(notHere), ...told })
    .map(({ field, reason }) => ({ field: field in filled ? field : ('places' as const), reason }))
    .filter(({ field }) => field in filled);
  const all = [...wrong, ...together];
  return all.length > 0 ? { kind: 'wrong', wrong: all } : { kind: 'told', told };
}

function doubleName(): NotChanged {
  return { kind: 'wrong', wrong: [{ field: 'name', reason: 'double-name' }] };
}
