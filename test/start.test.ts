/** The bot as a process, in production: what it refuses to start with, how it answers for itself, how it stops. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { FROM_SOURCE, launchProcess, type BotProcess } from './journeys/launchProcess';
import { setTheStage, type Stage } from './journeys/stage';
import { aSqliteFile } from './journeys/stores';

const FAULTY = {
  MICROSOFT_APP_ID: 'the-app-id-that-is-no-guid',
  MICROSOFT_APP_TYPE: 'MultiTenant-by-mistake',
  MICROSOFT_APP_TENANT_ID: 'contoso.example',
  MICROSOFT_APP_PASSWORD: 'a-very-secret-password',
  BOT_LOGIN_URL: 'http://login.example/with-a-secret',
  DATA_KEY: 'c2hvcnQ=',
  COORDINATION_PHONE: 'call-us-maybe',
  COSMOS_KEY: 'another-secret',
  PORT: '99999999',
};

/** Runs it to its end. */
async function run(environment: Record<string, string>): Promise<{ code: number; output: string }> {
  const bot = spawn(process.execPath, FROM_SOURCE, { cwd: join(__dirname, '..'), env: environment });
  const [out, err] = await Promise.all([text(bot.stdout), text(bot.stderr), once(bot, 'close')]);
  return { code: bot.exitCode ?? -1, output: out + err };
}

test('faulty variables are all named, none of their values is, and the bot does not start', async () => {
  const { code, output } = await run(FAULTY);

  const named = Object.keys(FAULTY).filter((name) => output.includes(name));
  expect(code).toBe(1);
  expect(named).toEqual(Object.keys(FAULTY).filter((name) => !/PASSWORD|COSMOS_KEY/.test(name)));
  expect(output).toContain('COORDINATOR_IDS is missing');
  expect(Object.values(FAULTY).filter((value) => output.includes(value))).toEqual([]);
});

test('without any variable it does not start either: authentication is never off by accident', async () => {
  const { code, output } = await run({});

  expect(code).toBe(1);
  expect(output).toContain('MICROSOFT_APP_ID');
});

describe('with good variables', () => {
  let stage: Stage;
  let bot: BotProcess;
  beforeEach(async () => {
    stage = await setTheStage(
      async (environment) => {
        bot = await launchProcess(FROM_SOURCE, environment);
        return bot;
      },
      await aSqliteFile(),
    );
  });
  afterEach(() => stage.strike());

  test('it has knocked at its own door before it says that it started, and is well', async () => {
    const health = await fetch(new URL('/healthz', bot.url));

    const events = bot.output.map((line) => JSON.parse(line) as { msg: string; status?: number; code?: string });
    expect(events.slice(0, 2)).toMatchObject([
      { msg: 'request.refused', status: 401, code: 'no-token' },
      { msg: 'bot.started', mode: 'production' },
    ]);
    expect([health.status, await health.json()]).toEqual([200, { status: 'ok' }]);
  });

  test('on SIGTERM it finishes the request under way, takes no other, and ends with 0', async () => {
    const { teams, bram } = stage;
    const answering = teams.holds({ on: 'create', conversation: bram.chat });
    const underWay = bram.says('help');
    await answering.reached;

    const stopped = bot.stop();
    answering.release();

    expect((await underWay).status).toBe(200);
    await stopped;
    expect(bram.latest().text).toContain('aanmelden');
    expect(bot.process.exitCode).toBe(0);
    expect(bot.output.at(-1)).toContain('bot.stopped');
    expect((await bram.says('help')).status).toBe(0);
  });
});
