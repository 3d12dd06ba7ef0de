/** Scores marks against annotated texts: caught means that every character but blanks is covered, by any label. */
import type { Mark } from '../../src/deidentify/marks';
import type { AnnotatedText } from './annotated';

export interface Span {
  start: number;
  end: number;
}

interface Strengths {
  recall: number;
  /** Share of the texts with identifiers in which at least one is not wholly covered. */
  leaking: number;
}

export interface Score {
  certain: Strengths & { precision: number; cleanTouched: number };
  both: Strengths;
  /** Doubtful marks that touch no identifier, over all texts. */
  doubtfulPerText: number;
  /** Share of the characters outside identifiers that are covered. */
  over: number;
  byLabel: Record<string, { caught: number; all: number }>;
}

interface Judged extends AnnotatedText {
  marks: Mark[];
}

export function score(texts: readonly AnnotatedText[], marksOf: (text: string) => Mark[]): Score {
  const judged = texts.map((text) => ({ ...text, marks: marksOf(text.text) }));
  const withSpans = judged.filter(({ spans }) => spans.length > 0);
  const clean = judged.filter(({ spans }) => spans.length === 0);
  const certain = judged.flatMap(({ marks, spans }) => marks.filter(isCertain).map((mark) => touches(mark, spans)));
  const wrongDoubts = judged.flatMap(({ marks, spans }) =>
    marks.filter((mark) => !isCertain(mark) && !touches(mark, spans)),
  );
  return {
    certain: {
      ...strengthsOf(withSpans, isCertain),
      precision: share(certain, (touching) => touching),
      cleanTouched: share(clean, ({ marks }) => marks.some(isCertain)),
    },
    both: strengthsOf(withSpans, () => true),
    doubtfulPerText: wrongDoubts.length / texts.length,
    over: coveredOutside(judged),
    byLabel: countByLabel(judged),
  };
}

function isCertain({ strength }: Mark): boolean {
  return strength === 'certain';
}

export function touches({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => start < span.end && span.start < end);
}

function strengthsOf(judged: Judged[], counts: (mark: Mark) => boolean): Strengths {
  const caught = judged.map(({ text, marks, spans }) =>
    spans.map((span) => isCaught(text, span, marks.filter(counts))),
  );
  return { recall: share(caught.flat(), (is) => is), leaking: share(caught, (all) => all.includes(false)) };
}

/** Every character but blanks is covered. */
export function isCaught(text: string, { start, end }: Span, marks: readonly Span[]): boolean {
  for (let at = start; at < end; at++)
    if (/\S/.test(text.charAt(at)) && !marks.some((mark) => mark.start <= at && at < mark.end)) return false;
  return true;
}

function coveredOutside(judged: Judged[]): number {
  const outside = judged.flatMap(({ text, marks, spans }) =>
    [...text.matchAll(/\S/gu)]
      .filter(({ index }) => !spans.some(({ start, end }) => start <= index && index < end))
      .map(({ index }) => marks.some(({ start, end }) => start <= index && index < end)),
  );
  return share(outside, (covered) => covered);
}

function countByLabel(judged: Judged[]): Score['byLabel'] {
  const counts: Score['byLabel'] = {};
  for (const { text, marks, spans } of judged)
    for (const span of spans) {
      const count = (counts[span.label] ??= { caught: 0, all: 0 });
      count.all++;
      if (isCaught(text, span, marks)) count.caught++;
    }
  return counts;
}

function share<T>(all: T[], holds: (one: T) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}
