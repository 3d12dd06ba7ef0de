/** Seals text with AES-256-GCM, so that it opens only with one of our keys and only in the document it belongs to. */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { StoreError } from './storeError';

export interface Cipher {
  /** Seals with the first key. */
  seal(text: string, document: string): string;
  /** Opens with whichever key it was sealed with. */
  open(sealed: string, document: string): string;
}

const ALGORITHM = 'aes-256-gcm';
const KEY_BYTES = 32;
/** 96 bits, the size for which GCM is defined without hashing; random ones are safe up to 2^32 seals with one key. */
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** To rotate, put a new key in front: what is saved from then on is sealed with it, and the old one still opens the rest. */
export function cipherWith(keys: readonly Buffer[]): Cipher {
  const [newest] = keys;
  if (!newest || keys.some((key) => key.length !== KEY_BYTES)) {
    throw new StoreError('key-malformed', `each key has ${KEY_BYTES} bytes`);
  }
  const keyById = new Map(keys.map((key) => [idOf(key), key]));
  return {
    seal: (text, document) => `${idOf(newest)}.${seal(newest, text, document).toString('base64')}`,
    open: (sealed, document) => {
      const [keyId = '', bytes = ''] = sealed.split('.');
      const key = keyById.get(keyId);
      if (!key) throw new StoreError('sealed-unreadable', `${document}, key ${keyId}`);
      return open(key, Buffer.from(bytes, 'base64'), document);
    },
  };
}

/** Tells keys apart without giving anything away: they are random and too long to guess from a digest. */
function idOf(key: Buffer): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8);
}

function seal(key: Buffer, text: string, document: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(ALGORITHM, key, iv).setAAD(Buffer.from(document));
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), sealed]);
}

function open(key: Buffer, bytes: Buffer, document: string): string {
  try {
    const iv = bytes.subarray(0, IV_BYTES);
    const tag = bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES);
    const decipher = createDecipheriv(ALGORITHM, key, iv, { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(document)).setAuthTag(tag);
    return decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES), undefined, 'utf8') + decipher.final('utf8');
  } catch {
    throw new StoreError('sealed-unreadable', document);
  }
}
