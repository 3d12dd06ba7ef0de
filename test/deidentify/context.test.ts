// Habits of writing with examples for and against: [brackets] hold what the context gives away, and the rest of the text must stay.
import { findMarks } from '../../src/deidentify/deidentify';
import { ORGANISATIONS } from './examples/organisations';
import { PEOPLE } from './examples/people';
import { ADDRESSES, PLACES } from './examples/places';

const ALL = [...PEOPLE, ...ORGANISATIONS, ...PLACES, ...ADDRESSES];
const YES = ALL.flatMap(({ habit, yes }) => yes.map((text) => ({ habit, text })));
const NO = ALL.flatMap(({ habit, no }) => no.map((text) => ({ habit, text })));

test.each(YES)('$habit: finds "$text"', ({ text }) => {
  const expected = [...text.matchAll(/\[(.+?)\]/g)].map((match) => match[1]);
  const plain = text.replace(/[[\]]/g, '');

  const marks = findMarks([{ field: 'a', text: plain }]);

  expect(marks.map(({ start, end }) => plain.slice(start, end))).toEqual(expected);
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
