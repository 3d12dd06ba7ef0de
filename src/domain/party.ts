/** The parties that have a channel: the coordination point and the contracted providers with their homes. */
import type { Address } from './address';
import type { Day, Month } from './calendar';
import type { DigestMark } from './clocks/digest';
import type { YouthRegion } from './geography/regions';
import { LISTS, type ListValue } from './lists';
import type { PersonId } from './person';

export type PartyId = string;
export type HomeId = string;

export type Party = CoordinationPoint | Provider;

/** Everybody in the team sees a standard channel; a private or shared one only its own members. */
export type ChannelKind = (typeof CHANNEL_KINDS)[number];
export const CHANNEL_KINDS = ['standard', 'private', 'shared'] as const;

interface Linked {
  id: PartyId;
  name: string;
  /** Absent after it was unlinked: nothing is sent, and what was known stays. */
  channel?: Address;
  /** Where cards stand that must be made neutral after it was unlinked. */
  formerChannel?: Address;
  /** The channel is still linked, but nothing arrives there. */
  lost?: Lost;
  /** The team the channel belongs to, and who of that team can see it. */
  teamId: string;
  channelKind: ChannelKind;
  linkedBy: PersonId;
  /** The last digest of this party; what was under way when the bot stopped is sent once more after `until`. */
  digest?: DigestMark;
}

export interface Lost {
  why: 'bot-removed' | 'channel-deleted' | 'team-archived' | 'unreachable';
  since: Date;
}

export interface CoordinationPoint extends Linked {
  role: 'coordination';
}

export interface Provider extends Linked {
  role: 'provider';
  homes: Home[];
  /** Homes that stopped: nobody is asked for them any more, and what they said before still stands. */
  retiredHomes?: Home[];
  /** Where referrers send a file to; told at the introduction only. */
  secureAddress?: string;
  contract?: Contract;
  phone?: string;
  /** Who wants to be mentioned when a profile cannot wait. */
  mentioned?: Mentioned[];
}

/** A member of the channel; the account in Teams is `29:…`. */
export interface Mentioned {
  person: PersonId;
  account: string;
  name: string;
}

/** What the municipalities bought; a part that was not entered is unknown, not refused. */
export interface Contract {
  /** Nothing is bought any more, whatever was before. */
  ended?: true;
  regions?: YouthRegion[];
  kinds?: ListValue<'placeKind'>[];
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
  freePlaces?: FreePlaces;
  /** The kinds of place it prefers to give. */
  placeKinds?: ListValue<'placeKind'>[];
  /** Told only when it does not take all. */
  sexes?: RestrictedSex[];
  /** The most brothers and sisters it takes together. */
  siblingsUpTo?: number;
  themesCarried?: ListValue<'themes'>[];
  themesNotCarried?: ListValue<'themes'>[];
  risksNotCarried?: Risk[];
  levelsNotCarried?: ListValue<'level'>[];
  /** The most supervision it can give. */
  supervision?: ListValue<'supervision'>;
  /** Every child that lives there, its own children too; an empty list says that there is none. */
  residents?: Resident[];
  vulnerableResidents?: boolean;
  longStayingResidents?: boolean;
  /** The climate of belief, in its own words. */
  belief?: string;
  pets?: boolean;
  /** Whether a wheelchair can get in and about. */
  wheelchair?: boolean;
  stayUntil?: ListValue<'stayUntil'>;
  /** Whom the referrer can reach, told at the introduction only. */
  contact?: string;
  ownWords?: string;
}

/** None now and a day to come means that one place comes free on that day. */
export interface FreePlaces {
  number: number;
  /** From when these places are free; absent means now. */
  from?: Day;
  /** The last day on which somebody said so. */
  confirmedOn?: Day;
}

/** By month of birth, or by whole years when that is all that was told. */
export type Resident = { birthMonth: Month } | { age: number };

export type RestrictedSex = Extract<ListValue<'sex'>, 'girl' | 'boy'>;
export type Risk = Exclude<ListValue<'safetySelf' | 'safetyOthers'>, 'noneKnown' | 'notExamined'>;

export const RESTRICTED_SEXES: readonly RestrictedSex[] = ['girl', 'boy'];
export const RISKS: readonly Risk[] = [...LISTS.safetySelf, ...LISTS.safetyOthers].filter(
  (value): value is Risk => value !== 'noneKnown' && value !== 'notExamined',
);

/** A home as a referral remembers it: enough to name it without the provider's document. */
export interface HomeRef {
  provider: PartyId;
  home: HomeId;
  name: string;
}

/** The one coordination point has a fixed id: there is never a second. */
export const COORDINATION_ID = 'coordination';
