/** What a failed request to Teams means for the one who sent it: by status, then by code, never by message text. */
import { z } from 'zod';
import type { SendOutcome } from '../flows/ports';
import { TokenMissing } from './credentials';

export type Failed = Exclude<SendOutcome, { kind: 'sent' }>;

/** A post that ends unclear may have arrived; an update or a reading can simply be done again. */
export type Act = 'post' | 'update' | 'read';

/** No connection was made, so nothing was sent. */
const NOT_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** Errors of the Azure pipeline: an answer that is no success, a broken connection (a code), or our time-out (an abort). */
const sendFailure = z.object({
  name: z.enum(['RestError', 'AbortError']),
  code: z.string().optional(),
  statusCode: z.number().optional(),
  response: z
    .object({ bodyAsText: z.string().nullish(), headers: z.custom<{ get(name: string): string | undefined }>() })
    .optional(),
});
type SendFailure = z.output<typeof sendFailure>;

/** 401, 5xx and MessageWritesBlocked have bodies of another shape, or none; their status says enough. */
const errorBody = z.object({ error: z.object({ code: z.string() }) });

/** Throws the failure again when it is not one of sending but of our own code. */
export function outcomeOf(failure: unknown, act: Act): Failed {
  if (failure instanceof TokenMissing) {
    return failure.code === 'token-refused' ? { kind: 'unauthorised' } : { kind: 'later', afterSeconds: undefined };
  }
  const parsed = sendFailure.safeParse(failure);
  if (!parsed.success) throw failure;
  const { statusCode, code } = parsed.data;
  if (statusCode !== undefined) return outcomeOfStatus(statusCode, parsed.data, act);
  return NOT_CONNECTED.has(code ?? '') ? { kind: 'later', afterSeconds: undefined } : unclear(act, undefined);
}

function outcomeOfStatus(status: number, failure: SendFailure, act: Act): Failed {
  const afterSeconds = secondsToWait(failure.response?.headers.get('retry-after'));
  if (status >= 500 || status === 408) return unclear(act, afterSeconds);
  switch (status) {
    case 401:
      return { kind: 'unauthorised' };
    case 403:
      return outcomeOfForbidden(codeIn(failure), act);
    case 404:
      return outcomeOfNotFound(codeIn(failure), act);
    case 412:
    case 429:
      return { kind: 'later', afterSeconds };
    default:
      return { kind: 'rejected' };
  }
}

function unclear(act: Act, afterSeconds: number | undefined): Failed {
  return act === 'post' ? { kind: 'uncertain' } : { kind: 'later', afterSeconds };
}

function outcomeOfForbidden(code: string | undefined, act: Act): Failed {
  // "Failed to decrypt conversation id": seen at random for live conversations while the service had an incident.
  if (code === 'BadArgument') return { kind: 'later', afterSeconds: undefined };
  // So it answers an update of a message that was deleted.
  if (code === 'ServiceError' && act === 'update') return { kind: 'message-gone' };
  return { kind: 'unreachable' };
}

/** An update that finds nothing is posted anew; if the conversation is gone as well, that post will tell. */
function outcomeOfNotFound(code: string | undefined, act: Act): Failed {
  const isMessage = code === 'ActivityNotFoundInConversation' || (act === 'update' && code !== 'ConversationNotFound');
  return { kind: isMessage ? 'message-gone' : 'unreachable' };
}

function codeIn(failure: SendFailure): string | undefined {
  try {
    return errorBody.safeParse(JSON.parse(failure.response?.bodyAsText ?? '')).data?.error.code;
  } catch {
    return undefined;
  }
}

/** Retry-After holds seconds or a date. */
function secondsToWait(header: string | undefined): number | undefined {
  if (header === undefined) return undefined;
  const seconds = /^\d+$/.test(header) ? Number(header) : Math.ceil((Date.parse(header) - Date.now()) / 1000);
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
