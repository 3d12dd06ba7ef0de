/** The public keys that tokens of the Bot Framework are signed with, fetched when needed and kept. */
import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose';
import { z } from 'zod';

/** The document of login.botframework.com is about 1 MB. */
const MAX_BYTES = 4 * 1024 * 1024;
const TIMEOUT_MS = 5_000;
const MAX_AGE_MS = 24 * 60 * 60 * 1000;
/** Anyone can send a token with an unknown key id; this often, at most, it makes us look for new keys. */
const COOLDOWN_MS = 30_000;

const openIdMetadata = z.object({ jwks_uri: z.url() });

/** The keys could not be had, so nothing can be said about a token. */
export class KeysUnreachable extends Error {
  readonly code = 'keys-unreachable';
}

/** Finds the key of a token; knows one set of keys, whatever is asked for. */
export function createSigningKeys(metadataUrl: string): JWTVerifyGetKey {
  let known: JWTVerifyGetKey | undefined;
  let fetchedAt = 0;
  let pending: Promise<JWTVerifyGetKey> | undefined;

  /** One request at a time, for all who wait for it. */
  function refresh(): Promise<JWTVerifyGetKey> {
    pending ??= fetchKeys(metadataUrl)
      .then((keys) => {
        fetchedAt = Date.now();
        return (known = keys);
      })
      .finally(() => (pending = undefined));
    return pending;
  }

  return async (header, token) => {
    const isOld = Date.now() - fetchedAt > MAX_AGE_MS;
    const keys = known === undefined || isOld ? await refresh() : known;
    try {
      return await keys(header, token);
    } catch (failure) {
      const mayBeNew = failure instanceof errors.JWKSNoMatchingKey && Date.now() - fetchedAt >= COOLDOWN_MS;
      if (!mayBeNew) throw failure;
      return (await refresh())(header, token);
    }
  };
}

async function fetchKeys(metadataUrl: string): Promise<JWTVerifyGetKey> {
  try {
    const metadata = openIdMetadata.parse(await fetchJson(metadataUrl));
    return createLocalJWKSet((await fetchJson(metadata.jwks_uri)) as JSONWebKeySet);
  } catch (cause) {
    throw new KeysUnreachable('no signing keys', { cause });
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS) });
  if (!response.ok || response.body === null) throw new KeysUnreachable(`status ${response.status}`);
  const chunks: Uint8Array[] = [];
  const reader = response.body.getReader();
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > MAX_BYTES) throw new KeysUnreachable('too large');
    chunks.push(part.value);
  }
  return JSON.parse(Buffer.concat(chunks).toString('utf8'));
}
