/** Reads gezinshuizen from a CSV for a first filling: all or nothing, and each error by its line and column. */
import { readCsv, type CsvRow } from './csv';
import { foldName } from './geography/foldName';
import { COLUMNS, REQUIRED, type ColumnName, type CsvError, type HomeRow, type Labels } from './homesCsvColumns';
import type { Home } from './party';

export type HomeToAdd = Omit<Home, 'id'>;
export type ReadHomes = { kind: 'read'; homes: HomeToAdd[] } | { kind: 'wrong'; errors: LocatedError[] };

/** Nothing that was typed in a cell stands in it. */
export interface LocatedError {
  /** Counted from 1, as an editor shows it. */
  line: number;
  column: string;
  reason: CsvError | RowError | 'missing-column' | 'unknown-column' | 'double-column' | 'no-homes';
}

type RowError =
  'missing' | 'too-many-cells' | 'before-from' | 'more-than-places' | 'without-free-places' | 'double-name';
type Found = Pick<LocatedError, 'column' | 'reason'>;

/** Values of lists stand there as people read them ("Langdurig, perspectief biedend"), or as the code calls them. */
export function readHomesCsv(text: string, labels: Labels): ReadHomes {
  const [header, ...rows] = readCsv(text);
  const columns = (header?.cells ?? []).map((cell) => cell.toLowerCase());
  const inHeader = headerErrors(columns).map((found) => ({ line: 1, ...found }));
  if (inHeader.length > 0) return { kind: 'wrong', errors: inHeader };
  if (rows.length === 0) return { kind: 'wrong', errors: [{ line: 1, column: 'naam', reason: 'no-homes' }] };
  const read = rows.map((row) => ({ line: row.line, ...readRow(row, columns as ColumnName[], labels) }));
  const errors = read.flatMap(({ line, found }) => found.map((error) => ({ line, ...error })));
  const all = [...errors, ...doubleNames(read)].sort((one, other) => one.line - other.line);
  return all.length > 0 ? { kind: 'wrong', errors: all } : { kind: 'read', homes: read.map(({ row }) => homeOf(row)) };
}

function headerErrors(columns: readonly string[]): Found[] {
  return [
    ...REQUIRED.filter((name) => !columns.includes(name)).map((name) => wrong(name, 'missing-column')),
    ...columns.filter((name) => !Object.hasOwn(COLUMNS, name)).map((name) => wrong(name, 'unknown-column')),
    ...columns.filter((name, at) => columns.indexOf(name) !== at).map((name) => wrong(name, 'double-column')),
  ];
}

/** A row in which something is wrong is never used as a home. */
function readRow({ cells }: CsvRow, columns: readonly ColumnName[], labels: Labels): { row: HomeRow; found: Found[] } {
  const found: Found[] = cells.length > columns.length ? [wrong(columns.at(-1) ?? '', 'too-many-cells')] : [];
  const fields: Partial<Record<keyof HomeRow, unknown>> = {};
  columns.forEach((name, at) => {
    const cell = cells[at] ?? '';
    if (cell === '') {
      if (REQUIRED.some((required) => required === name)) found.push(wrong(name, 'missing'));
      return;
    }
    const { field, read } = COLUMNS[name];
    const value = read(cell, labels);
    if (value.kind === 'read') fields[field] = value.value;
    else found.push(wrong(name, value.reason));
  });
  const row = fields as unknown as HomeRow;
  return { row, found: [...found, ...contradictions(row)] };
}

/** What is right on its own and cannot be together; where one of the two is missing, nothing is. */
function contradictions({ places, ageFrom, ageTo, free, freeFrom, confirmedOn }: HomeRow): Found[] {
  const found: Found[] = [];
  if (ageTo < ageFrom) found.push(wrong('leeftijd tot en met', 'before-from'));
  if (free !== undefined && free > places) found.push(wrong('vrije plekken', 'more-than-places'));
  if (free === undefined && freeFrom !== undefined) found.push(wrong('vrij vanaf', 'without-free-places'));
  if (free === undefined && confirmedOn !== undefined) found.push(wrong('bevestigd op', 'without-free-places'));
  return found;
}

function doubleNames(read: readonly { line: number; row: HomeRow }[]): LocatedError[] {
  const names = read.map(({ row }) => foldName(row.name ?? ''));
  return read
    .filter((_, at) => names[at] !== '' && names.indexOf(names[at] ?? '') !== at)
    .map(({ line }) => ({ line, ...wrong('naam', 'double-name') }));
}

function homeOf({ ageFrom, ageTo, free, freeFrom, confirmedOn, ...told }: HomeRow): HomeToAdd {
  const from = freeFrom === undefined ? {} : { from: freeFrom };
  const confirmed = confirmedOn === undefined ? {} : { confirmedOn };
  const freePlaces = free === undefined ? {} : { freePlaces: { number: free, ...from, ...confirmed } };
  return { ...told, ages: { from: ageFrom, to: ageTo }, ...freePlaces };
}

function wrong(column: string, reason: LocatedError['reason']): Found {
  return { column, reason };
}
