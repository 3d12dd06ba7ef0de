/** Whether there is room: free places on the day, for one youth or for brothers and sisters together. */
import type { Home } from '../../party';
import { asksAttention, excludes, ranks, type Values } from '../criterion';
import { isApart } from '../search';
import type { Who } from '../who';

/** Full on the start date excludes; what is old or was never told is unknown, and never taken for none. */
export const places = excludes('referral', (who) => ({
  judge: (home) => roomFor(1, home, who),
  values: freeValues,
}));

/** Only "verplicht samen" excludes a home for its number of places. */
export const siblingsTogether = excludes('referral', (who) => {
  const needed = who.search.youths.length;
  if (who.search.answers.siblings !== 'mustTogether' || needed < 2) return undefined;
  return {
    judge: (home) => (takesTogether(home, needed) ? roomFor(needed, home, who) : 'excludes'),
    values: () => ({ needed }),
  };
});

/** "Liefst samen": homes with room for all come first, the others stay. */
export const roomForAll = ranks('referral', (who) => {
  const needed = who.search.youths.length;
  if (who.search.answers.siblings !== 'preferTogether' || needed < 2) return undefined;
  const scores = { for: 1, excludes: 0, unknown: 'unknown' } as const;
  return {
    judge: (home) => (takesTogether(home, needed) ? scores[roomFor(needed, home, who)] : 0),
    values: () => ({ needed }),
  };
});

export const confirmedLongAgo = asksAttention('referral', ({ believedSince }) => ({
  judge: ({ freePlaces }) => {
    if (!freePlaces?.confirmedOn) return undefined;
    return freePlaces.confirmedOn < believedSince ? 'attention' : 'for';
  },
  values: ({ freePlaces }) => ({ confirmedOn: { day: freePlaces?.confirmedOn ?? '' } }),
}));

/** Two introductions to one last place are allowed, and said. */
export const lastPlace = asksAttention('referral', (who) => {
  const needed = isApart(who.search) ? 1 : who.search.youths.length;
  return {
    judge: (home) => {
      const held = claimed('held', home, who);
      if (held === 0) return undefined;
      const room = roomFor(needed + held, home, who);
      return room === 'excludes' ? 'attention' : room;
    },
  };
});

/**
 * Whether so many places are free on the start date. Told as free from a later day, none is free before it. Too few say
 * nothing about a start further ahead than two weeks: a place may come free by then.
 */
function roomFor(needed: number, home: Home, who: Who): 'for' | 'excludes' | 'unknown' {
  const told = home.freePlaces;
  if (!told?.confirmedOn || told.confirmedOn < who.believedSince) return 'unknown';
  if (told.from !== undefined && who.start < told.from) return 'excludes';
  const number = told.from === undefined ? told.number : Math.max(told.number, 1);
  if (number - claimed('taken', home, who, told.confirmedOn) >= needed) return 'for';
  return who.start <= who.fullUntil ? 'excludes' : 'unknown';
}

function takesTogether({ places: all, siblingsUpTo }: Home, needed: number): boolean {
  return all >= needed && (siblingsUpTo === undefined || siblingsUpTo >= needed);
}

/** Places of other referrals; what was taken before the home last told its free places is in that number already. */
function claimed(kind: 'held' | 'taken', { id }: Home, { claims }: Who, since = ''): number {
  let sum = 0;
  for (const claim of claims.get(id) ?? []) if (claim.kind === kind && claim.since >= since) sum += claim.places;
  return sum;
}

function freeValues({ freePlaces }: Home): Values {
  return { free: freePlaces?.number ?? 0 };
}
