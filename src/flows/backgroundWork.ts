/** What goes on by itself: delivering what is owed, firing clocks, sending digests, and letting the access log expire. */
import { deliverNotices } from './deliverNotices';
import { expireAccessLog } from './expireAccessLog';
import { fireClocks } from './fireClocks';
import type { Deliverer } from './ports';
import { createRound } from './round';
import { sendDigests } from './sendDigests';

export interface BackgroundWork {
  start(): void;
  /** Something is owed now. */
  wake(): void;
  /** Resolves when the rounds under way are finished; nothing is begun after that. */
  stop(): Promise<void>;
}

/** Waiting notices are looked for this often; new ones do not wait for it. */
const DELIVERY_MS = 5000;
/** The shortest term is counted in hours. */
const CLOCKS_MS = 60_000;
const EXPIRY_MS = 24 * 60 * 60_000;

export function createBackgroundWork(means: Deliverer): BackgroundWork {
  const { log } = means;
  const delivery = createRound({ name: 'delivery', everyMs: DELIVERY_MS, log }, () => deliverNotices(means));
  const clocks = createRound({ name: 'clock', everyMs: CLOCKS_MS, log }, async () => {
    const fired = await fireClocks(means);
    if (fired > 0) delivery.wake();
    return fired;
  });
  const digests = createRound({ name: 'digest', everyMs: CLOCKS_MS, log }, () => sendDigests(means));
  const expiry = createRound({ name: 'expiry', everyMs: EXPIRY_MS, log }, () => expireAccessLog(means));
  const rounds = [delivery, clocks, digests, expiry];

  return {
    wake: delivery.wake,
    start: () => rounds.forEach((round) => round.start()),
    async stop() {
      await Promise.all(rounds.map((round) => round.stop()));
    },
  };
}
