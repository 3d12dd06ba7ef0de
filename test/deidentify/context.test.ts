// Habits of writing with examples for and against: [brackets] hold what the context gives away, and the rest of the text must stay.
import { findMarks } from '../../src/deidentify/deidentify';
import { ORGANISATIONS } from './examples/organisations';
import { PEOPLE } from './examples/people';
import { ADDRESSES, PLACES } from './examples/places';

const ALL = [...PEOPLE, ...ORGANISATIONS, ...PLACES, ...ADDRESSES];
const YES = ALL.flatMap(({ habit, yes }) => yes.map((text) => ({ habit, text })));
const NO = ALL.flatMap(({ habit, no }) => no.map((text) => ({ habit, text })));

test.each(YES)('$habit: finds "$text"', ({ text }) => {
  const { plain, spans } = withoutBrackets(text);

  const marks = findMarks([{ field: 'a', text: plain }]);

  expect(spans.filter((span) => !isCovered(plain, marks, span))).toEqual([]);
  expect(marks.filter((mark) => mark.strength === 'certain' && !touches(mark, spans))).toEqual([]);
});

test.each(NO)('$habit: lets "$text" stand', ({ text }) => {
  const marks = findMarks([{ field: 'a', text }]);

  expect(marks.filter(({ strength }) => strength === 'certain')).toEqual([]);
});

test('a mark says what it is and which clue spoke most for it', () => {
  const [mark] = findMarks([{ field: 'a', text: 'Haar tante Xylia belt elke week.' }]);

  expect(mark).toMatchObject({ label: 'NAME', rule: 'person by the context' });
  expect(mark?.evidence).not.toBe('');
});

interface Span {
  start: number;
  end: number;
}

function withoutBrackets(text: string): { plain: string; spans: Span[] } {
  const spans = [...text.matchAll(/\[(.+?)\]/g)].map((match, i) => {
    const start = match.index - 2 * i;
    return { start, end: start + (match[1]?.length ?? 0) };
  });
  return { plain: text.replace(/[[\]]/g, ''), spans };
}

/** Every character but blanks. */
function isCovered(text: string, marks: readonly Span[], { start, end }: Span): boolean {
  const bare = [...text].map(
    (character, at) => character !== ' ' && !marks.some((mark) => mark.start <= at && at < mark.end),
  );
  return !bare.slice(start, end).includes(true);
}

function touches({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => start < span.end && span.start < end);
}
