/** What a referral still owes other people, and how far each of those notices has come. */
import type { Day } from './calendar';
import type { HomeRef, PartyId } from './party';
import type { PersonId } from './person';
import type { AfterWave } from './waves';

export interface Notice {
  id: string;
  to: Recipient;
  content: Content;
  owedSince: Date;
  /** Not before this moment. */
  due: Date;
  mark: Mark;
  attempts: number;
}

/**
 * `former-owner`: whose referral it was until a colleague took it over; `card` is a message in that person's chat that
 * may show nothing of it any more.
 */
export type Recipient =
  | { kind: 'owner' }
  | { kind: 'former-owner'; person: PersonId; card?: string }
  | { kind: 'desk' }
  | { kind: 'provider'; provider: PartyId };

/**
 * `card`: the one posted card of this recipient, created or brought up to date from the state of the moment.
 * `news`: one message, in the card's thread or in the owner's personal chat.
 */
export type Content = { kind: 'card' } | { kind: 'news'; news: News };

/** What is told; the words are chosen by the recipient, and a name stands here only when the recipient may hear it. */
export type News =
  | { what: PlainNews }
  | { what: AboutHome; home: HomeRef }
  | { what: 'search-started' | 'progress'; asked: number }
  | { what: 'wave-ended'; asked: number; interest: boolean; next: AfterWave }
  | { what: 'split'; other: string }
  | { what: AboutSide; home: HomeRef; side: 'owner' | 'home' }
  | { what: 'moving-in'; home: HomeRef; on: Day }
  | { what: 'knows-youth'; provider: PartyId }
  /** The approved words stand with the question. */
  | { what: 'question-answered'; home: HomeRef; question: string }
  | { what: 'post-uncertain' | 'provider-silent'; provider: PartyId }
  /** In one thread only, with how many searches go on without it. */
  | { what: 'provider-gone' | 'out-of-contract'; provider: PartyId; searches: number }
  /** The notice that did not arrive says what is to be told on the phone. */
  | { what: 'not-reached'; recipient: Recipient; notice: string }
  /** That side says that what was written down for it by phone is not right. */
  | { what: 'said-wrong'; recipient: Recipient };

/** The provider that news is about. */
export function providerIn(news: News): PartyId | undefined {
  if ('home' in news) return news.home.provider;
  if ('recipient' in news) return news.recipient.kind === 'provider' ? news.recipient.provider : undefined;
  return 'provider' in news ? news.provider : undefined;
}

/** What was to be told, when this says that it did not arrive. */
export function newsThatWasLost(notices: readonly Notice[], news: News): News | undefined {
  const lost = news.what === 'not-reached' ? notices.find(({ id }) => id === news.notice)?.content : undefined;
  return lost?.kind === 'news' ? lost.news : undefined;
}

/** Asks for something that was asked before; a double would only annoy. */
export function isReminder(content: Content): boolean {
  return content.kind === 'news' && REMINDERS.has(content.news.what);
}

const REMINDERS: ReadonlySet<News['what']> = new Set([
  'draft-untouched',
  'answer-awaited',
  'question-awaited',
  'file-awaited',
  'verdict-awaited',
  'moving-in-awaited',
]);

export const PLAIN_NEWS = [
  'another-introduced',
  'still-searching',
  'place-found',
  'stopped',
  'withdrawn',
  'closed',
  'reopened',
  'sent-back',
  'refused',
  'changed',
  /** Nobody of the wave is interested: the next one can go. */
  'wave-over',
  /** The card of this provider asks for more of its homes, or once more for the same. */
  'asked-also',
  'paused',
  'resumed',
  'taken-over',
  'handed-over',
  'admission-asked',
  'admitted',
  'question-put',
  'question-came-back',
  'question-waits',
  'question-awaited',
  'draft-untouched',
  'draft-ends',
  'review-waits',
  'answer-awaited',
  'long-online',
  'offline',
  'extended',
  'order-ends',
  'order-lapses',
  'hand-over-expired',
  'settled',
] as const;
export type PlainNews = (typeof PLAIN_NEWS)[number];

/** `said-for-you`: a coordinator wrote down what this side said by phone, and asks to look whether that is right. */
export const NEWS_ABOUT_HOME = [
  'interest',
  'doubt',
  'introduced',
  'called-off',
  'file-sent',
  'matched',
  'said-for-you',
  'no-file-yet',
  'not-placed',
  'file-awaited',
  'file-missing',
  'verdict-awaited',
  'moving-in-awaited',
  'placement-check',
] as const;
export type AboutHome = (typeof NEWS_ABOUT_HOME)[number];

/** Said by one of the two sides. */
export const NEWS_ABOUT_SIDE = ['one-side-fits', 'taken-back', 'mismatch', 'goes-not-well'] as const;
export type AboutSide = (typeof NEWS_ABOUT_SIDE)[number];

/**
 * The way of a notice. `claimed` keeps other instances away until the lease is over; `sending` is saved just before
 * the request, so that after a crash it is known that it may have arrived.
 */
export type Mark =
  | { state: 'owed' }
  /** Nobody is disturbed with it now: until work begins, or for the coordination point until the next digest. */
  | { state: 'waiting'; until: Date }
  | { state: 'collected' }
  | { state: 'claimed'; until: Date }
  | { state: 'sending'; until: Date }
  | { state: 'sent'; at: Date }
  /** A provider's card that may or may not stand there; a coordinator decides. */
  | { state: 'uncertain' }
  | { state: 'undeliverable' };
