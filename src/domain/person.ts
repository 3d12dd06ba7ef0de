/** A person the bot has spoken with, and in which role somebody speaks now. */
import type { Address } from './address';
import type { PartyId } from './party';

/** The Entra object id, taken from the signed activity. */
export type PersonId = string;

export type Language = 'nl' | 'en';

export interface Person {
  id: PersonId;
  /** Shown to colleagues only; Teams does not always tell it. */
  name?: string;
  language: Language;
  /** The personal chat; absent until the person has one, or after it turned out dead. */
  chat?: Address;
  welcomed: boolean;
}

/** Who speaks. The conversation decides the role of a person who has several. */
export type Actor =
  | { role: 'referrer'; person: PersonId }
  | { role: 'coordinator'; person: PersonId }
  | { role: 'provider'; person: PersonId; provider: PartyId }
  | { role: 'nobody'; person: PersonId };

export type Role = Actor['role'];
