/** An annotated text as the context model reads it: the clues of each word and the label it should get. */
import { forEachClue } from '../../../src/deidentify/context/clues';
import { see, type Seen } from '../../../src/deidentify/context/seen';
import type { Label } from '../../../src/deidentify/marks';
import { fold } from '../../../src/deidentify/normalise';
import { findForms } from '../../../src/deidentify/patterns/findForms';
import { read } from '../../../src/deidentify/reading';
import type { AnnotatedText } from '../annotated';

export interface Lesson {
  /** Per word. */
  clues: Int32Array[];
  /** Per word, as places in MODEL_LABELS. */
  labels: number[];
}

/** The first is "no identifier"; kinds of numbers are one, since their form tells them apart. */
export const MODEL_LABELS = ['', 'NAME', 'PLACE', 'ORG', 'ADDRESS', 'DATE', 'CASE_NUMBER'];

export function toLesson({ text, spans }: AnnotatedText): Lesson {
  const folded = fold(text);
  const reading = read(folded.text);
  findForms(reading);
  const seen = see(reading.tokens);
  return {
    clues: seen.map((_, at) => cluesAt(seen, at)),
    labels: reading.tokens.map((token) => {
      const start = folded.origin[token.start] ?? 0;
      const end = (folded.origin[token.end - 1] ?? 0) + 1;
      const span = spans.find((one) => one.start < end && start < one.end);
      return span ? toModelLabel(span.label) : 0;
    }),
  };
}

function cluesAt(seen: readonly Seen[], at: number): Int32Array {
  const clues: number[] = [];
  forEachClue(seen, at, (clue) => clues.push(clue));
  return Int32Array.from(clues);
}

function toModelLabel(label: Label): number {
  const known = MODEL_LABELS.indexOf(label);
  return known === -1 ? MODEL_LABELS.length - 1 : known;
}
