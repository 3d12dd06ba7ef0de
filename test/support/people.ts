/** The people who act in a story, and the homes they speak for. */
import type { Actor, Referrer } from '../../src/domain/actor';
import type { NewAsk } from '../../src/domain/commands';
import type { HomeRef } from '../../src/domain/party';
import { aHomeRef } from './builders';

export const OWNER: Referrer = { role: 'referrer', person: 'person-1', standsInFor: [] };
/** Whom the owner named as deputy. */
export const DEPUTY: Referrer = { role: 'referrer', person: 'deputy-1', standsInFor: ['person-1'] };
export const ANOTHER_REFERRER: Referrer = { role: 'referrer', person: 'person-2', standsInFor: [] };
export const COORDINATOR: Actor = { role: 'coordinator', person: 'coordinator-1' };
export const NOBODY: Actor = { role: 'nobody', person: 'passer-by-1' };

/** A member of the channel of provider 1, 2, 3 or (never asked) 4. */
export const memberOf = (provider: 1 | 2 | 3 | 4): Actor => ({
  role: 'provider',
  person: `member-${provider}`,
  provider: `provider-${provider}`,
});

/** The one home of provider 1, 2, 3 or 4. */
export const homeOf = (provider: 1 | 2 | 3 | 4): HomeRef =>
  aHomeRef({ provider: `provider-${provider}`, home: `home-${provider}`, name: `Huis ${provider}` });

export const anAskOf = (provider: 1 | 2 | 3 | 4): NewAsk => ({
  provider: `provider-${provider}`,
  providerName: `Aanbieder ${provider}`,
  homes: [homeOf(provider)],
  asWhole: false,
});
