/** The HTTP server: what it serves, what it refuses before reading, and how it stops. */
import { EventEmitter, once } from 'node:events';
import { request, type IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { ActivityHandler, type TurnContext } from 'botbuilder';
import { readBody } from '../../src/teams/requestBody';
import { probeDoor } from '../../src/teams/selfProbe';
import { configWith, playgroundConfig, startIssuer, type LocalIssuer } from './localIssuer';
import { anActivity, openDoor, type RunningDoor } from './runningDoor';

const CANARY = 'canary-4711';

let issuer: LocalIssuer;
let door: RunningDoor;
let authorization: string;

beforeEach(async () => {
  issuer = await startIssuer();
  door = await openDoor(configWith(issuer));
  authorization = `Bearer ${await issuer.token()}`;
});
afterEach(async () => {
  await door.close();
  await issuer.close();
});

const post = (body: unknown, headers: Record<string, string> = {}) => door.post(body, { authorization, ...headers });

/** Sends bytes as they are, which fetch would not; a chunked request unless a length is given. */
async function sendRaw(headers: Record<string, string | number>, ...chunks: (string | Buffer)[]) {
  const outgoing = request(`${door.url}/api/messages`, { method: 'POST', headers: { authorization, ...headers } });
  outgoing.on('error', () => undefined);
  for (const chunk of chunks) outgoing.write(chunk);
  outgoing.end();
  const [response] = (await once(outgoing, 'response')) as [IncomingMessage];
  outgoing.destroy();
  return { status: response.statusCode };
}

describe('serves', () => {
  test('an activity, however its content type is spelled', async () => {
    const types = [
      'application/json',
      'application/json; charset=utf-8',
      'application/json;+charset=utf-8',
      'Application/JSON',
    ];

    const statuses = await Promise.all(
      types.map(async (type) => (await post(anActivity(), { 'content-type': type })).status),
    );

    expect(statuses).toEqual([200, 200, 200, 200]);
  });

  test('its health, as good or bad as it is', async () => {
    const statuses: number[] = [];
    const ask = async () => statuses.push((await fetch(`${door.url}/healthz`)).status);

    await ask();
    door.health(() => Promise.resolve(false));
    await ask();
    door.health(() => Promise.reject(new Error(CANARY)));
    await ask();

    expect(statuses).toEqual([200, 503, 503]);
    expect(JSON.stringify(door.logged)).not.toContain(CANARY);
  });

  test.each([
    ['GET', '/'],
    ['GET', `/${CANARY}`],
    ['GET', '/api/messages'],
    ['PUT', '/api/messages'],
    ['OPTIONS', '/api/messages'],
    ['POST', '/healthz'],
    ['GET', '/healthz/../../etc/passwd'],
    ['GET', '/%E0%A4%A'],
  ])('nothing at %s %s, and says nothing about itself', async (method, path) => {
    const response = await fetch(`${door.url}${path}`, { method });

    expect([400, 404, 405]).toContain(response.status);
    expect(await response.text()).not.toContain(CANARY);
    expect(response.headers.get('server')).toBeNull();
    expect(response.headers.get('x-powered-by')).toBeNull();
  });
});

describe('refuses before it reads', () => {
  test.each([
    ['gzip that would become 60 MB', gzipSync(Buffer.alloc(60_000_000)), 'gzip'],
    ['gzip that is none', Buffer.from('this is no gzip'), 'gzip'],
    ['another encoding', Buffer.from('{}'), 'br'],
    ['an encoding that changes nothing', Buffer.from('{}'), 'identity'],
  ])('%s', async (_, body, encoding) => {
    const response = await post(body, { 'content-encoding': encoding });

    expect(response.status).toBe(415);
    expect((await post(anActivity())).status).toBe(200);
  });

  test('a body that says it is longer than 256 kB', async () => {
    const response = await sendRaw(
      { 'content-type': 'application/json', 'content-length': 300_000 },
      Buffer.alloc(300_000),
    );

    expect(response.status).toBe(413);
  });

  test('what is not JSON', async () => {
    const response = await post('type=message', { 'content-type': 'application/x-www-form-urlencoded' });

    expect(response.status).toBe(415);
  });

  test('a stranger, whatever the body', async () => {
    const response = await door.post(`{"broken": ${CANARY}`);

    expect(response.status).toBe(401);
  });
});

describe('reads', () => {
  test('no more than 256 kB of a body that does not say how long it is', async () => {
    const chunk = Buffer.alloc(64 * 1024, ' ');

    const response = await sendRaw({ 'content-type': 'application/json' }, ...Array<Buffer>(5).fill(chunk));

    expect(response.status).toBe(413);
  });

  test('a message of 28 kB, which comes as text and as html', async () => {
    const text = 'é'.repeat(28 * 1024);
    const attachments = [{ contentType: 'text/html', content: `<div>${text}</div>` }];

    const response = await post(anActivity({ text, attachments }));

    expect(response.status).toBe(200);
    expect(door.turns[0]?.text).toBe(text);
  });

  test('no longer than it has time for', async () => {
    const endless = new Readable({ read: () => undefined });

    const result = await readBody(endless, { bytes: 10, milliseconds: 5 });

    expect(result).toEqual({ kind: 'too-slow' });
  });

  test('nothing of a caller who hangs up', async () => {
    const broken = new Readable({ read: () => undefined });
    const reading = readBody(broken, { bytes: 10, milliseconds: 10_000 });

    broken.destroy();

    expect(await reading).toEqual({ kind: 'gone' });
  });
});

describe('a body is no activity', () => {
  const nested = (depth: number) => `${'[ '.repeat(depth)}${' ]'.repeat(depth)}`;
  /** An activity that is good but for one member, which JSON.stringify would not write. */
  const withMember = (member: string) => JSON.stringify(anActivity()).replace('{', `{${member},`);
  const bodies: [string, string | Buffer][] = [
    ['when it is empty', ''],
    ['when it is not JSON', `{"text": "${CANARY}`],
    ['when it has a bad escape', `{"type": "message", "text": "${CANARY}\\project"}`],
    ['when it is not UTF-8', Buffer.from(JSON.stringify(anActivity({ text: 'é' })), 'latin1')],
    ['when it is null', 'null'],
    ['when it is text', `"${CANARY}"`],
    ['when it is a list', JSON.stringify([anActivity()])],
    ['when it is empty inside', '{}'],
    ['without a type', JSON.stringify(anActivity({ type: undefined }))],
    ['with a number for a type', JSON.stringify(anActivity({ type: 7 }))],
    ['with an object for a type', JSON.stringify(anActivity({ type: { toString: CANARY } }))],
    ['without a conversation', JSON.stringify(anActivity({ conversation: undefined }))],
    ['with a number for a text', JSON.stringify(anActivity({ text: 7 }))],
    ['with text for its attachments', JSON.stringify(anActivity({ attachments: CANARY }))],
    ['when it is deep', withMember(`"value":${nested(40)}`)],
    ['when it is very deep', withMember(`"value":${nested(40_000)}`)],
    ['when it would change every object', withMember(`"__proto__":{"isAdmin":"${CANARY}"}`)],
    ['when it would do so further in', withMember('"value":{"a":[{"constructor":{"prototype":{}}}]}')],
  ];

  test.each(bodies)('%s', async (_, body) => {
    const response = await post(body);

    expect(response.status).toBe(400);
    expect(await response.text()).not.toContain(CANARY);
    expect(JSON.stringify(door.logged)).not.toContain(CANARY);
    expect(door.turns).toEqual([]);
  });
});

describe('a turn', () => {
  test.each([
    ['a message', anActivity(), 200],
    ['a type that nobody knows', anActivity({ type: 'telepathy' }), 200],
    ['an invoke that nobody knows', anActivity({ type: 'invoke', name: 'suggestedActions/submit' }), 501],
    ['an invoke without a name', anActivity({ type: 'invoke', name: null, value: CANARY }), 501],
    ['nobody to receive it', anActivity({ recipient: null, text: null, attachments: null }), 200],
    ['typing', anActivity({ type: 'typing', text: undefined }), 200],
  ])('of an ordinary bot survives %s', async (_, activity, status) => {
    const handler = new ActivityHandler();
    door.behave((context) => handler.run(context));

    const response = await post(activity);

    expect(response.status).toBe(status);
    expect(await response.text()).toBe('');
  });

  test('that breaks tells neither the caller nor the log what was said', async () => {
    door.behave((context) => Promise.reject(new TypeError(`cannot read ${context.activity.text ?? ''}`)));

    const response = await post(anActivity({ text: CANARY }));

    expect(await response.text()).not.toContain(CANARY);
    expect(JSON.stringify(door.logged)).not.toContain(CANARY);
    expect(door.logged).toMatchObject([['turn.failed', { code: 'typeerror' }]]);
  });

  test.each([200, 400, 500])('on a card answers with HTTP 200 and %i inside', async (statusCode) => {
    const body = { statusCode, type: 'application/vnd.microsoft.activity.message', value: 'Dank je' };
    door.behave((context) => answerInvoke(context, statusCode, body));

    const response = await post(anActivity({ type: 'invoke', name: 'adaptiveCard/action', value: {} }));

    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(body);
  });

  test('on a card that breaks answers with HTTP 200 and an error inside', async () => {
    door.behave(() => Promise.reject(new Error(CANARY)));

    const response = await post(anActivity({ type: 'invoke', name: 'adaptiveCard/action', value: {} }));
    const text = await response.text();

    expect(response.status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({ statusCode: 500, type: 'application/vnd.microsoft.error' });
    expect(text).not.toContain(CANARY);
  });
});

async function answerInvoke(context: TurnContext, status: number, body: object): Promise<void> {
  await context.sendActivity({ type: 'invokeResponse', value: { status, body } });
}

describe('stops', () => {
  test('when the request under way is answered, and takes no more', async () => {
    const signals = new EventEmitter();
    const reached = once(signals, 'reached');
    door.behave(async () => {
      const released = once(signals, 'released');
      signals.emit('reached');
      await released;
    });

    const underWay = post(anActivity());
    await reached;
    const closing = door.close();
    await expect(post(anActivity())).rejects.toThrow();
    signals.emit('released');

    const answered = await underWay;
    expect([answered.status, answered.headers.get('connection')]).toEqual([200, 'close']);
    await closing;
    door = await openDoor(configWith(issuer));
  });
});

describe('the probe', () => {
  const listenerOf = (running: RunningDoor) => ({ host: '0.0.0.0', port: Number(new URL(running.url).port) });

  test('finds the door locked in production', async () => {
    const result = await probeDoor(listenerOf(door));

    expect(result).toEqual({ kind: 'locked' });
    expect(door.turns).toEqual([]);
  });

  test('finds it open when there is no authentication', async () => {
    const playground = await openDoor(playgroundConfig());

    const result = await probeDoor(listenerOf(playground));
    await playground.close();

    expect(result).toMatchObject({ kind: 'open' });
  });

  test('finds nobody when nothing listens', async () => {
    const result = await probeDoor({ host: '127.0.0.1', port: 9 });

    expect(result).toEqual({ kind: 'unreachable' });
  });
});
