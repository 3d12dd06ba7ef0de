/** `npm run --silent deidentify < in.jsonl > out.jsonl`: one {"id","text"} per line in, redacted text and marks out. */
import { createInterface } from 'node:readline';
import { findMarks, type FieldMark } from '../deidentify/deidentify';
import { redact } from '../deidentify/redact';

interface Line {
  id: string | number;
  text: string;
}

const explains = process.argv.includes('--explain');

async function run(): Promise<void> {
  let number = 0;
  for await (const line of createInterface({ input: process.stdin })) {
    number++;
    if (line.trim() === '') continue;
    const given = parseLine(line);
    if (given) process.stdout.write(`${JSON.stringify(answer(given))}\n`);
    else {
      process.stderr.write(`line ${String(number)}: no {"id","text"}\n`);
      process.exitCode = 1;
    }
  }
}

function answer({ id, text }: Line): object {
  const texts = [{ field: 'text', text }];
  const marks = findMarks(texts);
  return { id, redacted: redact(texts, marks)[0]?.text ?? '', spans: marks.map((mark) => toSpan(mark, text)) };
}

/** With `--explain` also the words found and the evidence, so only for texts that one may read. */
function toSpan({ start, end, label, strength, rule, evidence }: FieldMark, text: string): object {
  const span = { start, end, label, strength, rule };
  return explains ? { ...span, found: text.slice(start, end), evidence: evidence() } : span;
}

function parseLine(line: string): Line | undefined {
  try {
    const given = JSON.parse(line) as Partial<Line> | null;
    const hasId = typeof given?.id === 'string' || typeof given?.id === 'number';
    return hasId && typeof given?.text === 'string' ? (given as Line) : undefined;
  } catch {
    return undefined;
  }
}

void run();
