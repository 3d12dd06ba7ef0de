/** The only way in: POST /api/messages for Teams and GET /healthz for the platform, with limits in front of both. */
import type { IncomingHttpHeaders, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServer, type Request, type Response } from 'restify';
import type { Config } from '../config';
import { describeFailure, type Log } from '../flows/log';
import type { Bot, TeamsAdapter } from './adapter';
import { createDoor } from './door';
import { answerMessage, type Answer } from './messages';
import { createSigningKeys } from './signingKeys';

/** The longest activity is a message of about 28 kB, which comes twice: as text and as html. */
const MAX_BODY_BYTES = 256 * 1024;
/** Teams gives up on a request after 15 s. */
const REQUEST_TIMEOUT_MS = 15_000;

export interface HttpServer {
  /** Resolves to the port once requests are taken. */
  listen(): Promise<number>;
  /** Takes no more requests; resolves when those under way are answered. */
  close(): Promise<void>;
}

interface Parts {
  config: Config;
  adapter: TeamsAdapter;
  bot: Bot;
  /** Whether the bot can do its work now. */
  health(): Promise<boolean>;
  log: Log;
}

export function createHttpServer({ config, adapter, bot, health, log }: Parts): HttpServer {
  const door = createDoor(config, createSigningKeys(config.cloud.openIdMetadataUrl));
  const limits = { bytes: MAX_BODY_BYTES, milliseconds: REQUEST_TIMEOUT_MS };
  // Without a name restify sends no Server header.
  const server = createServer({ name: '' });
  const httpServer = server.server as Server;
  httpServer.requestTimeout = REQUEST_TIMEOUT_MS;
  httpServer.headersTimeout = REQUEST_TIMEOUT_MS;

  const send = (response: Response, { status, body }: Answer) => {
    // A connection that is kept open would hold up an orderly stop.
    if (!httpServer.listening || status === 408) response.setHeader('Connection', 'close');
    if (body === undefined) response.send(status);
    else response.json(status, body);
  };

  server.pre((request, response, next) => {
    const refusal = refuseByHeaders(request.headers);
    if (refusal !== undefined) send(response, refusal);
    next(refusal === undefined ? undefined : false);
  });
  server.post('/api/messages', async (request: Request, response: Response) => {
    send(response, await answerMessage(request, limits, { door, adapter, bot, log }));
  });
  server.get('/healthz', async (_request: Request, response: Response) => {
    send(response, await answerHealth(health, log));
  });
  // restify's own answers repeat the path that was asked for.
  server.on(
    'restifyError',
    (_request: Request, response: Response, failure: { statusCode?: number }, done: () => void) => {
      send(response, { status: failure.statusCode ?? 500, body: { error: 'not-served' } });
      done();
    },
  );

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        httpServer.once('error', reject);
        server.listen(config.listener.port, config.listener.host, () =>
          resolve((httpServer.address() as AddressInfo).port),
        );
      }),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
      }),
  };
}

/**
 * restify inflates before it looks at the size: 58 kB of gzip became 60 MB, and gzip that is none ended the process.
 * Teams compresses nothing.
 */
function refuseByHeaders(headers: IncomingHttpHeaders): Answer | undefined {
  if (headers['content-encoding'] !== undefined) return { status: 415, body: { error: 'encoded' } };
  if (Number(headers['content-length'] ?? 0) > MAX_BODY_BYTES) return { status: 413, body: { error: 'too-large' } };
  return undefined;
}

async function answerHealth(health: () => Promise<boolean>, log: Log): Promise<Answer> {
  try {
    return (await health()) ? { status: 200, body: { status: 'ok' } } : { status: 503, body: { status: 'unwell' } };
  } catch (failure) {
    log.error('health.failed', describeFailure(failure));
    return { status: 503, body: { status: 'unwell' } };
  }
}
