/** The built bot as it runs in the playground: the explicit local mode, on this machine only. */
import { join } from 'node:path';
import { startProgram, type RunningProgram } from './processes';
import { ANNA } from './region';

const SCRIPT = join(__dirname, '..', '..', 'dist', 'index.js');

export interface BotPlace {
  botPort: number;
  /** Holds its documents. */
  dataFolder: string;
  logFolder: string;
  /** Another store than the SQLite file in the data folder. */
  store?: Record<string, string>;
}

export const botUrl = ({ botPort }: Pick<BotPlace, 'botPort'>) => `http://127.0.0.1:${botPort}`;

export function startBot(place: BotPlace): Promise<RunningProgram> {
  return startProgram({
    name: 'The bot',
    script: SCRIPT,
    environment: {
      LOCAL_PLAYGROUND: 'on',
      HOST: '127.0.0.1',
      PORT: String(place.botPort),
      ...(place.store ?? sqliteFile(place)),
      COORDINATOR_IDS: ANNA.objectId,
      COORDINATION_NAME: 'Gezinshuis Gezocht',
      COORDINATION_PHONE: '085-0047353',
      COORDINATION_HOURS: '09:00-13:00',
      CRISIS_NAME: 'Crisisteam Hart van Brabant',
      CRISIS_PHONE: '0800-8013',
      WORKING_HOURS: 'always',
    },
    readyAt: `${botUrl(place)}/healthz`,
    logFile: join(place.logFolder, 'bot.log'),
  });
}

function sqliteFile({ dataFolder }: BotPlace): Record<string, string> {
  return {
    STORE: 'sqlite',
    SQLITE_PATH: join(dataFolder, 'thuisplek.db'),
    // No secret: what it seals was made up in the playground, and has to be readable after a restart.
    DATA_KEY: Buffer.alloc(32, 'playground').toString('base64'),
  };
}
