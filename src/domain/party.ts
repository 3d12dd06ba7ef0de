/** The parties that have a channel: the coordination point and the contracted providers with their homes. */
import type { Address } from './address';
import type { PersonId } from './person';

export type PartyId = string;
export type HomeId = string;

export type Party = CoordinationPoint | Provider;

interface Linked {
  id: PartyId;
  name: string;
  /** Absent after it was unlinked: nothing is sent, and what was known stays. */
  channel?: Address;
  /** The team the channel belongs to, to see that no two parties share a team. */
  teamId: string;
  linkedBy: PersonId;
}

export interface CoordinationPoint extends Linked {
  role: 'coordination';
}

export interface Provider extends Linked {
  role: 'provider';
  homes: Home[];
  /** Where referrers send a file to; told at the introduction only. */
  secureAddress?: string;
}

/** A gezinshuis. Only four things are required; what is not told stays unknown (the domain page, section 3). */
export interface Home {
  id: HomeId;
  name: string;
  /** Municipality code, `GM0855`. */
  municipality: string;
  /** All places, taken or free. */
  places: number;
  /** Whole years, both ends included. */
  ages: { from: number; to: number };
  freePlaces?: { number: number; confirmedOn: string };
}

/** A home as a referral remembers it: enough to name it without the provider's document. */
export interface HomeRef {
  provider: PartyId;
  home: HomeId;
  name: string;
}

/** The one coordination point has a fixed id: there is never a second. */
export const COORDINATION_ID = 'coordination';
