/** What the flows need from the outside world: documents that are kept, and messages that reach people. */
import type { AccessEntry } from '../domain/access';
import type { Address } from '../domain/address';
import type { Timekeeping } from '../domain/clocks/fire';
import type { Attempt } from '../domain/attempts';
import type { News, Notice } from '../domain/notices';
import type { Party, Provider } from '../domain/party';
import type { Language, Person, PersonId } from '../domain/person';
import type { Ask, Referral } from '../domain/referral';
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
  /** Ids of at most `limit` referrals of which a clock fires now, the longest waiting first. */
  dueClocks(now: Date, limit: number): Promise<string[]>;
  /** Erases a document with all its keys, on condition that nobody saved since `version` was read. */
  erase(kind: DocumentKind, id: string, version: string): Promise<'erased' | 'conflict'>;
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

/** What was collected for the coordination point, the oldest first. */
export interface DeskDigest {
  to: 'desk';
  lines: { referral: Referral; noticeId: string; news: News; owner?: Person }[];
  /** How many more there are, for the next time. */
  more: number;
}

/** What waits for one provider, by the references under which it knows them. */
export interface ProviderDigest {
  to: 'provider';
  /** Searches in which it has not answered yet. */
  unanswered: { referral: Referral; ask: Ask }[];
  /** Introductions of its homes in which it has not said whether it fits. */
  undecided: { referral: Referral; ask: Ask }[];
  /** How many homes have free places that nobody confirmed for some time. */
  unconfirmed: number;
}

export type Digest = { address: Address; language: Language } & (DeskDigest | ProviderDigest);

/** Renders what somebody must hear and makes one attempt to send it; never tries again by itself. */
export interface Messenger {
  send(delivery: Delivery): Promise<SendOutcome>;
  sendDigest(digest: Digest): Promise<SendOutcome>;
}

/** Who is in a channel, as Teams tells. */
export interface Rosters {
  /** False also when Teams cannot be asked. */
  has(channel: Address, person: PersonId): Promise<boolean>;
}

/** What every flow is made of; time and randomness come from outside so that a test can live through a year. */
export interface Means {
  store: Store;
  log: Log;
  /** The language of everything that is posted in a channel. */
  channelLanguage: Language;
  /** Entra object ids of those who are coordinator without a linked channel, so that the first channel can be linked. */
  coordinators: ReadonlySet<PersonId>;
  rosters: Rosters;
  timekeeping: Timekeeping;
  /** How long the access log is kept. */
  accessLogYears: number;
  /** How many homes a wave proposes. */
  waveSize: number;
  now(): Date;
  /** 128 random bits or more, for document ids, buttons and notices. */
  newId(): string;
  newReference(prefix: 'TP' | 'P'): string;
  /** Says that notices are owed, so that they go now and not at the next round. */
  wake(): void;
}

/** For work in the background, which is not woken but wakes. */
export type Deliverer = Omit<Means, 'wake'> & { messenger: Messenger };
