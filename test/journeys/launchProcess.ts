/** Starts the bot as a process of its own, as in production, and reads from its log where it listens. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { RunningBot } from './stage';

/** What node is to run: the sources as they are, without a build, or the built bot. */
export const FROM_SOURCE = ['--require', 'tsx/cjs', 'src/index.ts'];
export const BUILT = ['dist/index.js'];

export interface BotProcess extends RunningBot {
  process: ChildProcess;
  /** Everything it wrote, to the log and to stderr. */
  output: string[];
  /** As a crash does it: nothing is finished. */
  kill(): Promise<void>;
}

const root = join(__dirname, '..', '..');

export async function launchProcess(
  command: readonly string[],
  environment: Record<string, string>,
): Promise<BotProcess> {
  const bot = spawn(process.execPath, command, { cwd: root, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  createInterface(bot.stderr).on('line', (line) => output.push(line));
  const port = await new Promise<number>((resolve, reject) => {
    createInterface(bot.stdout).on('line', (line) => {
      output.push(line);
      const { msg, port } = JSON.parse(line) as { msg: string; port?: number };
      if (msg === 'bot.started' && port !== undefined) resolve(port);
    });
    bot.once('exit', (code) => reject(new Error(`The bot ended with ${code}: ${output.join('\n')}`)));
  });
  return {
    process: bot,
    output,
    url: `http://127.0.0.1:${port}/api/messages`,
    now: () => new Date(),
    stop: () => ended(bot, 'SIGTERM'),
    kill: () => ended(bot, 'SIGKILL'),
  };
}

async function ended(bot: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (bot.exitCode !== null || bot.signalCode !== null) return;
  const exit = once(bot, 'exit');
  bot.kill(signal);
  await exit;
}
