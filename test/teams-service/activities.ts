/** What a person does, as the activity that Teams sends to the bot; shapes as in recorded payloads. */
import type { Channel } from './channels';
import { inThread, newEventId } from './ids';
import type { Person } from './people';
import type { Activity, Post } from './posts';
import type { Place, Tenant } from './tenant';

/** A person somewhere: in a channel, and there in the thread of a post, or in the personal chat. */
export interface Spot {
  tenant: Tenant;
  person: Person;
  place: Place;
  /** In a channel always there: a new post is the root of its own thread. */
  rootId: string | undefined;
}

type Json = Record<string, unknown>;

/** What all activities of persons share; message, submit and invoke differ in type and id. */
export function activityFrom(spot: Spot): Json {
  const { tenant, person, place } = spot;
  const now = new Date();
  return {
    timestamp: now.toISOString(),
    localTimestamp: amsterdamTime(now),
    localTimezone: 'Europe/Amsterdam',
    locale: person.locale,
    channelId: 'msteams',
    serviceUrl: tenant.settings.serviceUrl,
    from: { id: person.id, name: person.name, aadObjectId: person.aadObjectId },
    recipient: tenant.bot,
    conversation: conversationOf(spot),
    entities: [clientInfo(person.locale)],
    channelData: { ...(place.kind === 'personal' ? {} : channelDataOf(place)), ...tenantData(tenant) },
  };
}

export function spoken(spot: Spot, post: Post): Activity {
  const activity = activityFrom(spot);
  if (spot.place.kind === 'personal') {
    return { ...activity, type: 'message', id: post.id, text: post.text, textFormat: 'plain' };
  }
  const { channel, team } = activity.channelData as { channel: { id: string }; team: { id: string } };
  return {
    ...activity,
    type: 'message',
    id: post.id,
    ...mentioning(spot.tenant, post.text),
    entities: [mention(spot.tenant), clientInfo(spot.person.locale)],
    channelData: { teamsChannelId: channel.id, teamsTeamId: team.id, ...(activity.channelData as Json) },
  };
}

/** A click on Action.Execute. */
export function clicked(spot: Spot, post: Post, value: unknown): Activity {
  return { ...onCard(spot, post), type: 'invoke', name: 'adaptiveCard/action', value };
}

/** A click on Action.Submit: a message without text. */
export function submitted(spot: Spot, post: Post, data: unknown): Activity {
  return { ...onCard(spot, post), type: 'message', value: data };
}

function onCard(spot: Spot, post: Post): Json {
  const activity = activityFrom(spot);
  const channelData = { ...(activity.channelData as Json), source: { name: 'message' } };
  return { ...activity, id: newEventId(), channelData, replyToId: post.id };
}

export function conversationOf({ tenant, place, rootId }: Omit<Spot, 'person'>): Json {
  const { tenantId } = tenant.settings;
  if (place.kind === 'personal') return { conversationType: 'personal', tenantId, id: place.id };
  const id = rootId === undefined ? place.id : inThread(place.id, rootId);
  return { isGroup: true, conversationType: 'channel', tenantId, id };
}

export const tenantData = (tenant: Tenant): Json => ({ tenant: { id: tenant.settings.tenantId } });

function channelDataOf({ id, kind, team }: Channel): Json {
  // Only private and shared channels are told apart, in what was seen.
  const channel = kind === 'standard' ? { id } : { id, type: kind };
  return { channel, team: { id: team.id } };
}

export const clientInfo = (locale: string): Json => ({
  locale,
  country: locale.slice(-2),
  platform: 'Web',
  timezone: 'Europe/Amsterdam',
  type: 'clientInfo',
});

const mention = ({ bot }: Tenant): Json => ({ mentioned: bot, text: `<at>${bot.name}</at>`, type: 'mention' });

function mentioning({ bot }: Tenant, text: string): Json {
  const span = `<span itemtype="http://schema.skype.com/Mention" itemscope="" itemid="0">${bot.name}</span>`;
  const html = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  return {
    text: `<at>${bot.name}</at> ${text}`,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<p>${span}&nbsp;${html}</p>` }],
  };
}

function amsterdamTime(at: Date): string {
  const local = at.toLocaleString('sv-SE', { timeZone: 'Europe/Amsterdam' }).replace(' ', 'T');
  const offset = Math.round((Date.parse(`${local}Z`) - at.getTime()) / 3_600_000);
  return `${local}.${String(at.getMilliseconds()).padStart(3, '0')}+0${offset}:00`;
}
