/** A person the bot has spoken with. */
import type { Address } from './address';
import type { Day } from './calendar';
import type { Place } from './intake';
import type { ListValue } from './lists';

/** The Entra object id, taken from the signed activity. */
export type PersonId = string;

export type Language = 'nl' | 'en';

export interface Person {
  id: PersonId;
  /** Shown to colleagues only; Teams does not always tell it. */
  name?: string;
  language: Language;
  /** Chosen by hand, so that Teams no longer decides it. */
  languageChosen?: true;
  /** Different for every bot: `29:…`. */
  account?: string;
  /** The personal chat; absent until the person has one, or after it turned out dead. */
  chat?: Address;
  /** For hours nothing arrived there: what this person must hear is told by phone, until something is heard. */
  unreachable?: true;
  welcomed: boolean;
  /** Told once, not for every referral. */
  work?: { organisation: string; kind: ListValue<'referrerKind'>; phone: string };
  /** The intake this person is in, and at which card. */
  intake?: { referral: string; place: Place | 'overview' };
  /** The message in the chat that shows that card; it shrinks when another takes its place. */
  standingCard?: string;
  /** A coordinator let this person in; until then nothing can be sent. */
  admission?: { by: PersonId; at: Date };
  /** Those who named this person as their deputy: the same rights on their referrals. */
  standsInFor?: PersonId[];
  /** Who types this code becomes the deputy of this person. */
  deputyCode?: { code: string; until: Day; usedBy?: PersonId };
}
