/** Whether the provider is under contract for the region and the kind of place. */
import type { Contract } from '../../party';
import { excludes } from '../criterion';

/** Of the home municipality, for that one pays; not of where the home lies. */
export const contractRegion = excludes('youth', ({ homeMunicipality }) => {
  const region = homeMunicipality?.youthRegion;
  return {
    judge: (_home, { contract }) => contracted(contract, contract?.regions, region),
    values: () => ({ region: region ?? '' }),
  };
});

export const contractKind = excludes('referral', ({ search: { answers } }) => ({
  judge: (_home, { contract }) => contracted(contract, contract?.kinds, answers.placeKind),
  values: () => ({ kind: { list: 'placeKind', of: answers.placeKind ? [answers.placeKind] : [] } }),
}));

export function contracted<T>(
  contract: Contract | undefined,
  agreed: readonly T[] | undefined,
  needed: T | undefined,
): 'for' | 'excludes' | 'unknown' {
  if (contract?.ended) return 'excludes';
  if (!agreed?.length || needed === undefined) return 'unknown';
  return agreed.includes(needed) ? 'for' : 'excludes';
}
