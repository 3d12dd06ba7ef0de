/** A referral: one search for a place for one youth, or for brothers and sisters together. */
import type { HistoryEntry, HistoryEvent } from './history';
import type { Day } from './calendar';
import type { ClockName } from './clocks/clock';
import type { Consent } from './consent';
import type { HomeQuestion } from './homeQuestions';
import type { ListValue } from './lists';
import type { Notice } from './notices';
import type { HomeRef, PartyId } from './party';
import type { PersonId } from './person';
import type { Profile } from './profile';
import type { Place } from './intake';
import type { Answers, QuestionId } from './questions';
import type { AskedWave } from './waves';

export interface Referral {
  /** Never leaves the server. */
  id: string;
  /** What the coordination point and the referrer call it: `TP-7K3QX`. */
  reference: string;
  owner: PersonId;
  /** The coordinator who took it up; shown, never a lock. */
  holder?: PersonId;
  answers: Answers<'referral'>;
  /** One to six; always as many as were said. */
  youths: Answers<'youth'>[];
  stage: Stage;
  /** Every version ever drafted, the newest last. What is posted is always one of the approved ones. */
  profiles: Profile[];
  /** One for each provider that was ever asked. */
  asks: Ask[];
  /** Who was asked together, the last wave last. */
  waves: AskedWave[];
  /** The current answer of each home, its last word. */
  homeAnswers: HomeAnswer[];
  /** Every question that a home asked, the newest last. */
  questions: HomeQuestion[];
  pastIntroductions: PastIntroduction[];
  /** Needed answers that a coordinator goes on without. */
  waived: Waived[];
  /** Among coordinators only. */
  notes: Note[];
  /** References of which a coordinator said that they are about another youth. */
  notDoubleOf: string[];
  /** Where brothers and sisters went on in a search of their own, and why. */
  splits: Split[];
  /** Who accepts with this code becomes the owner. */
  handOver?: { code: string; until: Day };
  /** Present when a coordinator entered it for somebody without Teams; that person is phoned. */
  phoneReferrer?: PhoneReferrer;
  /** The opaque ids that stand in buttons, one for each audience; those of providers stand with their ask. */
  buttons: { owner: string; desk: string };
  /** The newest status card in the owner's chat. */
  ownerPost?: Post;
  /** The message in the coordination channel, once it is there. */
  deskPost?: Post;
  history: HistoryEntry[];
  notices: Notice[];
  /** Every clock that fired, so that none fires twice for the same thing. */
  fired: Fired[];
  /** When the next clock fires; absent while none runs. */
  nextClock?: Date;
  /** Ids of the last activities that changed this referral, so that a redelivery changes nothing. */
  handled: string[];
  createdAt: Date;
}

export type Stage =
  | { state: 'drafting'; since: Date }
  | Waiting
  | { state: 'returned'; since: Date; question: string }
  | { state: 'introduced'; since: Date; introduction: Introduction }
  /** `expectedAround`: a side said that it is still looking, and by when it expects to know. */
  | { state: 'exploring'; since: Date; introduction: Introduction; expectedAround?: Day }
  /** `movingIn`: the day on which the youth moves in. */
  | { state: 'matched'; since: Date; introduction: Introduction; movingIn?: Day }
  | { state: 'settled'; since: Date; introduction: Introduction }
  /** Stands still until that day at the latest, and goes on where it was. */
  | { state: 'paused'; since: Date; until: Day; before: Waiting }
  /** `words` are for the referrer, when it was refused. */
  | { state: 'closed'; since: Date; reason: ListValue<'closeReason'>; words?: string };

/** The states that can be paused. */
export type Waiting =
  | { state: 'submitted'; since: Date }
  /** `offline`: nobody said how it goes on, so the posted cards are neutral until a coordinator extends it. */
  | { state: 'searching'; since: Date; offline?: true };

export type State = Stage['state'];

/** What one provider was asked. There is one posted card for the whole search. */
export interface Ask {
  provider: PartyId;
  providerName: string;
  /** What this provider calls the referral: `P-4M9TC`; no other provider has the same one. */
  reference: string;
  button: string;
  /** Asked by name, or the provider as a whole: "which of your homes fits?". */
  homes: HomeRef[];
  asWhole: boolean;
  askedAt: Date;
  post?: Post;
  /** "Geen van onze huizen": the last word of the provider as a whole, until one of its homes says otherwise. */
  noneFits?: { by: PersonId; at: Date; answeredFor: ListValue<'answeredFor'>; reason: ListValue<'declineReason'> };
  /** The search goes on without this provider: nothing reaches it in its channel, or it may not be asked any more. */
  stopped?: { at: Date; why: WhyStopped };
}

export const WHY_STOPPED = ['unlinked', 'lost', 'out-of-contract'] as const;
export type WhyStopped = (typeof WHY_STOPPED)[number];

/** A message that stands in a channel; without an id it arrived, but Teams never told us which one it is. */
export interface Post {
  activityId?: string;
}

export interface HomeAnswer {
  home: HomeRef;
  by: PersonId;
  /** On whose behalf the member of the channel spoke. */
  answeredFor: ListValue<'answeredFor'>;
  at: Date;
  profileVersion: number;
  /** A coordinator wrote down what was said by phone. */
  byPhone?: true;
  says: Says;
}

export type Says =
  | { kind: 'interest'; from: Day; remark?: string }
  | { kind: 'doubt'; question: string }
  | { kind: 'decline'; reason: ListValue<'declineReason'> };

/** Stands in both referrals, each pointing to the other. */
export interface Split {
  /** The other's reference. */
  other: string;
  reason: ListValue<'siblingsApartReason'>;
  words: string;
  by: PersonId;
  at: Date;
}

export interface Waived {
  place: Place;
  question: QuestionId;
  reason: string;
  by: PersonId;
  at: Date;
}

export interface Note {
  text: string;
  /** The act of which it is the reason. */
  about?: HistoryEvent;
  by: PersonId;
  at: Date;
}

export interface PhoneReferrer {
  name: string;
  organisation: string;
  phone: string;
}

export interface Introduction {
  home: HomeRef;
  introducedAt: Date;
  fileSentAt?: Date;
  /** The home said that it has no file yet; gone as soon as it is sent (again). */
  fileMissedAt?: Date;
  verdicts: { owner?: Verdict; home?: Verdict };
}

export type Side = 'owner' | 'home';
/** That it fits. A side that says it does not ends the introduction. */
export type Verdict = { by: PersonId; at: Date; byPhone?: true; consent?: Consent };

export interface PastIntroduction {
  home: HomeRef;
  endedAt: Date;
  /** The coordinator had a reason to ask this home once more. */
  askedAgain?: true;
  /** A call-off before the file is not counted as a mismatch; `not-placed` is a mismatch after the match. */
  end:
    | { kind: 'called-off' }
    | { kind: 'mismatch'; side: Side; reason: ListValue<'mismatchReason'> }
    | { kind: 'not-placed'; reason: ListValue<'mismatchReason'> }
    /** The youth lived there, and the search was opened again. */
    | { kind: 'moved-out' };
}

/** What a clock fired for: the same clock with the same `anchor` never fires again. */
export interface Fired {
  clock: ClockName;
  anchor: string;
  at: Date;
}
