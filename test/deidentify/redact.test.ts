// What people see of the de-identifier: placeholders that speak, and one number per person.
import { findMarks } from '../../src/deidentify/deidentify';
import { redact } from '../../src/deidentify/redact';

function redacted(...answers: string[]): string[] {
  const texts = answers.map((text, i) => ({ field: String(i), text }));
  return redact(texts, findMarks(texts)).map(({ text }) => text);
}

test('placeholders say what stood there', () => {
  const [text] = redacted('Moeder (Kim) woont op de Dorpsstraat 12, 7311 KX Apeldoorn, tel. 06-98761234.');

  expect(text).toBe('Moeder ([naam]) woont op de [adres], [postcode] [plaats], tel. [telefoonnummer].');
});

test('the same person keeps the same number in all answers', () => {
  const texts = redacted(
    'Yara de Boer (9) en haar broer Driss zijn bang.',
    'Wat yara leuk vindt: tekenen. Driss voetbalt.',
  );

  expect(texts).toEqual([
    '[naam 1] (9) en haar broer [naam 2] zijn bang.',
    'Wat [naam 1] leuk vindt: tekenen. [naam 2] voetbalt.',
  ]);
});

test('a school and a gezinshuis are told apart from other organisations', () => {
  const [text] = redacted('Zij zit op obs De Regenboog, woonde in gezinshuis Het Anker en krijgt hulp van Accare.');

  expect(text).toBe(
    'Zij zit op obs De [school], woonde in gezinshuis Het [gezinshuis] en krijgt hulp van [organisatie].',
  );
});
