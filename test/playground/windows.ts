/** One Agents Playground per window, all of them on the same bot. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BotPlace } from './bot';
import { startProgram, type RunningProgram } from './processes';
import type { Window } from './region';
import { windowConfig } from './windowConfig';
import { botBehind, openFront, type Front, type Ports } from './windowFront';

/** The script behind the command `agentsplayground`. */
const SCRIPT = require.resolve('@microsoft/m365agentsplayground/cli.js');

/** `localhost` as the playground itself says it, so that a browser shows the address that the bot was told. */
export const windowUrl = ({ port }: Pick<Window, 'port'>) => `http://localhost:${port}`;

/** Where the playground itself listens, behind the front that people and the bot know; systems give out 32768 and up by themselves. */
export const innerPort = ({ port }: Pick<Window, 'port'>) => 20_000 + (port % 10_000);

/** What the bot posted in this window, kept for a page that is opened later. */
export const postsFile = ({ key }: Window, { dataFolder }: Pick<BotPlace, 'dataFolder'>) =>
  join(dataFolder, `${key}.json`);

/** A window that nobody looks into: what is posted there waits until it is opened. */
export function keepWindow(window: Window, place: BotPlace): Promise<Front> {
  return openFront(portsOf(window, place), postsFile(window, place));
}

export async function openWindow(window: Window, place: BotPlace): Promise<RunningProgram & Pick<Front, 'forget'>> {
  const { died, stop } = await startPlayground(window, place);
  const front = await openFront(portsOf(window, place), postsFile(window, place));
  return {
    died,
    forget: () => front.forget(),
    async stop() {
      front.close();
      await stop();
    },
  };
}

function portsOf(window: Window, { botPort }: BotPlace): Ports {
  return { front: window.port, playground: innerPort(window), bot: botPort };
}

function startPlayground(window: Window, place: BotPlace): Promise<RunningProgram> {
  const configFile = join(place.logFolder, `${window.key}.yml`);
  writeFileSync(configFile, windowConfig(window));
  const endpoint = ['--app-endpoint', botBehind(windowUrl(window)), '--channel-id', 'msteams'];
  const address = ['--port', String(innerPort(window)), '--service-url', `${windowUrl(window)}/_connector`];
  return startProgram({
    name: `The window on port ${window.port}`,
    script: SCRIPT,
    arguments: ['start', ...endpoint, ...address, '--disable-telemetry'],
    environment: {
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(place.logFolder, `${window.key}-activities.log`),
    },
    readyAt: `http://localhost:${innerPort(window)}/_debug/ping`,
    logFile: join(place.logFolder, `${window.key}.log`),
  });
}
