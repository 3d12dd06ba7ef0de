/** People who say and click something in a window without a browser: activities as that playground makes them. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Person, Window } from './region';
import { BOT, channelId, personalChatId, teamId, TENANT_ID } from './windowConfig';
import { windowUrl } from './windows';

export interface Speech {
  botUrl: string;
  window: Window;
  who: Person;
  /** Left out: the channel of the window. */
  place?: 'personal chat';
}

const CARD_ANSWER = z.object({ type: z.string(), value: z.unknown() });

/** Says it to the bot, which is mentioned in a channel. */
export async function say(speech: Speech, words: string): Promise<void> {
  if (speech.place === 'personal chat') return void (await post(speech, { type: 'message', text: words }));
  const mention = `<at>${BOT.name}</at>`;
  await post(speech, {
    type: 'message',
    text: `${mention} ${words}`,
    entities: [{ type: 'mention', text: mention, mentioned: BOT }],
  });
}

/** Clicks a button of a card and gives the card that answers it; throws when the answer is anything else. */
export async function click(speech: Speech, verb: string, data: Record<string, string>): Promise<unknown> {
  const answer = await post(speech, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  });
  const { type, value } = CARD_ANSWER.parse(answer);
  if (type !== 'application/vnd.microsoft.card.adaptive') throw new Error(`${verb} was refused: ${String(value)}`);
  return value;
}

async function post({ botUrl, window, who, place }: Speech, part: Record<string, unknown>): Promise<unknown> {
  const isPersonal = place === 'personal chat';
  const activity = {
    id: randomUUID(),
    timestamp: new Date().toISOString(),
    channelId: 'msteams',
    serviceUrl: `${windowUrl(window)}/_connector`,
    from: { id: who.id, aadObjectId: who.objectId, name: who.name },
    recipient: BOT,
    conversation: {
      id: isPersonal ? personalChatId(window) : channelId(window),
      conversationType: isPersonal ? 'personal' : 'channel',
      tenantId: TENANT_ID,
    },
    channelData: {
      tenant: { id: TENANT_ID },
      ...(!isPersonal && { team: { id: teamId(window) }, channel: { id: channelId(window) } }),
    },
    ...part,
  };
  const response = await fetch(`${botUrl}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(activity),
  });
  if (!response.ok) throw new Error(`The bot answered ${response.status} to ${String(part.type)}`);
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}
