/** Who is in a channel: asked from Teams, and remembered for a few minutes. */
import type { Address, Rosters } from '../flows/ports';
import type { Connector } from './connector';

/** Who leaves a channel keeps no more than this of it. */
const REMEMBERED_MS = 5 * 60_000;

export function createRosters(connector: Pick<Connector, 'members'>, now: () => Date): Rosters {
  const known = new Map<string, { until: number; people: ReadonlySet<string> }>();

  async function membersOf(channel: Address): Promise<ReadonlySet<string>> {
    const before = known.get(channel.conversationId);
    if (before && before.until > now().getTime()) return before.people;
    const answer = await connector.members(channel);
    if (answer.kind !== 'members') return new Set();
    const people = new Set(answer.members.flatMap(({ objectId }) => objectId ?? []));
    known.set(channel.conversationId, { until: now().getTime() + REMEMBERED_MS, people });
    return people;
  }

  return { has: async (channel, person) => (await membersOf(channel)).has(person) };
}
