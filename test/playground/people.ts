/** People who say and click something in a window without a browser: activities as that playground makes them. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Person, Window } from './region';
import { BOT, channelId, teamId, TENANT_ID } from './windowConfig';

export interface Speech {
  botUrl: string;
  window: Window;
  who: Person;
}

const CARD_ANSWER = z.object({ type: z.string(), value: z.unknown() });

/** Mentions the bot in the channel of the window. */
export async function say(speech: Speech, words: string): Promise<void> {
  const mention = `<at>${BOT.name}</at>`;
  await post(speech, {
    type: 'message',
    text: `${mention} ${words}`,
    entities: [{ type: 'mention', text: mention, mentioned: BOT }],
  });
}

/** Clicks a button of a card in the channel; throws unless it is answered with a card. */
export async function click(speech: Speech, verb: string, data: Record<string, string>): Promise<void> {
  const answer = await post(speech, {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
  });
  const { type, value } = CARD_ANSWER.parse(answer);
  if (type !== 'application/vnd.microsoft.card.adaptive') throw new Error(`${verb} was refused: ${String(value)}`);
}

async function post({ botUrl, window, who }: Speech, part: Record<string, unknown>): Promise<unknown> {
  const template = new URL(`http://localhost:${window.port}/_internal/v1/customActivities/template`);
  template.searchParams.set('conversationId', channelId(window));
  const base = (await (await fetch(template)).json()) as Record<string, unknown>;
  const activity = {
    ...base,
    id: randomUUID(),
    from: { id: who.id, aadObjectId: who.objectId, name: who.name },
    channelData: {
      tenant: { id: TENANT_ID },
      team: { id: teamId(window) },
      channel: { id: channelId(window) },
    },
    ...part,
  };
  const response = await fetch(botUrl, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(activity),
  });
  if (!response.ok) throw new Error(`The bot answered ${response.status} to ${String(part.type)}`);
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}
