/** Which places other open referrals hold or have taken; derived each time, never kept with the home. */
import { dayOf, type Day } from '../calendar';
import type { HomeId } from '../party';
import type { Referral } from '../referral';

/** An introduction holds places until it is decided; a match has taken them. */
export interface Claim {
  home: HomeId;
  kind: 'held' | 'taken';
  places: number;
  since: Day;
}

/** The claims of all referrals but this one. */
export function claimsOf(referrals: readonly Referral[], except?: Referral['id']): Claim[] {
  return referrals.filter(({ id }) => id !== except).flatMap((referral) => claimOf(referral) ?? []);
}

function claimOf({ stage, youths }: Referral): Claim | undefined {
  if (!('introduction' in stage)) return undefined;
  return {
    home: stage.introduction.home.home,
    kind: stage.state === 'matched' ? 'taken' : 'held',
    places: youths.length,
    since: dayOf(stage.since),
  };
}

/** The claims by home, for homes that are looked at one after the other. */
export function claimsByHome(claims: readonly Claim[]): ReadonlyMap<HomeId, readonly Claim[]> {
  const byHome = new Map<HomeId, Claim[]>();
  for (const claim of claims) byHome.set(claim.home, [...(byHome.get(claim.home) ?? []), claim]);
  return byHome;
}
