/** What a store throws when it is broken, closed or out of reach; it names ids and places, never what people wrote. */

export type StoreErrorCode =
  | 'store-closed'
  /** Another process has the SQLite file. */
  | 'store-in-use'
  /** A SQLite with the WAL-reset bug. */
  | 'store-outdated'
  /** No answer in time, or none that says what happened. */
  | 'store-unreachable'
  /** The database says no: credentials, size, quota. */
  | 'store-refused'
  /** What was stored, or is to be stored, is not a document of this kind. */
  | 'document-malformed'
  /** Written by a newer version of the code. */
  | 'document-too-new'
  /** The sealed answers do not open: no such key, or the value was tampered with. */
  | 'sealed-unreadable'
  | 'key-malformed';

export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    where: string,
  ) {
    super(`${code}: ${where}`);
    this.name = 'StoreError';
  }
}
