/** What a clock is: from when it runs, how long, and what happens when the time is over. */
import type { Day } from '../calendar';
import { DESK, type Change } from '../changes';
import type { Moment } from '../commands';
import type { Recipient } from '../notices';
import type { PartyId } from '../party';
import type { Referral, State } from '../referral';
import type { Span, TermName } from './terms';

export const CLOCK_NAMES = [
  'draft-reminder',
  'draft-warning',
  'draft-removal',
  'review',
  'returned',
  'provider-reminder',
  'provider-silent',
  'question-waits',
  'question-awaited',
  'file-reminder',
  'file-missing',
  'verdict',
  'expected',
  'online',
  'offline',
  'stands-still',
  'owner-news',
  'order-ends',
  'order-ends-soon',
  'order-lapses',
  'moving-day',
  'first-check',
  'last-check',
  'post-undecided',
  'pause-over',
  'hand-over-expired',
  'retention-identifying',
  'retention',
] as const;
export type ClockName = (typeof CLOCK_NAMES)[number];

/** One row of the table in `clocks.ts`. */
export interface Clock {
  name: ClockName;
  in: readonly State[];
  /** What it runs for now; nothing when there is nothing to wait for. */
  runs(referral: Referral): Run[];
  /** A configured term, or always the same one. */
  after: TermName | Span;
  /** The term lies before the day that is waited for, and not after it. */
  isAhead?: true;
  /** It fires again and again for the same, so often, until somebody does what it asks for. */
  again?: TermName;
  /** The whole document goes, or this changes. */
  does: 'removal' | ((change: Change, firing: Firing) => Change);
}

/** `isAgain`: it fired for this before, and nobody did anything. */
export interface Firing {
  run: Run;
  isAgain: boolean;
  moment: Moment;
}

/** A moment stands still with a pause; a day of the calendar, such as that of a court order, comes all the same. */
export interface Run {
  from: Date | Day;
  provider?: PartyId;
}

/** From the second time on the coordination point hears it too: who was told did not react. */
export function deskToo({ isAgain }: Firing): Recipient[] {
  return isAgain ? [DESK] : [];
}
