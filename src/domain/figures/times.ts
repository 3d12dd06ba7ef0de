/** How long things took, in days of the calendar. */
const DAY_MS = 24 * 60 * 60_000;

/** `count` is of how many; the other two are absent when it is of none. */
export interface Times {
  count: number;
  median?: number;
  ninetieth?: number;
}

export function daysFrom(first: Date, last: Date): number {
  return (last.getTime() - first.getTime()) / DAY_MS;
}

export function timesOf(days: readonly number[]): Times {
  const sorted = [...days].sort((one, other) => one - other);
  const median = rankOf(sorted, 0.5);
  const ninetieth = rankOf(sorted, 0.9);
  return { count: sorted.length, ...(median !== undefined && ninetieth !== undefined && { median, ninetieth }) };
}

/** The smallest number that this share of all numbers does not exceed (nearest rank). */
function rankOf(sorted: readonly number[], share: number): number | undefined {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
}
