/** How long a referral waits for somebody to do something with it. */
import type { Referral } from './referral';

/** Under a week, under two weeks, and longer than anybody should wait. */
export const WAITS = ['short', 'long', 'tooLong'] as const;
export type Wait = (typeof WAITS)[number];

const DAY_MS = 24 * 60 * 60_000;

/** When anybody last did something with it. */
export function lastStepOf({ history, stage }: Referral): Date {
  const { at = stage.since } = history.at(-1) ?? {};
  return at > stage.since ? at : stage.since;
}

/** Whole days, weekends too. */
export function daysWithoutStep(referral: Referral, now: Date): number {
  return Math.floor((now.getTime() - lastStepOf(referral).getTime()) / DAY_MS);
}

export function waitOf(referral: Referral, now: Date): Wait {
  const days = daysWithoutStep(referral, now);
  if (days < 7) return 'short';
  return days < 14 ? 'long' : 'tooLong';
}
