/** Proposes whom to ask next: the best few first, and then the ring widens. The coordinator decides. */
import type { Referral } from '../referral';
import { isAskedNow } from '../waves';
import type { Ranking } from './rankHomes';
import type { Standing } from './standing';

export const WAVE_SIZE = 3;

/**
 * The best of those that can be asked. A home that said no stands among the excluded, with the reason; a provider that
 * was asked as a whole chooses among its homes itself.
 */
export function proposeWave({ ranked }: Ranking, referral: Referral, size: number): Standing[] {
  const asWhole = referral.asks.filter((ask) => ask.asWhole).map(({ provider }) => provider);
  return ranked
    .filter(({ home, provider }) => !isAskedNow(referral, { home: home.id }) && !asWhole.includes(provider.id))
    .slice(0, size);
}
