// What is learned from a few texts holds for a text that was not among them.
import { ContextModel } from '../../../src/deidentify/context/contextModel';
import { see } from '../../../src/deidentify/context/seen';
import { read } from '../../../src/deidentify/reading';
import type { AnnotatedText } from '../annotated';
import { learn } from './learn';
import { MODEL_LABELS, toLesson } from './lesson';

const NAMES = ['Brunilde', 'Ocampo', 'Wietze', 'Zarifa', 'Jorrit', 'Nevaeh', 'Tjalling', 'Quirijn'];

function aText(name: string): AnnotatedText {
  const start = 'Haar tante '.length;
  return {
    id: name,
    text: `Haar tante ${name} belt elke week.`,
    spans: [{ start, end: start + name.length, label: 'NAME' }],
  };
}

test('the word behind "tante" is a name, the others are none', () => {
  const model = new ContextModel(learn(NAMES.map((name) => toLesson(aText(name)))));
  const seen = see(read('Haar tante Solveig belt elke week.').tokens);

  const probabilities = model.probabilities(seen);

  const likely = seen.map((_, at) => Math.round(probabilities[at * MODEL_LABELS.length + 1] ?? 0));
  expect(likely).toEqual([0, 0, 1, 0, 0, 0]);
});

test('the same lessons give the same model', () => {
  const lessons = NAMES.map((name) => toLesson(aText(name)));

  expect(learn(lessons)).toEqual(learn(lessons));
});
