/** Starts the built bot and a window for each party, and makes them ready to play in. */
import { mkdirSync } from 'node:fs';
import { startBot, type BotPlace } from './bot';
import { isPortFree, type RunningProgram } from './processes';
import type { Window } from './region';
import { settle } from './settle';
import type { Front } from './windowFront';
import { innerPort, keepWindow, openWindow } from './windows';

export interface Playground {
  /** Resolves to the name of a program that ended without having been told to. */
  died: Promise<string>;
  /** Stops the bot and starts it again on the same documents; the windows stay open. */
  restartBot(): Promise<void>;
  stop(): Promise<void>;
}

/** The ports that somebody else already listens on. */
export async function busyPorts(windows: readonly Window[], { botPort }: Pick<BotPlace, 'botPort'>): Promise<number[]> {
  const ports = [botPort, ...windows.flatMap((window) => [window.port, innerPort(window)])];
  const areFree = await Promise.all(ports.map(isPortFree));
  return ports.filter((_, index) => !areFree[index]);
}

/** The windows that are `open` can be looked into, those that are `kept` only take what is posted. */
export interface Windows {
  open: readonly Window[];
  kept: readonly Window[];
}

export async function launchPlayground({ open, kept }: Windows, place: BotPlace): Promise<Playground> {
  for (const folder of [place.dataFolder, place.logFolder]) mkdirSync(folder, { recursive: true });
  const programs: RunningProgram[] = [];
  const fronts: Front[] = [];
  const shown: Pick<Front, 'forget'>[] = [];
  const stop = async () => {
    for (const front of fronts) front.close();
    await Promise.all(programs.map((program) => program.stop()));
  };
  try {
    programs.push(await startBot(place));
    for (const window of open) {
      const opened = await openWindow(window, place);
      programs.push(opened);
      shown.push(opened);
    }
    for (const window of kept) fronts.push(await keepWindow(window, place));
    const isNew = await settle([...open, ...kept], place);
    // People begin with empty windows, and not with what was said to make them ready.
    if (isNew) await Promise.all([...shown, ...fronts].map((window) => window.forget()));
  } catch (failure) {
    await stop();
    throw failure;
  }
  return {
    died: Promise.race(programs.map(({ died }) => died)),
    async restartBot() {
      await programs[0]?.stop();
      programs[0] = await startBot(place);
    },
    stop,
  };
}
