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
  ['begins with its sentence', 'Zij woont op nummer 12. Jan belt elke dag', ['Jan']],
  ['goes on behind an initial', 'zij zit nu bij A. Visser', ['A. Visser']],
  ['begins with the article of a street', 'Ouders, de familie op De Horst 11, staan', ['De Horst 11']],
  ['begins behind the article of a school', 'Zij zit op De Wissel in Saasveld', ['Wissel', 'Saasveld']],
  ['ends with the province that tells two places apart', 'Zij wonen in Hasselt (Ov) nu', ['Hasselt (Ov)']],
])('a mark %s: "%s"', (_what, text, expected) => {
  const marks = findMarks([{ field: 'a', text }]);

  expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('where nothing in a text is sure, nothing is called certain', () => {
  const strengths = (text: string) => findMarks([{ field: 'a', text }]).map(({ strength }) => strength);

  expect(strengths('Hij wil graag naar Xylia.')).toEqual(['doubtful']);
  expect(strengths('Hij wil graag naar Xylia. Bel 06-12345678.')).toEqual(['certain', 'certain']);
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
