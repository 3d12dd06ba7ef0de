/** A list of homes is pasted, looked at and kept; what is wrong is told by line and column. */
import { createHash } from 'node:crypto';
import { HOME_FIELDS, type HomeField } from '../../domain/homeFields';
import type { LocatedError } from '../../domain/homesCsv';
import { COLUMN_NAMES, COLUMNS, SHORT_HEADER, type ColumnName } from '../../domain/homesCsvColumns';
import type { Home, Provider } from '../../domain/party';
import type { Language } from '../../domain/person';
import { LONGEST_CSV, type ReadCsv } from '../../flows/fillFromCsv';
import { fillCard, type Card, type CardData } from '../fillCard';
import { textsIn, type Texts } from '../texts';
import { firstThatFit } from './firstThatFit';
import { problemInWords } from './homeForm';

/** About twenty errors; whoever has more repairs those first. */
const ERRORS_ROOM = { bytes: 2_500, each: 40 };
const NAMES_ROOM = { bytes: 800, each: 0 };
/** What stands in a header of somebody else can be long. */
const LONGEST_COLUMN = 40;

/** A text that is too long is neither read nor shown again. */
export type PasteShown = { kind: 'empty' } | { kind: 'too-long' } | LookedAt;

/** `again`: it was to be kept, and is another text than was looked at before. */
interface LookedAt {
  kind: 'looked-at';
  csv: string;
  read: ReadCsv;
  again: boolean;
}

export function homesPaste({ id, name }: Provider, shown: PasteShown, language: Language): Card {
  return fillCard('homesPaste', language, {
    providerId: id,
    provider: name,
    max: LONGEST_CSV,
    header: COLUMN_NAMES.join(';'),
    columns: COLUMN_NAMES.map((column) => ({ text: columnInWords(column, language) })),
    problem: shown.kind === 'too-long' ? textsIn(language)('homes.csvTooLong', { max: LONGEST_CSV }) : '',
    ...errorsData([], language),
    preview: '',
    mayKeep: false,
    seen: '',
    csv: `${SHORT_HEADER}\n`,
    ...(shown.kind === 'looked-at' && lookedAtData(shown, language)),
  });
}

function lookedAtData({ csv, read, again }: LookedAt, language: Language): CardData {
  const t = textsIn(language);
  if (read.kind === 'wrong') return { csv, ...errorsData(read.errors, language) };
  const mayKeep = read.added.length + read.changed.length > 0;
  const preview = previewInWords(read, t);
  return { csv, mayKeep, seen: fingerprint(csv), preview: again ? `${t('homes.pasteAgain')} ${preview}` : preview };
}

/** Tells whether the text that is to be kept is the one that was looked at. */
export function fingerprint(csv: string): string {
  return createHash('sha256').update(csv).digest('base64url').slice(0, 16);
}

/** "12 nieuwe, 3 gewijzigde", with their names. */
export function previewInWords(read: Extract<ReadCsv, { kind: 'kept' }>, t: Texts): string {
  const parts = [
    ...(read.added.length > 0 ? [t('homes.csvAdded', { count: read.added.length, names: namesOf(read.added) })] : []),
    ...(read.changed.length > 0
      ? [t('homes.csvChanged', { count: read.changed.length, names: namesOf(read.changed) })]
      : []),
    ...(read.unchanged > 0 ? [t('homes.csvUnchanged', { count: read.unchanged })] : []),
  ];
  return parts.join(' ');
}

function namesOf(homes: readonly Home[]): string {
  const all = homes.map(({ name }) => ({ name }));
  const names = firstThatFit(all, NAMES_ROOM).map(({ name }) => name);
  return names.length < homes.length ? `${names.join(', ')} …` : names.join(', ');
}

function errorsData(errors: readonly LocatedError[], language: Language): CardData {
  const t = textsIn(language);
  const lines = errors.map((error) => ({ text: errorInWords(error, language) }));
  const shown = firstThatFit(lines, ERRORS_ROOM);
  const more = lines.length - shown.length;
  return {
    hasErrors: lines.length > 0,
    errors: shown,
    moreErrors: more > 0 ? t('homes.csvMoreErrors', { count: more }) : '',
  };
}

function errorInWords(error: LocatedError, language: Language): string {
  const { line, reason } = error;
  const t = textsIn(language);
  const column = error.column.slice(0, LONGEST_COLUMN);
  switch (reason) {
    case 'missing-column':
    case 'unknown-column':
    case 'double-column':
    case 'no-homes':
    case 'too-many-cells':
      return t('homes.csvError', { line, column, problem: t(`fileWrong.${reason}`) });
    default: {
      const found = { ...error, reason, field: fieldOf(error.column) };
      return t('homes.csvError', { line, column, problem: problemInWords(found, language) });
    }
  }
}

function fieldOf(column: string): HomeField {
  return COLUMNS[column as ColumnName];
}

/** What a column can hold, for who fills in more than the required ones. */
function columnInWords(name: ColumnName, language: Language): string {
  const t = textsIn(language);
  const { input } = HOME_FIELDS[COLUMNS[name]];
  const holds =
    'options' in input
      ? input.options.map(({ list, value }) => textsIn('nl')(`list.${list}.${value}`)).join(' | ')
      : t(`homes.csvHolds.${input.kind}`, { min: 0, max: 0, ...input });
  return `${name}: ${holds}`;
}
