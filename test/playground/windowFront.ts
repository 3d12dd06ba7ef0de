/** The address of a window: a page, and the service URL of its Teams. What is said there goes through the memory, both ways. */
import {
  createServer,
  request as ask,
  type IncomingMessage,
  type RequestOptions,
  type ServerResponse,
} from 'node:http';
import { connect } from 'node:net';
import { Readable, type Duplex } from 'node:stream';
import { text } from 'node:stream/consumers';
import { z } from 'zod';
import { createWindowMemory, type Playing, type WindowMemory } from './windowMemory';

const CREATED = z.object({ id: z.string() });
const ACTIVITIES = /^\/_connector\/v3\/conversations\/([^/]+)\/activities(?:\/([^/]+))?$/;
/** The first thing a page asks for once it can show messages. */
const READY = /^\/_debug\/conversation\/[^/]+\/installation$/;
/** Where the playground brings what people say and click. */
const TO_BOT = '/_bot';
const MESSAGES = '/_ws_conversation/v1/conversations/stream';

export interface Ports {
  front: number;
  /** Where the playground itself listens. */
  playground: number;
  bot: number;
}

/** Where a request goes, and with what; left out: as it came. */
type Onward = RequestOptions & { port: number; body: Readable };

export interface Front {
  forget(): Promise<void>;
  /** Lets go of every page. */
  close(): void;
}

/** Resolves once it listens. */
export async function openFront(ports: Ports, file: string): Promise<Front> {
  const { front, playground } = ports;
  const memory = createWindowMemory(playingAt(playground), file);
  const server = createServer((request, response) => {
    answer(memory, ports, request, response).catch(() => response.writeHead(502).end());
  });
  // Node closes what is idle for 5 s, at times just as the bot sends again: then a card comes a minute later.
  server.keepAliveTimeout = 0;
  server.on('upgrade', (request: IncomingMessage, socket: Duplex) => {
    join(request, socket, playground);
    if (request.url === MESSAGES) socket.on('close', () => memory.closed());
  });
  await new Promise<void>((resolve) => server.listen(front, 'localhost', resolve));
  return {
    forget: () => memory.forget(),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(
  memory: WindowMemory,
  { playground, bot }: Ports,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method, url = '' } = request;
  if (url.startsWith(TO_BOT)) return bringToBot(memory, bot, request, response);
  const [conversation, id] = (ACTIVITIES.exec(url) ?? []).slice(1).map((part) => decodeURIComponent(part ?? ''));
  if (conversation === undefined || (method !== 'POST' && method !== 'PUT')) {
    if (READY.test(url)) memory.opened();
    return passOn(request, response, { port: playground });
  }
  const activity = await text(request);
  if (method === 'POST') return json(response, 201, { id: await memory.create(conversation, activity) });
  const isKnown = await memory.update(id ?? '', activity);
  return json(response, isKnown ? 200 : 404, isKnown ? { id } : { error: { code: 'ActivityNotFoundInConversation' } });
}

async function bringToBot(memory: WindowMemory, port: number, request: IncomingMessage, response: ServerResponse) {
  const activity = memory.asKnown(await text(request));
  const headers = { ...request.headers, 'content-length': String(Buffer.byteLength(activity)) };
  const path = request.url?.slice(TO_BOT.length);
  return passOn(request, response, { host: '127.0.0.1', port, path, headers, body: Readable.from([activity]) });
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}

/** The address at which the playground reaches the bot. */
export function botBehind(window: string): string {
  return `${window}${TO_BOT}/api/messages`;
}

function passOn(request: IncomingMessage, response: ServerResponse, onward: Partial<Onward> & Pick<Onward, 'port'>) {
  const { method, url: path, headers } = request;
  const { body = request, ...to } = onward;
  return new Promise<void>((resolve, reject) => {
    const asked = ask({ host: 'localhost', method, path, headers, agent: false, ...to }, (answered) => {
      response.writeHead(answered.statusCode ?? 502, answered.headers);
      answered.pipe(response).once('close', resolve);
    });
    asked.once('error', reject);
    body.pipe(asked);
  });
}

/** Joins the page's web socket to the playground's. */
function join({ method, url, rawHeaders }: IncomingMessage, page: Duplex, port: number): void {
  const playground = connect(port, 'localhost', () => {
    const headers = rawHeaders.map((part, index) => part + (index % 2 === 0 ? ': ' : '\r\n')).join('');
    playground.write(`${method} ${url} HTTP/1.1\r\n${headers}\r\n`);
    page.pipe(playground).pipe(page);
  });
  for (const [one, other] of [
    [page, playground],
    [playground, page],
  ] as const) {
    one.on('error', () => other.destroy());
    one.on('close', () => other.destroy());
  }
}

function playingAt(port: number): Playing {
  const at = (conversation: string) => `/_connector/v3/conversations/${encodeURIComponent(conversation)}/activities`;
  return {
    async create(conversation, activity) {
      const { status, body } = await send({ port, method: 'POST', path: at(conversation) }, activity);
      return status < 300 ? CREATED.parse(JSON.parse(body)).id : undefined;
    },
    async update(conversation, id, activity) {
      await send({ port, method: 'PUT', path: `${at(conversation)}/${id}` }, activity);
    },
  };
}

/** A connection for each request: one that is kept open is closed by the playground after 5 s, at times in mid-request. */
function send(
  to: { port: number; method: string; path: string },
  activity: string,
): Promise<{ status: number; body: string }> {
  const headers = { 'Content-Type': 'application/json' };
  return new Promise((resolve, reject) => {
    ask({ host: 'localhost', ...to, headers, agent: false }, (answered) => {
      text(answered).then((body) => resolve({ status: answered.statusCode ?? 502, body }), reject);
    })
      .once('error', reject)
      .end(activity);
  });
}
