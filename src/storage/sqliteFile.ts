/** Opens the SQLite file so that what is saved survives a crash, what is erased is gone, and nobody else writes to it. */
import { chmodSync, closeSync, mkdirSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import type BetterSqlite from 'better-sqlite3';
import { Database } from './sqliteDriver';
import { StoreError } from './storeError';

/** Until here a reset of the write-ahead log could corrupt the file (sqlite.org/wal.html, "WAL-reset bug"). */
const FIRST_SOUND_VERSION = [3, 51, 3];
/** When the bot is replaced, the old process may still be closing. */
const PATIENCE_MS = 1000;

const TABLES = `
  CREATE TABLE IF NOT EXISTS documents (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    version INTEGER NOT NULL,
    schemaVersion INTEGER NOT NULL,
    dueAt INTEGER,
    body TEXT NOT NULL,
    sealed TEXT,
    PRIMARY KEY (kind, id)
  ) STRICT;
  CREATE INDEX IF NOT EXISTS documentsDue ON documents (kind, dueAt) WHERE dueAt IS NOT NULL;
  CREATE INDEX IF NOT EXISTS documentsClock ON documents (kind, json_extract(body, '$.nextClock'))
    WHERE json_extract(body, '$.nextClock') IS NOT NULL;
  CREATE TABLE IF NOT EXISTS keys (
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (kind, key, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS keysOfDocument ON keys (kind, id);
`;

/** `:memory:` or a path; the file and its folder are made when they are not there, for this user only. */
export function openSqliteFile(path: string): BetterSqlite.Database {
  if (path !== ':memory:') reserveFile(path);
  const db = new Database(path, { timeout: PATIENCE_MS });
  try {
    assertSound(db.prepare<[], string>('SELECT sqlite_version()').pluck().get() ?? '');
    prepare(db);
    return db;
  } catch (failure) {
    db.close();
    throw isLocked(failure) ? new StoreError('store-in-use', path) : failure;
  }
}

export function assertSound(version: string): void {
  const parts = version.split('.').map(Number);
  const differs = FIRST_SOUND_VERSION.findIndex((part, index) => part !== parts[index]);
  const isOlder = differs >= 0 && !((parts[differs] ?? 0) > (FIRST_SOUND_VERSION[differs] ?? 0));
  if (isOlder) throw new StoreError('store-outdated', `SQLite ${version}`);
}

/** Log and index files get the same permissions from SQLite. */
function reserveFile(path: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}

function prepare(db: BetterSqlite.Database): void {
  // One process: the lock is taken with the first transaction and kept until the file is closed, or the process dies.
  db.pragma('locking_mode = EXCLUSIVE');
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('secure_delete = ON');
  db.transaction(() => db.exec(TABLES)).immediate();
}

/** By its code and not by its class: the driver hands out the class of whoever loaded it first in this process. */
function isLocked(failure: unknown): boolean {
  const code = typeof failure === 'object' && failure !== null && 'code' in failure ? failure.code : undefined;
  return typeof code === 'string' && code.startsWith('SQLITE_BUSY');
}
