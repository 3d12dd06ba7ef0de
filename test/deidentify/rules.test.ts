// Every rule with examples for and against: [brackets] hold what it must find, and the rest of the text must stay.
import { findMarks } from '../../src/deidentify/deidentify';
import { PATTERNS } from '../../src/deidentify/patterns/all';
import { RULES } from '../../src/deidentify/rules/all';
import { STREET_RULES } from '../../src/deidentify/rules/streets';
import { CLUES } from './examples/clues';
import { FORMS } from './examples/forms';
import { NUMBERS_AND_ADDRESSES } from './examples/numbersAndAddresses';
import { ORGANISATIONS_AND_PLACES } from './examples/organisationsAndPlaces';
import { PEOPLE } from './examples/people';
import { WHOLE_NAMES } from './examples/wholeNames';

const ALL = [...NUMBERS_AND_ADDRESSES, ...FORMS, ...CLUES, ...PEOPLE, ...ORGANISATIONS_AND_PLACES, ...WHOLE_NAMES];
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
  expect(findMarks([{ field: 'a', text }]).filter((mark) => mark.strength === 'certain')).toEqual([]);
});

test('no rule is without examples for and against, and no example without its rule', () => {
  const rules = [...PATTERNS, ...STREET_RULES, ...RULES].map(({ name }) => name);
  const shown = ALL.filter(({ yes, no }) => yes.length > 0 && no.length > 0).map(({ rule }) => rule);

  expect([...new Set(rules)].sort()).toEqual([...new Set(shown)].sort());
});
