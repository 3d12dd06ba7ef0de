/** The configuration: what starts, what does not, and that no value is ever repeated. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseConfig, VARIABLES } from '../src/config';
import { USUAL_TERMS } from '../src/domain/clocks/terms';

const A_KEY = Buffer.alloc(32, 7).toString('base64');
const AN_APP_ID = '11111111-2222-3333-4444-555555555555';
const A_TENANT_ID = '66666666-7777-8888-9999-000000000000';

const shared = {
  COORDINATOR_IDS: AN_APP_ID,
  DATA_KEY: A_KEY,
  COORDINATION_NAME: 'Coördinatie',
  COORDINATION_PHONE: '085-0000000',
  COORDINATION_HOURS: '09:00-13:00',
  CRISIS_NAME: 'Crisisteam',
  CRISIS_PHONE: '0800-0000',
};
const production = {
  ...shared,
  MICROSOFT_APP_ID: AN_APP_ID,
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_TENANT_ID: A_TENANT_ID,
  MICROSOFT_APP_PASSWORD: 'secret-in-a-test',
};
const playground = { ...shared, LOCAL_PLAYGROUND: 'on' };

function accepted(env: Record<string, string | undefined>) {
  const result = parseConfig(env);
  if (result.kind === 'faulty') throw new Error(result.variables.join(', '));
  return result.config;
}

function faultsOf(env: Record<string, string | undefined>): string[] {
  const result = parseConfig(env);
  return result.kind === 'faulty' ? result.variables : [];
}

const namesOf = (faults: string[]) => faults.map((fault) => fault.split(' ')[0]).sort();

describe('production', () => {
  test('starts with an app id, a type, a tenant and a password', () => {
    const config = accepted(production);

    expect(config.mode).toEqual({
      kind: 'production',
      appId: AN_APP_ID,
      tenantId: A_TENANT_ID,
      identity: 'password',
      password: 'secret-in-a-test',
    });
  });

  test('starts with a managed identity, which has no password', () => {
    const config = accepted({
      ...production,
      MICROSOFT_APP_TYPE: 'UserAssignedMSI',
      MICROSOFT_APP_PASSWORD: undefined,
    });

    expect(config.mode).toEqual({
      kind: 'production',
      appId: AN_APP_ID,
      tenantId: A_TENANT_ID,
      identity: 'managed',
    });
  });

  test.each([
    ['an empty environment', {}, ['MICROSOFT_APP_ID', 'MICROSOFT_APP_TENANT_ID', 'MICROSOFT_APP_TYPE']],
    ['no app id', { ...production, MICROSOFT_APP_ID: '' }, ['MICROSOFT_APP_ID']],
    ['an app id that is no guid', { ...production, MICROSOFT_APP_ID: 'my-bot' }, ['MICROSOFT_APP_ID']],
    ['no tenant', { ...production, MICROSOFT_APP_TENANT_ID: undefined }, ['MICROSOFT_APP_TENANT_ID']],
    ['a mistyped app type', { ...production, MICROSOFT_APP_TYPE: 'SingleTenat' }, ['MICROSOFT_APP_TYPE']],
    ['an app open to every tenant', { ...production, MICROSOFT_APP_TYPE: 'MultiTenant' }, ['MICROSOFT_APP_TYPE']],
    ['no password', { ...production, MICROSOFT_APP_PASSWORD: ' ' }, ['MICROSOFT_APP_PASSWORD']],
    [
      'a password beside a managed identity',
      { ...production, MICROSOFT_APP_TYPE: 'UserAssignedMSI' },
      ['MICROSOFT_APP_PASSWORD'],
    ],
    ['no data key', { ...production, DATA_KEY: undefined }, ['DATA_KEY']],
    ['a data key that is too short', { ...production, DATA_KEY: 'c2hvcnQ=' }, ['DATA_KEY']],
    ['no coordinators', { ...production, COORDINATOR_IDS: '' }, ['COORDINATOR_IDS']],
    ['a coordinator by name', { ...production, COORDINATOR_IDS: `${AN_APP_ID}, Anna` }, ['COORDINATOR_IDS']],
    ['no crisis number', { ...production, CRISIS_PHONE: undefined }, ['CRISIS_PHONE']],
    ['hours that end before they begin', { ...production, COORDINATION_HOURS: '13:00-09:00' }, ['COORDINATION_HOURS']],
    ['a port that is none', { ...production, PORT: '70000' }, ['PORT']],
    ['an unknown store', { ...production, STORE: 'mongo' }, ['STORE']],
    ['a switch that is neither on nor off', { ...production, LOCAL_PLAYGROUND: 'true' }, ['LOCAL_PLAYGROUND']],
  ])('does not start with %s', (_, env, expected) => {
    const faults = faultsOf(env);

    expect(namesOf(faults)).toEqual(expect.arrayContaining(expected));
  });

  test('has one message that names every faulty variable and repeats no value', () => {
    const canary = 'canary-4711';
    const names = ['MICROSOFT_APP_ID', 'MICROSOFT_APP_TYPE', 'MICROSOFT_APP_TENANT_ID', 'DATA_KEY', 'COORDINATOR_IDS'];
    const more = ['COORDINATION_PHONE', 'COORDINATION_HOURS', 'CRISIS_PHONE', 'PORT', 'CHANNEL_LANGUAGE', 'LOG_LEVEL'];
    const addresses = ['BOT_OPENID_METADATA_URL', 'BOT_LOGIN_URL', 'COSMOS_ENDPOINT'];
    const wrong = [...names, ...more, ...addresses].map((name) => [name, canary]);

    const faults = faultsOf({ ...production, STORE: 'cosmos', ...Object.fromEntries(wrong) });

    expect(namesOf(faults)).toEqual(
      [...names, ...more, ...addresses, 'BOT_TOKEN_ISSUER', 'BOT_OAUTH_SCOPE', 'COSMOS_KEY', 'COSMOS_DATABASE'].sort(),
    );
    expect(faults.join()).not.toContain(canary);
  });
});

describe('the store', () => {
  test('is a local file unless another is chosen', () => {
    const config = accepted(production);

    expect(config.store).toEqual({ kind: 'sqlite', path: 'data/thuisplek.db' });
  });

  test('cannot be Cosmos without an endpoint, a key and a database', () => {
    const faults = faultsOf({ ...production, STORE: 'cosmos' });

    expect(namesOf(faults)).toEqual(['COSMOS_DATABASE', 'COSMOS_ENDPOINT', 'COSMOS_KEY']);
  });

  test('takes a Cosmos over plain http on this machine only', () => {
    const cosmos = { ...production, STORE: 'cosmos', COSMOS_KEY: 'key', COSMOS_DATABASE: 'thuisplek' };

    const near = faultsOf({ ...cosmos, COSMOS_ENDPOINT: 'http://127.0.0.1:8081' });
    const far = faultsOf({ ...cosmos, COSMOS_ENDPOINT: 'http://cosmos.example.org' });

    expect(near).toEqual([]);
    expect(namesOf(far)).toEqual(['COSMOS_ENDPOINT']);
  });
});

describe('another cloud', () => {
  const otherCloud = {
    BOT_OPENID_METADATA_URL: 'http://127.0.0.1:9000/openid',
    BOT_TOKEN_ISSUER: 'http://127.0.0.1:9000',
    BOT_LOGIN_URL: 'http://127.0.0.1:9000/login',
    BOT_OAUTH_SCOPE: 'https://api.example.org',
  };

  test('is given by all of its variables', () => {
    const config = accepted({ ...production, ...otherCloud });

    expect(config.cloud.tokenIssuer).toBe('http://127.0.0.1:9000');
  });

  test.each(Object.keys(otherCloud))('is refused without %s', (name) => {
    const faults = faultsOf({ ...production, ...otherCloud, [name]: undefined });

    expect(namesOf(faults)).toEqual([name]);
  });

  test('lets the bot send over plain http to this machine only when its issuer is here too', () => {
    const hosts = { SERVICE_URL_HOSTS: '127.0.0.1,smba.example.org' };

    const withLocalIssuer = accepted({ ...production, ...otherCloud, ...hosts });
    const withPublicIssuer = accepted({ ...production, ...hosts });

    expect(withLocalIssuer.serviceUrlHosts.http).toEqual(['127.0.0.1']);
    expect(withPublicIssuer.serviceUrlHosts.http).toEqual([]);
  });
});

describe('the playground', () => {
  test('runs without authentication on this machine only', () => {
    const config = accepted(playground);

    expect(config.mode).toEqual({ kind: 'local' });
    expect(config.listener.host).toBe('127.0.0.1');
    expect(config.serviceUrlHosts.https).toEqual([]);
  });

  test.each(['0.0.0.0', '192.168.1.10', 'example.org'])('does not listen on %s', (host) => {
    const faults = faultsOf({ ...playground, HOST: host });

    expect(namesOf(faults)).toEqual(['HOST']);
  });

  test('is refused beside the credentials of a real bot', () => {
    const faults = faultsOf({ ...production, ...playground });

    expect(namesOf(faults)).toEqual([
      'MICROSOFT_APP_ID',
      'MICROSOFT_APP_PASSWORD',
      'MICROSOFT_APP_TENANT_ID',
      'MICROSOFT_APP_TYPE',
    ]);
  });
});

describe('time', () => {
  test('is as usual unless something else is said', () => {
    const { time } = accepted(production);

    expect(time).toEqual({
      workingHours: { from: '08:30', until: '17:00' },
      holidays: [],
      terms: USUAL_TERMS,
      accessLogYears: 5,
    });
  });

  test('can be set: hours, free days, and terms with the urgent one in brackets', () => {
    const chosen = { WORKING_HOURS: '09:00-17:30', HOLIDAYS: '2026-12-24, 2026-12-31', TERM_PROVIDER_SILENT: '6 (4h)' };

    const { time } = accepted({ ...production, ...chosen });

    expect(time.workingHours).toEqual({ from: '09:00', until: '17:30' });
    expect(time.holidays).toEqual(['2026-12-24', '2026-12-31']);
    expect(time.terms.providerSilent).toEqual({ usual: { workingDays: 6 }, urgent: { workingHours: 4 } });
  });

  test.each([
    ['a term below its floor', { TERM_PROVIDER_SILENT: '1' }],
    ['a term above its ceiling', { TERM_RETENTION: '366' }],
    ['a term that is none', { TERM_REVIEW: 'morgen' }],
    ['an urgent term out of bounds', { TERM_REVIEW: '1 (9h)' }],
    ['hours that end before they begin', { WORKING_HOURS: '17:00-08:30' }],
    ['a holiday that is no day', { HOLIDAYS: '24 december' }],
    ['an access log that is kept too short', { ACCESS_LOG_YEARS: '4' }],
  ])('is refused with %s', (_, wrong) => {
    expect(namesOf(faultsOf({ ...production, ...wrong }))).toEqual(Object.keys(wrong));
  });
});

describe('.env.example', () => {
  const lines = readFileSync(join(__dirname, '../.env.example'), 'utf8').split('\n');
  const settings = lines.flatMap((line) => /^(# )?([A-Z_]+)=(.*)$/.exec(line)?.slice(1) ?? []);
  const names = settings.filter((_, index) => index % 3 === 1);
  const active = Object.fromEntries(
    lines.filter((line) => /^[A-Z_]+=/.test(line)).map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string]),
  );

  test('shows every variable once, and no other', () => {
    expect([...names].sort()).toEqual([...VARIABLES].sort());
  });

  test('holds no secret, and needs nothing else', () => {
    const faults = faultsOf(active);

    expect(namesOf(faults)).toEqual(['DATA_KEY', 'MICROSOFT_APP_PASSWORD']);
  });
});
