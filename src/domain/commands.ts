/** Everything a person can do with a referral, and every way that can end. */
import type { Day } from './calendar';
import type { WorkingCalendar } from './clocks/workingTime';
import type { Place } from './intake';
import type { ListValue } from './lists';
import type { HomeId, HomeRef, PartyId } from './party';
import type { Coarsen } from './profile';
import type { QuestionId } from './questions';
import type { Consent } from './consent';
import type { Referral, Says, Side, State } from './referral';
import type { Objection } from './waves';

export type Command =
  /** Answers of one card; a question that was emptied has no value. */
  | {
      type: 'answer-questions';
      place: Place;
      values: Partial<Record<QuestionId, string | readonly string[]>>;
      asked: QuestionId[];
    }
  /** `isAdmitted`: a coordinator let this referrer in. `incomplete`: needed answers are missing, and it goes all the same. */
  | { type: 'submit'; isAdmitted: boolean; incomplete: boolean }
  | { type: 'withdraw' }
  | { type: 'close'; reason: ListValue<'closeReason'> }
  | { type: 'reopen' }
  | { type: 'pause'; until: Day }
  | { type: 'resume' }
  | { type: 'extend' }
  | { type: 'offer-hand-over' }
  /** `intakeCard`: the message in the chat of the old owner that shows a card of this intake. */
  | { type: 'take-over'; code: string; intakeCard?: string | undefined }
  | { type: 'take-up' }
  /** `texts` are those that the coordinator has been through; `kept`: pieces in them that look identifying and may stay. */
  | {
      type: 'edit-profile';
      version: number;
      sentence: string;
      texts: Partial<Record<QuestionId, string>>;
      kept: string[];
    }
  /** Shows exact ages and regions, although few young people fit them. */
  | { type: 'keep-exact'; version: number; reason: string }
  | ({ type: 'approve-and-ask'; version: number } & Choice)
  | { type: 'approve-version'; version: number }
  | { type: 'send-back'; question: string }
  | { type: 'refuse'; words: string }
  | { type: 'waive'; place: Place; question: QuestionId; reason: string }
  | { type: 'add-note'; text: string }
  | { type: 'say-not-double'; reference: string }
  | ({ type: 'ask-more' } & Choice)
  /** Some of the youths go on in a search of their own, as `into`. */
  | {
      type: 'split';
      /** Counted from 0, of so many as there were on the card. */
      youths: readonly number[];
      outOf: number;
      reason: ListValue<'siblingsApartReason'>;
      words: string;
      into: string;
    }
  /** `readVersion`: the version that was read; absent when it is not known. */
  | {
      type: 'answer-for-home';
      home: HomeRef;
      answeredFor: ListValue<'answeredFor'>;
      says: Says;
      readVersion?: number | undefined;
    }
  /** For every home of this provider that was asked; `homes` are those, by name. */
  | {
      type: 'none-of-ours';
      homes: HomeRef[];
      answeredFor: ListValue<'answeredFor'>;
      reason: ListValue<'declineReason'>;
    }
  /** A member of the channel thinks to recognise the youth: no answer, the coordinator calls. */
  | { type: 'know-youth' }
  /** The coordinator puts a home's question to the referrer, in words that do not tell which home asks. */
  | { type: 'put-question'; question: string; words: string }
  | { type: 'answer-question'; question: string; words: string }
  /** The answer as the home reads it; with `addToProfile` it comes in a new version too, for review. */
  | { type: 'approve-answer'; question: string; words: string; addToProfile: boolean }
  | { type: 'introduce'; home: HomeRef }
  | { type: 'call-off' }
  | { type: 'file-sent'; onBehalfOf?: Side }
  /** A coordinator says on whose behalf; the owner says who agrees. */
  | { type: 'fits'; onBehalfOf?: Side; consent?: Consent }
  /** Of a yes, until both are in. */
  | { type: 'take-back'; onBehalfOf?: Side }
  | { type: 'does-not-fit'; reason: ListValue<'mismatchReason'>; onBehalfOf?: Side }
  /** A side looked at what a coordinator wrote down for it. */
  | { type: 'confirm-said'; upTo: number; isRight: boolean }
  | { type: 'still-exploring'; expectedAround: Day; onBehalfOf?: Side }
  | { type: 'no-file-yet'; onBehalfOf?: Side }
  | { type: 'set-moving-in'; on: Day; onBehalfOf?: Side }
  /** There was a match and yet no placement. */
  | { type: 'not-placed'; reason: ListValue<'mismatchReason'>; next: 'search' | ListValue<'closeReason'> }
  | { type: 'say-how-it-goes'; well: boolean; onBehalfOf?: Side }
  /** A coordinator looked in the channel for a card of which it was not certain that it arrived. */
  | { type: 'resolve-post'; provider: PartyId; arrived: boolean };

export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** Whom the coordinator chose, seeing the ranking. */
export interface Choice {
  asks: NewAsk[];
  proposed?: HomeId[];
  /** What the ranking has against some of the chosen; they are asked for a reason only. */
  objections?: Objection[];
  reason?: string;
}

/** Whom to ask: some homes of a provider, or the provider as a whole. */
export interface NewAsk {
  provider: PartyId;
  providerName: string;
  homes: HomeRef[];
  asWhole: boolean;
}

/** Time, ids and randomness, handed in so that a decision is pure. */
export interface Moment {
  now: Date;
  today: Day;
  /** When people work. */
  calendar: WorkingCalendar;
  /** A new opaque id. */
  newId(): string;
  /** A new reference such as `TP-7K3QX`; random, without vowels. */
  newReference(prefix: 'TP' | 'P'): string;
  coarsen: Coarsen;
}

export type Outcome = { kind: 'done'; referral: Referral } | Refused;

/** A named refusal; the edge finds the words under `refusal.<reason>`. */
export type Refused =
  | { kind: 'refused'; reason: PlainRefusal }
  | { kind: 'refused'; reason: 'not-in-this-state'; state: State }
  | { kind: 'refused'; reason: 'answers-missing'; missing: { place: Place; question: QuestionId }[] }
  /** These may identify somebody, and no coordinator decided to keep them. */
  | { kind: 'refused'; reason: 'words-left'; words: string[] }
  /** Somebody of a provider typed these. */
  | { kind: 'refused'; reason: 'looks-identifying'; words: string[] };

export type PlainRefusal =
  /** The role of this person may not do this, or the referral belongs to somebody else. */
  | 'not-yours'
  | 'not-admitted'
  | 'version-outdated'
  | 'sentence-missing'
  | 'text-too-long'
  | 'nobody-chosen'
  | 'all-asked-already'
  /** The cards are neutral until a coordinator extends the search. */
  | 'stands-still'
  /** Something stands against one of the chosen. */
  | 'reason-missing'
  | 'youth-lives-there'
  /** A home of this provider is where the youth lives now, and nobody said why it may know of the search. */
  | 'provider-of-youth'
  /** One of several must go and one must stay. */
  | 'nobody-to-split'
  | 'home-not-interested'
  | 'home-had-mismatch'
  /** It says "past niet" instead, so that the introduction ends for everybody. */
  | 'home-is-introduced'
  /** Who knows too little asks; that is no answer yet. */
  | 'question-instead'
  | 'already-said'
  /** Since the card was shown, more was written down for this side. */
  | 'said-more'
  | 'nothing-to-take-back'
  /** The yes of the owner asks who agrees. */
  | 'consent-missing'
  | 'order-not-valid'
  | 'day-too-far'
  | 'day-unlikely'
  | 'not-moved-in'
  | 'question-unknown'
  | 'nothing-uncertain'
  | 'words-missing'
  | 'pause-too-long'
  | 'extended-enough'
  | 'code-unknown';
