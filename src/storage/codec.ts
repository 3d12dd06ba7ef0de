/** Turns a document into the record that a store keeps, and back; both ways only what the schema knows passes. */
import type { z } from 'zod';
import { nextDue } from '../domain/delivery';
import { accessKeys, partyKeys, personKeys, referralKeys } from '../domain/keys';
import type { DocumentKind, Documents } from '../flows/ports';
import type { Cipher } from './cipher';
import { onlyIdentifying, withIdentifying, withoutIdentifying, type WithAnswers } from './identifying';
import { accessSchema, partySchema, personSchema } from './partySchemas';
import { referralSchema } from './referralSchema';
import { storedId } from './storedId';
import { StoreError } from './storeError';
import { currentVersion, upgraded, type Body } from './upgrades';

export interface StoredRecord {
  kind: DocumentKind;
  /** See `storedId.ts`; the id itself stands in the body. */
  id: string;
  schemaVersion: number;
  /** What `find` looks for. */
  keys: string[];
  /** When a referral wants to be looked at; milliseconds since 1970, so that stores can compare it. */
  dueAt: number | null;
  /** The document as JSON, without the answers that are sealed. */
  body: Body;
  sealed: string | null;
}

export interface Codec {
  encode<K extends DocumentKind>(kind: K, document: Documents[K]): StoredRecord;
  decode<K extends DocumentKind>(
    kind: K,
    record: Pick<StoredRecord, 'schemaVersion' | 'body' | 'sealed'>,
  ): Documents[K];
}

interface KindOfDocument<T> {
  schema: z.ZodType<T>;
  keysOf(document: T): string[];
  dueOf(document: T): Date | undefined;
}

const KINDS: { readonly [K in DocumentKind]: KindOfDocument<Documents[K]> } = {
  referral: { schema: referralSchema, keysOf: referralKeys, dueOf: ({ notices }) => nextDue(notices) },
  person: { schema: personSchema, keysOf: personKeys, dueOf: () => undefined },
  party: { schema: partySchema, keysOf: partyKeys, dueOf: () => undefined },
  access: { schema: accessSchema, keysOf: accessKeys, dueOf: () => undefined },
};

export function codecWith(cipher: Cipher): Codec {
  return {
    encode(kind, document) {
      const { schema, keysOf, dueOf } = KINDS[kind];
      const id = storedId(document.id);
      const body = checked(kind, id, schema.safeEncode(document)) as Body;
      return {
        kind,
        id,
        schemaVersion: currentVersion(kind),
        keys: [...new Set(keysOf(document))],
        dueAt: dueOf(document)?.getTime() ?? null,
        body: hasAnswers(body) ? withoutIdentifying(body) : body,
        sealed: hasAnswers(body) ? cipher.seal(JSON.stringify(onlyIdentifying(body)), `${kind} ${id}`) : null,
      };
    },
    decode(kind, { schemaVersion, body, sealed }) {
      const id = storedId(String(body.id));
      const whole =
        sealed && hasAnswers(body) ? withIdentifying(body, JSON.parse(cipher.open(sealed, `${kind} ${id}`))) : body;
      return checked(kind, id, KINDS[kind].schema.safeDecode(upgraded(kind, whole, schemaVersion)));
    },
  };
}

function hasAnswers(body: Body): body is Body & WithAnswers {
  return 'answers' in body;
}

/** Names the places that are wrong and never what stands there, which may be what a person wrote. */
function checked<T>(kind: DocumentKind, id: string, result: z.ZodSafeParseResult<T>): T {
  if (result.success) return result.data;
  const places = result.error.issues.map(({ code, path }) => `${path.join('.')} (${code})`);
  throw new StoreError('document-malformed', `${kind} ${id}: ${places.join(', ')}`);
}
