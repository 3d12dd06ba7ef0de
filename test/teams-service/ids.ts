/** New ids in the shapes Teams gives them. */
import { randomBytes, randomUUID } from 'node:crypto';

let lastMessageId = 0;

/** Milliseconds as a string; two messages never share one. */
export function newMessageId(): string {
  lastMessageId = Math.max(Date.now(), lastMessageId + 1);
  return String(lastMessageId);
}

/** Events, invokes and submits have ids of another kind than messages. */
export const newEventId = (): string => `f:${randomUUID()}`;

export const newPersonId = (): string => `29:1${randomBytes(63).toString('base64url')}`;

export const newPersonalChatId = (): string => `a:1${randomBytes(96).toString('base64url')}`;

export const newChannelId = (): string => `19:${randomBytes(16).toString('hex')}@thread.tacv2`;

/** A team has the id of its General channel. */
export const newTeamId = (): string => `19:${randomBytes(32).toString('base64url')}1@thread.tacv2`;

/** `19:…@thread.tacv2;messageid=17…` → the channel and the post at the root of the thread. */
export function splitThread(conversationId: string): { placeId: string; rootId: string | undefined } {
  const [placeId = '', rootId] = conversationId.split(';messageid=');
  return { placeId, rootId };
}

export const inThread = (placeId: string, rootId: string): string => `${placeId};messageid=${rootId}`;
