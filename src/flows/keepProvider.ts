/** What is known of a provider beside its homes: where files go, whom to call, and what was contracted. */
import type { Actor } from '../domain/actor';
import { roleKey } from '../domain/keys';
import { introductionOf } from '../domain/changes';
import type { YouthRegion } from '../domain/geography/regions';
import type { ListValue } from '../domain/lists';
import { isOutOfContract } from '../domain/matching/rankProviders';
import { searchOf } from '../domain/matching/search';
import type { Contract, Provider } from '../domain/party';
import type { Referral } from '../domain/referral';
import { changeProvider, type Keeper, type OutOfReach } from './changeProvider';
import { searchesGoOnWithout } from './loseChannel';
import type { Means } from './ports';

export interface Contact {
  secureAddress: string;
  phone: string;
}

type Kept = { kind: 'kept'; provider: Provider };

/** Every provider with a channel, by name; for a coordinator only. */
export async function allProviders(means: Means, actor: Actor): Promise<Provider[] | undefined> {
  if (actor.role !== 'coordinator') return undefined;
  const parties = await means.store.find('party', roleKey('provider'));
  return parties
    .flatMap(({ document }) => (document.role === 'provider' ? document : []))
    .sort((one, other) => one.name.localeCompare(other.name, 'nl'));
}

/** Where referrers send a file to, told at the introduction only, and the number a coordinator calls; empty is unknown. */
export function keepContact(means: Means, keeper: Keeper, contact: Contact): Promise<Kept | WrongPhone | OutOfReach> {
  const secureAddress = contact.secureAddress.trim();
  const phone = contact.phone.trim();
  return changeProvider(means, keeper, 'contact', (before): Kept | WrongPhone => {
    if (phone !== '' && !/^[+0-9][0-9 ()-]{8,19}$/.test(phone)) return { kind: 'wrong-phone' };
    const { secureAddress: _address, phone: _phone, ...provider } = before;
    const told = { ...(secureAddress !== '' && { secureAddress }), ...(phone !== '' && { phone }) };
    return { kind: 'kept', provider: { ...provider, ...told } };
  });
}

type WrongPhone = { kind: 'wrong-phone' };

/** As it stands on the card: nothing chosen is unknown. */
export interface AgreedContract {
  regions: YouthRegion[];
  kinds: ListValue<'placeKind'>[];
  hasEnded: boolean;
}

/**
 * What the municipalities bought, written down by a coordinator. Searches for which the provider is out of contract now go
 * on without it; where one of its homes is in contact already, home and referrer decide. `without` is how many those are.
 */
export async function keepContract(
  means: Means,
  keeper: Keeper,
  { regions, kinds, hasEnded }: AgreedContract,
): Promise<(Kept & { without: number }) | OutOfReach> {
  if (keeper.actor.role !== 'coordinator') return { kind: 'unknown' };
  const contract: Contract = {
    ...(hasEnded && { ended: true }),
    ...(regions.length > 0 && { regions }),
    ...(kinds.length > 0 && { kinds }),
  };
  const kept = await changeProvider(means, keeper, 'contract', (before): Kept & { before: Provider } => {
    const { contract: _, ...provider } = before;
    const after = { ...provider, ...(Object.keys(contract).length > 0 && { contract }) };
    return { kind: 'kept', before, provider: after };
  });
  if (kept.kind === 'unknown') return kept;
  const without = await searchesGoOnWithout(means, kept.provider.id, 'out-of-contract', {
    which: (referral) => fellOut(referral, kept.before, kept.provider),
  });
  means.wake();
  return { kind: 'kept', provider: kept.provider, without };
}

/** Not what was asked in spite of the contract. */
function fellOut(referral: Referral, before: Provider, now: Provider): boolean {
  const search = searchOf(referral);
  const isInContact = introductionOf(referral)?.home.provider === now.id;
  return !isInContact && !isOutOfContract(search, before) && isOutOfContract(search, now);
}
