/** Stores for a story: where the bot keeps its documents, and a look inside while it is away. */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Store } from '../../src/flows/ports';
import { openCosmosStore } from '../../src/storage/cosmos';
import { openSqliteStore } from '../../src/storage/sqlite';
import { ACCOUNT_KEY, startCosmosEmulator } from '../storage/cosmosEmulator';
import { KEY } from '../storage/keys';

export interface StoreOnStage {
  /** What the bot is told about it. */
  environment: Record<string, string>;
  /** For a look of our own; a SQLite file only while the bot is stopped. */
  open(): Promise<Store>;
  remove(): Promise<void>;
}

export type MakeStore = () => Promise<StoreOnStage>;

const keys = [KEY];
const DATA_KEY = KEY.toString('base64');

export async function aSqliteFile(): Promise<StoreOnStage & { folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'thuisplek-'));
  const path = join(folder, 'story.db');
  return {
    folder,
    environment: { STORE: 'sqlite', SQLITE_PATH: path, DATA_KEY },
    open: () => openSqliteStore({ path, keys }),
    remove: async () => rmSync(folder, { recursive: true }),
  };
}

export async function aCosmosDatabase(): Promise<StoreOnStage> {
  const emulator = await startCosmosEmulator();
  const account = { endpoint: emulator.endpoint, key: ACCOUNT_KEY, database: randomUUID() };
  return {
    environment: {
      STORE: 'cosmos',
      COSMOS_ENDPOINT: account.endpoint,
      COSMOS_KEY: account.key,
      COSMOS_DATABASE: account.database,
      DATA_KEY,
    },
    open: () => openCosmosStore({ ...account, keys }),
    remove: () => emulator.stop(),
  };
}

/** For `describe.each`: every story that is told on both. */
export const BOTH_STORES: [name: string, make: MakeStore][] = [
  ['a SQLite file', aSqliteFile],
  ['Cosmos DB', aCosmosDatabase],
];
