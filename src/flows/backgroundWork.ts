/** Keeps delivering: at once when something is owed, and every few seconds for what was put off. */
import { deliverNotices } from './deliverNotices';
import { describeFailure } from './log';
import type { Means, Messenger } from './ports';

export interface BackgroundWork {
  start(): void;
  /** Something is owed now. */
  wake(): void;
  /** Resolves when the round under way is finished; nothing is begun after that. */
  stop(): Promise<void>;
}

/** Waiting notices are looked for this often; new ones do not wait for it. */
const ROUND_MS = 5000;

export function createBackgroundWork(means: Omit<Means, 'wake'> & { messenger: Messenger }): BackgroundWork {
  let isRunning = false;
  let isWanted = false;
  let round: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const deliverAll = async () => {
    while (isWanted && isRunning) {
      isWanted = false;
      const attempts = await deliverSafely(means);
      if (attempts > 0) isWanted = true;
    }
    round = undefined;
  };
  const wake = () => {
    isWanted = true;
    if (isRunning) round ??= deliverAll();
  };

  return {
    wake,
    start() {
      isRunning = true;
      timer = setInterval(wake, ROUND_MS);
      wake();
    },
    async stop() {
      isRunning = false;
      clearInterval(timer);
      await round;
    },
  };
}

/** A store that is out of reach for a moment is tried again in the next round. */
async function deliverSafely(means: Omit<Means, 'wake'> & { messenger: Messenger }): Promise<number> {
  try {
    return await deliverNotices(means);
  } catch (failure) {
    means.log.error('delivery.broken', describeFailure(failure));
    return 0;
  }
}
