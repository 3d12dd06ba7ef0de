/** Loads a party, lets a decision change it, and saves it on condition that nobody was faster. */
import { Fault } from '../domain/fault';
import type { Party, PartyId } from '../domain/party';
import type { Means } from './ports';

const ATTEMPTS = 20;

/** Saves the `party` of what was decided, if there is one; `undefined` when this party is not there. */
export async function changeParty<D extends { party?: Party }>(
  { store }: Pick<Means, 'store'>,
  id: PartyId,
  decide: (party: Party) => D,
): Promise<D | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const stored = await store.load('party', id);
    if (!stored) return undefined;
    const decided = decide(stored.document);
    if (!decided.party || (await store.save('party', decided.party, stored.version)) === 'saved') return decided;
  }
  throw new Fault('save-never-succeeded');
}
