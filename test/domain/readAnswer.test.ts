/** What people fill in, well and badly. */
import fc from 'fast-check';
import { type Question } from '../../src/domain/question';
import { QUESTION_LIST, QUESTIONS, type QuestionId } from '../../src/domain/questions';
import { readAnswer } from '../../src/domain/readAnswer';

const TODAY = '2026-03-02';
const reading = (id: QuestionId, raw: string) => readAnswer(QUESTIONS[id], raw, TODAY);
const ids = QUESTION_LIST.map(({ id }) => id);
const idsOf = (kind: Question['input']['kind']) =>
  QUESTION_LIST.filter(({ input }) => input.kind === kind).map(({ id }) => id);

/** Things that people paste, and things that people try. */
const HOSTILE = [
  '${x}',
  '${if(true, 1, 2)}',
  '__proto__',
  'constructor',
  'toString',
  '<at>Iedereen</at>',
  '[klik hier](https://example.com)',
  '../../etc/passwd',
  '<script>alert(1)</script>',
  "'; DROP TABLE documents; --",
  '🏡',
  '\u202egnirts',
  'مرحبا',
  '\u0000',
  '0',
  '-1',
  '1e9',
  'null',
  'undefined',
  '[object Object]',
  '{"a":1}',
];

describe('nothing filled in', () => {
  test.each(ids)('is no answer to %s', (id) => {
    expect(['', ' ', '\n\t  ', '\u00a0'].map((raw) => reading(id, raw).kind)).toEqual(Array(4).fill('empty'));
  });
});

describe('a hostile value', () => {
  test.each(idsOf('choice'))('is not in the list of %s', (id) => {
    const values = [...HOSTILE, '7', '1.0', '01'].map((raw) => reading(id, raw));

    expect(values).toEqual(values.map(() => ({ kind: 'wrong', why: 'not-in-list' })));
  });

  test.each(idsOf('choices'))('is not in the list of %s, alone or beside a right one', (id) => {
    const [first] = ['trauma', 'selfHarm', 'fire'].filter((value) => reading(id, value).kind === 'read');
    const values = HOSTILE.flatMap((raw) => [reading(id, raw), reading(id, `${first},${raw}`)]);

    expect(values).toEqual(values.map(() => ({ kind: 'wrong', why: 'not-in-list' })));
  });

  test.each(HOSTILE)('%j is no month, no day and no municipality', (raw) => {
    expect(reading('birthMonth', raw)).toEqual({ kind: 'wrong', why: 'not-a-month' });
    expect(reading('neededFrom', raw)).toEqual({ kind: 'wrong', why: 'not-a-date' });
    expect(reading('homeMunicipality', raw)).toMatchObject({ kind: 'wrong', why: 'unknown-municipality' });
  });

  test.each(HOSTILE.map((raw) => `${raw}, en verder een gewone zin van ruim veertig tekens.`))(
    'in a text is kept as it was typed: %j',
    (raw) => {
      expect(reading('helpNeeded', raw)).toEqual({ kind: 'read', value: raw });
    },
  );
});

describe('a month', () => {
  test.each(['2013-05', '1980-01', '2026-03', ' 2013-05 '])('%j is read', (raw) => {
    expect(reading('birthMonth', raw)).toEqual({ kind: 'read', value: raw.trim() });
  });

  test.each([
    { raw: '2026-04', why: 'in-the-future' },
    { raw: '9999-12', why: 'in-the-future' },
    { raw: '2013-13', why: 'not-a-month' },
    { raw: '2013-00', why: 'not-a-month' },
    { raw: '2013-05-14', why: 'not-a-month' },
    { raw: '1979-12', why: 'not-a-month' },
    { raw: '2013', why: 'not-a-month' },
    { raw: '２０１３-05', why: 'not-a-month' },
  ])('$raw is wrong: $why', ({ raw, why }) => {
    expect(reading('birthMonth', raw)).toEqual({ kind: 'wrong', why });
  });
});

describe('a day', () => {
  test.each(['2026-05-01', '2028-02-29', '2026-12-31'])('%s is read', (raw) => {
    expect(reading('neededFrom', raw)).toEqual({ kind: 'read', value: raw });
  });

  test.each([
    '2026-02-31',
    '2026-02-29',
    '2026-13-01',
    '2026-04-31',
    'morgen',
    '2026-05-01T10:00:00Z',
    '+002026-05-01',
  ])('%s is no day', (raw) => {
    expect(reading('neededFrom', raw)).toEqual({ kind: 'wrong', why: 'not-a-date' });
  });
});

describe('several choices', () => {
  test('are read in the order in which they were given', () => {
    expect(reading('themes', 'trauma,autism')).toEqual({ kind: 'read', value: ['trauma', 'autism'] });
  });

  test('that were given twice count once', () => {
    expect(reading('themes', 'trauma,trauma')).toEqual({ kind: 'read', value: ['trauma'] });
  });

  test.each(['trauma;autism', 'trauma,', ',', 'trauma, 7', 'Trauma'])('%j are not in the list', (raw) => {
    expect(reading('themes', raw)).toEqual({ kind: 'wrong', why: 'not-in-list' });
  });

  test.each(['noneKnown,selfHarm', 'selfHarm,notExamined', 'noneKnown,notExamined'])('%s cannot go together', (raw) => {
    expect(reading('safetySelf', raw)).toEqual({ kind: 'wrong', why: 'excludes-others' });
  });

  test.each(['noneKnown', 'notExamined', 'selfHarm,runsAway'])('%s can', (raw) => {
    expect(reading('safetySelf', raw)).toEqual({ kind: 'read', value: raw.split(',') });
  });
});

describe('a text', () => {
  test.each([
    { id: 'helpNeeded', length: 39, expected: { kind: 'wrong', why: 'too-short' } },
    { id: 'helpNeeded', length: 40, expected: { kind: 'read' } },
    { id: 'helpNeeded', length: 600, expected: { kind: 'read' } },
    { id: 'helpNeeded', length: 601, expected: { kind: 'wrong', why: 'too-long' } },
    { id: 'strengths', length: 1, expected: { kind: 'read' } },
    { id: 'strengths', length: 100_000, expected: { kind: 'wrong', why: 'too-long' } },
  ] as const)('$id of $length characters: $expected.kind', ({ id, length, expected }) => {
    expect(reading(id, 'a'.repeat(length))).toMatchObject(expected);
  });

  test('loses the spaces around it, which do not count', () => {
    expect(reading('strengths', '  Kan goed zwemmen.\n')).toEqual({ kind: 'read', value: 'Kan goed zwemmen.' });
    expect(reading('helpNeeded', `a${' '.repeat(50)}`)).toEqual({ kind: 'wrong', why: 'too-short' });
  });
});

describe('a municipality', () => {
  test.each(['Tilburg', 'tilburg', ' TILBURG '])('%j is kept as its code', (raw) => {
    expect(reading('homeMunicipality', raw)).toEqual({ kind: 'read', value: 'GM0855' });
  });

  test('that may be more than one is asked back with the names', () => {
    expect(reading('homeMunicipality', 'Hengelo')).toMatchObject({
      kind: 'wrong',
      why: 'ambiguous-municipality',
      candidates: expect.arrayContaining([expect.stringMatching(/^Hengelo/)]),
    });
  });

  test('that does not exist is unknown', () => {
    expect(reading('homeMunicipality', 'Nergenshuizen')).toEqual({ kind: 'wrong', why: 'unknown-municipality' });
  });
});

test('whatever is typed in whatever field, the answer is a value, a word for what is wrong, or nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.string({ unit: 'binary', maxLength: 700 }), (id, raw) => {
      expect(['read', 'empty', 'wrong']).toContain(reading(id, raw).kind);
    }),
  );
});
