/** The Dutch municipalities with their regions and a point on the map; sources, year and licence stand in municipalities.json. */
import data from './municipalities.json';
import type { Province, YouthRegion } from './regions';

export interface Municipality {
  /** Code of Statistics Netherlands (CBS), stable as long as the municipality exists: `GM0855`. */
  code: string;
  name: string;
  province: Province;
  youthRegion: YouthRegion;
  /** Degrees (WGS84) of the place that bears the municipality's name, else of its main or most central place. */
  latitude: number;
  longitude: number;
}

/** What people may say instead of the municipality's name; a former municipality may have been divided over several. */
export interface MunicipalityNames {
  otherNames: string[];
  formerMunicipalities: string[];
  places: string[];
}

export const municipalities = data.municipalities as (Municipality & MunicipalityNames)[];

const byCode = new Map(municipalities.map((municipality) => [municipality.code, municipality]));

/** The municipality with this CBS code, or undefined when it does not exist (any more). */
export function municipalityByCode(code: string): Municipality | undefined {
  return byCode.get(code);
}
