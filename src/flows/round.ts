/** Work that is done again and again: at once when it is woken, every so often, and until all is quiet. */
import { describeFailure, type Code, type Log } from './log';

export interface Round {
  start(): void;
  wake(): void;
  /** Resolves when the round under way is finished; nothing is begun after that. */
  stop(): Promise<void>;
}

/** `work` gives how much it did; none means all is quiet. What breaks is logged and tried again in the next round. */
export function createRound(
  { name, everyMs, log }: { name: Code; everyMs: number; log: Log },
  work: () => Promise<number>,
): Round {
  let isRunning = false;
  let isWanted = false;
  let round: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const workSafely = async () => {
    try {
      return await work();
    } catch (failure) {
      log.error(`${name}.broken`, describeFailure(failure));
      return 0;
    }
  };
  const workUntilQuiet = async () => {
    while (isWanted && isRunning) {
      isWanted = false;
      if ((await workSafely()) > 0) isWanted = true;
    }
    round = undefined;
  };
  const wake = () => {
    isWanted = true;
    if (isRunning) round ??= workUntilQuiet();
  };

  return {
    wake,
    start() {
      isRunning = true;
      timer = setInterval(wake, everyMs);
      wake();
    },
    async stop() {
      isRunning = false;
      clearInterval(timer);
      await round;
    },
  };
}
