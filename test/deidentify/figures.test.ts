// The figures that the module must keep on our own texts, so that a new rule cannot quietly cost recall or people's time.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findMarks } from '../../src/deidentify/deidentify';
import { score, type GoldText } from './score';

const texts = ['open', 'kept', 'fresh', 'blind', 'habits', 'unseen', 'mixed', 'apart', 'last'].flatMap((name) =>
  readFileSync(join(__dirname, 'texts', `${name}.jsonl`), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldText),
);

test('own texts stay within the goals', () => {
  const { certain, both, doubtfulPerText, over } = score(texts, (text) => findMarks([{ field: 'text', text }]));

  expect(certain.recall).toBeGreaterThanOrEqual(0.93);
  expect(certain.leaking).toBeLessThanOrEqual(0.25);
  expect(certain.precision).toBeGreaterThanOrEqual(0.97);
  expect(both.recall).toBeGreaterThanOrEqual(0.98);
  expect(both.leaking).toBeLessThanOrEqual(0.1);
  expect(doubtfulPerText).toBeLessThanOrEqual(0.5);
  expect(over).toBeLessThanOrEqual(0.03);
});
