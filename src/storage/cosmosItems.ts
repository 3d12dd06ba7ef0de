/** Reads and writes items in a Cosmos container, and finds out what became of a write whose answer got lost. */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Container, SqlParameter } from '@azure/cosmos';
import type { DocumentKind } from '../flows/ports';
import type { StoredRecord } from './codec';
import { asStoreError, meaningOf } from './cosmosFailure';
import { StoreError } from './storeError';

export interface Item extends StoredRecord {
  /** Tells whose write it was that stands there. */
  writeId: string;
  /** Given by Cosmos, another one after each write. */
  _etag: string;
}

/** A container for the time of one operation. */
export interface Access {
  container: Container;
  abortSignal: AbortSignal;
}

const ATTEMPTS = 3;
/** Longer than a conflict inside Cosmos (449) lasts. */
const PAUSE_MS = 100;

export async function readItem(access: Access, kind: DocumentKind, id: string): Promise<Item | undefined> {
  const { container, abortSignal } = access;
  try {
    const { resource } = await container.item(id, kind).read<Item>({ abortSignal });
    return resource;
  } catch (failure) {
    throw asStoreError(failure, `reading ${kind} ${id}`);
  }
}

/** Asks within one kind. The question itself names it too, since emulators leave the partition out of account. */
export async function queryItems<T>(
  { container, abortSignal }: Access,
  kind: DocumentKind,
  question: string,
  parameters: SqlParameter[],
): Promise<T[]> {
  const query = { query: question, parameters: [{ name: '@kind', value: kind }, ...parameters] };
  try {
    const { resources } = await container.items.query<T>(query, { partitionKey: kind, abortSignal }).fetchAll();
    return resources;
  } catch (failure) {
    throw asStoreError(failure, `searching ${kind}`);
  }
}

/**
 * Writes on condition that `version` still stands there. When it is not known whether a write was done (no answer, or
 * the library tried twice and met its own first write) what stands there tells.
 */
export async function writeItem(access: Access, record: StoredRecord, version: string): Promise<'saved' | 'conflict'> {
  const item = { ...record, writeId: randomUUID() };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const outcome = await attemptWrite(access, item, version);
    if (outcome === 'done') return 'saved';
    const standing = await readItem(access, item.kind, item.id);
    if (standing?.writeId === item.writeId) return 'saved';
    if (outcome === 'condition-failed') return 'conflict';
    await pause(PAUSE_MS * attempt);
  }
  throw new StoreError('store-unreachable', `writing ${item.kind} ${item.id}`);
}

async function attemptWrite(
  { container, abortSignal }: Access,
  item: Omit<Item, '_etag'>,
  version: string,
): Promise<'done' | 'condition-failed' | 'unknown'> {
  try {
    if (version === 'new') {
      await container.items.create(item, { abortSignal });
    } else {
      const accessCondition = { type: 'IfMatch', condition: version };
      await container.item(item.id, item.kind).replace(item, { accessCondition, abortSignal });
    }
    return 'done';
  } catch (failure) {
    const meaning = meaningOf(failure);
    if (meaning === 'condition-failed' || meaning === 'unknown') return meaning;
    throw asStoreError(failure, `writing ${item.kind} ${item.id}`);
  }
}

/** Erases on condition that `version` still stands there; an answer that got lost is found out in the same way. */
export async function eraseItem(
  access: Access,
  kind: DocumentKind,
  id: string,
  version: string,
): Promise<'erased' | 'conflict'> {
  const { container, abortSignal } = access;
  const accessCondition = { type: 'IfMatch', condition: version };
  let mayBeDone = false;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    try {
      await container.item(id, kind).delete({ accessCondition, abortSignal });
      return 'erased';
    } catch (failure) {
      const meaning = meaningOf(failure);
      if (meaning === 'condition-failed')
        return mayBeDone && !(await readItem(access, kind, id)) ? 'erased' : 'conflict';
      if (meaning !== 'unknown') throw asStoreError(failure, `erasing ${kind} ${id}`);
      mayBeDone = true;
    }
    await pause(PAUSE_MS * attempt);
  }
  throw new StoreError('store-unreachable', `erasing ${kind} ${id}`);
}
