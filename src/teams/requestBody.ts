/** Reads what was posted: bounded in bytes, time and depth, and shaped like an activity. */
import type { Readable } from 'node:stream';
import type { Activity } from 'botbuilder';
import { z } from 'zod';
import type { Code } from '../flows/log';

/** Deeper than any activity of Teams, whose deepest (a quoted message with a card) has about 12 levels. */
const MAX_DEPTH = 32;
const POLLUTING_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

export interface BodyLimits {
  bytes: number;
  milliseconds: number;
}

export type BodyResult =
  | { kind: 'read'; bytes: Buffer }
  | { kind: 'too-large' }
  | { kind: 'too-slow' }
  /** The caller hung up. */
  | { kind: 'gone' };

/** Keeps at most `limits.bytes`; what comes after is left to the server to drain. */
export function readBody(request: Readable, limits: BodyLimits): Promise<BodyResult> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = (result: BodyResult) => {
      clearTimeout(timer);
      request.off('data', keep);
      resolve(result);
    };
    const keep = (chunk: Buffer) => {
      size += chunk.length;
      if (size > limits.bytes) finish({ kind: 'too-large' });
      else chunks.push(chunk);
    };
    const timer = setTimeout(() => finish({ kind: 'too-slow' }), limits.milliseconds);
    request.on('data', keep);
    request.once('end', () => finish({ kind: 'read', bytes: Buffer.concat(chunks) }));
    request.once('error', () => finish({ kind: 'gone' }));
    request.once('close', () => finish({ kind: 'gone' }));
  });
}

const account = z.looseObject({ id: z.string(), name: z.string().nullish(), aadObjectId: z.string().nullish() });

/** What the bot relies on. Any field beside these may hold anything; every one but the first five may be missing. */
const activityShape = z.looseObject({
  type: z.string().min(1),
  channelId: z.string(),
  serviceUrl: z.string(),
  from: account,
  conversation: z.looseObject({ id: z.string().min(1), tenantId: z.string().nullish() }),
  recipient: account.nullish(),
  id: z.string().nullish(),
  name: z.string().nullish(),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  replyToId: z.string().nullish(),
  attachments: z.array(z.looseObject({})).nullish(),
  entities: z.array(z.looseObject({})).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});

/** The activity in a body, where null counts as missing, or why there is none; never a word of the body itself. */
export function parseActivity(
  bytes: Buffer,
): { kind: 'activity'; activity: Activity } | { kind: 'malformed'; code: Code } {
  const body = parseJson(bytes);
  if (body === undefined) return { kind: 'malformed', code: 'not-json' };
  if (!isHarmless(body, 0)) return { kind: 'malformed', code: 'too-deep-or-polluting' };
  const parsed = activityShape.safeParse(body);
  if (!parsed.success) return { kind: 'malformed', code: 'not-an-activity' };
  const stated = Object.entries(parsed.data).filter(([, value]) => value !== null);
  return { kind: 'activity', activity: Object.fromEntries(stated) as unknown as Activity };
}

function parseJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

function isHarmless(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (depth > MAX_DEPTH) return false;
  return Object.entries(value).every(([key, inner]) => !POLLUTING_KEYS.has(key) && isHarmless(inner, depth + 1));
}
