// A whole conversation: what is sure in one answer is found in all, and so are the names that the referrer gave.
import { findMarks } from '../../src/deidentify/deidentify';
import { residual } from '../../src/deidentify/residual';

function found(answers: string[], knownNames: string[] = []): string[][] {
  const marks = findMarks(
    answers.map((text, i) => ({ field: String(i), text })),
    knownNames,
  );
  return answers.map((text, i) =>
    marks.filter(({ field }) => field === String(i)).map(({ start, end }) => text.slice(start, end)),
  );
}

test('a name from one answer is found in the others, in any case and with genitive', () => {
  const all = found(['Onze pleegzoon Silan is 9.', 'we zien dat silan graag tekent en dat is silans tekening']);

  expect(all).toEqual([['Silan'], ['silan', 'silans']]);
});

test('its initial and its nickname are asked about', () => {
  const all = found(['Haar dochter Alexandra is 9.', 'Daarna ging A. naar huis en alexa bleef.']);

  expect(all[1]).toEqual(['A.', 'alexa']);
});

test('a name that the referrer gave is found also when it is a word', () => {
  expect(found(['Met Storm gaat het goed, storm eet beter.'], ['Storm'])).toEqual([['Storm', 'storm']]);
});

test('the gate is empty for a text with placeholders only', () => {
  expect(residual('[naam 1] woont bij haar oma en gaat naar [school]. Zij is 9 jaar.')).toEqual([]);
});

test.each([
  ['a name', 'Vandaag kwam Xylia langs.', 'Xylia'],
  ['an at sign', 'mail kim@school', 'kim@school'],
  ['a long number', 'het nummer is 12 345', '12 345'],
  ['a link', 'zie www.voorbeeld.nl/kim', 'www.voorbeeld.nl/kim'],
])('the gate stops %s', (_what, text, piece) => {
  const left = residual(text);

  expect(left.map(({ start, end }) => text.slice(start, end))).toContain(piece);
});

test('what a person has looked at and kept passes the gate', () => {
  expect(residual('Zij spreekt graag over Vlinder.', ['Vlinder'])).toEqual([]);
});
