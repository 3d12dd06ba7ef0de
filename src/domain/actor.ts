/** Who speaks, and in which role: the conversation decides for a person who has several. */
import type { PartyId } from './party';
import type { PersonId } from './person';

export type Actor =
  /** `standsInFor` are those who named this person as their deputy: the same rights, own name in the history. */
  | { role: 'referrer'; person: PersonId; standsInFor: readonly PersonId[] }
  | { role: 'coordinator'; person: PersonId }
  | { role: 'provider'; person: PersonId; provider: PartyId }
  | { role: 'nobody'; person: PersonId };

/** Who speaks in a personal chat. */
export type Referrer = Extract<Actor, { role: 'referrer' }>;

export type Role = Actor['role'];

/** A term that is over does something too. */
export const CLOCK = { role: 'clock', person: 'clock' } as const;

/** Whoever changes a referral. */
export type Doer = Actor | typeof CLOCK;
