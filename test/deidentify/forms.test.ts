// Every rule of forms with examples for and against: [brackets] hold what it must find, and the rest of the text must stay.
import { findMarks } from '../../src/deidentify/deidentify';
import { PATTERNS } from '../../src/deidentify/patterns/all';
import { FORMS } from './examples/forms';
import { NUMBERS_AND_ADDRESSES } from './examples/numbersAndAddresses';

const ALL = [...NUMBERS_AND_ADDRESSES, ...FORMS];
const YES = ALL.flatMap((example) => example.yes.map((text) => ({ ...example, text })));
const NO = ALL.flatMap(({ rule, no }) => no.map((text) => ({ rule, text })));

test.each(YES)('$rule: finds "$text"', ({ rule, label, strength = 'certain', text }) => {
  const expected = [...text.matchAll(/\[(.+?)\]/g)].map((match) => match[1]);
  const plain = text.replace(/[[\]]/g, '');

  const marks = findMarks([{ field: 'a', text: plain }]);

  expect(marks.map(({ start, end }) => plain.slice(start, end))).toEqual(expected);
  expect(marks.map((mark) => [mark.rule, mark.label, mark.strength])).toContainEqual([rule, label, strength]);
});

test.each(NO)('$rule: lets "$text" stand', ({ text }) => {
  const marks = findMarks([{ field: 'a', text }]);

  expect(marks.filter(({ strength }) => strength === 'certain')).toEqual([]);
});

test('no rule is without examples for and against, and no example without its rule', () => {
  const rules = PATTERNS.map(({ name }) => name);
  const shown = ALL.filter(({ yes, no }) => yes.length > 0 && no.length > 0).map(({ rule }) => rule);

  expect([...new Set(rules)].sort()).toEqual([...new Set(shown)].sort());
});
