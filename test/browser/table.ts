/** A playground of its own with the three people at their windows, beside one that somebody may be playing in. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { botUrl } from '../playground/bot';
import { busyPorts, launchPlayground } from '../playground/launch';
import type { Speech } from '../playground/people';
import { COORDINATION, REFERRER, STERK_HUIS, type Person, type Window } from '../playground/region';
import { postsFile } from '../playground/windows';
import { openAlbum, type Album } from './album';
import { startChromium } from './chromium';
import { PlaygroundPage, type Look } from './playgroundPage';

const ROOT = join(__dirname, '..', '..');
/** Away from the ports of `npm run playground`, and from those that systems give out by themselves. */
const BOT_PORT = 4078;
const WINDOW_PORTS_FROM = 16_000;

export interface Sitting {
  look: Look;
  /** The referrer is not let in yet. */
  newcomer?: true;
}

export interface Table {
  bram: PlaygroundPage;
  karin: PlaygroundPage;
  anna: PlaygroundPage;
  /** Keeps what they see, in `build/screenshots/`. */
  album: Album;
  /** Somebody else in the channel of Sterk Huis, in a Teams that is not on the table. */
  inSterkHuis(who: Person): Speech;
  /** What the bot posted there, see `playground/posted.ts`. */
  postsOfSterkHuis: string;
  restartBot(): Promise<void>;
  leave(): Promise<void>;
}

export async function sitDown(albumName: string, { look, newcomer }: Sitting): Promise<Table> {
  const referrer = newcomer ? withoutWork(REFERRER) : REFERRER;
  const windows = [referrer, STERK_HUIS, COORDINATION].map(elsewhere);
  const place = {
    botPort: BOT_PORT,
    dataFolder: mkdtempSync(join(tmpdir(), 'thuisplek-')),
    logFolder: join(ROOT, 'build', 'playground', albumName),
  };
  const busy = await busyPorts(windows, place);
  if (busy.length > 0) throw new Error(`In use by another program: port ${busy.join(', ')}`);
  const playground = await launchPlayground({ open: windows, kept: [] }, place);
  const browser = await startChromium();
  const open = (window: Window) => PlaygroundPage.open(browser, elsewhere(window), look);
  const table = {
    bram: await open(REFERRER),
    karin: await open(STERK_HUIS),
    anna: await open(COORDINATION),
    album: openAlbum(join(ROOT, 'build', 'screenshots', albumName)),
    inSterkHuis: (who: Person) => ({ botUrl: botUrl(place), window: elsewhere(STERK_HUIS), who }),
    postsOfSterkHuis: postsFile(STERK_HUIS, place),
    restartBot: () => playground.restartBot(),
    async leave() {
      await browser.close();
      await playground.stop();
      rmSync(place.dataFolder, { recursive: true });
    },
  };
  await table.karin.goTo(STERK_HUIS.channel);
  await table.anna.goTo(COORDINATION.channel);
  return table;
}

function withoutWork({ work: _, ...referrer }: Window): Window {
  return referrer;
}

function elsewhere(window: Window): Window {
  return { ...window, port: WINDOW_PORTS_FROM + ((window.port + 100) % 1000) };
}
