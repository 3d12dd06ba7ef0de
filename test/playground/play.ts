/**
 * `npm run playground`: the bot and three windows on it, until Ctrl-C. `--fresh` forgets what was played before,
 * `--all` opens the windows of the other providers too, `--cosmos` keeps the documents in the emulator of Cosmos DB.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { aCosmosDatabase, type StoreOnStage } from '../journeys/stores';
import type { BotPlace } from './bot';
import { busyPorts, launchPlayground, type Windows } from './launch';
import { OTHER_PROVIDERS, WINDOWS } from './region';
import { windowUrl } from './windows';

const ROOT = join(__dirname, '..', '..');
const DATA = join(ROOT, 'data');

async function play(asks: ReadonlySet<string>): Promise<void> {
  const windows = asks.has('--all')
    ? { open: [...WINDOWS, ...OTHER_PROVIDERS], kept: [] }
    : { open: WINDOWS, kept: OTHER_PROVIDERS };
  const cosmos = asks.has('--cosmos') ? await aCosmosDatabase() : undefined;
  const place = placeFor(cosmos);
  const busy = await busyPorts([...windows.open, ...windows.kept], place);
  if (busy.length > 0) return fail(`In use by another program: port ${busy.join(', ')}. Stop it and try again.`);
  // The emulator forgets everything when it stops, so what stands in the windows would be of nobody.
  if (asks.has('--fresh') || cosmos) rmSync(place.dataFolder, { recursive: true, force: true });
  try {
    await playUntilAsked(windows, place);
  } finally {
    await cosmos?.remove();
  }
}

function placeFor(cosmos: StoreOnStage | undefined): BotPlace {
  return {
    botPort: 3978,
    dataFolder: join(DATA, cosmos ? 'playground-cosmos' : 'playground'),
    logFolder: join(ROOT, 'build', 'playground'),
    ...(cosmos && { store: cosmos.environment }),
  };
}

async function playUntilAsked(windows: Windows, place: BotPlace): Promise<void> {
  // From the first moment: what is being started has to be stopped as well.
  const asked = new Promise<undefined>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve(undefined));
  });
  tell(`Starting the bot and ${windows.open.length} windows …`);
  const playground = await launchPlayground(windows, place);
  tell(invitation(windows));
  const died = await Promise.race([asked, playground.died]);
  await playground.stop();
  if (died !== undefined) fail(`${died} ended by itself; see ${place.logFolder}`);
}

function invitation({ open }: Windows): string {
  return [
    ...open.map((window) => `${window.title}\n  ${windowUrl(window)}\n  ${window.advice}\n`),
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

play(new Set(process.argv.slice(2))).catch((failure: unknown) =>
  fail(failure instanceof Error ? failure.message : String(failure)),
);
