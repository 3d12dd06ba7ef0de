/** What the bot needs of one activity, read leniently: Teams leaves out and adds what it likes. */
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import { CHANNEL_KINDS, type ChannelKind } from '../domain/party';
import type { Language } from '../domain/person';
import type { Address } from '../flows/ports';
import type { Speaker } from '../flows/whoSpeaks';

/** Somebody who spoke, with all that every later step may know of the activity. */
export interface Turn {
  speaker: Speaker;
  activityId: string;
  /** The message of the bot that was clicked; absent in a thread of a channel, and when Teams does not tell. */
  cardId?: string;
  language: Language;
  name: string | undefined;
  teamId: string | undefined;
  channelKind: ChannelKind;
}

const ACTIVITY = z.object({
  id: z.string().default(''),
  replyToId: z.string().optional(),
  serviceUrl: z.string().min(1),
  from: z.object({ aadObjectId: z.string().min(1), name: z.string().optional() }),
  recipient: z.object({ id: z.string().min(1) }),
  conversation: z.object({
    id: z.string().min(1),
    tenantId: z.string().optional(),
    conversationType: z.string().optional(),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: z.string() }).optional(),
      team: z.object({ id: z.string() }).optional(),
      channel: z.object({ id: z.string(), type: z.string().optional() }).optional(),
      eventType: z.string().optional(),
    })
    .catch({}),
});

/** `undefined` when nobody can be answered: no person, no conversation, or a chat that is neither personal nor a channel. */
export function readTurn(activity: Activity): Turn | undefined {
  const { data } = ACTIVITY.safeParse(activity);
  const tenantId = data?.channelData.tenant?.id ?? data?.conversation.tenantId;
  if (!data || tenantId === undefined) return undefined;
  const { conversation, from, recipient, serviceUrl } = data;
  const conversationId = placeOf(data);
  const kind = conversationKind(conversationId, conversation.conversationType);
  if (!kind) return undefined;
  const address: Address = { conversationId, kind, serviceUrl, tenantId, botId: recipient.id };
  return {
    speaker: { person: from.aadObjectId, address },
    activityId: data.id,
    ...(isClicked(kind, conversation.id, data.replyToId) && { cardId: data.replyToId }),
    language: languageOf(activity),
    name: from.name,
    ...channelOf(data),
  };
}

function channelOf({ channelData: { team, channel } }: z.infer<typeof ACTIVITY>): Pick<Turn, 'teamId' | 'channelKind'> {
  return { teamId: team?.id, channelKind: channelKindOf(channel?.type) };
}

/** In a channel the thread that the conversation id names begins with this very message; `replyToId` alone may be old. */
function isClicked(kind: Address['kind'], conversationId: string, id: string | undefined): id is string {
  if (id === undefined || NO_MESSAGE.includes(id)) return false;
  return kind === 'personal' || conversationId.endsWith(`;messageid=${id}`);
}

/** What phones send instead of an id. */
const NO_MESSAGE: readonly string[] = ['', '0', '-1'];

/** A standard channel is told without a type; what is not known is taken for the kind that most people see. */
function channelKindOf(type: string | undefined): ChannelKind {
  return CHANNEL_KINDS.find((kind) => kind === type?.toLowerCase()) ?? 'standard';
}

/** Without the thread. An event about the members of a channel carries the conversation of the whole team. */
function placeOf({ conversation, channelData: { eventType, channel } }: z.infer<typeof ACTIVITY>): string {
  const id = eventType?.startsWith('channelMember') ? channel?.id : undefined;
  return (id ?? conversation.id).replace(/;.*$/, '');
}

function conversationKind(id: string, type: string | undefined): Address['kind'] | undefined {
  if (type === 'personal' || (type === undefined && id.startsWith('a:'))) return 'personal';
  return type === 'channel' || /@thread\.(tacv2|skype)$/.test(id) ? 'channel' : undefined;
}

/** What the client says, else Dutch. */
export function languageOf(activity: Activity): Language {
  const locale: unknown = activity.locale ?? activity.entities?.find(({ type }) => type === 'clientInfo')?.['locale'];
  return typeof locale === 'string' && locale.toLowerCase().startsWith('en') ? 'en' : 'nl';
}
