/** The HTTP server with a bot behind it that only notes what reaches it. */
import type { Activity, TurnContext } from 'botbuilder';
import type { Config } from '../../src/config';
import type { Log, LogEvent, LogFields } from '../../src/flows/log';
import { TeamsAdapter } from '../../src/teams/adapter';
import { createHttpServer } from '../../src/teams/httpServer';
import { SERVICE_URL, TENANT_ID } from './localIssuer';

export interface RunningDoor {
  url: string;
  adapter: TeamsAdapter;
  /** Activities that reached the bot. */
  turns: Activity[];
  logged: [event: LogEvent, fields: LogFields | undefined][];
  /** What the bot does in its turns. */
  behave(turn: (context: TurnContext) => Promise<void>): void;
  health(state: () => Promise<boolean>): void;
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

export async function openDoor(config: Config): Promise<RunningDoor> {
  const turns: Activity[] = [];
  const logged: RunningDoor['logged'] = [];
  const note = (event: LogEvent, fields?: LogFields) => void logged.push([event, fields]);
  const log: Log = { info: note, warn: note, error: note };
  let turn: (context: TurnContext) => Promise<void> = () => Promise.resolve();
  let state = () => Promise.resolve(true);
  const adapter = new TeamsAdapter(config, log);
  const bot = {
    run(context: TurnContext) {
      turns.push(context.activity);
      return turn(context);
    },
  };
  const server = createHttpServer({ config, adapter, bot, health: () => state(), log });
  const url = `http://127.0.0.1:${await server.listen()}`;

  return {
    url,
    adapter,
    turns,
    logged,
    behave: (next) => void (turn = next),
    health: (next) => void (state = next),
    post: (body, headers = {}) =>
      fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
      }),
    close: () => server.close(),
  };
}

/** A personal message as Teams sends it; a test changes what it is about. */
export function anActivity(change: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: '1700000000001',
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    from: { id: '29:1anna', aadObjectId: '00000000-0000-0000-0000-000000000003', name: 'Anna' },
    recipient: { id: '28:bot' },
    conversation: { id: 'a:1anna', conversationType: 'personal', tenantId: TENANT_ID },
    channelData: { tenant: { id: TENANT_ID } },
    text: 'aanmelden',
    ...change,
  };
}
