/** The figures of a year as lines to read, with how much was said. */
import type { Figures } from '../../../src/domain/figures/figures';
import type { Times } from '../../../src/domain/figures/times';
import type { Year } from './aYear';

export function report({ referrals, arrivals, digests }: Year, figures: Figures): string {
  const { toPosted, toInterest, toMatch, nearHome, siblingsTogether, stillStanding } = figures;
  const share = ({ count, of }: { count: number; of: number }) => `${count} of ${of}`;
  return [
    `${referrals.length} referrals (${figures.referrals} count): ${counted(referrals.map(({ stage }) => stage.state))}`,
    `${arrivals.length} messages and updates arrived, and ${digests} digests`,
    `days to asked ${inWords(toPosted)}; to interest ${inWords(toInterest)}; to match ${inWords(toMatch)}`,
    `waiting: ${figures.waiting.map(({ state, count, longestDays }) => `${state} ${count} (${longestDays.toFixed(0)} days)`).join(', ')}`,
    ...figures.providers.map(
      ({ name, asked, times }) => `${name}: asked ${asked}, answered ${times.count}, in days ${inWords(times)}`,
    ),
    `no, most of all: ${figures.unmetNeeds
      .slice(0, 3)
      .map(({ reason, theme, count }) => `${reason} with ${theme} ${count}`)
      .join(', ')}`,
    `homes asked per match ${figures.homesAskedPerMatch}; within 20 km ${share(nearHome)}; siblings together ${share(siblingsTogether)}`,
    `mismatches: ${figures.mismatches.map(({ reason, count }) => `${reason} ${count}`).join(', ')}; standing at 90 days ${share(stillStanding)}`,
  ].join('\n');
}

function inWords({ median, ninetieth }: Times): string {
  return `${median?.toFixed(1)} (90th ${ninetieth?.toFixed(1)})`;
}

function counted(words: readonly string[]): string {
  return [...new Set(words)].map((word) => `${word} ${words.filter((one) => one === word).length}`).join(', ');
}
