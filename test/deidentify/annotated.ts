/** Reads annotated texts: `[[NAME:Sem]] is 9.` in .txt files with --- between the texts, or lines of JSON with offsets. */
import { readFileSync } from 'node:fs';
import { LABELS, type Label } from '../../src/deidentify/marks';

export interface AnnotatedText {
  id: string;
  text: string;
  /** Offsets as JavaScript counts them. */
  spans: { start: number; end: number; label: Label }[];
}

/** Throws with file and number of the text when a mark is broken or its label is none. */
export function readAnnotated(file: string): AnnotatedText[] {
  const content = readFileSync(file, 'utf8');
  const name = (file.split('/').at(-1) ?? '').replace(/\.\w+$/, '');
  if (file.endsWith('.jsonl')) return content.split('\n').filter(Boolean).map(readLine);
  const texts = content.split(/^---\n/m).map((text) => text.replace(/\n+$/, ''));
  return texts.filter(Boolean).map((text, i) => readMarked(text, `${name}-${String(i + 1)}`));
}

function readMarked(marked: string, id: string): AnnotatedText {
  const spans: AnnotatedText['spans'] = [];
  let text = '';
  let at = 0;
  for (const { 0: whole, 1: label = '', 2: value = '', index } of marked.matchAll(/\[\[([A-Z_]+):(.+?)\]\]/gs)) {
    text += marked.slice(at, index);
    spans.push({ start: text.length, end: text.length + value.length, label: toLabel(label, id) });
    text += value;
    at = index + whole.length;
  }
  text += marked.slice(at);
  if (/\[\[|\]\]/.test(text)) throw new Error(`${id}: a mark is not closed`);
  return { id, text, spans };
}

function toLabel(label: string, id: string): Label {
  const known = LABELS.find((one) => one === label);
  if (!known) throw new Error(`${id}: ${label} is no label`);
  return known;
}

/** Their offsets count code points. */
function readLine(line: string): AnnotatedText {
  const { id, text, spans } = JSON.parse(line) as AnnotatedText;
  const starts: number[] = [];
  let offset = 0;
  for (const character of text) {
    starts.push(offset);
    offset += character.length;
  }
  starts.push(offset);
  return {
    id,
    text,
    spans: spans.map(({ start, end, label }) => ({ start: starts[start] ?? 0, end: starts[end] ?? offset, label })),
  };
}
