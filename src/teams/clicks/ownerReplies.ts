/** What a referrer sees after a click: how the own referral stands now. */
import { introductionOf } from '../../domain/changes';
import type { Provider } from '../../domain/party';
import type { Referral } from '../../domain/referral';
import type { Means } from '../../flows/ports';
import { ownerStatus } from '../views/owner';
import { card, type Clicked, type Reply } from './reply';

/** With what was noted, or what was refused and why, above it. */
export async function statusShown(
  { means, language }: Clicked,
  referral: Referral,
  said: { notice?: string; problem?: string },
): Promise<Reply> {
  const provider = await introducedProvider(means, referral);
  return card(ownerStatus({ referral, provider, contacts: means.contacts, ...said }, language, means.now()));
}

/** The provider whose secure address the referrer needs, from the introduction on. */
async function introducedProvider(means: Means, referral: Referral): Promise<Provider | undefined> {
  const home = introductionOf(referral)?.home;
  const party = home && (await means.store.load('party', home.provider))?.document;
  return party?.role === 'provider' ? party : undefined;
}
