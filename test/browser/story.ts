/** A story in real windows: it sits down in a playground of its own, keeps what was seen, and leaves in order. */
import type { Look } from './playgroundPage';
import { sitDown, type Sitting, type Table } from './table';

/** Some fifty clicks, each answered within seconds, on a machine that may be busy with other tests. */
const STORY_LASTS_MS = 240_000;

/** Screenshots stand in `build/screenshots/<name>/`, the last ones of a story that failed as well. */
export function story(name: string, sitting: Sitting & { look: Look }, play: (table: Table) => Promise<void>): void {
  test(
    name,
    async () => {
      const table = await sitDown(name, sitting);
      try {
        await play(table);
      } finally {
        await takeAll(table, 'at last').finally(() => table.leave());
      }
    },
    STORY_LASTS_MS,
  );
}

/** What each of the three sees now. */
export async function takeAll({ bram, karin, anna, album }: Table, name: string): Promise<void> {
  await album.take(bram, `${name}, the referrer`);
  await album.take(karin, `${name}, the provider`);
  await album.take(anna, `${name}, the coordinator`);
}
