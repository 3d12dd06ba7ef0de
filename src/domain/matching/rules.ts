/** Every number the matching uses, in one place; the version is kept with each ranking, so that it can be explained later. */
import type { ListValue } from '../lists';

export interface MatchingRules {
  version: string;
  /** Free places are believed for so many days after somebody confirmed them. */
  confirmedDays: number;
  /** Too few free places say nothing about a day further ahead than this, unless a day was told. */
  fullDaysAhead: number;
  /** Further from a school that must be kept excludes. */
  schoolKm: number;
  /** A distance that is half as good as living next door. */
  nearKm: number;
  /** Up to here parents can come as often as agreed. */
  contactKm: Readonly<Record<Exclude<ListValue<'parentContact'>, 'none' | 'unknown'>, number>>;
  /** The age until which this perspective asks that a youth can stay. */
  perspectiveAge: Readonly<Record<ListValue<'perspective'>, number>>;
  /** How much each ranking criterion counts, among those that apply and are known. */
  weights: Readonly<
    Record<
      'roomForAll' | 'distance' | 'schoolDistance' | 'siblingNear' | 'themes' | 'parentContact' | 'stayNear' | 'belief',
      number
    >
  >;
  /** Half of everything, where nothing that ranks is known: neither first nor last. */
  scoreOfNothing: number;
}

/**
 * Days and the distance to school come from the domain page, section 4; 20 km is the figure the field steers by. How far
 * parents can travel, how long a perspective lasts and the weights are ours, until a practitioner has looked at them.
 */
export const RULES: MatchingRules = {
  version: '1',
  confirmedDays: 14,
  fullDaysAhead: 14,
  schoolKm: 25,
  nearKm: 20,
  contactKm: {
    weekly: 30,
    weeklySupervised: 30,
    fortnightly: 50,
    fortnightlySupervised: 50,
    monthly: 100,
    monthlySupervised: 100,
    less: 150,
    lessSupervised: 150,
  },
  perspectiveAge: { backHome: 0, unclear: 0, growUp: 21, independence: 21 },
  weights: {
    roomForAll: 4,
    distance: 4,
    schoolDistance: 3,
    siblingNear: 3,
    themes: 3,
    parentContact: 2,
    stayNear: 2,
    belief: 1,
  },
  scoreOfNothing: 0.5,
};
