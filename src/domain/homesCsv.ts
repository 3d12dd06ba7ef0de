/** Reads gezinshuizen from a CSV for a first filling: all or nothing, and each error by its line and column. */
import { readCsv, type CsvRow } from './csv';
import { foldName } from './geography/foldName';
import { contradictions, homeFrom, readFields, type FlatHome, type WrongField } from './homeFields';
import { COLUMNS, columnOf, REQUIRED_COLUMNS, type ColumnName } from './homesCsvColumns';
import type { Reading } from './homeInputs';
import type { Home } from './party';

export type HomeToAdd = Omit<Home, 'id'>;
export type ReadHomes = { kind: 'read'; homes: HomeToAdd[] } | { kind: 'wrong'; errors: LocatedError[] };

/** Nothing that was typed in a cell stands in it. */
export interface LocatedError {
  /** Counted from 1, as an editor shows it. */
  line: number;
  column: string;
  reason: WrongField['reason'] | WrongFile;
  candidates?: string[];
}

export type WrongFile = 'missing-column' | 'unknown-column' | 'double-column' | 'no-homes' | 'too-many-cells';
type Found = Omit<LocatedError, 'line'>;
type ReadRow = { line: number; told: Partial<FlatHome>; found: Found[] };

/** Values of lists stand there as people read them ("Langdurig, perspectief biedend"), or as the code calls them. */
export function readHomesCsv(text: string, reading: Reading): ReadHomes {
  const [header, ...rows] = readCsv(text);
  const columns = (header?.cells ?? []).map((cell) => cell.toLowerCase());
  const inHeader = headerErrors(columns).map((found) => ({ line: 1, ...found }));
  if (inHeader.length > 0) return { kind: 'wrong', errors: inHeader };
  if (rows.length === 0) return { kind: 'wrong', errors: [{ line: 1, column: 'naam', reason: 'no-homes' }] };
  const read = rows.map((row) => readRow(row, columns as ColumnName[], reading));
  const errors = read.flatMap(({ line, found }) => found.map((error) => ({ line, ...error })));
  const all = [...errors, ...doubleNames(read)].sort((one, other) => one.line - other.line);
  if (all.length > 0) return { kind: 'wrong', errors: all };
  return { kind: 'read', homes: read.map(({ told }) => homeFrom(told as FlatHome)) };
}

function headerErrors(columns: readonly string[]): Found[] {
  return [
    ...REQUIRED_COLUMNS.filter((name) => !columns.includes(name)).map((name) => wrong(name, 'missing-column')),
    ...columns.filter((name) => !Object.hasOwn(COLUMNS, name)).map((name) => wrong(name, 'unknown-column')),
    ...columns.filter((name, at) => columns.indexOf(name) !== at).map((name) => wrong(name, 'double-column')),
  ];
}

/** A row in which something is wrong is never used as a home. */
function readRow({ line, cells }: CsvRow, columns: readonly ColumnName[], reading: Reading): ReadRow {
  const filled = Object.fromEntries(columns.map((name, at) => [COLUMNS[name], cells[at] ?? '']));
  const { told, wrong: wrongFields } = readFields(filled, reading);
  const inFields = [...wrongFields, ...contradictions(told)].map(({ field, ...found }) => ({
    column: columnOf(field),
    ...found,
  }));
  const tooMany = cells.slice(columns.length).some((cell) => cell !== '')
    ? [wrong(columns.at(-1) ?? '', 'too-many-cells')]
    : [];
  return { line, told, found: [...tooMany, ...inFields] };
}

function doubleNames(read: readonly ReadRow[]): LocatedError[] {
  const names = read.map(({ told }) => foldName(told.name ?? ''));
  return read
    .filter((_, at) => names[at] !== '' && names.indexOf(names[at] ?? '') !== at)
    .map(({ line }) => ({ line, ...wrong('naam', 'double-name') }));
}

function wrong(column: string, reason: LocatedError['reason']): Found {
  return { column, reason };
}
