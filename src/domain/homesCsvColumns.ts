/** The columns of a CSV with gezinshuizen: their Dutch headings, and how a cell of each is read. */
import { lookUpMunicipality } from './geography/municipalities';
import { LISTS, type ListName } from './lists';
import { RESTRICTED_SEXES, RISKS, type Home, type Resident } from './party';
import { isDay, isMonth } from './calendar';

export type CsvError =
  | 'not-a-number'
  | 'out-of-range'
  | 'not-in-list'
  | 'not-a-day'
  | 'not-yes-or-no'
  | 'not-a-resident'
  | 'too-long'
  | 'unknown-municipality'
  | 'ambiguous-municipality';

/** The words people read for a value of a closed list. */
export type Labels = (list: ListName, value: string) => string;

/** A home as it stands in the columns. */
export interface HomeRow extends Omit<Home, 'id' | 'ages' | 'freePlaces'> {
  ageFrom: number;
  ageTo: number;
  free?: number;
  freeFrom?: string;
  confirmedOn?: string;
}

export type ReadCell<T> = { kind: 'read'; value: T } | { kind: 'wrong'; reason: CsvError };
type Reader<T> = (text: string, labels: Labels) => ReadCell<T>;

export interface Column {
  field: keyof HomeRow;
  read: Reader<unknown>;
}

const yesNo: Reader<boolean> = (text) => {
  const word = text.toLowerCase();
  if (word === 'ja' || word === 'nee') return read(word === 'ja');
  return wrong('not-yes-or-no');
};

const day: Reader<string> = (text) => {
  const dutch = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  const iso = dutch ? `${dutch[3]}-${dutch[2]?.padStart(2, '0')}-${dutch[1]?.padStart(2, '0')}` : text;
  return isDay(iso) ? read(iso) : wrong('not-a-day');
};

const municipality: Reader<string> = (text) => {
  const found = lookUpMunicipality(text);
  return found.kind === 'found' ? read(found.municipality.code) : wrong(`${found.kind}-municipality`);
};

/** Months of birth and ages in one cell: `2014-05, 9`; `geen` says that nobody lives there. */
const residents: Reader<Resident[]> = (text) => {
  if (text.toLowerCase() === 'geen') return read([]);
  const found = parts(text).map((part): Resident | undefined => {
    if (isMonth(part)) return { birthMonth: part };
    return /^\d{1,2}$/.test(part) ? { age: Number(part) } : undefined;
  });
  const known = found.filter((resident) => resident !== undefined);
  return known.length === found.length ? read(known) : wrong('not-a-resident');
};

const stayUntil: Reader<Home['stayUntil']> = (text) => {
  if (text === '18' || text === '21') return read(text);
  return text.toLowerCase() === 'zolang nodig' ? read('asLongAsNeeded') : wrong('not-in-list');
};

const risks: Reader<Home['risksNotCarried']> = (text, labels) =>
  several(text, RISKS, (risk) =>
    labels((LISTS.safetySelf as readonly string[]).includes(risk) ? 'safetySelf' : 'safetyOthers', risk),
  );

/** In the order in which they stand in an empty form; the first five are required. */
export const COLUMNS = {
  naam: column('name', words(60)),
  gemeente: column('municipality', municipality),
  plekken: column('places', number(1, 20)),
  'leeftijd vanaf': column('ageFrom', number(0, 23)),
  'leeftijd tot en met': column('ageTo', number(0, 23)),
  'vrije plekken': column('free', number(0, 20)),
  'vrij vanaf': column('freeFrom', day),
  'bevestigd op': column('confirmedOn', day),
  'soort plek': column('placeKinds', listed('placeKind', LISTS.placeKind)),
  geslacht: column('sexes', listed('sex', RESTRICTED_SEXES)),
  'broers en zussen tot': column('siblingsUpTo', number(1, 6)),
  "thema's wel": column('themesCarried', listed('themes', LISTS.themes)),
  "thema's niet": column('themesNotCarried', listed('themes', LISTS.themes)),
  "risico's niet": column('risksNotCarried', risks),
  'niveau niet': column('levelsNotCarried', listed('level', LISTS.level)),
  toezicht: column('supervision', oneOf('supervision', LISTS.supervision)),
  bewoners: column('residents', residents),
  'kwetsbare bewoners': column('vulnerableResidents', yesNo),
  'bewoners blijven lang': column('longStayingResidents', yesNo),
  levensbeschouwing: column('belief', words(60)),
  huisdieren: column('pets', yesNo),
  rolstoel: column('wheelchair', yesNo),
  'kan blijven tot': column('stayUntil', stayUntil),
  contact: column('contact', words(120)),
  'in eigen woorden': column('ownWords', words(600)),
} as const satisfies Record<string, Column>;

export const REQUIRED = ['naam', 'gemeente', 'plekken', 'leeftijd vanaf', 'leeftijd tot en met'] as const;
export type ColumnName = keyof typeof COLUMNS;

function column<F extends keyof HomeRow>(field: F, reader: Reader<HomeRow[F]>) {
  return { field, read: reader };
}

function words(max: number): Reader<string> {
  return (text) => (text.length <= max ? read(text) : wrong('too-long'));
}

function number(min: number, max: number): Reader<number> {
  return (text) => {
    if (!/^\d{1,3}$/.test(text)) return wrong('not-a-number');
    return Number(text) >= min && Number(text) <= max ? read(Number(text)) : wrong('out-of-range');
  };
}

function oneOf<V extends string>(list: ListName, values: readonly V[]): Reader<V> {
  return (text, labels) => {
    const value = values.find((one) => isNamed(text, one, labels(list, one)));
    return value === undefined ? wrong('not-in-list') : read(value);
  };
}

function listed<V extends string>(list: ListName, values: readonly V[]): Reader<V[]> {
  return (text, labels) => several(text, values, (value) => labels(list, value));
}

/** A label with a comma in it is written with `/` or `|` between the values. */
function several<V extends string>(text: string, values: readonly V[], label: (value: V) => string): ReadCell<V[]> {
  const whole = values.find((value) => isNamed(text, value, label(value)));
  if (whole !== undefined) return read([whole]);
  const chosen = parts(text).map((part) => values.find((value) => isNamed(part, value, label(value))));
  const known = chosen.filter((value) => value !== undefined);
  return known.length === chosen.length ? read([...new Set(known)]) : wrong('not-in-list');
}

function isNamed(text: string, value: string, label: string): boolean {
  return [value.toLowerCase(), label.toLowerCase()].includes(text.toLowerCase());
}

function parts(text: string): string[] {
  const separator = /[|/]/.test(text) ? /[|/]/ : /,/;
  return text.split(separator).map((part) => part.trim());
}

function read<T>(value: T): ReadCell<T> {
  return { kind: 'read', value };
}

function wrong(reason: CsvError): { kind: 'wrong'; reason: CsvError } {
  return { kind: 'wrong', reason };
}
