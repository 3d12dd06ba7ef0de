/** `npm run playground`: the bot and three windows on it, until Ctrl-C. `--fresh` forgets what was played before. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { busyPorts, launchPlayground } from './launch';
import { WINDOWS } from './region';
import { windowUrl } from './windows';

const ROOT = join(__dirname, '..', '..');
const PLACE = {
  botPort: 3978,
  dataFolder: join(ROOT, 'data', 'playground'),
  logFolder: join(ROOT, 'build', 'playground'),
};

async function play(): Promise<void> {
  const busy = await busyPorts(WINDOWS, PLACE);
  if (busy.length > 0) return fail(`In use by another program: port ${busy.join(', ')}. Stop it and try again.`);
  if (process.argv.includes('--fresh')) rmSync(PLACE.dataFolder, { recursive: true, force: true });
  // From the first moment: what is being started has to be stopped as well.
  const asked = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(undefined));
  });
  tell('Starting the bot and three windows …');
  const playground = await launchPlayground(WINDOWS, PLACE);
  tell(invitation());
  const died = await Promise.race([asked, playground.died]);
  await playground.stop();
  if (died !== undefined) fail(`${died} ended by itself; see ${PLACE.logFolder}`);
}

function invitation(): string {
  const windows = WINDOWS.map((window) => `${window.title}\n  ${windowUrl(window)}\n  ${window.advice}\n`);
  return [
    ...windows,
    'Ctrl-C stops everything. What was played is kept; `npm run playground -- --fresh` forgets it.',
  ].join('\n');
}

function tell(words: string): void {
  process.stdout.write(`\n${words}\n`);
}

function fail(words: string): void {
  process.stderr.write(`\n${words}\n`);
  process.exitCode = 1;
}

play().catch((failure: unknown) => fail(failure instanceof Error ? failure.message : String(failure)));
