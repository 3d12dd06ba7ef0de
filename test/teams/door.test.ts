/** The door, over HTTP and with real tokens: who gets in, who does not, and what a refusal costs. */
import { createSecretKey } from 'node:crypto';
import { ToBotFromBotOrEmulatorTokenValidationParameters } from 'botframework-connector';
import { generateKeyPair } from 'jose';
import { configWith, playgroundConfig, SERVICE_URL, startIssuer, TENANT_ID, type LocalIssuer } from './localIssuer';
import { anActivity, openDoor, type RunningDoor } from './runningDoor';

let issuer: LocalIssuer;
let door: RunningDoor;

beforeEach(async () => {
  issuer = await startIssuer();
  door = await openDoor(configWith(issuer));
});
afterEach(async () => {
  await door.close();
  await issuer.close();
});

const now = () => Math.floor(Date.now() / 1000);
const encode = (part: unknown) => Buffer.from(JSON.stringify(part)).toString('base64url');

async function send(token: string, activity = anActivity()): Promise<Response> {
  return door.post(activity, { authorization: `Bearer ${token}` });
}

describe('a token', () => {
  test('of the Bot Framework lets an activity in to the bot', async () => {
    const response = await send(await issuer.token());

    expect(response.status).toBe(200);
    expect(door.turns).toMatchObject([{ type: 'message', text: 'aanmelden', serviceUrl: SERVICE_URL }]);
  });

  test.each([
    ['that ended 4 minutes ago', () => ({ exp: now() - 240, nbf: now() - 3600 })],
    ['that begins in 4 minutes', () => ({ nbf: now() + 240 })],
    ['for the same service without the last slash', () => ({ serviceurl: SERVICE_URL.slice(0, -1) })],
  ])('%s is still good', async (_, claims) => {
    const response = await send(await issuer.token(claims()));

    expect(response.status).toBe(200);
    expect(door.turns).toHaveLength(1);
  });

  test.each([
    ['that ended 6 minutes ago', () => ({ exp: now() - 360, nbf: now() - 3600 })],
    ['that begins in 6 minutes', () => ({ nbf: now() + 360 })],
    ['without an end', () => ({ exp: undefined })],
    ['without a beginning', () => ({ nbf: undefined })],
    ['without a service', () => ({ serviceurl: undefined })],
    ['whose service is no text', () => ({ serviceurl: [SERVICE_URL] })],
    ['for another service', () => ({ serviceurl: 'https://smba.trafficmanager.net/emea/' })],
    ['of another issuer', () => ({ iss: 'https://api.example.org' })],
    ['of our own tenant', () => ({ iss: `https://sts.windows.net/${TENANT_ID}/`, tid: TENANT_ID })],
    ['without an issuer', () => ({ iss: undefined })],
    ['for another bot', () => ({ aud: '99999999-2222-3333-4444-555555555555' })],
    ['for nobody', () => ({ aud: undefined })],
  ])('%s is answered with 401', async (_, claims) => {
    const response = await send(await issuer.token(claims()));

    expect(response.status).toBe(401);
    expect(door.turns).toEqual([]);
  });

  test('signed with another key is answered with 401', async () => {
    const { privateKey } = await generateKeyPair('RS256');

    const response = await send(await issuer.token({}, { key: privateKey }));

    expect(response.status).toBe(401);
    expect(door.turns).toEqual([]);
  });

  test('signed with an unknown key is answered with 401', async () => {
    const { privateKey } = await generateKeyPair('RS256');

    const response = await send(await issuer.token({}, { key: privateKey, kid: 'key-9' }));

    expect(response.status).toBe(401);
    expect(door.turns).toEqual([]);
  });

  test('signed with a shared secret is answered with 401', async () => {
    const key = createSecretKey(Buffer.from('the public key is no secret, and this is no key either'));

    const response = await send(await issuer.token({}, { alg: 'HS256', key }));

    expect(response.status).toBe(401);
    expect(door.turns).toEqual([]);
  });

  test.each(['RS512', 'PS256'])('signed with our key in another way, %s, is answered with 401', async (alg) => {
    const response = await send(await issuer.token({}, { alg }));

    expect(response.status).toBe(401);
    expect(door.turns).toEqual([]);
  });

  test('that says it needs no signature is answered with 401', async () => {
    const [, claims] = (await issuer.token()).split('.');

    const unsigned = await send(`${encode({ alg: 'none' })}.${claims}.`);
    const withOldSignature = await send(`${encode({ alg: 'none' })}.${claims}.AAAA`);

    expect([unsigned.status, withOldSignature.status]).toEqual([401, 401]);
    expect(door.turns).toEqual([]);
  });

  test('whose claims were changed is answered with 401', async () => {
    const [header, , signature] = (await issuer.token()).split('.');
    const claims = encode({ iss: issuer.url, exp: now() + 60, nbf: now(), serviceurl: SERVICE_URL });

    const response = await send(`${header}.${claims}.${signature}`);

    expect(response.status).toBe(401);
    expect(door.turns).toEqual([]);
  });

  test.each([
    ['nothing', ''],
    ['a scheme alone', 'Bearer'],
    ['one part', 'Bearer x'],
    ['three parts that mean nothing', 'Bearer a.b.c'],
    ['another scheme', 'Basic YTpi'],
    ['nine thousand letters', `Bearer ${'a'.repeat(9000)}.b.c`],
  ])('is missed in a header with %s', async (_, authorization) => {
    const response = await door.post(anActivity(), { authorization });

    expect(response.status).toBe(401);
    expect(door.turns).toEqual([]);
  });
});

describe('with a good token', () => {
  test.each([
    ['another channel', { channelId: 'webchat' }, 403],
    ['the emulator', { channelId: 'emulator' }, 403],
    ['another service than the token has', { serviceUrl: 'http://127.0.0.1:9/amer/' }, 401],
    ['another tenant', { channelData: { tenant: { id: 'aaaaaaaa-7777-8888-9999-000000000000' } } }, 403],
    ['no tenant', { channelData: {} }, 403],
    ['no channel data', { channelData: undefined }, 403],
    ['two tenants', { conversation: { id: 'a:1', tenantId: 'aaaaaaaa-7777-8888-9999-000000000000' } }, 403],
  ])('an activity of %s is refused', async (_, change, status) => {
    const response = await send(await issuer.token(), anActivity(change));

    expect(response.status).toBe(status);
    expect(door.turns).toEqual([]);
  });

  test.each([
    ['a host that is not on the list', 'https://evil.example.org/'],
    ['a host behind a name', 'https://smba.trafficmanager.net@evil.example.org/'],
    ['a host that ends the same', 'https://evil-smba.trafficmanager.net/'],
    ['plain http', 'http://smba.trafficmanager.net/emea/'],
    ['another protocol', 'file://smba.trafficmanager.net/emea/'],
    ['no address', 'smba'],
    ['nothing', ''],
  ])('a service at %s is refused', async (_, serviceUrl) => {
    const response = await send(await issuer.token({ serviceurl: serviceUrl }), anActivity({ serviceUrl }));

    expect(response.status).toBe(403);
    expect(door.turns).toEqual([]);
  });

  test('the tenant may be missing from the conversation, and be in capitals', async () => {
    const activity = anActivity({
      conversation: { id: 'a:1' },
      channelData: { tenant: { id: TENANT_ID.toUpperCase() } },
    });

    const response = await send(await issuer.token(), activity);

    expect(response.status).toBe(200);
  });

  test('an upgrade of the app, which has no channel data, is let in by the tenant of its conversation', async () => {
    const ours = anActivity({ type: 'installationUpdate', action: 'upgrade', channelData: undefined });
    const theirs = { ...ours, conversation: { id: 'a:1', tenantId: 'aaaaaaaa-7777-8888-9999-000000000000' } };

    const [let_in, refused] = [await send(await issuer.token(), ours), await send(await issuer.token(), theirs)];

    expect([let_in.status, refused.status]).toEqual([200, 403]);
  });
});

describe('keys', () => {
  test('of a megabyte are fetched once for many requests', async () => {
    const large = await startIssuer(1024 * 1024);
    const behind = await openDoor(configWith(large));
    const authorization = `Bearer ${await large.token()}`;
    const unknown = `Bearer ${await large.token({}, { kid: 'key-9' })}`;

    await Promise.all(Array.from({ length: 20 }, () => behind.post(anActivity(), { authorization: unknown })));

    expect(large.requests).toEqual(['/openid', '/keys']);
    expect((await behind.post(anActivity(), { authorization })).status).toBe(200);
    await behind.close();
    await large.close();
  });

  test('that cannot be had are no reason to call a token bad', async () => {
    const token = await issuer.token();
    issuer.fail(500);

    const during = await send(token);
    issuer.fail(undefined);
    const after = await send(token);

    expect([during.status, after.status]).toEqual([503, 200]);
  });

  test('that were known stay good while the issuer is down', async () => {
    await send(await issuer.token());
    issuer.fail(500);

    const response = await send(await issuer.token());

    expect(response.status).toBe(200);
  });
});

describe('a new key', () => {
  // Only the date: connections go on in real time.
  beforeEach(() => {
    const untouched = [
      'nextTick',
      'setImmediate',
      'setTimeout',
      'clearTimeout',
      'setInterval',
      'clearInterval',
    ] as const;
    jest.useFakeTimers({ doNotFake: [...untouched, 'clearImmediate', 'queueMicrotask', 'performance', 'hrtime'] });
  });
  afterEach(() => jest.useRealTimers());

  test('is looked for when a token names it, an hour after the last time', async () => {
    await send(await issuer.token());
    await issuer.rotate();

    const atOnce = await send(await issuer.token());
    jest.setSystemTime(Date.now() + 61 * 60 * 1000);
    const later = await send(await issuer.token());

    expect([atOnce.status, later.status]).toEqual([401, 200]);
  });
});

test('two thousand refused requests leave nothing behind', async () => {
  const lists = () => ToBotFromBotOrEmulatorTokenValidationParameters.issuer?.length;
  const { privateKey } = await generateKeyPair('RS256');
  await send(await issuer.token());
  const [listedBefore, requestsBefore] = [lists(), issuer.requests.length];

  const statuses = new Set<number>();
  for (let batch = 0; batch < 40; batch += 1) {
    const tokens = Array.from({ length: 50 }, (_, index) => {
      const tid = `00000000-0000-4000-8000-${String(batch * 50 + index).padStart(12, '0')}`;
      const claims = { iss: `https://sts.windows.net/${tid}/`, tid, ver: '1.0' };
      return issuer.token(claims, { key: privateKey, kid: `key-${tid}` });
    });
    const responses = await Promise.all((await Promise.all(tokens)).map((token) => send(token)));
    responses.forEach((response) => statuses.add(response.status));
  }

  expect([...statuses]).toEqual([401]);
  expect(lists()).toBe(listedBefore);
  expect(issuer.requests).toHaveLength(requestsBefore);
}, 60_000);

describe('the playground', () => {
  let local: RunningDoor;
  beforeEach(async () => void (local = await openDoor(playgroundConfig())));
  afterEach(() => local.close());

  test('comes in without a token, from this machine', async () => {
    const response = await local.post(anActivity({ serviceUrl: 'http://localhost:56150' }));

    expect(response.status).toBe(200);
    expect(local.turns).toHaveLength(1);
  });

  test('speaks the language of the channels, since it says en-US whatever its user reads', async () => {
    await local.post(anActivity({ serviceUrl: 'http://localhost:56150', locale: 'en-US' }));

    expect(local.turns).toMatchObject([{ locale: 'nl' }]);
  });

  test('cannot make the bot send elsewhere', async () => {
    const response = await local.post(anActivity({ serviceUrl: 'https://smba.trafficmanager.net/emea/' }));

    expect(response.status).toBe(403);
    expect(local.turns).toEqual([]);
  });

  test('cannot be spoken to by a web page, which may post text but not JSON', async () => {
    const response = await local.post(anActivity({ serviceUrl: 'http://localhost:56150' }), {
      'content-type': 'text/plain',
    });

    expect(response.status).toBe(415);
    expect(local.turns).toEqual([]);
  });
});
