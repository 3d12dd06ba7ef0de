/** What becomes of one post by Teams: who is it, may it, is it an activity, and then the bot's turn. */
import type { IncomingMessage } from 'node:http';
import type { Activity } from 'botbuilder';
import { describeFailure, type Code, type Log } from '../flows/log';
import type { Bot, TeamsAdapter } from './adapter';
import type { Caller, Door, Playground } from './door';
import { parseActivity, readBody, type BodyLimits } from './requestBody';

export interface Answer {
  status: number;
  body?: unknown;
}

interface Parts {
  door: Door;
  adapter: TeamsAdapter;
  bot: Bot;
  log: Log;
}

/** Handles the request and always has an answer; a refusal names a code and nothing of what was sent. */
export async function answerMessage(request: IncomingMessage, limits: BodyLimits, parts: Parts): Promise<Answer> {
  if (!isJson(request.headers['content-type'])) return refuse(parts.log, 415, 'not-json');
  const caller = await parts.door.identify(request.headers.authorization);
  if (caller.kind === 'refused') return refuse(parts.log, caller.status, caller.code);

  const body = await readBody(request, limits);
  switch (body.kind) {
    case 'read':
      return answerBody(body.bytes, caller, parts);
    case 'too-large':
      return refuse(parts.log, 413, body.kind);
    case 'too-slow':
      return refuse(parts.log, 408, body.kind);
    case 'gone':
      return refuse(parts.log, 400, body.kind);
  }
}

async function answerBody(bytes: Buffer, caller: Caller | Playground, parts: Parts): Promise<Answer> {
  const parsed = parseActivity(bytes);
  if (parsed.kind === 'malformed') return refuse(parts.log, 400, parsed.code);
  const refusal = parts.door.refuse(caller, parsed.activity);
  if (refusal !== undefined) return refuse(parts.log, refusal.status, refusal.code);
  return runTurn(parsed.activity, caller, parts);
}

async function runTurn(activity: Activity, caller: Caller | Playground, parts: Parts): Promise<Answer> {
  const authorization = caller.kind === 'caller' ? `Bearer ${caller.token}` : '';
  try {
    const response = await parts.adapter.receive({ ...activity, ...knownOf(caller) }, authorization, parts.bot);
    return { status: response?.status ?? 200, body: response?.body };
  } catch (failure) {
    parts.log.error('activity.failed', describeFailure(failure));
    return isUnauthorised(failure) ? { status: 401 } : { status: 503 };
  }
}

/** botbuilder looks at the token once more; it wants the service URL letter for letter as the token has it. */
function knownOf(caller: Caller | Playground): Partial<Activity> {
  return caller.kind === 'caller' ? { serviceUrl: caller.serviceUrl } : { locale: caller.locale };
}

function isUnauthorised(failure: unknown): boolean {
  return failure instanceof Error && 'statusCode' in failure && failure.statusCode === 401;
}

/** Teams has been seen to send `application/json;+charset=utf-8`. */
function isJson(contentType: string | undefined): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}

function refuse(log: Log, status: number, code: Code): Answer {
  log.warn('request.refused', { status, code });
  return { status, body: { error: code } };
}
