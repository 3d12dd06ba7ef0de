/** Keeps documents in one SQLite file on a local disk, for one process. */
import type Database from 'better-sqlite3';
import type { DocumentKind, Documents, Store, Stored } from '../flows/ports';
import { cipherWith } from './cipher';
import { codecWith, type StoredRecord } from './codec';
import { openSqliteFile } from './sqliteFile';
import { storedId } from './storedId';
import { StoreError } from './storeError';

interface Row {
  version: number;
  schemaVersion: number;
  body: string;
  sealed: string | null;
}

/** `path` may be `:memory:`. `keys` are for the identifying answers: the first seals, each opens. */
export async function openSqliteStore({ path, keys }: { path: string; keys: readonly Buffer[] }): Promise<Store> {
  const codec = codecWith(cipherWith(keys));
  const db = openSqliteFile(path);
  const prepared = { ...readsOf(db), write: writeTo(db), erase: eraseFrom(db) };
  const whileOpen = () => {
    if (!db.open) throw new StoreError('store-closed', path);
    return prepared;
  };
  const toStored = <K extends DocumentKind>(kind: K, { version, ...row }: Row): Stored<Documents[K]> => ({
    document: codec.decode(kind, { ...row, body: JSON.parse(row.body) }),
    version: String(version),
  });

  return {
    async load(kind, id) {
      const row = whileOpen().byId.get({ kind, id: storedId(id) });
      return row && toStored(kind, row);
    },
    async save(kind, document, version) {
      return whileOpen().write(codec.encode(kind, document), version) ? 'saved' : 'conflict';
    },
    async find(kind, key) {
      return whileOpen()
        .byKey.all({ kind, key })
        .map((row) => toStored(kind, row));
    },
    async dueReferrals(now, limit) {
      return whileOpen().due.all({ now: now.getTime(), limit });
    },
    async dueClocks(now, limit) {
      return whileOpen().clocks.all({ now: now.toISOString(), limit });
    },
    async erase(kind, id, version) {
      return whileOpen().erase(kind, storedId(id), version) ? 'erased' : 'conflict';
    },
    async close() {
      // Brings the log into the file and removes it, with all text in it that was erased from the tables.
      db.close();
    },
  };
}

function readsOf(db: Database.Database) {
  return {
    byId: db.prepare<[{ kind: string; id: string }], Row>(
      'SELECT version, schemaVersion, body, sealed FROM documents WHERE kind = @kind AND id = @id',
    ),
    byKey: db.prepare<[{ kind: string; key: string }], Row>(
      `SELECT version, schemaVersion, body, sealed FROM keys JOIN documents USING (kind, id)
       WHERE kind = @kind AND key = @key ORDER BY id`,
    ),
    due: db
      .prepare<[{ now: number; limit: number }], string>(
        `SELECT json_extract(body, '$.id') FROM documents
         WHERE kind = 'referral' AND dueAt <= @now ORDER BY dueAt LIMIT @limit`,
      )
      .pluck(),
    clocks: db
      .prepare<[{ now: string; limit: number }], string>(
        `SELECT json_extract(body, '$.id') FROM documents
         WHERE kind = 'referral' AND json_extract(body, '$.nextClock') <= @now
         ORDER BY json_extract(body, '$.nextClock') LIMIT @limit`,
      )
      .pluck(),
  };
}

/** Writes a record with its keys whole or not at all; gives whether `version` was still the one that stood there. */
function writeTo(db: Database.Database): (record: StoredRecord, version: string) => boolean {
  const insert = db.prepare(
    `INSERT INTO documents (kind, id, version, schemaVersion, dueAt, body, sealed)
     VALUES (@kind, @id, 1, @schemaVersion, @dueAt, @body, @sealed) ON CONFLICT DO NOTHING`,
  );
  const update = db.prepare(
    `UPDATE documents SET version = version + 1, schemaVersion = @schemaVersion, dueAt = @dueAt, body = @body, sealed = @sealed
     WHERE kind = @kind AND id = @id AND version = @version`,
  );
  const removeKeys = db.prepare('DELETE FROM keys WHERE kind = @kind AND id = @id');
  const addKey = db.prepare('INSERT INTO keys (kind, id, key) VALUES (@kind, @id, @key)');

  return db.transaction((record: StoredRecord, version: string) => {
    const { keys, ...row } = { ...record, body: JSON.stringify(record.body) };
    const written = version === 'new' ? insert.run(row) : update.run({ ...row, version: Number(version) });
    if (written.changes === 0) return false;
    removeKeys.run({ kind: record.kind, id: record.id });
    keys.forEach((key) => addKey.run({ kind: record.kind, id: record.id, key }));
    return true;
  }).immediate;
}

/** Erased text stays in the log until that is brought into the file, which overwrites what is deleted. */
function eraseFrom(db: Database.Database): (kind: DocumentKind, id: string, version: string) => boolean {
  const remove = db.prepare('DELETE FROM documents WHERE kind = @kind AND id = @id AND version = @version');
  const removeKeys = db.prepare('DELETE FROM keys WHERE kind = @kind AND id = @id');
  const removeWhole = db.transaction((kind: DocumentKind, id: string, version: string) => {
    const isRemoved = remove.run({ kind, id, version: Number(version) }).changes > 0;
    if (isRemoved) removeKeys.run({ kind, id });
    return isRemoved;
  }).immediate;

  return (kind, id, version) => {
    const isRemoved = removeWhole(kind, id, version);
    db.pragma('wal_checkpoint(TRUNCATE)');
    return isRemoved;
  };
}
