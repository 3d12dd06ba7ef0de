/** Starts the bot inside the test process, in production mode with authentication on. */
import { parseConfig } from '../../src/config';
import type { Log } from '../../src/flows/log';
import { start } from '../../src/index';
import { aClock, type Clock } from './clock';
import type { Launch } from './stage';

export interface Launched {
  launch: Launch;
  clock: Clock;
  /** Everything the bot wrote to its log. */
  lines: string[];
  /** The lines that say something is broken. */
  errors(): string[];
}

/** `begins` is what time it is for the bot when the story begins. */
export function launchHere(begins?: Date): Launched {
  const lines: string[] = [];
  const clock = aClock(begins);
  const write = (level: string) => (event: string, fields?: object) => {
    lines.push(JSON.stringify({ level, event, ...fields }));
  };
  const log: Log = { info: write('info'), warn: write('warn'), error: write('error') };
  const launch: Launch = async (environment) => {
    const parsed = parseConfig(environment);
    if (parsed.kind === 'faulty') throw new Error(parsed.variables.join(', '));
    const running = await start(parsed.config, log, clock.now);
    let stopped: Promise<void> | undefined;
    return {
      url: `http://127.0.0.1:${running.port}/api/messages`,
      now: clock.now,
      stop: () => (stopped ??= running.stop()),
    };
  };
  return { launch, clock, lines, errors: () => lines.filter((line) => line.includes('"level":"error"')) };
}
