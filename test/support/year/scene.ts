/** One referral at one moment of the year, and what somebody does with it. */
import type { Actor, Referrer } from '../../../src/domain/actor';
import type { Command } from '../../../src/domain/commands';
import type { HomeRef, PartyId } from '../../../src/domain/party';
import type { Referral } from '../../../src/domain/referral';
import { actOnReferral, type Click } from '../../../src/flows/actOnReferral';
import { clickBy, type World } from '../aWorld';
import { COORDINATOR } from '../people';
import type { Chance } from './chance';

export interface Scene {
  world: World;
  chance: Chance;
  referral: Referral;
  owner: Referrer;
  /** Does it, and counts it when it is refused. */
  does(actor: Actor, command: Command): Promise<void>;
  click(actor: Actor): Click;
  refused(reason: string): void;
  /** What a coordinator sees who looks in the channel. */
  arrived(notice: string): boolean;
}

export const COORDINATORS: readonly Actor[] = [COORDINATOR, { role: 'coordinator', person: 'coordinator-2' }];

export function sceneOf(
  world: World,
  chance: Chance,
  referral: Referral,
  refused: (reason: string) => void,
): Omit<Scene, 'arrived'> {
  const click = (actor: Actor) => clickBy(actor, referral);
  return {
    world,
    chance,
    referral,
    owner: { role: 'referrer', person: referral.owner, standsInFor: [] },
    click,
    refused,
    async does(actor, command) {
      const changed = await actOnReferral(world.means, click(actor), command);
      if (changed.kind !== 'done')
        refused(`${command.type}: ${changed.kind === 'refused' ? changed.reason : changed.kind}`);
    },
  };
}

/** A member of the channel of this provider. */
export const memberFor = ({ provider }: { provider: PartyId }): Actor => ({
  role: 'provider',
  person: `member of ${provider}`,
  provider,
});

/** Every home of the region, as a referral names it. */
export async function homesIn({ world }: Scene): Promise<HomeRef[]> {
  const parties = await Promise.all([1, 2, 3].map((number) => world.load('party', `provider-${number}`)));
  return parties.flatMap((party) =>
    party?.role === 'provider' ? party.homes.map(({ id, name }) => ({ provider: party.id, home: id, name })) : [],
  );
}
