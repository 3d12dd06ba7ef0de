/** The kinds of field a gezinshuis is described by: what each offers on a card, and how what was filled in is read. */
import { isDay, type Day } from './calendar';
import { lookUpMunicipality } from './geography/municipalities';
import { LISTS, type ListName } from './lists';
import type { Resident } from './party';
import { dayIn, monthOf } from './readDates';

/** Why what was filled in cannot stand there; nothing of it is repeated. */
export type WrongValue =
  | 'not-a-number'
  | 'out-of-range'
  | 'not-in-list'
  | 'not-a-day'
  | 'in-the-future'
  | 'too-far-ahead'
  | 'not-yes-or-no'
  | 'not-a-resident'
  | 'too-long'
  | 'unknown-municipality'
  | 'ambiguous-municipality';

/** What a field offers; the words of an option stand with its list. */
export type HomeInput =
  | { kind: 'text' | 'story'; max: number }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'day' | 'municipality' | 'residents' | 'yesNo' }
  | { kind: 'choice' | 'choices'; options: readonly Option[] };

export interface Option {
  list: ListName;
  value: string;
}

/** What reading depends on beside the text: the words people know for a value of a list, and the day. */
export interface Reading {
  labels(list: ListName, value: string): string;
  today: Day;
}

/** `candidates`: municipalities that could be meant. */
export type Wrong = { kind: 'wrong'; reason: WrongValue; candidates?: string[] };
export type ReadValue<T> = { kind: 'read'; value: T } | Wrong;

export interface Field<T> {
  input: HomeInput;
  /** Of a text that is not empty. */
  read(text: string, reading: Reading): ReadValue<T>;
}

export function words(kind: 'text' | 'story', max: number): Field<string> {
  const tidy = (text: string) => (kind === 'text' ? text.replace(/\s+/g, ' ') : text);
  return {
    input: { kind, max },
    read: (text) => (text.length <= max ? read(tidy(text)) : wrong('too-long')),
  };
}

export function number(min: number, max: number): Field<number> {
  return {
    input: { kind: 'number', min, max },
    read(text) {
      if (!/^\d{1,3}$/.test(text)) return wrong('not-a-number');
      return Number(text) >= min && Number(text) <= max ? read(Number(text)) : wrong('out-of-range');
    },
  };
}

export function day(problemOf: (found: Day, today: Day) => WrongValue | undefined): Field<Day> {
  return {
    input: { kind: 'day' },
    read(text, { today }) {
      const found = isDay(text) ? text : dayIn(text);
      if (!found) return wrong('not-a-day');
      const problem = problemOf(found, today);
      return problem ? wrong(problem) : read(found);
    },
  };
}

export function yesNo(): Field<boolean> {
  return {
    input: { kind: 'yesNo' },
    read(text, { labels }) {
      const said = LISTS.yesNo.find((value) => isNamed(text, { list: 'yesNo', value }, labels));
      return said ? read(said === 'yes') : wrong('not-yes-or-no');
    },
  };
}

export function choice<V extends string>(options: readonly Option[]): Field<V> {
  return {
    input: { kind: 'choice', options },
    read(text, { labels }) {
      const found = options.find((option) => isNamed(text, option, labels));
      return found ? read(found.value as V) : wrong('not-in-list');
    },
  };
}

/** A label with a comma in it is written with `/` or `|` between the values. */
export function choices<V extends string>(options: readonly Option[]): Field<V[]> {
  return {
    input: { kind: 'choices', options },
    read(text, { labels }) {
      const named = (part: string) => options.find((option) => isNamed(part, option, labels))?.value;
      const whole = named(text);
      const found = whole === undefined ? partsOf(text).map(named) : [whole];
      const known = found.filter((value) => value !== undefined);
      return known.length === found.length ? read([...new Set(known)] as V[]) : wrong('not-in-list');
    },
  };
}

export const municipality: Field<string> = { input: { kind: 'municipality' }, read: readMunicipality };

export const residents: Field<Resident[]> = { input: { kind: 'residents' }, read: readResidents };

function readMunicipality(text: string): ReadValue<string> {
  const found = lookUpMunicipality(text);
  switch (found.kind) {
    case 'found':
      return read(found.municipality.code);
    case 'ambiguous':
      return { ...wrong('ambiguous-municipality'), candidates: found.candidates.map(({ name }) => name) };
    case 'unknown':
      return wrong('unknown-municipality');
  }
}

/** Months of birth and ages together: `2014-05, 9`; `geen` says that nobody lives there. */
function readResidents(text: string, { today }: Reading): ReadValue<Resident[]> {
  if (/^(geen|none)$/i.test(text)) return read([]);
  // Thirty residents, which no home has.
  if (text.length > 300) return wrong('too-long');
  const found = partsOf(text).map((part): Resident | undefined => {
    const birthMonth = monthOf(part);
    if (birthMonth) return { birthMonth };
    return /^\d{1,2}$/.test(part) ? { age: Number(part) } : undefined;
  });
  const known = found.filter((resident) => resident !== undefined);
  if (known.length < found.length) return wrong('not-a-resident');
  const isUnborn = known.some((one) => 'birthMonth' in one && one.birthMonth > today.slice(0, 7));
  return isUnborn ? wrong('in-the-future') : read(known);
}

/** The other way round. */
export function residentsTyped(residents: readonly Resident[]): string {
  if (residents.length === 0) return 'geen';
  return residents.map((one) => ('birthMonth' in one ? one.birthMonth : String(one.age))).join(', ');
}

function isNamed(text: string, { list, value }: Option, labels: Reading['labels']): boolean {
  return [value, labels(list, value)].some((name) => name.toLowerCase() === text.toLowerCase());
}

function partsOf(text: string): string[] {
  const separator = /[|/]/.test(text) ? /[|/]/ : /,/;
  return text.split(separator).map((part) => part.trim());
}

function read<T>(value: T): { kind: 'read'; value: T } {
  return { kind: 'read', value };
}

function wrong(reason: WrongValue): Wrong {
  return { kind: 'wrong', reason };
}
