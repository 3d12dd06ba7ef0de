/** The Dutch municipalities with their province, youth region and a point on the map; sources, year and licence stand in municipalities.json. */
import data from './municipalities.json';

export const provinces = [
  'Drenthe',
  'Flevoland',
  'Friesland',
  'Gelderland',
  'Groningen',
  'Limburg',
  'Noord-Brabant',
  'Noord-Holland',
  'Overijssel',
  'Utrecht',
  'Zeeland',
  'Zuid-Holland',
] as const;

export type Province = (typeof provinces)[number];

export interface Municipality {
  /** Code of Statistics Netherlands (CBS), stable as long as the municipality exists: `GM0855`. */
  code: string;
  name: string;
  province: Province;
  youthRegion: string;
  /** Degrees (WGS84) of the place that bears the name, else of the main place. */
  latitude: number;
  longitude: number;
}

/** What people may call a municipality beside its name; a former one may have been divided over several. */
export interface MunicipalityNames {
  otherNames: string[];
  formerMunicipalities: string[];
  places: string[];
}

export const municipalities = data.municipalities as (Municipality & MunicipalityNames)[];

/** The closed list of youth regions (42 in 2025), in alphabetical order. */
export const youthRegions: readonly string[] = [
  ...new Set(municipalities.map(({ youthRegion }) => youthRegion)),
].sort();

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));

/** The municipality with this CBS code, or undefined when it does not exist (any more). */
export function municipalityByCode(code: string): Municipality | undefined {
  return byCode.get(code);
}
