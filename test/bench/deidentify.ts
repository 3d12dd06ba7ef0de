/** `npm run bench:deid [texts.jsonl …]`: recall, leaks, work for people, speed, load and memory, beside DEDUCE's figures. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import type * as Deidentifier from '../../src/deidentify/deidentify';
import { readAnnotated, type AnnotatedText } from '../deidentify/annotated';
import { score, type Score } from '../deidentify/score';

const APART = join(__dirname, '../deidentify/texts/apart');

/** DEDUCE 3.0.6 (UMC Utrecht) on the project's public set, as measured by the people who made the set (2025). */
const DEDUCE: [string, string][] = [
  ['recall', '0.693'],
  ['precision', '0.978'],
  ['leaking texts', '0.925'],
  ['clean texts touched', '0.112'],
  ['speed', '520,000 characters/s'],
  ['load', '4900 ms'],
  ['memory', '1100 MB'],
];

/** What runs in production; the compiler of the bench makes the sources a quarter slower. */
const BUILT = join(__dirname, '../../dist/deidentify/deidentify.js');

const print = (line: string): boolean => process.stdout.write(`${line}\n`);

async function bench(): Promise<void> {
  const memoryBefore = process.memoryUsage().rss;
  const from = performance.now();
  const { findMarks } = (await import(BUILT)) as typeof Deidentifier;
  const load = performance.now() - from;
  const memory = (process.memoryUsage().rss - memoryBefore) / 1e6;
  const given = process.argv.slice(2);
  const sets = [
    { name: 'texts kept apart', texts: readdirSync(APART).flatMap((file) => readAnnotated(join(APART, file))) },
    ...given.map((file) => ({ name: file, texts: readAnnotated(file) })),
  ];
  const marksOf = (text: string) => findMarks([{ field: 'text', text }]);

  for (const { name, texts } of sets) report(name, score(texts, marksOf));
  print(
    `speed ${measureSpeed(
      sets.flatMap(({ texts }) => texts),
      marksOf,
    ).toFixed(0)} characters/s of processor time (best of forty rounds)`,
  );
  print(`load ${load.toFixed(0)} ms, memory ${memory.toFixed(0)} MB`);
  print(`DEDUCE 3.0.6 on the public set: ${DEDUCE.map(([what, figure]) => `${what} ${figure}`).join(', ')}`);
}

function report(name: string, { certain, both, doubtfulPerText, over, byLabel }: Score): void {
  const figure = (value: number): string => value.toFixed(3);
  print(name);
  print(
    `  certain  recall ${figure(certain.recall)} leaking ${figure(certain.leaking)} precision ${figure(certain.precision)} clean touched ${figure(certain.cleanTouched)}`,
  );
  print(
    `  both     recall ${figure(both.recall)} leaking ${figure(both.leaking)}; wrong doubts per text ${figure(doubtfulPerText)}; covered outside ${figure(over)}`,
  );
  print(
    `  labels   ${Object.entries(byLabel)
      .map(([label, { caught, all }]) => `${label} ${String(caught)}/${String(all)}`)
      .join(', ')}`,
  );
}

/** Processor time, since a busy machine would measure its neighbours. */
function measureSpeed(texts: AnnotatedText[], marksOf: (text: string) => unknown): number {
  const characters = texts.reduce((sum, { text }) => sum + text.length, 0);
  const rounds = Array.from({ length: 40 }, () => {
    const from = process.cpuUsage();
    for (const { text } of texts) marksOf(text);
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1e6;
  });
  return characters / Math.min(...rounds);
}

void bench();
