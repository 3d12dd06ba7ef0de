/** Starts the built bot and a window for each party, and makes them ready to play in. */
import { mkdirSync } from 'node:fs';
import { startBot, type BotPlace } from './bot';
import { isPortFree, type RunningProgram } from './processes';
import type { Window } from './region';
import { settle } from './settle';
import { innerPort, openWindow } from './windows';

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

export async function launchPlayground(windows: readonly Window[], place: BotPlace): Promise<Playground> {
  for (const folder of [place.dataFolder, place.logFolder]) mkdirSync(folder, { recursive: true });
  const running: RunningProgram[] = [];
  const stop = async () => {
    await Promise.all(running.map((program) => program.stop()));
  };
  try {
    running.push(await startBot(place));
    for (const window of windows) running.push(await openWindow(window, place));
    await settle(windows, place);
  } catch (failure) {
    await stop();
    throw failure;
  }
  return {
    died: Promise.race(running.map(({ died }) => died)),
    async restartBot() {
      await running[0]?.stop();
      running[0] = await startBot(place);
    },
    stop,
  };
}
