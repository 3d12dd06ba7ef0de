/** What became of introductions and matches: how near, together or apart, why not, and whether it lasted. */
import { introductionOf } from '../changes';
import { askedCount } from '../decisions/asking';
import { distanceKm } from '../geography/distance';
import { municipalityByCode } from '../geography/municipalities';
import type { ListValue } from '../lists';
import type { HomeRef } from '../party';
import type { PastIntroduction, Referral } from '../referral';
import { timesOf } from './times';

/** So many of so many. */
export interface Share {
  count: number;
  of: number;
}

/** In which municipality a home is. */
export type PlaceOf = (home: HomeRef) => string | undefined;

/** As the crow flies; what is called close to home. */
const NEAR_KM = 20;

export function homesAskedPerMatch(referrals: readonly Referral[]): number | undefined {
  return timesOf(referrals.filter(hasPlace).map(askedCount)).median;
}

/** Of the places of which both ends are known; of brothers and sisters all must have it near. */
export function nearHome(referrals: readonly Referral[], placeOf: PlaceOf): Share {
  const distances = referrals.filter(hasPlace).flatMap((referral) => furthestKm(referral, placeOf));
  return { count: distances.filter((km) => km <= NEAR_KM).length, of: distances.length };
}

/** A group that was split counts once. */
export function siblingsTogether(referrals: readonly Referral[]): Share {
  const together = referrals.filter((referral) => hasPlace(referral) && referral.youths.length > 1).length;
  const apart = new Set(
    referrals.flatMap(({ reference, splits }) => splits.map(({ other }) => [reference, other].sort().join(' '))),
  );
  return { count: together, of: together + apart.size };
}

/** Those after a match too, the most frequent reason first. */
export function mismatches(referrals: readonly Referral[]): { reason: ListValue<'mismatchReason'>; count: number }[] {
  const counts = new Map<ListValue<'mismatchReason'>, number>();
  for (const { end } of referrals.flatMap(({ pastIntroductions }) => pastIntroductions)) {
    if ('reason' in end) counts.set(end.reason, (counts.get(end.reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((one, other) => other.count - one.count);
}

/** Ninety days after moving in; a youth who left after that lasted too. */
export function stillStanding(referrals: readonly Referral[]): Share {
  const lasted = referrals.reduce(
    (sum, referral) => sum + Number(referral.stage.state === 'settled') + movedOut(referral),
    0,
  );
  const broken = referrals.flatMap((referral) => referral.pastIntroductions.filter((past) => brokeOff(referral, past)));
  return { count: lasted, of: lasted + broken.length };
}

function hasPlace({ stage }: Referral): boolean {
  return stage.state === 'matched' || stage.state === 'settled';
}

function furthestKm(referral: Referral, placeOf: PlaceOf): number[] {
  const home = introductionOf(referral)?.home;
  const there = home && municipalityByCode(placeOf(home) ?? '');
  const distances = referral.youths.map(({ homeMunicipality }) => {
    const here = municipalityByCode(homeMunicipality ?? '');
    return here && there ? distanceKm(here, there) : undefined;
  });
  const known = distances.filter((km) => km !== undefined);
  return known.length === distances.length && known.length > 0 ? [Math.max(...known)] : [];
}

function movedOut({ pastIntroductions }: Referral): number {
  return pastIntroductions.filter(({ end }) => end.kind === 'moved-out').length;
}

/** The day of moving in was known, and still there was no placement that lasted. */
function brokeOff({ history }: Referral, { home, end, endedAt }: PastIntroduction): boolean {
  const isToldOf = history.some(
    (entry) => entry.what === 'moving-in' && entry.home === home.home && entry.at <= endedAt,
  );
  return end.kind === 'not-placed' && isToldOf;
}
