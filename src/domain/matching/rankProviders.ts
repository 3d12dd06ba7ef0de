/** Ranks the providers, for each can be asked as a whole: "welk gezinshuis past?". */
import { municipalityByCode } from '../geography/municipalities';
import type { PartyId } from '../party';
import type { Ask, Referral } from '../referral';
import { contracted } from './criteria/contract';
import { worstOf } from './criterion';
import type { ProviderWithHomes } from './rankHomes';
import type { Search } from './search';

export interface RankedProvider {
  id: PartyId;
  name: string;
  verdict: 'fits' | 'unknown' | 'excluded';
  /** Under contract for the region of the home municipality; of several youths the worst. */
  contractRegion: ContractResult;
  contractKind: ContractResult;
  /** How many of its homes lie in that region. */
  homesInRegion: number;
  /** How many other questions still wait for its answer. */
  openAsks: number;
}

type ContractResult = ReturnType<typeof contracted>;

/** Those under contract first, then those with homes in the region, then who has least to answer already. */
export function rankProviders(
  search: Search,
  providers: readonly ProviderWithHomes[],
  openAsks: ReadonlyMap<PartyId, number>,
): RankedProvider[] {
  return providers.map((provider) => rankedProvider(search, provider, openAsks.get(provider.id) ?? 0)).sort(bestFirst);
}

/** Whether this search is about something that the provider is not contracted for; what is unknown does not count. */
export function isOutOfContract(search: Search, provider: ProviderWithHomes): boolean {
  return rankedProvider(search, provider, 0).verdict === 'excluded';
}

/** For each provider, the referrals that still search and for which something it was asked has no answer. */
export function openAsksOf(referrals: readonly Referral[], except?: Referral['id']): ReadonlyMap<PartyId, number> {
  const open = new Map<PartyId, number>();
  for (const referral of referrals) {
    if (referral.id === except || referral.stage.state !== 'searching') continue;
    for (const ask of referral.asks) {
      if (isOpen(ask, referral)) open.set(ask.provider, (open.get(ask.provider) ?? 0) + 1);
    }
  }
  return open;
}

const VERDICTS = ['fits', 'unknown', 'excluded'] as const;

function rankedProvider({ answers, youths }: Search, provider: ProviderWithHomes, openAsks: number): RankedProvider {
  const { id, name, contract, homes } = provider;
  const regions = youths.map(({ homeMunicipality }) => regionOf(homeMunicipality));
  const perYouth = regions.map((region) => contracted(contract, contract?.regions, region));
  const contractRegion = worstOf(perYouth);
  const contractKind = contracted(contract, contract?.kinds, answers.placeKind);
  const homesInRegion = homes.filter(({ municipality }) => {
    const region = regionOf(municipality);
    return region !== undefined && regions.includes(region);
  }).length;
  const verdict = VERDICT_OF[worstOf([contractRegion, contractKind])];
  return { id, name, verdict, contractRegion, contractKind, homesInRegion, openAsks };
}

const VERDICT_OF = { for: 'fits', unknown: 'unknown', excludes: 'excluded' } as const;

function regionOf(municipality: string | undefined) {
  return municipality === undefined ? undefined : municipalityByCode(municipality)?.youthRegion;
}

function isOpen({ provider, homes, asWhole }: Ask, { homeAnswers }: Referral): boolean {
  const answered = homeAnswers.filter((answer) => answer.home.provider === provider).map(({ home }) => home.home);
  return homes.some(({ home }) => !answered.includes(home)) || (asWhole && answered.length === 0);
}

function bestFirst(one: RankedProvider, other: RankedProvider): number {
  return (
    VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(other.verdict) ||
    Number(other.homesInRegion > 0) - Number(one.homesInRegion > 0) ||
    one.openAsks - other.openAsks ||
    one.name.localeCompare(other.name, 'nl') ||
    one.id.localeCompare(other.id)
  );
}
