/** Every environment variable, parsed once; a wrong one stops the start. */
import { z } from 'zod';
import { hours, listOf, text } from './configFields';
import { timeVariables, toTime } from './configTime';
import { WAVE_SIZE } from './domain/matching/proposeWave';

const LOOPBACK_HOSTS = ['127.0.0.1', 'localhost', '[::1]'];

const guid = z.guid('must be a guid').toLowerCase();
const phone = text.regex(/^[+0-9][0-9 ()-]{2,19}$/, 'must be a phone number');
const dataKey = z
  .base64('must be 32 bytes in base64')
  .transform((value) => Buffer.from(value, 'base64'))
  .refine((bytes) => bytes.length === 32, 'must be 32 bytes in base64');
/** Keys and tokens travel over it, so plain http only within this machine. */
const address = text.refine(isSafeAddress, 'must be an https address, or http on this machine');
const absent = z.undefined('must not be set together with LOCAL_PLAYGROUND=on').optional();

const common = z.object({
  PORT: z.coerce
    .number('must be a port')
    .int('must be a port')
    .min(0, 'must be a port')
    .max(65535, 'must be a port')
    .default(3978),
  COORDINATOR_IDS: listOf(guid),
  DATA_KEY: dataKey,
  COORDINATION_NAME: text,
  COORDINATION_PHONE: phone,
  COORDINATION_HOURS: hours,
  CRISIS_NAME: text,
  CRISIS_PHONE: phone,
  WAVE_SIZE: z.coerce
    .number('must be 1 to 20')
    .int('must be 1 to 20')
    .min(1, 'must be 1 to 20')
    .max(20, 'must be 1 to 20')
    .default(WAVE_SIZE),
  CHANNEL_LANGUAGE: z.enum(['nl', 'en'], 'must be nl or en').default('nl'),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error'], 'must be debug, info, warn or error').default('info'),
});

const sqlite = z.object({ STORE: z.literal('sqlite'), SQLITE_PATH: text.default('data/thuisplek.db') });
const cosmos = z.object({
  STORE: z.literal('cosmos'),
  COSMOS_ENDPOINT: address,
  COSMOS_KEY: text,
  COSMOS_DATABASE: text,
});
const store = z.discriminatedUnion('STORE', [sqlite, cosmos], 'must be sqlite or cosmos');

const local = z.object({
  LOCAL_PLAYGROUND: z.literal('on'),
  HOST: z.enum(['127.0.0.1', 'localhost'], 'must be 127.0.0.1 with LOCAL_PLAYGROUND=on').default('127.0.0.1'),
  MICROSOFT_APP_ID: absent,
  MICROSOFT_APP_TYPE: absent,
  MICROSOFT_APP_TENANT_ID: absent,
  MICROSOFT_APP_PASSWORD: absent,
});
const production = z.object({
  LOCAL_PLAYGROUND: z.literal('off', 'must be on or off'),
  HOST: text.default('0.0.0.0'),
  SERVICE_URL_HOSTS: listOf(z.hostname('must be host names')).default(['smba.trafficmanager.net']),
  MICROSOFT_APP_ID: guid,
  MICROSOFT_APP_TENANT_ID: guid,
});
const singleTenant = z.object({ MICROSOFT_APP_TYPE: z.literal('SingleTenant'), MICROSOFT_APP_PASSWORD: text });
const managedIdentity = z.object({
  MICROSOFT_APP_TYPE: z.literal('UserAssignedMSI'),
  MICROSOFT_APP_PASSWORD: z.undefined('must not be set with UserAssignedMSI').optional(),
});
/** Named exactly: botbuilder takes a mistyped type for a bot open to every tenant. */
const credentials = z.discriminatedUnion(
  'MICROSOFT_APP_TYPE',
  [singleTenant, managedIdentity],
  'must be SingleTenant or UserAssignedMSI',
);

/** Botbuilder with some but not all of these answers 401 to every good token. */
const otherCloud = z.object({
  BOT_OPENID_METADATA_URL: address,
  BOT_TOKEN_ISSUER: text,
  BOT_LOGIN_URL: address,
  BOT_OAUTH_SCOPE: text,
});
const publicCloud: z.output<typeof otherCloud> = {
  BOT_OPENID_METADATA_URL: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  BOT_TOKEN_ISSUER: 'https://api.botframework.com',
  BOT_LOGIN_URL: 'https://login.microsoftonline.com',
  BOT_OAUTH_SCOPE: 'https://api.botframework.com',
};

/** The name of every variable; a test holds `.env.example` against it. */
export const VARIABLES = [
  ...new Set(
    [common, timeVariables, sqlite, cosmos, local, production, singleTenant, otherCloud].flatMap((part) =>
      Object.keys(part.shape),
    ),
  ),
];

export type Config = ReturnType<typeof toConfig>;

/** The configuration, or what is wrong with each faulty variable; never a value, since some are secret. */
export function parseConfig(
  env: Record<string, string | undefined>,
): { kind: 'ok'; config: Config } | { kind: 'faulty'; variables: string[] } {
  const given = { STORE: 'sqlite', LOCAL_PLAYGROUND: 'off', ...withoutBlanks(env) };
  const parsed = schemaFor(given).safeParse(given);
  if (parsed.success) return { kind: 'ok', config: toConfig(parsed.data) };
  const faults = parsed.error.issues.map((issue) => `${String(issue.path[0])} ${issue.message}`);
  return { kind: 'faulty', variables: [...new Set(faults)] };
}

function schemaFor(given: Record<string, string | undefined>) {
  const mode = given.LOCAL_PLAYGROUND === 'on' ? local : z.intersection(production, credentials);
  const cloud = Object.keys(otherCloud.shape).some((name) => name in given) ? otherCloud : z.object({});
  const anywhere = z.intersection(common, timeVariables);
  return z.intersection(z.intersection(anywhere, store), z.intersection(mode, cloud));
}

function toConfig(values: z.output<ReturnType<typeof schemaFor>>) {
  const cloud = { ...publicCloud, ...values };
  return {
    mode: toMode(values),
    listener: { host: values.HOST, port: values.PORT },
    cloud: {
      openIdMetadataUrl: cloud.BOT_OPENID_METADATA_URL,
      tokenIssuer: cloud.BOT_TOKEN_ISSUER,
      loginUrl: cloud.BOT_LOGIN_URL,
      oauthScope: cloud.BOT_OAUTH_SCOPE,
    },
    serviceUrlHosts: toServiceUrlHosts(values, cloud.BOT_OPENID_METADATA_URL),
    store: toStore(values),
    coordinatorIds: values.COORDINATOR_IDS,
    dataKey: values.DATA_KEY,
    coordination: {
      name: values.COORDINATION_NAME,
      phone: values.COORDINATION_PHONE,
      /** Hours on workdays in which the phone is answered, as `HH:mm`. */
      hours: values.COORDINATION_HOURS,
    },
    crisis: { name: values.CRISIS_NAME, phone: values.CRISIS_PHONE },
    waveSize: values.WAVE_SIZE,
    channelLanguage: values.CHANNEL_LANGUAGE,
    time: toTime(values),
    logLevel: values.LOG_LEVEL,
  };
}

type Values = Parameters<typeof toConfig>[0];

function toMode(values: Values) {
  if (values.LOCAL_PLAYGROUND === 'on') return { kind: 'local' as const };
  const app = { kind: 'production' as const, appId: values.MICROSOFT_APP_ID, tenantId: values.MICROSOFT_APP_TENANT_ID };
  return values.MICROSOFT_APP_TYPE === 'SingleTenant'
    ? { ...app, identity: 'password' as const, password: values.MICROSOFT_APP_PASSWORD }
    : { ...app, identity: 'managed' as const };
}

/** Where the bot may send to. Plain http is for a Teams on this machine: the playground's, or one with a local issuer. */
function toServiceUrlHosts(values: Values, openIdMetadataUrl: string) {
  if (values.LOCAL_PLAYGROUND === 'on') return { https: [], http: LOOPBACK_HOSTS };
  const isLocalIssuer = openIdMetadataUrl.startsWith('http:');
  const https = values.SERVICE_URL_HOSTS;
  return { https, http: isLocalIssuer ? https.filter((host) => LOOPBACK_HOSTS.includes(host)) : [] };
}

function toStore(values: Values) {
  if (values.STORE === 'sqlite') return { kind: values.STORE, path: values.SQLITE_PATH };
  const { COSMOS_ENDPOINT: endpoint, COSMOS_KEY: key, COSMOS_DATABASE: database } = values;
  return { kind: values.STORE, endpoint, key, database };
}

/** A variable that is set to nothing is not set. */
function withoutBlanks(env: Record<string, string | undefined>): Record<string, string> {
  const given = Object.entries(env).map(([name, value]) => [name, value?.trim() ?? ''] as const);
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

function isSafeAddress(value: string): boolean {
  if (!URL.canParse(value)) return false;
  const { protocol, hostname } = new URL(value);
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK_HOSTS.includes(hostname));
}
