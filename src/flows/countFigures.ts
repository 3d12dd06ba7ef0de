/** The figures of everything that is kept: open referrals, and those that ended and were not erased yet. */
import type { Actor } from '../domain/actor';
import { figuresOf, type Figures } from '../domain/figures/figures';
import { roleKey, stateKey } from '../domain/keys';
import type { Party } from '../domain/party';
import { openReferrals } from './openReferrals';
import type { Means } from './ports';

/** For a coordinator only. */
export async function countFigures(means: Means, actor: Actor): Promise<Figures | undefined> {
  if (actor.role !== 'coordinator') return undefined;
  const ended = await Promise.all(
    (['settled', 'closed'] as const).map((state) => means.store.find('referral', stateKey(state))),
  );
  const referrals = [...(await openReferrals(means)), ...ended.flat().map(({ document }) => document)];
  const parties = await means.store.find('party', roleKey('provider'));
  const homes = new Map(parties.flatMap(({ document }) => placesIn(document)));
  return figuresOf(referrals, ({ home }) => homes.get(home), means.now());
}

function placesIn(party: Party): [string, string][] {
  if (party.role !== 'provider') return [];
  return [...party.homes, ...(party.retiredHomes ?? [])].map(({ id, municipality }) => [id, municipality]);
}
