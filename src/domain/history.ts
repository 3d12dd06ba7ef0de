/** What happened to a referral, to be read back: who, when, what, and on whose behalf. */
import type { Role } from './actor';
import type { HomeId, PartyId } from './party';
import type { PersonId } from './person';
import type { Side } from './referral';

export interface HistoryEntry {
  at: Date;
  by: PersonId;
  /** `clock`: nobody did it, a term was over. */
  role: Role | 'clock';
  what: HistoryEvent;
  /** The provider or home it was about. */
  home?: HomeId;
  provider?: PartyId;
  version?: number;
  /** The side that said it by phone to the coordinator who wrote it down. */
  onBehalfOf?: Side;
}

export const HISTORY_EVENTS = [
  'started',
  'submitted',
  'taken-up',
  'profile-edited',
  'exact-kept',
  'profile-approved',
  'asked',
  'asked-again',
  'asked-in-spite',
  'split',
  'interest',
  'doubt',
  'decline',
  'none-of-ours',
  'knows-youth',
  'question-put',
  'question-answered',
  'answer-approved',
  'introduced',
  'called-off',
  'file-sent',
  'fits',
  'taken-back',
  'still-exploring',
  'no-file-yet',
  'mismatch',
  'matched',
  'moving-in',
  'not-placed',
  'goes-well',
  'goes-not-well',
  'withdrawn',
  'closed',
  'reopened',
  'sent-back',
  'refused',
  'waived',
  'note-written',
  'not-a-double',
  'changed',
  'paused',
  'resumed',
  'hand-over-offered',
  'taken-over',
  'admitted',
  'said-confirmed',
  'said-wrong',
  'post-arrived',
  'post-again',
  'provider-gone',
  'provider-back',
  'out-of-contract',
  'extended',
  'went-offline',
  'settled',
  'identifying-erased',
] as const;
export type HistoryEvent = (typeof HISTORY_EVENTS)[number];
