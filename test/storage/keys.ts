/** Keys for the sealed answers, for tests only. */
export const KEY = Buffer.alloc(32, 'first key');
export const OLDER_KEY = Buffer.alloc(32, 'older key');
