/** Writes src/deidentify/context/weights.json from the annotated texts in texts/learned: `npm run build:model`. */
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { readAnnotated } from '../annotated';
import { learn } from './learn';
import { toLesson } from './lesson';

const TEXTS = join(__dirname, '../texts/learned');
const TARGET = join(__dirname, '../../../src/deidentify/context/weights.json');

const texts = readdirSync(TEXTS)
  .sort()
  .flatMap((file) => readAnnotated(join(TEXTS, file)));

async function build(): Promise<void> {
  const model = JSON.stringify(learn(texts.map(toLesson)));
  writeFileSync(TARGET, await format(model, { ...(await resolveConfig(TARGET)), parser: 'json' }));
  process.stdout.write(`learned from ${String(texts.length)} texts\n`);
}

void build();
