/** Start here: configuration, everything wired by hand, listening, background work, and an orderly stop. */
import { randomBytes, randomInt } from 'node:crypto';
import { pino } from 'pino';
import { parseConfig, type Config } from './config';
import { Fault } from './domain/fault';
import { ALWAYS, workingCalendar } from './domain/clocks/workingTime';
import { COORDINATION_ID } from './domain/party';
import { createBackgroundWork } from './flows/backgroundWork';
import { describeFailure, type Log } from './flows/log';
import type { Means, Store } from './flows/ports';
import { setClocks } from './flows/setClocks';
import { dutchHolidays } from './holidays';
import { openCosmosStore } from './storage/cosmos';
import { openSqliteStore } from './storage/sqlite';
import { TeamsAdapter } from './teams/adapter';
import { createBot } from './teams/bot';
import { createConnector } from './teams/connector';
import { createHttpServer } from './teams/httpServer';
import { createMessenger } from './teams/messenger';
import { createRosters } from './teams/rosters';
import { probeDoor } from './teams/selfProbe';

/** Without vowels no reference ever spells a word, and without 0, 1 and L none is misread on the phone. */
const REFERENCE_LETTERS = '23456789BCDFGHJKMNPQRSTVWXZ';

export interface Running {
  port: number;
  /** Takes no more requests, finishes what is under way, closes the store. */
  stop(): Promise<void>;
}

/** The whole bot; a story in a test brings its own log and clock. */
export async function start(config: Config, log: Log, now = () => new Date()): Promise<Running> {
  const store = await openStore(config);
  const adapter = new TeamsAdapter(config, log);
  const connector = createConnector(adapter, appIdOf(config));
  const basics = basicsFrom(config, { store, log, now, rosters: createRosters(connector, now) });
  const contacts = { coordination: config.coordination, crisis: config.crisis };
  const work = createBackgroundWork({ ...basics, messenger: createMessenger(connector, contacts) });
  const bot = createBot({ ...basics, wake: work.wake, contacts });
  const health = () => store.load('party', COORDINATION_ID).then(() => true);
  const server = createHttpServer({ config, adapter, bot, health, log });

  await setClocks(basics);
  const port = await server.listen();
  if (config.mode.kind === 'production') await insistOnLockedDoor(config, port);
  work.start();
  log.info('bot.started', { mode: config.mode.kind, store: config.store.kind, port });
  const stop = async () => {
    await server.close();
    await work.stop();
    await store.close();
    log.info('bot.stopped');
  };
  return { port, stop };
}

async function main(): Promise<void> {
  const parsed = parseConfig(process.env);
  if (parsed.kind === 'faulty') {
    process.stderr.write(`Thuisplek does not start. Faulty variables:\n- ${parsed.variables.join('\n- ')}\n`);
    process.exitCode = 1;
    return;
  }
  const { stop } = await start(parsed.config, openLog(parsed.config.logLevel));
  process.once('SIGTERM', () => void stop());
  process.once('SIGINT', () => void stop());
}

/** pino wants the fields before the words; the other way round it leaves them out. */
function openLog(level: Config['logLevel']): Log {
  const lines = pino({ level, base: undefined });
  return {
    info: (event, fields = {}) => lines.info(fields, event),
    warn: (event, fields = {}) => lines.warn(fields, event),
    error: (event, fields = {}) => lines.error(fields, event),
  };
}

function basicsFrom(config: Config, outside: Pick<Means, 'store' | 'log' | 'now' | 'rosters'>): Omit<Means, 'wake'> {
  return {
    ...outside,
    channelLanguage: config.channelLanguage,
    coordinators: new Set(config.coordinatorIds),
    timekeeping: timekeepingFrom(config.time),
    accessLogYears: config.time.accessLogYears,
    waveSize: config.waveSize,
    newId: () => randomBytes(16).toString('base64url'),
    newReference: (prefix) => `${prefix}-${Array.from({ length: 5 }, randomLetter).join('')}`,
  };
}

function timekeepingFrom({ workingHours, holidays, terms }: Config['time']): Means['timekeeping'] {
  if (workingHours === 'always') return { calendar: ALWAYS, terms };
  const hours = { opens: minutesOf(workingHours.from), closes: minutesOf(workingHours.until) };
  return { calendar: workingCalendar(hours, dutchHolidays(holidays)), terms };
}

function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

function randomLetter(): string {
  return REFERENCE_LETTERS.charAt(randomInt(REFERENCE_LETTERS.length));
}

function openStore({ store, dataKey }: Config): Promise<Store> {
  const keys = [dataKey];
  return store.kind === 'sqlite' ? openSqliteStore({ path: store.path, keys }) : openCosmosStore({ ...store, keys });
}

/** Empty credentials turn botbuilder's authentication off without a word; so we knock ourselves. */
async function insistOnLockedDoor(config: Config, port: number): Promise<void> {
  const host = config.listener.host === '0.0.0.0' ? '127.0.0.1' : config.listener.host;
  const probe = await probeDoor({ host, port });
  if (probe.kind !== 'locked') throw new Fault(`door-${probe.kind}`);
}

function appIdOf({ mode }: Config): string {
  return mode.kind === 'production' ? mode.appId : '';
}

if (require.main === module) {
  main().catch((failure: unknown) => {
    process.stderr.write(`Thuisplek stopped: ${JSON.stringify(describeFailure(failure))}\n`);
    process.exit(1);
  });
}
