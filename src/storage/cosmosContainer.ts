/** Opens the one Cosmos container that holds all documents, and makes it when it is not there. */
import { CosmosClient, type Container, type IndexingPolicy } from '@azure/cosmos';
import { asStoreError } from './cosmosFailure';

export interface CosmosAccount {
  endpoint: string;
  key: string;
  database: string;
  /** How long one request may take. */
  requestTimeoutMs: number;
}

export interface OpenContainer {
  container: Container;
  close(): void;
}

/** Only what is searched for: every indexed field adds to the price of a save. */
const INDEXED: IndexingPolicy = {
  includedPaths: [
    { path: '/kind/?' },
    { path: '/id/?' },
    { path: '/keys/[]/?' },
    { path: '/dueAt/?' },
    { path: '/body/nextClock/?' },
  ],
  excludedPaths: [{ path: '/*' }],
};
/** The library waits this long in all when the database has no room (429); nobody looks at a card for longer. */
const WAIT_FOR_ROOM_SECONDS = 8;

/** Partitioned by kind, so that each question stays within one partition; one holds 20 GB, a million referrals. */
export async function openContainer(account: CosmosAccount, abortSignal: AbortSignal): Promise<OpenContainer> {
  const client = new CosmosClient({
    endpoint: account.endpoint,
    key: account.key,
    connectionPolicy: {
      requestTimeout: account.requestTimeoutMs,
      retryOptions: { maxRetryAttemptCount: 9, maxWaitTimeInSeconds: WAIT_FOR_ROOM_SECONDS },
      // An emulator names itself in ways in which it cannot always be reached.
      enableEndpointDiscovery: !isOnThisMachine(account.endpoint),
    },
  });
  try {
    const { database } = await client.databases.createIfNotExists({ id: account.database }, { abortSignal });
    const { container } = await database.containers.createIfNotExists(
      { id: 'documents', partitionKey: '/kind', indexingPolicy: INDEXED },
      { abortSignal },
    );
    return { container, close: () => client.dispose() };
  } catch (failure) {
    client.dispose();
    throw asStoreError(failure, `opening ${account.database}`);
  }
}

function isOnThisMachine(endpoint: string): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(new URL(endpoint).hostname);
}
