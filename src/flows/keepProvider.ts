/** What is known of a provider beside its homes: where files go, whom to call, and what was contracted. */
import type { Actor } from '../domain/actor';
import { roleKey } from '../domain/keys';
import type { Contract, Provider } from '../domain/party';
import { changeProvider, type Keeper, type OutOfReach } from './changeProvider';
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

/** What the municipalities bought, written down by a coordinator; a part of which nothing is chosen is unknown. */
export async function keepContract(
  means: Means,
  keeper: Keeper,
  { regions, kinds }: Required<Contract>,
): Promise<Kept | OutOfReach> {
  if (keeper.actor.role !== 'coordinator') return { kind: 'unknown' };
  const contract = { ...(regions.length > 0 && { regions }), ...(kinds.length > 0 && { kinds }) };
  return changeProvider(means, keeper, 'contract', (before): Kept => {
    const { contract: _, ...provider } = before;
    return { kind: 'kept', provider: { ...provider, ...(Object.keys(contract).length > 0 && { contract }) } };
  });
}
