/**
 * `npm run bench:match`: one referral against 1,000 homes and against 100,000, with full explanation of the best 20.
 * On a machine that others use too, the processor time says more than the clock.
 */
import { explainBest } from '../../src/domain/matching/explain';
import { providersWith, SEARCH, TODAY } from './homes';

const TARGETS = [
  { homes: 1_000, ms: 2, runs: 201 },
  { homes: 10_000, ms: 20, runs: 51 },
  { homes: 100_000, ms: 100, runs: 25 },
];
/** So many homes are judged before anything is measured, as in a bot that has run for a while. */
const WARM_UP = 200_000;

for (const { homes, ms, runs } of TARGETS) {
  const providers = providersWith(homes);
  const once = () => explainBest(SEARCH, providers, { today: TODAY }, 20);
  for (let judged = 0; judged < WARM_UP; judged += homes) once();
  const measured = Array.from({ length: runs }, () => measure(once));
  const clock = median(measured.map((one) => one.clock));
  const processor = median(measured.map((one) => one.processor));
  const perHome = Math.round((clock / homes) * 1e6);
  process.stdout.write(
    `${homes} homes: median ${clock.toFixed(2)} ms by the clock, ${processor.toFixed(2)} ms of processor (target ${ms}), ${perHome} ns a home\n`,
  );
}

function measure(act: () => unknown): { clock: number; processor: number } {
  const start = performance.now();
  const before = process.cpuUsage();
  act();
  const { user, system } = process.cpuUsage(before);
  return { clock: performance.now() - start, processor: (user + system) / 1000 };
}

function median(values: number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}
