/** A Bot Framework login service on this machine: OpenID metadata, keys, and tokens as good or as bad as asked for. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT, type JWTPayload, type KeyLike } from 'jose';
import { parseConfig, type Config } from '../../src/config';

export const APP_ID = '11111111-2222-3333-4444-555555555555';
export const TENANT_ID = '66666666-7777-8888-9999-000000000000';
export const SERVICE_URL = 'http://127.0.0.1:9/emea/';

export interface LocalIssuer {
  url: string;
  /** Paths that were asked for, in order. */
  requests: string[];
  /** A token as the Bot Framework makes them; a claim that is set to `undefined` is left out. */
  token(claims?: JWTPayload, header?: { alg?: string; kid?: string; key?: KeyLike | Uint8Array }): Promise<string>;
  /** From now on signs with another key, and publishes that one. */
  rotate(): Promise<void>;
  /** From now on answers nothing but this status, or again as it should. */
  fail(status: number | undefined): void;
  close(): Promise<void>;
}

/** Made once, since making a key takes longer than a test. */
const firstKeys = generateKeyPair('RS256');

/** `padding` makes the document of the keys as large as the real one. */
export async function startIssuer(padding = 0): Promise<LocalIssuer> {
  let current = await firstKeys;
  let kid = 'key-1';
  let failing: number | undefined;
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    const answer = async () => {
      if (failing !== undefined) return undefined;
      if (request.url === '/openid') return { issuer: url, jwks_uri: `${url}/keys` };
      if (request.url?.endsWith('/token')) return { access_token: 'outbound-token', expires_in: 3600 };
      const key = {
        ...(await exportJWK(current.publicKey)),
        kid,
        endorsements: ['msteams'],
        x5c: ['x'.repeat(padding)],
      };
      return { keys: [key] };
    };
    void answer().then((body) => {
      response.writeHead(failing ?? 200, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    requests,
    async token(claims = {}, { alg = 'RS256', kid: otherKid = kid, key = current.privateKey } = {}) {
      const now = Math.floor(Date.now() / 1000);
      const usual = { iss: url, aud: APP_ID, nbf: now - 10, exp: now + 3600, serviceurl: SERVICE_URL };
      return new SignJWT({ ...usual, ...claims }).setProtectedHeader({ alg, kid: otherKid, typ: 'JWT' }).sign(key);
    },
    async rotate() {
      current = await generateKeyPair('RS256');
      kid = 'key-2';
    },
    fail(status) {
      failing = status;
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** The configuration of a bot in production whose cloud is the issuer on this machine. */
export function configWith(issuer: LocalIssuer, more: Record<string, string> = {}): Config {
  const result = parseConfig({
    MICROSOFT_APP_ID: APP_ID,
    MICROSOFT_APP_TYPE: 'SingleTenant',
    MICROSOFT_APP_TENANT_ID: TENANT_ID,
    MICROSOFT_APP_PASSWORD: 'password-in-a-test',
    SERVICE_URL_HOSTS: '127.0.0.1,smba.trafficmanager.net',
    BOT_OPENID_METADATA_URL: `${issuer.url}/openid`,
    BOT_TOKEN_ISSUER: issuer.url,
    BOT_LOGIN_URL: `${issuer.url}/login`,
    BOT_OAUTH_SCOPE: issuer.url,
    HOST: '127.0.0.1',
    PORT: '0',
    ...sharedVariables,
    ...more,
  });
  if (result.kind === 'faulty') throw new Error(result.variables.join(', '));
  return result.config;
}

/** The configuration of a bot that the playground talks to. */
export function playgroundConfig(): Config {
  const result = parseConfig({ LOCAL_PLAYGROUND: 'on', PORT: '0', ...sharedVariables });
  if (result.kind === 'faulty') throw new Error(result.variables.join(', '));
  return result.config;
}

const sharedVariables = {
  COORDINATOR_IDS: APP_ID,
  DATA_KEY: Buffer.alloc(32, 7).toString('base64'),
  COORDINATION_NAME: 'Coördinatie',
  COORDINATION_PHONE: '085-0000000',
  COORDINATION_HOURS: '09:00-13:00',
  CRISIS_NAME: 'Crisisteam',
  CRISIS_PHONE: '0800-0000',
};
