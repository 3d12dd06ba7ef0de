/** How many places a provider's homes have free, and how long that is believed. */
import { addDays, type Day } from './calendar';
import { RULES } from './matching/rules';
import type { Home, Provider } from './party';

/** `old`: told, and so long ago that it counts as unknown. */
export type Freshness = 'unknown' | 'old' | 'fresh';

export function freshnessOf({ freePlaces }: Home, today: Day): Freshness {
  if (!freePlaces) return 'unknown';
  const { confirmedOn } = freePlaces;
  return confirmedOn === undefined || confirmedOn < addDays(today, -RULES.confirmedDays) ? 'old' : 'fresh';
}

/** What stands on a card to confirm, as one word: it is compared with what is known, to see whether it still stands. */
export function placesShown({ homes }: Provider): string {
  return homes.map(({ freePlaces }) => (freePlaces ? `${freePlaces.number}@${freePlaces.from ?? ''}` : '?')).join(' ');
}

/** Somebody looked at all of them and says that they are right; what was never told stays unknown. */
export function confirmFreePlaces(provider: Provider, today: Day): Provider {
  const homes = provider.homes.map((home) =>
    home.freePlaces ? { ...home, freePlaces: { ...home.freePlaces, confirmedOn: today } } : home,
  );
  return { ...provider, homes };
}
