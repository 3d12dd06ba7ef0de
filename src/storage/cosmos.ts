/** Keeps documents in Azure Cosmos DB, for several instances at once: one item for each document. */
import type { DocumentKind, Documents, Store, Stored } from '../flows/ports';
import { cipherWith } from './cipher';
import { codecWith } from './codec';
import { openContainer, type CosmosAccount } from './cosmosContainer';
import { eraseItem, queryItems, readItem, writeItem, type Access, type Item } from './cosmosItems';
import { storedId } from './storedId';
import { StoreError } from './storeError';

/** A request that takes longer is not coming back; Teams waits 15 s for a whole turn. */
const REQUEST_TIMEOUT_MS = 4000;
/** An operation, with all that is tried again within it, takes no longer than this many requests. */
const REQUESTS_IN_OPERATION = 3;

const BY_KEY = 'SELECT * FROM c WHERE c.kind = @kind AND ARRAY_CONTAINS(c.keys, @key) ORDER BY c.id';
const DUE = 'SELECT TOP @limit VALUE c.body.id FROM c WHERE c.kind = @kind AND c.dueAt <= @now ORDER BY c.dueAt';
const CLOCKS =
  'SELECT TOP @limit VALUE c.body.id FROM c WHERE c.kind = @kind AND c.body.nextClock <= @now ORDER BY c.body.nextClock';

/** `keys` are for the identifying answers: the first seals, each opens. */
export async function openCosmosStore({
  keys,
  requestTimeoutMs = REQUEST_TIMEOUT_MS,
  ...account
}: Omit<CosmosAccount, 'requestTimeoutMs'> & { keys: readonly Buffer[]; requestTimeoutMs?: number }): Promise<Store> {
  const codec = codecWith(cipherWith(keys));
  const deadline = () => AbortSignal.timeout(REQUESTS_IN_OPERATION * requestTimeoutMs);
  const { container, close } = await openContainer({ ...account, requestTimeoutMs }, deadline());
  let isOpen = true;

  const access = (): Access => {
    if (!isOpen) throw new StoreError('store-closed', account.database);
    return { container, abortSignal: deadline() };
  };
  const toStored = <K extends DocumentKind>(kind: K, item: Item): Stored<Documents[K]> => ({
    document: codec.decode(kind, item),
    version: item._etag,
  });

  const due = async (question: string, now: number | string, limit: number) =>
    queryItems<string>(access(), 'referral', question, [
      { name: '@now', value: now },
      { name: '@limit', value: limit },
    ]);

  return {
    async load(kind, id) {
      const item = await readItem(access(), kind, storedId(id));
      return item && toStored(kind, item);
    },
    async save(kind, document, version) {
      return writeItem(access(), codec.encode(kind, document), version);
    },
    async find(kind, key) {
      const items = await queryItems<Item>(access(), kind, BY_KEY, [{ name: '@key', value: key }]);
      return items.map((item) => toStored(kind, item));
    },
    dueReferrals: (now, limit) => due(DUE, now.getTime(), limit),
    dueClocks: (now, limit) => due(CLOCKS, now.toISOString(), limit),
    async erase(kind, id, version) {
      return eraseItem(access(), kind, storedId(id), version);
    },
    async close() {
      if (isOpen) close();
      isOpen = false;
    },
  };
}
