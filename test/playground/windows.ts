/** One Agents Playground per window, all of them on the same bot. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { botUrl, type BotPlace } from './bot';
import { startProgram, type RunningProgram } from './processes';
import type { Window } from './region';
import { windowConfig } from './windowConfig';

/** The script behind the command `agentsplayground`. */
const SCRIPT = require.resolve('@microsoft/m365agentsplayground/cli.js');

/** `localhost` as the playground itself says it, so that a browser shows the address that the bot was told. */
export const windowUrl = ({ port }: Pick<Window, 'port'>) => `http://localhost:${port}`;

export function openWindow(window: Window, place: BotPlace): Promise<RunningProgram> {
  const configFile = join(place.logFolder, `${window.key}.yml`);
  writeFileSync(configFile, windowConfig(window));
  const endpoint = `${botUrl(place)}/api/messages`;
  return startProgram({
    name: `The window on port ${window.port}`,
    script: SCRIPT,
    arguments: ['start', '-e', endpoint, '-c', 'msteams', '-p', String(window.port), '--disable-telemetry'],
    environment: {
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: configFile,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(place.logFolder, `${window.key}-activities.log`),
    },
    readyAt: `${windowUrl(window)}/_debug/ping`,
    logFile: join(place.logFolder, `${window.key}.log`),
  });
}
