/** Screenshots of a story, numbered in the order in which they were taken. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PlaygroundPage } from './playgroundPage';

/** The client draws a card in several goes, and marks a click as sent, before it is still. */
const UNTIL_STILL_MS = 700;

export interface Album {
  take(page: PlaygroundPage, name: string): Promise<void>;
}

export function openAlbum(folder: string): Album {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  let taken = 0;
  return {
    async take({ page }, name) {
      taken += 1;
      await page.waitForTimeout(UNTIL_STILL_MS);
      await page.screenshot({ path: join(folder, `${String(taken).padStart(2, '0')}-${name}.png`) });
    },
  };
}
