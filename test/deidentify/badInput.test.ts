// Whatever people paste: found or safely passed, with right offsets, never an exception.
import fc from 'fast-check';
import { findMarks, type FieldText } from '../../src/deidentify/deidentify';
import { redact } from '../../src/deidentify/redact';
import { residual } from '../../src/deidentify/residual';

function found(text: string): string[] {
  return findMarks([{ field: 'a', text }]).map(({ start, end }) => text.slice(start, end));
}

test.each([
  ['nothing', '', []],
  ['zero-width letters inside a name', 'Mijn zoon S\u200Bem is 9 jaar.', ['S\u200Bem']],
  ['homoglyphs', 'Mijn zoon S\u0435m is 9 jaar.', ['S\u0435m']],
  ['emoji before a name', '😀😀 Mijn dochter Yara is 9 jaar.', ['Yara']],
  ['right-to-left marks', 'Moeder \u202EKim\u202C belt.', ['Kim']],
  ['a line break inside a number', 'Bel 06-1234\n5678 vandaag.', ['06-1234\n5678']],
  ['HTML', '<p>Moeder <b>Kim</b> belt</p>', ['Kim']],
  ['lone surrogates', 'Moeder Kim \ud83d belt.', ['Kim']],
  ['a soft hyphen inside a name', 'Moeder An\u00ADouk belt.', ['An\u00ADouk']],
  ['zero-width letters inside a number', 'Bel 06\u200B12\u200D345678 vandaag.', ['06\u200B12\u200D345678']],
  ['fullwidth digits', 'Bel ０６１２３４５６７８ vandaag.', ['０６１２３４５６７８']],
  ['a line break inside a rekening', 'Op NL91 ABNA\n0417 1643 00 graag.', ['NL91 ABNA\n0417 1643 00']],
  ['HTML with a link', '<p>https://voorbeeld.nl/kim</p>', ['https://voorbeeld.nl/kim']],
  ['letters of another script', 'Vader \u0645\u062D\u0645\u062F belt.', ['\u0645\u062D\u0645\u062F']],
  ['a character of two code units right behind a name', 'Moeder Kim😀 belt.', ['Kim']],
  ['combining accents', 'Moeder Zoe\u0308 belt.', ['Zoe\u0308']],
])('%s', (_what, text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('what is no string counts as empty', () => {
  const texts = [undefined, null, 7, {}].map((text) => ({ field: 'a', text }) as unknown as FieldText);

  expect(findMarks(texts)).toEqual([]);
});

test('offsets always lie in the text, in order, without overlap', () => {
  const pieces = fc.constantFrom(
    'Sem',
    ' de Vries',
    '06-12345678',
    '@',
    'é',
    '\u200B',
    '😀',
    '\ud83d',
    '. ',
    '\n',
    ' is 9',
    'BSN 999941008',
    '[at]',
    'x.nl',
    'straat 12',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.array(pieces, { maxLength: 20 }).map((all) => all.join('')),
  );

  fc.assert(
    fc.property(texts, (text) => {
      let last = 0;
      for (const { start, end } of findMarks([{ field: 'a', text }])) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end - start).toBeLessThanOrEqual(60);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 400 },
  );
});

test('what stands between the marks stays, in order', () => {
  const text = '😀 Moeder Kim, 06-12345678, belt S\u200Bem. \ud83d <b>Yara</b> woont in Zwolle.';
  const texts = [{ field: 'a', text }];
  const marks = findMarks(texts);

  const redacted = redact(texts, marks)[0]?.text ?? '';

  expect(redacted).toBe(
    '😀 Moeder [naam 1], [telefoonnummer], belt [naam 2]. \ud83d <b>[naam 3]</b> woont in [plaats].',
  );
});

test.each([
  ' ',
  'a',
  'A',
  '1',
  '@',
  '(',
  '.',
  '-',
  '\n',
  "'",
  '_',
  '/',
  '😀',
  '\ud83d',
  '\u200B',
  'é',
  'م',
  'm. ',
  'Kim ',
  '1-',
  'Aa ',
])('a megabyte of "%s" is read to its end', (piece) => {
  const text = piece.repeat(Math.ceil(1_000_000 / piece.length));

  const marks = findMarks([{ field: 'a', text }]);

  expect(marks.every(({ start, end }) => end > start && end <= text.length)).toBe(true);
});

test('redacting and the last gate never throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      const texts = [{ field: 'a', text }];
      expect(typeof redact(texts, findMarks(texts))[0]?.text).toBe('string');
      expect(Array.isArray(residual(text))).toBe(true);
    }),
  );
});
