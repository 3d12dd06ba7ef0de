/** What the coordinator steers by (the domain page, section 6): times and counts, nothing about any one youth. */
import type { HistoryEvent } from '../history';
import type { ListValue } from '../lists';
import type { Referral, State } from '../referral';
import { providerFigures, unmetNeeds, type ProviderFigures, type UnmetNeed } from './answers';
import {
  homesAskedPerMatch,
  mismatches,
  nearHome,
  siblingsTogether,
  stillStanding,
  type PlaceOf,
  type Share,
} from './placements';
import { daysFrom, timesOf, type Times } from './times';

export interface Figures {
  /** How many referrals this is about. */
  referrals: number;
  toPosted: Times;
  toInterest: Times;
  toMatch: Times;
  /** The state in which somebody waits longest, first. */
  waiting: Waiting[];
  providers: ProviderFigures[];
  unmetNeeds: UnmetNeed[];
  /** The median; absent without a match. */
  homesAskedPerMatch?: number;
  nearHome: Share;
  siblingsTogether: Share;
  mismatches: { reason: ListValue<'mismatchReason'>; count: number }[];
  stillStanding: Share;
}

export interface Waiting {
  state: State;
  count: number;
  longestDays: number;
}

/** Of referrals that were sent in; what was double or sent by accident is kept out of all figures. */
export function figuresOf(all: readonly Referral[], placeOf: PlaceOf, now: Date): Figures {
  const referrals = all.filter(counts);
  const median = homesAskedPerMatch(referrals);
  return {
    referrals: referrals.length,
    toPosted: timesTo(referrals, 'asked'),
    toInterest: timesTo(referrals, 'interest'),
    toMatch: timesTo(referrals, 'matched'),
    waiting: waitingNow(referrals, now),
    providers: providerFigures(referrals),
    unmetNeeds: unmetNeeds(referrals),
    ...(median !== undefined && { homesAskedPerMatch: median }),
    nearHome: nearHome(referrals, placeOf),
    siblingsTogether: siblingsTogether(referrals),
    mismatches: mismatches(referrals),
    stillStanding: stillStanding(referrals),
  };
}

function counts({ stage, profiles }: Referral): boolean {
  const isDuplicate = stage.state === 'closed' && stage.reason === 'duplicate';
  return profiles.length > 0 && !isDuplicate;
}

/** From the first time it was sent in, or split off, to the first time that this happened. */
function timesTo(referrals: readonly Referral[], event: HistoryEvent): Times {
  const days = referrals.flatMap((referral) => {
    const sent = firstAt(referral, 'submitted', 'split');
    const happened = firstAt(referral, event);
    return sent && happened ? [daysFrom(sent, happened)] : [];
  });
  return timesOf(days);
}

function firstAt({ history }: Referral, ...events: HistoryEvent[]): Date | undefined {
  return history.find(({ what }) => events.includes(what))?.at;
}

function waitingNow(referrals: readonly Referral[], now: Date): Waiting[] {
  const open = referrals.filter(({ stage }) => stage.state !== 'closed' && stage.state !== 'settled');
  return [...new Set(open.map(({ stage }) => stage.state))]
    .map((state) => {
      const inState = open.filter(({ stage }) => stage.state === state).map(({ stage }) => daysFrom(stage.since, now));
      return { state, count: inState.length, longestDays: Math.max(...inState) };
    })
    .sort((one, other) => other.longestDays - one.longestDays);
}
