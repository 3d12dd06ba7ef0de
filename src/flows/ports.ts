/** What the flows need from the outside world: documents that are kept, and messages that reach people. */
import type { AccessEntry } from '../domain/access';
import type { Address } from '../domain/address';
import type { Attempt } from '../domain/delivery';
import type { Notice } from '../domain/notices';
import type { Party, Provider } from '../domain/party';
import type { Language, Person, PersonId } from '../domain/person';
import type { Referral } from '../domain/referral';
import type { Log } from './log';

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

/** What became of one attempt to send; each calls for another next step (`domain/delivery.ts`). */
export type SendOutcome = Attempt;

/** One notice on its way: what the edge needs to find the words, and where they go. */
export interface Delivery {
  address: Address;
  language: Language;
  notice: Notice;
  referral: Referral;
  now: Date;
  /** The provider it goes to, or whose home it is about. */
  provider?: Provider;
  /** The referrer, for what the coordination point must know to phone. */
  owner?: Person;
  /** The coordinator who took the referral up. */
  holder?: Person;
}

/** Renders a notice for its recipient and makes one attempt to send it; never tries again by itself. */
export interface Messenger {
  send(delivery: Delivery): Promise<SendOutcome>;
}

/** What every flow is made of; time and randomness come from outside so that a test can live through a year. */
export interface Means {
  store: Store;
  log: Log;
  /** The language of everything that is posted in a channel. */
  channelLanguage: Language;
  /** Entra object ids of those who are coordinator without a linked channel, so that the first channel can be linked. */
  coordinators: ReadonlySet<PersonId>;
  now(): Date;
  /** 128 random bits or more, for document ids, buttons and notices. */
  newId(): string;
  newReference(prefix: 'TP' | 'P'): string;
  /** Says that notices are owed, so that they go now and not at the next round. */
  wake(): void;
}
