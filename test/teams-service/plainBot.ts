/** A bot without any SDK: answers what a test tells it to, and calls the Connector with plain HTTP. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Activity } from './posts';
import type { Teams } from './startTeams';

export interface Account {
  tenantId: string;
  appId: string;
  appPassword: string;
}

export interface HttpReply {
  status: number;
  body: unknown;
  retryAfter: string | null;
}

export interface PlainBot {
  received: { activity: Activity; authorization: string | undefined }[];
  /** Undefined when the connection broke. */
  calls(method: string, path: string, body?: unknown): Promise<HttpReply | undefined>;
  stop(): Promise<void>;
}

type Answering = (
  activity: Activity,
) => { status: number; body?: unknown } | Promise<{ status: number; body?: unknown }>;

export async function startPlainBot(
  teams: Teams,
  account: Account,
  answers: Answering = () => ({ status: 200 }),
): Promise<PlainBot> {
  const received: PlainBot['received'] = [];
  const server = createServer((incoming, outgoing) => {
    void (async () => {
      let text = '';
      for await (const chunk of incoming) text += String(chunk);
      const activity = JSON.parse(text) as Activity;
      received.push({ activity, authorization: incoming.headers.authorization });
      const { status, body } = await answers(activity);
      outgoing.writeHead(status, { 'Content-Type': 'application/json' });
      outgoing.end(body === undefined ? undefined : JSON.stringify(body));
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  teams.connectBot(`http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`);
  return {
    received,
    calls: async (method, path, body) => call(teams, await tokenOf(teams, account), { method, path, body }),
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export async function tokenOf(teams: Teams, { tenantId, appId, appPassword }: Account): Promise<string | undefined> {
  const answer = await fetch(`${teams.loginUrl}/${tenantId}/oauth2/v2.0/token`, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'client_credentials',
      client_id: appId,
      client_secret: appPassword,
      scope: `${teams.oauthScope}/.default`,
    }),
  });
  const { access_token } = (await answer.json()) as { access_token?: string };
  return access_token;
}

async function call(
  teams: Teams,
  token: string | undefined,
  { method, path, body }: { method: string; path: string; body: unknown },
): Promise<HttpReply | undefined> {
  const headers = { 'Content-Type': 'application/json', Authorization: `Bearer ${token}` };
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  try {
    const answer = await fetch(`${teams.serviceUrl}${path}`, { method, headers, ...content });
    const text = await answer.text();
    const read = text === '' ? undefined : (JSON.parse(text) as unknown);
    return { status: answer.status, body: read, retryAfter: answer.headers.get('retry-after') };
  } catch {
    return undefined;
  }
}
