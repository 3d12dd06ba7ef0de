/** What Teams tells of channels and teams: whether the bot can still speak there. */
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Lost } from '../domain/party';
import type { Place } from '../flows/loseChannel';

export type ChannelEvent = { kind: 'lost'; place: Place; why: Lost['why'] } | { kind: 'back'; place: Place };

const EVENT = z.object({
  eventType: z.string().default(''),
  team: z.object({ id: z.string() }).optional(),
  channel: z.object({ id: z.string() }).optional(),
});

const LOST: Readonly<Record<string, Lost['why']>> = {
  channeldeleted: 'channel-deleted',
  teamarchived: 'team-archived',
  teamdeleted: 'channel-deleted',
  teamharddeleted: 'channel-deleted',
};
/** In any case: `teamrestored` has been seen. */
const BACK: ReadonlySet<string> = new Set(['channelrestored', 'teamunarchived', 'teamrestored']);

/** `undefined` for everything else; after a rename the conversation is still the same. */
export function readChannelEvent(activity: Activity): ChannelEvent | undefined {
  const { data } = EVENT.safeParse(activity.channelData);
  const place = data && placeOf(data);
  if (!data || !place) return undefined;
  const type = data.eventType.toLowerCase();
  const why = isGone(activity) ? 'bot-removed' : LOST[type];
  if (why) return { kind: 'lost', place, why };
  return BACK.has(type) || isHere(activity) ? { kind: 'back', place } : undefined;
}

/** The accounts of people who left a team or a channel. */
export function readLeavers(activity: Activity): { place: Place; accounts: string[] } | undefined {
  const { data } = EVENT.safeParse(activity.channelData);
  const place = data && placeOf(data);
  const accounts = (activity.membersRemoved ?? []).map(({ id }) => id);
  return place && accounts.length > 0 ? { place, accounts } : undefined;
}

/** Events about a channel name the team too. Of an install only the team is certain: a removal does not tell the channel. */
function placeOf({ eventType, team, channel }: z.infer<typeof EVENT>): Place | undefined {
  if (eventType.startsWith('channel') && channel) return { channel: channel.id };
  return team && { team: team.id };
}

/** An upgrade is told as removal and addition, and takes nothing away. */
function isGone({ type, action, membersRemoved, recipient }: Activity): boolean {
  if (type === 'installationUpdate') return action === 'remove';
  return (membersRemoved ?? []).some(({ id }) => id === recipient.id);
}

function isHere({ type, action, membersAdded, recipient }: Activity): boolean {
  if (type === 'installationUpdate') return action?.startsWith('add') ?? false;
  return (membersAdded ?? []).some(({ id }) => id === recipient.id);
}
