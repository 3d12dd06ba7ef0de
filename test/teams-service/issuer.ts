/** The token side of Teams: signs what goes to the bot, and gives the bot the token it needs to call back. */
import { createPublicKey, generateKeyPairSync, randomUUID, sign, verify, type KeyObject } from 'node:crypto';

export type Claims = Record<string, unknown>;

export interface IssuerSettings {
  tenantId: string;
  appId: string;
  appPassword: string;
  serviceUrl: string;
}

export const ISSUER = 'https://api.botframework.com';
export const CONNECTOR_SCOPE = 'https://api.botframework.com';
const AN_HOUR = 3600;

// One pair per process: botbuilder keeps keys and tokens in process-wide caches, so a second Teams in the same
// process has to accept what the first one gave out.
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
export const KEY_ID = randomUUID();
export const issuerPrivateKey = privateKey;
export const issuerPublicPem = publicKey.export({ type: 'spki', format: 'pem' }) as string;

export const inSeconds = (offset: number): number => Math.floor(Date.now() / 1000) + offset;

const part = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString('base64url');

export function unsigned(header: Claims, claims: Claims): string {
  return `${part(header)}.${part(claims)}`;
}

export function signed(claims: Claims, key: KeyObject = privateKey, kid: string = KEY_ID): string {
  const content = unsigned({ alg: 'RS256', kid, typ: 'JWT', x5t: kid }, claims);
  return `${content}.${sign('RSA-SHA256', Buffer.from(content), key).toString('base64url')}`;
}

export class Issuer {
  constructor(private readonly settings: IssuerSettings) {}

  /** Exactly the claims the Connector sends, nothing else. */
  claimsForBot(): Claims {
    const { appId, serviceUrl } = this.settings;
    return { aud: appId, exp: inSeconds(AN_HOUR), iss: ISSUER, nbf: inSeconds(-1), serviceurl: serviceUrl };
  }

  tokenForBot(): string {
    return signed(this.claimsForBot());
  }

  /** The client-credentials grant; undefined when the bot does not prove who it is. */
  tokenForConnector(tenant: string | undefined, form: URLSearchParams): Claims | undefined {
    const { appId, appPassword, tenantId } = this.settings;
    const asked = [tenant, form.get('grant_type'), form.get('client_id'), form.get('client_secret')];
    const isProven = [tenantId, 'client_credentials', appId, appPassword].every((good, i) => asked[i] === good);
    if (!isProven) return undefined;
    const claims = { aud: CONNECTOR_SCOPE, appid: appId, tid: tenantId, nbf: inSeconds(-1), exp: inSeconds(AN_HOUR) };
    return { token_type: 'Bearer', expires_in: AN_HOUR, ext_expires_in: AN_HOUR, access_token: signed(claims) };
  }

  /** Whether a call to the Connector carries a token that this issuer gave to this bot and that still holds. */
  accepts(authorization: string | undefined): boolean {
    const [header, payload, signature] = authorization?.match(/^Bearer (.+)$/)?.[1]?.split('.') ?? [];
    if (!header || !payload || !signature) return false;
    const genuine = verify(
      'RSA-SHA256',
      Buffer.from(`${header}.${payload}`),
      publicKey,
      Buffer.from(signature, 'base64url'),
    );
    if (!genuine) return false;
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Claims;
    return claims.aud === CONNECTOR_SCOPE && claims.appid === this.settings.appId && Number(claims.exp) > inSeconds(0);
  }

  openIdMetadata(origin: string): Claims {
    return {
      issuer: ISSUER,
      authorization_endpoint: 'https://invalid.botframework.com',
      jwks_uri: `${origin}/v1/.well-known/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    };
  }

  keys(): Claims {
    const jwk = createPublicKey(issuerPublicPem).export({ format: 'jwk' });
    return { keys: [{ ...jwk, use: 'sig', kid: KEY_ID, x5t: KEY_ID, endorsements: ['msteams'] }] };
  }
}
