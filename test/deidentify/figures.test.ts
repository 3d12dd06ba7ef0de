// The figures that the module must keep on texts it has learned nothing from, so that a change cannot quietly cost recall or people's time.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findMarks } from '../../src/deidentify/deidentify';
import { readAnnotated } from './annotated';
import { score } from './score';

const APART = join(__dirname, 'texts/apart');
const texts = readdirSync(APART).flatMap((file) => readAnnotated(join(APART, file)));

test('texts kept apart stay within the goals', () => {
  const { certain, both, doubtfulPerText, over } = score(texts, (text) => findMarks([{ field: 'text', text }]));

  expect(certain.recall).toBeGreaterThanOrEqual(0.93);
  expect(certain.leaking).toBeLessThanOrEqual(0.25);
  expect(certain.cleanTouched).toBeLessThanOrEqual(0.05);
  expect(certain.precision).toBeGreaterThanOrEqual(0.97);
  expect(both.recall).toBeGreaterThanOrEqual(0.98);
  expect(both.leaking).toBeLessThanOrEqual(0.1);
  expect(doubtfulPerText).toBeLessThanOrEqual(0.5);
  expect(over).toBeLessThanOrEqual(0.03);
});
