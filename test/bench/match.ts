/** `npm run bench:match`: one referral against 1,000 homes and against 100,000, with full explanation of the best 20. */
import { explainBest } from '../../src/domain/matching/explain';
import { providersWith, SEARCH, TODAY } from './homes';

const TARGETS = [
  { homes: 1_000, ms: 2 },
  { homes: 10_000, ms: 20 },
  { homes: 100_000, ms: 100 },
];
const RUNS = 25;

for (const { homes, ms } of TARGETS) {
  const providers = providersWith(homes);
  const times = Array.from({ length: RUNS }, () => timed(() => explainBest(SEARCH, providers, { today: TODAY }, 20)));
  const median = times.sort((one, other) => one - other)[Math.floor(RUNS / 2)]!;
  const perHome = ((median / homes) * 1e6).toFixed(0);
  process.stdout.write(
    `${homes} homes: ${median.toFixed(2)} ms median of ${RUNS} (target ${ms}), fastest ${times[0]!.toFixed(2)}, ${perHome} ns a home\n`,
  );
}

function timed(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}
