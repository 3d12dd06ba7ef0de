/** A search under way in a world, for tests of who hears what. */
import type { Command } from '../../src/domain/commands';
import type { Actor } from '../../src/domain/actor';
import { actOnReferral } from '../../src/flows/actOnReferral';
import { aReferralIn } from './acts';
import { anAskOf, homeOf } from './people';
import { aWorld, clickBy, type World } from './aWorld';

export const INTRODUCE: Command = { type: 'introduce', home: homeOf(1) };
/** Provider 4 gets a card, and so has none yet. */
export const ASK_MORE: Command = { type: 'ask-more', asks: [anAskOf(4)] };

/** A search under way, all quiet, in which this is done now. */
export async function aWorldWhere(actor: Actor, command: Command): Promise<World> {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('searching'));
  await acts(world, actor, command);
  return world;
}

export async function acts(world: World, actor: Actor, command: Command): Promise<void> {
  const changed = await actOnReferral(world.means, clickBy(actor, await world.referral()), command);
  if (changed.kind !== 'done') throw new Error(changed.kind);
}

/** How often this was heard: `owner: introduced`. */
export const times = (world: World, line: string) => world.heard().filter((heard) => heard === line).length;

export const marksOf = async (world: World) => (await world.referral()).notices.map(({ mark }) => mark.state);
