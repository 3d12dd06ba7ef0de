/** Every field of a gezinshuis as people fill it in, on a card or in a CSV, and what cannot stand there together. */
import { addDays, type Day } from './calendar';
import { choice, choices, day, municipality, number, residents, residentsTyped, words, yesNo } from './homeInputs';
import type { Field, Option, Reading, WrongValue } from './homeInputs';
import { municipalityByCode } from './geography/municipalities';
import { LISTS, type ListName } from './lists';
import { RESTRICTED_SEXES, RISKS, type Home, type Resident } from './party';

/** A home with each thing that is asked in a field of its own. */
export interface FlatHome extends Omit<Home, 'id' | 'ages' | 'freePlaces'> {
  ageFrom: number;
  ageTo: number;
  free?: number;
  freeFrom?: Day;
  confirmedOn?: Day;
}

export type HomeField = keyof FlatHome;

export const REQUIRED_FIELDS = ['name', 'municipality', 'places', 'ageFrom', 'ageTo'] as const;

const optionsOf = (list: ListName, values: readonly string[] = LISTS[list]): Option[] =>
  values.map((value) => ({ list, value }));

const risks = RISKS.map((value): Option => {
  const isOwn = (LISTS.safetySelf as readonly string[]).includes(value);
  return { list: isOwn ? 'safetySelf' : 'safetyOthers', value };
});

/** In the order in which they stand on cards and in an empty file. */
export const HOME_FIELDS: { readonly [F in HomeField]-?: Field<NonNullable<FlatHome[F]>> } = {
  name: words('text', 60),
  municipality,
  places: number(1, 20),
  ageFrom: number(0, 23),
  ageTo: number(0, 23),
  free: number(0, 20),
  // Nobody knows two years ahead; a year that was mistyped does lie there.
  freeFrom: day((found, today) => (found > addDays(today, 730) ? 'too-far-ahead' : undefined)),
  confirmedOn: day((found, today) => (found > today ? 'in-the-future' : undefined)),
  placeKinds: choices(optionsOf('placeKind')),
  sexes: choices(optionsOf('sex', RESTRICTED_SEXES)),
  siblingsUpTo: number(1, 6),
  themesCarried: choices(optionsOf('themes')),
  themesNotCarried: choices(optionsOf('themes')),
  risksNotCarried: choices(risks),
  levelsNotCarried: choices(optionsOf('level')),
  supervision: choice(optionsOf('supervision')),
  residents,
  vulnerableResidents: yesNo(),
  longStayingResidents: yesNo(),
  belief: words('text', 60),
  pets: yesNo(),
  wheelchair: yesNo(),
  stayUntil: choice(optionsOf('stayUntil')),
  contact: words('text', 120),
  ownWords: words('story', 600),
};

/** The choice that tells nothing: what was once chosen from a list on a card cannot be emptied by the client. */
export const NOT_TOLD = '-';

/** As it was typed or chosen, several choices parted by commas; a field that was emptied holds an empty text. */
export type FilledHome = Readonly<Partial<Record<HomeField, string>>>;

export interface WrongField {
  field: HomeField;
  reason: WrongValue | 'missing' | 'before-from' | 'more-than-places' | 'without-free-places' | 'double-name';
  /** Municipalities that could be meant. */
  candidates?: string[];
}

/** Reads these fields, each on its own; what was left empty is not told. */
export function readFields(filled: FilledHome, reading: Reading): { told: Partial<FlatHome>; wrong: WrongField[] } {
  const told: Partial<Record<HomeField, unknown>> = {};
  const wrong: WrongField[] = [];
  for (const [field, typed] of Object.entries(filled) as [HomeField, string][]) {
    const text = typed.trim();
    if (text === '' || text === NOT_TOLD) {
      if (REQUIRED_FIELDS.some((required) => required === field)) wrong.push({ field, reason: 'missing' });
      continue;
    }
    const value = HOME_FIELDS[field].read(text, reading);
    if (value.kind === 'read') told[field] = value.value;
    else wrong.push({ field, reason: value.reason, ...(value.candidates && { candidates: value.candidates }) });
  }
  return { told: told as Partial<FlatHome>, wrong };
}

/** What is right on its own and cannot be together; where one of the two is missing, nothing is. */
export function contradictions(told: Partial<FlatHome>): WrongField[] {
  const { places = Infinity, ageFrom = 0, ageTo = Infinity, free, freeFrom, confirmedOn } = told;
  const wrong: WrongField[] = [];
  if (ageTo < ageFrom) wrong.push({ field: 'ageTo', reason: 'before-from' });
  if (free !== undefined && free > places) wrong.push({ field: 'free', reason: 'more-than-places' });
  if (free !== undefined) return wrong;
  if (freeFrom !== undefined) wrong.push({ field: 'freeFrom', reason: 'without-free-places' });
  if (confirmedOn !== undefined) wrong.push({ field: 'confirmedOn', reason: 'without-free-places' });
  return wrong;
}

/** The home that was told, with the things that belong together put together. */
export function homeFrom({ ageFrom, ageTo, free, freeFrom, confirmedOn, ...told }: FlatHome): Omit<Home, 'id'> {
  const from = freeFrom === undefined ? {} : { from: freeFrom };
  const confirmed = confirmedOn === undefined ? {} : { confirmedOn };
  const freePlaces = free === undefined ? {} : { freePlaces: { number: free, ...from, ...confirmed } };
  return { ...told, ages: { from: ageFrom, to: ageTo }, ...freePlaces };
}

/** The other way round. */
export function flatHome({ id: _, ages, freePlaces, ...told }: Home): FlatHome {
  return {
    ...told,
    ageFrom: ages.from,
    ageTo: ages.to,
    ...(freePlaces && { free: freePlaces.number }),
    ...(freePlaces?.from && { freeFrom: freePlaces.from }),
    ...(freePlaces?.confirmedOn && { confirmedOn: freePlaces.confirmedOn }),
  };
}

/** A home as its fields hold it, so that it can be read back in again. */
export function filledFrom(home: Home): FilledHome {
  return Object.fromEntries(Object.entries(flatHome(home)).map(([field, value]) => [field, typedValue(field, value)]));
}

function typedValue(field: string, value: unknown): string {
  if (field === 'municipality') return municipalityByCode(String(value))?.name ?? '';
  if (field === 'residents') return residentsTyped(value as Resident[]);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(',') : String(value);
}
