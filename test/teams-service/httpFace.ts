/** The HTTP server that bots talk to: token endpoint, OpenID documents and Connector under one address. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Changes } from './changes';
import type { Connector } from './connector';
import type { Faults } from './faults';
import { splitThread } from './ids';
import type { Issuer } from './issuer';
import { refusals, type Answer } from './refusals';
import { match, type Matched } from './routes';
import type { Traffic } from './traffic';

export interface Behind {
  issuer: Issuer;
  connector: Connector;
  faults: Faults;
  traffic: Traffic;
  changes: Changes;
}

/** Listens on a free port of this machine; what answers is given once the address is known. */
export class HttpFace {
  private behind: Behind | undefined;
  private readonly server: Server = createServer((incoming, outgoing) => {
    this.answer(incoming, outgoing).catch((error: Error) => giveUp(incoming, outgoing, error));
  });

  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  answersWith(behind: Behind): void {
    this.behind = behind;
  }

  async close(): Promise<void> {
    const closed = new Promise((resolve) => this.server.close(resolve));
    this.server.closeAllConnections();
    await closed;
  }

  private async answer(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
    const behind = this.behind!;
    const text = await bodyOf(incoming);
    const { method = 'GET' } = incoming;
    const url = new URL(incoming.url ?? '/', `http://${incoming.headers.host}`);
    const matched = understood(behind, { method, url, text, authorization: incoming.headers.authorization });
    const passed = behind.traffic.add({ by: 'bot', method, path: decodeURIComponent(url.pathname), ...about(matched) });
    if (matched.kind !== 'token') passed.body = parsed(text);
    const placeId = matched.conversationId === undefined ? undefined : splitThread(matched.conversationId).placeId;
    const answer = await behind.faults.pass(matched.kind, placeId, matched.carryOut);
    passed.status = answer?.status ?? 0;
    if (matched.kind !== 'token') passed.answer = answer?.body;
    if (answer === undefined) incoming.socket.destroy();
    else write(outgoing, answer);
    behind.changes.happened();
  }
}

interface Request {
  method: string;
  url: URL;
  text: string;
  authorization: string | undefined;
}

function understood({ issuer, connector }: Behind, { method, url, text, authorization }: Request): Matched {
  const { pathname, origin, searchParams } = url;
  if (pathname.endsWith('/oauth2/v2.0/token')) return plain('token', () => tokenAnswer(issuer, pathname, text));
  if (pathname.endsWith('/openidconfiguration')) return plain('keys', () => json(issuer.openIdMetadata(origin)));
  if (pathname.endsWith('/.well-known/keys')) return plain('keys', () => json(issuer.keys()));
  const path = pathname.replace(/^.*?\/(?=v3\/)/, '');
  const matched = match(connector, { method, path, query: searchParams, body: parsed(text) });
  if (matched === undefined) return plain('unknown', () => refusals.unknownRoute);
  return issuer.accepts(authorization) ? matched : { ...matched, carryOut: () => refusals.notAuthorised };
}

function plain(kind: Matched['kind'], carryOut: () => Answer): Matched {
  return { kind, conversationId: undefined, activityId: undefined, carryOut };
}

function tokenAnswer(issuer: Issuer, pathname: string, form: string): Answer {
  const token = issuer.tokenForConnector(pathname.split('/')[1], new URLSearchParams(form));
  return token === undefined ? { status: 401, body: { error: 'invalid_client' } } : json(token);
}

const json = (body: unknown): Answer => ({ status: 200, body });

function about({ kind, conversationId, activityId }: Matched): Pick<Matched, 'kind'> & object {
  return {
    kind,
    ...(conversationId === undefined ? {} : { conversationId }),
    ...(activityId === undefined ? {} : { activityId }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

async function bodyOf(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** A bot that is killed leaves half a request behind; anything else is a fault in this Teams and should be seen. */
function giveUp(incoming: IncomingMessage, outgoing: ServerResponse, { stack }: Error): void {
  if (incoming.destroyed || outgoing.headersSent) incoming.socket.destroy();
  else write(outgoing, { status: 500, body: { error: { code: 'TeamsServiceBroke', message: stack } } });
}

function write(outgoing: ServerResponse, { status, body, headers }: Answer): void {
  const type = body === undefined ? {} : { 'Content-Type': 'application/json; charset=utf-8' };
  outgoing.writeHead(status, { ...type, ...headers });
  outgoing.end(body === undefined ? undefined : JSON.stringify(body));
}
