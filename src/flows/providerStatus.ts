/** What is open for a provider, and which free places it should confirm. */
import { openForProvider, waitsForProvider, type OpenLine } from '../domain/openForProvider';
import type { Provider } from '../domain/party';
import { providerInReach, type Keeper } from './changeProvider';
import { openReferrals } from './openReferrals';
import type { Means } from './ports';

export interface ProviderStatus {
  provider: Provider;
  lines: OpenLine[];
}

/** For the members of its own channel; a coordinator has the overview. */
export async function providerStatus(means: Means, keeper: Keeper): Promise<ProviderStatus | undefined> {
  if (keeper.actor.role !== 'provider') return undefined;
  const provider = await providerInReach(means, keeper);
  return provider && { provider, lines: openForProvider(await openReferrals(means), provider.id) };
}

export interface PlacesToConfirm {
  provider: Provider;
  /** How many questions wait for this provider. */
  waiting: number;
}

/** What the provider's card of Monday is made from. */
export async function placesToConfirm(means: Means, keeper: Keeper): Promise<PlacesToConfirm | undefined> {
  const provider = await providerInReach(means, keeper);
  if (!provider) return undefined;
  const lines = openForProvider(await openReferrals(means), provider.id);
  return { provider, waiting: lines.filter(waitsForProvider).length };
}
