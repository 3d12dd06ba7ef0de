/** Takes over homes from a file: those that are known by name are brought up to date, the others are added. */
import { flatHome } from './homeFields';
import type { HomeToAdd } from './homesCsv';
import { broughtUpToDate, comingBack, sameName } from './keepingHomes';
import type { Home, Provider } from './party';

export interface Imported {
  provider: Provider;
  added: Home[];
  changed: Home[];
  unchanged: number;
}

/** What the file does not tell of a home stays as it was. */
export function importHomes(provider: Provider, homes: readonly HomeToAdd[], newId: () => string): Imported {
  return homes.reduce<Imported>((so, told) => importHome(so, told, newId), {
    provider,
    added: [],
    changed: [],
    unchanged: 0,
  });
}

function importHome(so: Imported, told: HomeToAdd, newId: () => string): Imported {
  const before = so.provider.homes.find((home) => sameName(home, told));
  if (!before) {
    const { provider, home } = comingBack(so.provider, { id: newId(), ...told });
    return { ...so, provider: { ...provider, homes: [...provider.homes, home] }, added: [...so.added, home] };
  }
  const home = broughtUpToDate(before, told);
  if (sameHome(before, home)) return { ...so, unchanged: so.unchanged + 1 };
  const homes = so.provider.homes.map((one) => (one === before ? home : one));
  return { ...so, provider: { ...so.provider, homes }, changed: [...so.changed, home] };
}

/** Whatever order the fields stand in. */
function sameHome(one: Home, other: Home): boolean {
  const told = (home: Home) => JSON.stringify(Object.entries(flatHome(home)).sort(([a], [b]) => a.localeCompare(b)));
  return told(one) === told(other);
}
