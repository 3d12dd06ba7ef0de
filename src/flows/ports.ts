/** What the flows need from the outside world: documents that are kept, and messages that reach people. */
import type { AccessEntry } from '../domain/access';
import type { Address } from '../domain/address';
import type { Party } from '../domain/party';
import type { Person } from '../domain/person';
import type { Referral } from '../domain/referral';

export type { Address };

/** The four documents there are, and nothing else. */
export interface Documents {
  referral: Referral;
  person: Person;
  party: Party;
  access: AccessEntry;
}

export type DocumentKind = keyof Documents;

/** A document as it was read, with the version that a later save must name. */
export interface Stored<T> {
  document: T;
  version: string;
}

/**
 * Keeps documents whole. Both stores give the same promises, written down in `test/storage/storeContract.ts`.
 * Throws only when the store itself is broken or out of reach.
 */
export interface Store {
  load<K extends DocumentKind>(kind: K, id: string): Promise<Stored<Documents[K]> | undefined>;
  /** Saves on condition that nobody saved since `version` was read; `new` that there is no such document yet. */
  save<K extends DocumentKind>(kind: K, document: Documents[K], version: string | 'new'): Promise<'saved' | 'conflict'>;
  /** All documents of this kind that carry this key (see `domain/keys.ts`), oldest id first. */
  find<K extends DocumentKind>(kind: K, key: string): Promise<Stored<Documents[K]>[]>;
  /** Ids of at most `limit` referrals that owe a notice now, the longest waiting first. */
  dueReferrals(now: Date, limit: number): Promise<string[]>;
  close(): Promise<void>;
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
