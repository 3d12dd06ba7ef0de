/** What a clicker sees of the bot's answer to `adaptiveCard/action`. */
import type { Element } from './cardElements';
import type { HttpAnswer } from './outgoing';

export type InvokeAnswer =
  | { kind: 'card'; card: Element }
  | { kind: 'message'; message: string }
  | { kind: 'error'; code: string; message: string };

// What the client says whenever it does not get a proper answer.
const SOMETHING_WRONG = 'Er is iets misgegaan. Probeer het opnieuw.';

export function readInvokeAnswer({ status, body }: HttpAnswer): InvokeAnswer {
  if (status !== 200) return { kind: 'error', code: `http-${status}`, message: SOMETHING_WRONG };
  const { type, value } = (body ?? {}) as { type?: string; value?: unknown };
  switch (type) {
    case 'application/vnd.microsoft.card.adaptive':
      return { kind: 'card', card: value as Element };
    case 'application/vnd.microsoft.activity.message':
      return { kind: 'message', message: String(value) };
    case 'application/vnd.microsoft.error': {
      const { code, message } = value as { code: string; message: string };
      return { kind: 'error', code, message };
    }
    default:
      return { kind: 'error', code: 'no-proper-answer', message: SOMETHING_WRONG };
  }
}
