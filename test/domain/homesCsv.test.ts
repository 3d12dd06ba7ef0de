/** A first filling from a CSV: all homes or none, and each error by its line and column. */
import { readHomesCsv, type ReadHomes } from '../../src/domain/homesCsv';
import { COLUMNS } from '../../src/domain/homesCsvColumns';
import type { Reading } from '../../src/domain/homeInputs';
import nl from '../../src/teams/texts/nl.json';

const reading: Reading = {
  labels: (list, value) => (nl.list as Record<string, Record<string, string>>)[list]?.[value] ?? '',
  today: '2026-03-02',
};
const read = (...lines: string[]): ReadHomes => readHomesCsv(lines.join('\r\n'), reading);
const REQUIRED = 'Naam;Gemeente;Plekken;Leeftijd vanaf;Leeftijd tot en met';
const ANKER = 'Het Anker;Tilburg;4;6;14';

/** One home with one column more. */
const withColumn = (column: string, cell: string) => read(`${REQUIRED};${column}`, `${ANKER};${cell}`);
const fieldsOf = (result: ReadHomes) => (result.kind === 'read' ? result.homes[0] : result);

test('four things are enough, and nothing else is guessed', () => {
  expect(read(REQUIRED, ANKER)).toEqual({
    kind: 'read',
    homes: [{ name: 'Het Anker', municipality: 'GM0855', places: 4, ages: { from: 6, to: 14 } }],
  });
});

test.each<[string, string, object]>([
  ['vrije plekken', '2', { freePlaces: { number: 2 } }],
  ['soort plek', 'Langdurig, perspectief biedend', { placeKinds: ['longTerm'] }],
  ['soort plek', 'Crisisplek / Langdurig, perspectief biedend', { placeKinds: ['crisis', 'longTerm'] }],
  ['geslacht', 'meisje', { sexes: ['girl'] }],
  ['broers en zussen tot', '3', { siblingsUpTo: 3 }],
  ["thema's wel", 'Trauma, ADHD, trauma', { themesCarried: ['trauma', 'adhd'] }],
  ["thema's niet", 'substances', { themesNotCarried: ['substances'] }],
  ["risico's niet", 'brand | weglopen', { risksNotCarried: ['fire', 'runsAway'] }],
  ['niveau niet', 'Matig of ernstig beperkt', { levelsNotCarried: ['severeDisability'] }],
  ['toezicht', 'Verhoogd', { supervision: 'increased' }],
  ['bewoners', '2014-05, 9', { residents: [{ birthMonth: '2014-05' }, { age: 9 }] }],
  ['bewoners', 'geen', { residents: [] }],
  ['bewoners', 'mei 2014', { residents: [{ birthMonth: '2014-05' }] }],
  ['huisdieren', '-', { name: 'Het Anker' }],
  ['kwetsbare bewoners', 'ja', { vulnerableResidents: true }],
  ['bewoners blijven lang', 'Nee', { longStayingResidents: false }],
  ['levensbeschouwing', 'Christelijk', { belief: 'Christelijk' }],
  ['huisdieren', 'ja', { pets: true }],
  ['rolstoel', 'nee', { wheelchair: false }],
  ['kan blijven tot', '21', { stayUntil: '21' }],
  ['kan blijven tot', 'Zolang nodig', { stayUntil: 'asLongAsNeeded' }],
  ['contact', 'Gezinshuiswerker, 013-5550124', { contact: 'Gezinshuiswerker, 013-5550124' }],
  ['in eigen woorden', '"Een boerderij; met ""ruimte"""', { ownWords: 'Een boerderij; met "ruimte"' }],
])('%s: %s', (column, cell, fields) => {
  expect(fieldsOf(withColumn(column, cell))).toMatchObject(fields);
});

test('free places with the day from which and the day on which it was said, as Excel writes days', () => {
  const result = read(`${REQUIRED};vrije plekken;vrij vanaf;bevestigd op`, `${ANKER};1;1-5-2026;2026-03-02`);

  expect(fieldsOf(result)).toMatchObject({ freePlaces: { number: 1, from: '2026-05-01', confirmedOn: '2026-03-02' } });
});

test.each<[string, string, string]>([
  ['vrije plekken', 'twee', 'not-a-number'],
  ['vrije plekken', '99', 'out-of-range'],
  ['vrije plekken', '5', 'more-than-places'],
  ['vrij vanaf', '2026-05-01', 'without-free-places'],
  ['bevestigd op', '31-2-2026', 'not-a-day'],
  ['bevestigd op', '2026-02-01', 'without-free-places'],
  ['soort plek', 'Crisis, onzin', 'not-in-list'],
  ['toezicht', 'veel', 'not-in-list'],
  ['kan blijven tot', '19', 'not-in-list'],
  ['bewoners', 'Sanne', 'not-a-resident'],
  ['huisdieren', 'hond', 'not-yes-or-no'],
  ['bevestigd op', '3-3-2026', 'in-the-future'],
  ['vrij vanaf', '1-5-2062', 'too-far-ahead'],
  ['bewoners', '2026-04', 'in-the-future'],
  ['bewoners', '12,'.repeat(120), 'too-long'],
  ['levensbeschouwing', 'x'.repeat(61), 'too-long'],
])('%s: %s is refused: %s', (column, cell, reason) => {
  expect(withColumn(column, cell)).toEqual({ kind: 'wrong', errors: [{ line: 2, column, reason }] });
});

test('a municipality that is not known, or of which there are several, is asked back', () => {
  const result = read(REQUIRED, 'Het Anker;Xqzw;4;6;14', 'De Linde;Bergen;4;6;14');

  expect(result).toEqual({
    kind: 'wrong',
    errors: [
      { line: 2, column: 'gemeente', reason: 'unknown-municipality' },
      { line: 3, column: 'gemeente', reason: 'ambiguous-municipality', candidates: ['Bergen (L)', 'Bergen (NH)'] },
    ],
  });
});

test('all errors are told at once, none of the homes is read, and nothing that was typed is repeated', () => {
  const result = read(REQUIRED, ANKER, ';Tilburg;nul;9;3', 'Het anker;Tilburg;4;6;14;te veel');

  expect(result).toEqual({
    kind: 'wrong',
    errors: [
      { line: 3, column: 'naam', reason: 'missing' },
      { line: 3, column: 'plekken', reason: 'not-a-number' },
      { line: 3, column: 'leeftijd tot en met', reason: 'before-from' },
      { line: 4, column: 'leeftijd tot en met', reason: 'too-many-cells' },
      { line: 4, column: 'naam', reason: 'double-name' },
    ],
  });
});

test('a line is counted as an editor counts it, also after a cell of several lines and empty lines', () => {
  const result = read(`${REQUIRED};contact`, `${ANKER};"een`, 'twee"', '', 'De Linde;Tilburg;x;6;14;');

  expect(result).toMatchObject({ errors: [{ line: 5, column: 'plekken' }] });
});

test('rows that were copied from Excel stand under a header with semicolons', () => {
  expect(read(REQUIRED, ANKER.replaceAll(';', '\t'))).toEqual(read(REQUIRED, ANKER));
});

test('empty cells behind the last column are none too many', () => {
  expect(read(REQUIRED, `${ANKER};;`)).toEqual(read(REQUIRED, ANKER));
});

describe('the header', () => {
  test('names what is missing, what is not known and what stands twice', () => {
    expect(read('naam;naam;kleur', 'a;b;c')).toEqual({
      kind: 'wrong',
      errors: [
        { line: 1, column: 'gemeente', reason: 'missing-column' },
        { line: 1, column: 'plekken', reason: 'missing-column' },
        { line: 1, column: 'leeftijd vanaf', reason: 'missing-column' },
        { line: 1, column: 'leeftijd tot en met', reason: 'missing-column' },
        { line: 1, column: 'kleur', reason: 'unknown-column' },
        { line: 1, column: 'naam', reason: 'double-column' },
      ],
    });
  });

  test('is not taken for one by the name of something every object has', () => {
    expect(read(`${REQUIRED};constructor`, `${ANKER};x`)).toMatchObject({ errors: [{ reason: 'unknown-column' }] });
  });

  test('may stand in any order, with a mark before it and commas or tabs between', () => {
    const [comma, tab] = [',', '\t'].map((separator) =>
      readHomesCsv(`\uFEFF${REQUIRED}\n${ANKER}\n`.replaceAll(';', separator), reading),
    );

    expect(comma).toEqual(read(REQUIRED, ANKER));
    expect(tab).toEqual(read(REQUIRED, ANKER));
  });

  test('alone is not enough', () => {
    expect(read(REQUIRED)).toEqual({ kind: 'wrong', errors: [{ line: 1, column: 'naam', reason: 'no-homes' }] });
    expect(read('')).toMatchObject({ kind: 'wrong' });
  });

  test('with every column there is can be read', () => {
    const result = readHomesCsv(`${Object.keys(COLUMNS).join(';')}\n${ANKER}${';'.repeat(20)}`, reading);

    expect(result.kind).toBe('read');
  });
});
