/** Ranks all homes for a referral and explains every place in the list; the coordinator decides, never the score. */
import type { Day } from '../calendar';
import type { HomeRef, Provider } from '../party';
import type { Referral } from '../referral';
import { CRITERIA, type Line } from './criteria';

export type FitVerdict = 'fits' | 'unknown' | 'excluded';

export interface RankedHome {
  home: HomeRef;
  providerName: string;
  verdict: FitVerdict;
  lines: Line[];
}

const ORDER: readonly FitVerdict[] = ['fits', 'unknown', 'excluded'];

/** Best first; a real "interesse" stands above everything computed, and an excluded home is never hidden. */
export function rankHomes(referral: Referral, providers: readonly Provider[], today: Day): RankedHome[] {
  const homes = providers.flatMap((provider) =>
    provider.homes.map((home): RankedHome => {
      const lines = CRITERIA.flatMap((criterion) => criterion(referral, home, today) ?? []);
      const ref = { provider: provider.id, home: home.id, name: home.name };
      return { home: ref, providerName: provider.name, verdict: verdictOf(lines), lines };
    }),
  );
  return homes.sort((one, other) => place(referral, one) - place(referral, other) || byName(one, other));
}

function verdictOf(lines: readonly Line[]): FitVerdict {
  if (lines.some(({ result }) => result === 'excludes')) return 'excluded';
  return lines.some(({ result }) => result === 'unknown') ? 'unknown' : 'fits';
}

function place(referral: Referral, { home, verdict }: RankedHome): number {
  const interested = referral.homeAnswers.some(
    (answer) => answer.home.home === home.home && answer.says.kind === 'interest',
  );
  return ORDER.indexOf(verdict) + (interested && verdict !== 'excluded' ? -ORDER.length : 0);
}

function byName(one: RankedHome, other: RankedHome): number {
  return one.home.name.localeCompare(other.home.name, 'nl') || one.home.home.localeCompare(other.home.home);
}
