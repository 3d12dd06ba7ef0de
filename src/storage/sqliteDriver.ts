/**
 * The SQLite driver for the Node that runs it, because no single release of better-sqlite3 runs on all of 20, 22 and 24:
 * 12.11 aborts on Node 24.19 and up when a statement is collected, 13.2 ends Node 20 with a segmentation fault (both
 * seen with the test suite). When Node 20 is no longer wanted, 13 alone is enough.
 */
import type Driver from 'better-sqlite3';

const NODE_MAJOR = Number(process.versions.node.split('.')[0]);

// eslint-disable-next-line @typescript-eslint/no-require-imports -- only one of the two may ever be loaded
export const Database = require(NODE_MAJOR >= 22 ? 'better-sqlite3-13' : 'better-sqlite3') as typeof Driver;
