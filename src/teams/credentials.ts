/** The bot's own tokens for what it sends: fetched with a time-out, kept until shortly before they expire. */
import { ConfigurationServiceClientCredentialFactory, type ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod';
import type { Config } from '../config';

export type CredentialsFactory = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[1]>;
type Credentials = Awaited<ReturnType<CredentialsFactory['createCredentials']>>;
type Production = Extract<Config['mode'], { kind: 'production' }>;

/** With the 10 s of the request itself still within the 15 s after which Teams delivers a turn again. */
const TIMEOUT_MS = 5_000;
/** A token that is handed out is good for at least this long. */
const MARGIN_MS = 5 * 60 * 1000;

const tokenAnswer = z.object({ access_token: z.string().min(1), expires_in: z.coerce.number() });

/** There is no token, so nothing was sent: our credentials were refused, or the login service did not answer. */
export class TokenMissing extends Error {
  constructor(readonly code: 'token-refused' | 'token-unreachable') {
    super(code);
  }
}

export function createCredentialsFactory({ mode, cloud }: Config): CredentialsFactory {
  if (mode.kind === 'local') return factoryOf('', { signRequest: (request) => Promise.resolve(request) });
  const credentials =
    mode.identity === 'password' ? signedWithPassword(mode, cloud) : signedAsManagedIdentity(mode, cloud.oauthScope);
  return factoryOf(mode.appId, credentials);
}

/** botbuilder asks for credentials in every turn; they are always the same ones. */
function factoryOf(appId: string, credentials: Credentials): CredentialsFactory {
  return {
    isValidAppId: (id) => Promise.resolve(id === appId),
    isAuthenticationDisabled: () => Promise.resolve(appId === ''),
    createCredentials: () => Promise.resolve(credentials),
  };
}

/** Not by MSAL, whose requests have no time-out and which takes no issuer on this machine. */
function signedWithPassword(app: Production & { identity: 'password' }, cloud: Config['cloud']): Credentials {
  const url = `${cloud.loginUrl.replace(/\/$/, '')}/${app.tenantId}/oauth2/v2.0/token`;
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    client_id: app.appId,
    client_secret: app.password,
    scope: `${cloud.oauthScope}/.default`,
  });
  const currentToken = keepWhileGood(() => fetchToken(url, form));
  return {
    async signRequest(request) {
      request.headers.set('Authorization', `Bearer ${await currentToken()}`);
      return request;
    },
  };
}

interface Token {
  value: string;
  goodUntil: number;
}

function keepWhileGood(fetchOne: () => Promise<Token>): () => Promise<string> {
  let current: Token | undefined;
  let pending: Promise<Token> | undefined;
  return async () => {
    if (current === undefined || current.goodUntil <= Date.now()) {
      pending ??= fetchOne().finally(() => (pending = undefined));
      current = await pending;
    }
    return current.value;
  };
}

async function fetchToken(url: string, form: URLSearchParams): Promise<Token> {
  const response = await ask(url, form);
  if (response.status >= 500 || response.status === 429) throw new TokenMissing('token-unreachable');
  const answer = tokenAnswer.safeParse(await response.json().catch(() => undefined));
  if (!response.ok || !answer.success) throw new TokenMissing('token-refused');
  return { value: answer.data.access_token, goodUntil: Date.now() + answer.data.expires_in * 1000 - MARGIN_MS };
}

function ask(url: string, form: URLSearchParams): Promise<Response> {
  const request = { method: 'POST', body: form, redirect: 'error', signal: AbortSignal.timeout(TIMEOUT_MS) } as const;
  return fetch(url, request).catch(() => Promise.reject(new TokenMissing('token-unreachable')));
}

function signedAsManagedIdentity(app: Production, scope: string): Credentials {
  const sdk = new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: app.appId,
    MicrosoftAppTenantId: app.tenantId,
    MicrosoftAppType: 'UserAssignedMsi',
  });
  const inner = sdk.createCredentials(app.appId, scope, '', true);
  return {
    async signRequest(request) {
      const signed = inner.then((credentials) => credentials.signRequest(request));
      return Promise.race([signed.catch(() => Promise.reject(new TokenMissing('token-refused'))), afterTimeOut()]);
    },
  };
}

function afterTimeOut(): Promise<never> {
  return new Promise((_, reject) => {
    const signal = AbortSignal.timeout(TIMEOUT_MS);
    signal.addEventListener('abort', () => reject(new TokenMissing('token-unreachable')));
  });
}
