/** Starts a program, waits until it answers over HTTP, and stops it in order. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync } from 'node:fs';
import { createServer } from 'node:net';

const ANSWERS_WITHIN_MS = 60_000;
const ASK_EVERY_MS = 100;

export interface Program {
  name: string;
  script: string;
  arguments?: string[];
  environment: Record<string, string>;
  /** Where it answers 200 once it is ready. */
  readyAt: string;
  logFile: string;
}

export interface RunningProgram {
  /** Resolves to its name when it ends without having been told to. */
  died: Promise<string>;
  stop(): Promise<void>;
}

/** Ctrl-C in a terminal reaches every process of the group; in a group of its own a program ends only when told to. */
export async function startProgram(program: Program): Promise<RunningProgram> {
  const log = openSync(program.logFile, 'a');
  const child = spawn(process.execPath, [program.script, ...(program.arguments ?? [])], {
    env: { ...process.env, ...program.environment },
    stdio: ['ignore', log, log],
    detached: true,
  });
  const exited = once(child, 'exit');
  let isTold = false;
  const stop = async () => {
    isTold = true;
    child.kill('SIGTERM');
    await exited;
  };
  const started = await Promise.race([
    answers(program.readyAt).then((answered) => (answered ? 'ready' : 'silent')),
    exited.then(() => 'ended'),
  ]);
  if (started !== 'ready') {
    await stop();
    throw new Error(`${program.name} did not start; what it said stands in ${program.logFile}`);
  }
  const died = new Promise<string>((resolve) => {
    child.once('exit', () => isTold || resolve(program.name));
  });
  return { died, stop };
}

export async function isPortFree(port: number): Promise<boolean> {
  const server = createServer();
  const free = new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, () => resolve(true));
  });
  const isFree = await free;
  if (isFree) await new Promise((resolve) => server.close(resolve));
  return isFree;
}

async function answers(url: string): Promise<boolean> {
  const deadline = Date.now() + ANSWERS_WITHIN_MS;
  while (Date.now() < deadline) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return true;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  return false;
}
