/** Every referral that somebody is still waiting for. */
import { stateKey } from '../domain/keys';
import type { Referral, State } from '../domain/referral';
import type { Means } from './ports';

export const OPEN_STATES = [
  'submitted',
  'returned',
  'searching',
  'introduced',
  'exploring',
  'matched',
  'paused',
] as const satisfies readonly State[];

export async function openReferrals(means: Pick<Means, 'store'>): Promise<Referral[]> {
  const found = await Promise.all(OPEN_STATES.map((state) => means.store.find('referral', stateKey(state))));
  return found.flat().map(({ document }) => document);
}
