/** The id under which a document is stored, the same in both stores. */
import { createHash } from 'node:crypto';

/** What every store takes as it is; Cosmos refuses `/ \ ? #` and more than 1,023 bytes. */
const PLAIN = /^[A-Za-z0-9_-]{1,200}$/;

/** Plain ids stay readable. All others become a digest, which `~` keeps apart from the plain ones. */
export function storedId(id: string): string {
  // UTF-16, since in UTF-8 every lone surrogate becomes the same replacement character.
  return PLAIN.test(id) ? id : `~${createHash('sha256').update(id, 'utf16le').digest('hex')}`;
}
