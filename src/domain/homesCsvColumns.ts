/** The columns of a CSV with gezinshuizen: their Dutch headings, in the order in which they stand in an empty file. */
import { REQUIRED_FIELDS, type HomeField } from './homeFields';

export const COLUMNS = {
  naam: 'name',
  gemeente: 'municipality',
  plekken: 'places',
  'leeftijd vanaf': 'ageFrom',
  'leeftijd tot en met': 'ageTo',
  'vrije plekken': 'free',
  'vrij vanaf': 'freeFrom',
  'bevestigd op': 'confirmedOn',
  'soort plek': 'placeKinds',
  geslacht: 'sexes',
  'broers en zussen tot': 'siblingsUpTo',
  "thema's wel": 'themesCarried',
  "thema's niet": 'themesNotCarried',
  "risico's niet": 'risksNotCarried',
  'niveau niet': 'levelsNotCarried',
  toezicht: 'supervision',
  bewoners: 'residents',
  'kwetsbare bewoners': 'vulnerableResidents',
  'bewoners blijven lang': 'longStayingResidents',
  levensbeschouwing: 'belief',
  huisdieren: 'pets',
  rolstoel: 'wheelchair',
  'kan blijven tot': 'stayUntil',
  contact: 'contact',
  'in eigen woorden': 'ownWords',
} as const satisfies Record<string, HomeField>;

export type ColumnName = keyof typeof COLUMNS;

export const COLUMN_NAMES = Object.keys(COLUMNS) as ColumnName[];
export const REQUIRED_COLUMNS = COLUMN_NAMES.filter((name) => REQUIRED_FIELDS.some((field) => field === COLUMNS[name]));

/** The first line when nobody pasted anything yet: what is needed, and what changes most. */
export const SHORT_HEADER = [...REQUIRED_COLUMNS, columnOf('free')].join(';');

/** What a field is called in the file. */
export function columnOf(field: HomeField): string {
  return COLUMN_NAMES.find((name) => COLUMNS[name] === field) ?? field;
}
