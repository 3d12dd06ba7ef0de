// Habits of writing with examples for and against: [brackets] hold what the context gives away, and the rest of the text must stay.
import { findMarks } from '../../src/deidentify/deidentify';
import { ORGANISATIONS } from './examples/organisations';
import { PEOPLE } from './examples/people';
import { ADDRESSES, PLACES } from './examples/places';
import { isCaught, touches, type Span } from './score';

const ALL = [...PEOPLE, ...ORGANISATIONS, ...PLACES, ...ADDRESSES];
const YES = ALL.flatMap(({ habit, yes }) => yes.map((text) => ({ habit, text })));
const NO = ALL.flatMap(({ habit, no }) => no.map((text) => ({ habit, text })));

test.each(YES)('$habit: finds "$text"', ({ text }) => {
  const { plain, spans } = withoutBrackets(text);

  const marks = findMarks([{ field: 'a', text: plain }]);

  expect(spans.filter((span) => !isCaught(plain, span, marks))).toEqual([]);
  expect(marks.filter((mark) => mark.strength === 'certain' && !touches(mark, spans))).toEqual([]);
});

test.each(NO)('$habit: lets "$text" stand', ({ text }) => {
  const marks = findMarks([{ field: 'a', text }]);

  expect(marks.filter(({ strength }) => strength === 'certain')).toEqual([]);
});

test.each([
  ['ends with its sentence', 'hoi, met tante xylia. jayden zit nu', ['xylia', 'jayden']],
  ['goes on behind an initial', 'zij zit nu bij A. Visser', ['A. Visser']],
  ['begins with the article of a street', 'Zij wonen op De Horst 11 in Saasveld', ['De Horst 11', 'Saasveld']],
  ['begins behind the article of a school', 'Zij zit op De Wissel in Saasveld', ['Wissel', 'Saasveld']],
  ['ends with the province that tells two places apart', 'Zij wonen in Hasselt (Ov) nu', ['Hasselt (Ov)']],
  ['ends with a genitive', 'Silan is 9 en silans tekening hangt hier', ['Silan', 'silans']],
])('a mark %s: "%s"', (_what, text, expected) => {
  const marks = findMarks([{ field: 'a', text }]);

  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('where nothing in a text is sure, nothing is called certain', () => {
  const strengths = (text: string) => findMarks([{ field: 'a', text }]).map(({ strength }) => strength);

  expect(strengths('Haar labradors Saar en Guus mogen mee.')).toEqual(['doubtful', 'doubtful']);
  expect(strengths('Haar labradors Saar en Guus mogen mee. Bel 06-12345678.')).toEqual(
    Array.from({ length: 3 }, () => 'certain'),
  );
});

test('a mark says what it is and which clue spoke most for it', () => {
  const [mark] = findMarks([{ field: 'a', text: 'Haar tante Xylia belt elke week.' }]);

  expect(mark).toMatchObject({ label: 'NAME', rule: 'person by the context' });
  expect(mark?.evidence()).not.toBe('');
});

function withoutBrackets(text: string): { plain: string; spans: Span[] } {
  const spans = [...text.matchAll(/\[(.+?)\]/g)].map((match, i) => {
    const start = match.index - 2 * i;
    return { start, end: start + (match[1]?.length ?? 0) };
  });
  return { plain: text.replace(/[[\]]/g, ''), spans };
}
