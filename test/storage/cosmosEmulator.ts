/** A Cosmos emulator over real HTTP, and a gate before it that breaks requests the way a network does. */
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { createHttpServer } from '@vercel/cosmosdb-server';

/** What happens to one request on its way. */
export type Fault =
  /** The connection breaks before the database hears of it. */
  | { kind: 'lost' }
  /** The database does it; meanwhile others may do something too; then the connection breaks. */
  | { kind: 'answer-lost'; meanwhile?: () => Promise<unknown> }
  /** The database never hears of it, and nobody answers. */
  | { kind: 'silence' }
  /** Something in between answers, whether the database did it or not. */
  | { kind: 'status'; status: number; done?: boolean }
  /** The database gets it twice, and the second answer comes back. */
  | { kind: 'twice' };

export interface Emulator {
  endpoint: string;
  /** Faults for the next writes of documents, one each, or for all requests. */
  breakWrites(...faults: Fault[]): void;
  breakEverything(fault: Fault | undefined): void;
  writes(): number;
  stop(): Promise<void>;
}

/** Any base64 will do as account key: the emulator checks no signature. */
export const ACCOUNT_KEY = Buffer.from('emulator').toString('base64');

export async function startCosmosEmulator(): Promise<Emulator> {
  const database = await listening(createHttpServer());
  let faults: Fault[] = [];
  let always: Fault | undefined;
  let writes = 0;
  const gate = await listening(
    createServer((incoming, answer) => {
      if (isWrite(incoming)) writes += 1;
      const fault = always ?? (isWrite(incoming) ? faults.shift() : undefined);
      void pass(incoming, answer, portOf(database), fault);
    }),
  );
  return {
    endpoint: `http://127.0.0.1:${portOf(gate)}`,
    breakWrites: (...next) => (faults = next),
    breakEverything: (fault) => (always = fault),
    writes: () => writes,
    stop: () => Promise.all([gate, database].map(stopped)).then(() => undefined),
  };
}

async function pass(incoming: IncomingMessage, answer: ServerResponse, port: number, fault?: Fault): Promise<void> {
  const body = await buffer(incoming);
  const forward = () => forwarded(incoming, body, port);
  switch (fault?.kind) {
    case undefined:
      return reply(answer, await forward());
    case 'lost':
      return void answer.destroy();
    case 'answer-lost':
      await forward();
      await fault.meanwhile?.();
      return void answer.destroy();
    case 'silence':
      return;
    case 'status':
      if (fault.done) await forward();
      return reply(answer, { status: fault.status, headers: { 'x-ms-retry-after-ms': '1' }, body: '{"message":"no"}' });
    case 'twice':
      await forward();
      return reply(answer, await forward());
  }
}

interface Reply {
  status: number;
  headers: NodeJS.Dict<string | string[]>;
  body: Buffer | string;
}

async function forwarded({ method, url, headers }: IncomingMessage, body: Buffer, port: number): Promise<Reply> {
  const outgoing = request({ host: '127.0.0.1', port, method, path: url, headers });
  outgoing.end(body);
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) };
}

function reply(answer: ServerResponse, { status, headers, body }: Reply): void {
  // Not chained: restify, once loaded, makes writeHead of every server return nothing.
  answer.writeHead(status, headers);
  answer.end(body);
}

function isWrite({ method, url = '', headers }: IncomingMessage): boolean {
  const isQuery = headers['x-ms-documentdb-isquery'] !== undefined;
  return url.includes('/docs') && (method === 'PUT' || method === 'POST') && !isQuery;
}

async function listening(server: Server): Promise<Server> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function stopped(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
