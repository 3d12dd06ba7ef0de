/** What the flows need from the outside world: documents that are kept, and messages that reach people. */

/** Where a conversation can be reached, as learned from the last activity that came from it. */
export interface Address {
  /** Channel id (`19:…@thread.tacv2`) or personal chat id (`a:…`), never with `;messageid=`. */
  conversationId: string;
  kind: 'personal' | 'channel';
  serviceUrl: string;
  tenantId: string;
  /** The bot's own account id in this conversation (`28:{appId}`). */
  botId: string;
}

/** What became of one attempt to send; each calls for another next step (platform facts: outcome policy). */
export type SendOutcome =
  | { kind: 'sent'; activityId: string }
  /** Certainly not sent: 429 (with its Retry-After) or 412. */
  | { kind: 'later'; afterSeconds: number | undefined }
  /** Perhaps sent: time-out, reset or 5xx while creating. An update with such an end is `later`. */
  | { kind: 'uncertain' }
  /** 403, or 404 for the conversation: nobody is reached here until somebody speaks or installs again. */
  | { kind: 'unreachable' }
  /** 404 for the activity of an update: it was deleted, post anew. */
  | { kind: 'message-gone' }
  /** 400 or 413: will never be accepted. */
  | { kind: 'rejected' }
  /** 401: our own credentials fail; stop sending and raise the alarm. */
  | { kind: 'unauthorised' };
