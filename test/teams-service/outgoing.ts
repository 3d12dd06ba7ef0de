/** One HTTP POST to the bot on a connection of its own. */
import { request } from 'node:http';

export interface HttpAnswer {
  /** 0 when there was no answer. */
  status: number;
  /** Parsed when it is JSON, else the text; undefined when empty. */
  body: unknown;
}

// Teams gives up on a turn after about 15 seconds and brings the activity again.
const PATIENCE_MS = 15_000;

export function post(address: string, body: string, authorization: string | undefined): Promise<HttpAnswer> {
  const headers = {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': Buffer.byteLength(body),
    ...(authorization === undefined ? {} : { Authorization: authorization }),
  };
  return new Promise((resolve) => {
    // No keep-alive: a bot that was killed and started again must not be met with a dead connection.
    const options = { method: 'POST', headers, agent: false, signal: AbortSignal.timeout(PATIENCE_MS) } as const;
    const outgoing = request(address, options, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: read(Buffer.concat(chunks).toString()) }));
      answer.on('error', (error) => resolve({ status: 0, body: error.message }));
    });
    outgoing.on('error', (error) => resolve({ status: 0, body: error.message }));
    outgoing.end(body);
  });
}

function read(text: string): unknown {
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}
