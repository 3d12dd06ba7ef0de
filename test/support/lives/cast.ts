/** Who plays a part in the life of a referral, and the homes there are: two of each of three providers. */
import type { Actor, Referrer } from '../../../src/domain/actor';
import type { HomeRef } from '../../../src/domain/party';
import type { Referral } from '../../../src/domain/referral';
import { ANOTHER_REFERRER, COORDINATOR, homeOf, memberOf, NOBODY, OWNER } from '../people';

export const PROVIDERS = [1, 2, 3] as const;

export const HOMES: readonly HomeRef[] = PROVIDERS.flatMap((provider) => {
  const first = homeOf(provider);
  return [first, { ...first, home: `${first.home}b`, name: `${first.name}b` }];
});

/** Where the youth lives now; the matching says so, and it is never asked. */
export const HOME_OF_YOUTH = 'home-3b';

/** Stands in for everybody who ever owns the referral. */
export const DEPUTY: Referrer = { role: 'referrer', person: 'deputy-1', standsInFor: [OWNER.person, 'person-2'] };

export const EVERYBODY: readonly Actor[] = [
  OWNER,
  DEPUTY,
  ANOTHER_REFERRER,
  COORDINATOR,
  { role: 'coordinator', person: 'coordinator-2' },
  ...PROVIDERS.map(memberOf),
  memberOf(4),
  NOBODY,
];

export const REFERRERS: readonly [Referrer, ...Referrer[]] = [OWNER, ANOTHER_REFERRER];
export const COORDINATORS: readonly [Actor, ...Actor[]] = [
  COORDINATOR,
  { role: 'coordinator', person: 'coordinator-2' },
];

export const ownerOf = ({ owner }: Referral): Referrer => ({ role: 'referrer', person: owner, standsInFor: [] });

export const memberAt = (provider: string): Actor =>
  PROVIDERS.map(memberOf).find((actor) => actor.role === 'provider' && actor.provider === provider) ?? NOBODY;
