// Whether the compiled data are whole: numbers per province and region as published by Statistics Netherlands.
import { municipalities, municipalityByCode } from '../../../src/domain/geography/municipalityList';
import { provinces, youthRegions } from '../../../src/domain/geography/regions';

test.each([
  ['Drenthe', 12],
  ['Flevoland', 6],
  ['Friesland', 18],
  ['Gelderland', 51],
  ['Groningen', 10],
  ['Limburg', 31],
  ['Noord-Brabant', 56],
  ['Noord-Holland', 44],
  ['Overijssel', 25],
  ['Utrecht', 26],
  ['Zeeland', 13],
  ['Zuid-Holland', 50],
])('%s has %d municipalities', (province, count) => {
  const inside = municipalities.filter((municipality) => municipality.province === province);

  expect(inside).toHaveLength(count);
});

test('there are 342 municipalities, each with a code and a name of its own', () => {
  const codes = new Set(municipalities.map(({ code }) => code));
  const names = new Set(municipalities.map(({ name }) => name));

  expect(municipalities).toHaveLength(342);
  expect([codes.size, names.size]).toEqual([342, 342]);
  expect([...codes].filter((code) => !/^GM\d{4}$/.test(code))).toEqual([]);
});

test('the closed lists of provinces and youth regions are those of the municipalities', () => {
  const usedProvinces = new Set(municipalities.map(({ province }) => province));
  const usedRegions = new Set(municipalities.map(({ youthRegion }) => youthRegion));

  expect([...usedProvinces].sort()).toEqual([...provinces].sort());
  expect([...usedRegions].sort()).toEqual([...youthRegions].sort());
  expect(youthRegions).toHaveLength(42);
});

test.each([
  ['Hart van Brabant', 11],
  ['Noordoost-Brabant', 10],
  ['Zuidoost-Brabant', 21],
  ['Foodvalley', 7],
  ['Gooi en Vechtstreek', 7],
  ['Holland Rijnland', 13],
  ['Zuid-Limburg', 16],
])('youth region %s has %d municipalities', (region, count) => {
  const members = municipalities.filter(({ youthRegion }) => youthRegion === region);

  expect(members).toHaveLength(count);
});

// Municipalities whose youth region is not the one of their province or of other forms of working together.
test.each([
  ['GM0317', 'Eemnes', 'Gooi en Vechtstreek'],
  ['GM0289', 'Wageningen', 'Centraal Gelderland'],
  ['GM0340', 'Rhenen', 'Foodvalley'],
  ['GM0626', 'Voorschoten', 'Holland Rijnland'],
  ['GM0944', 'Mook en Middelaar', 'Rijk van Nijmegen'],
  ['GM0744', 'Baarle-Nassau', 'Hart van Brabant'],
  ['GM0797', 'Heusden', 'Hart van Brabant'],
  ['GM1924', 'Goeree-Overflakkee', 'Rijnmond'],
])('%s is %s, in youth region %s', (code, name, youthRegion) => {
  const municipality = municipalityByCode(code);

  expect(municipality).toMatchObject({ name, youthRegion });
});

test('every municipality lies in the Netherlands', () => {
  const outside = municipalities.filter(
    ({ latitude, longitude }) => latitude < 50.75 || latitude > 53.5 || longitude < 3.35 || longitude > 7.2,
  );

  expect(outside).toEqual([]);
});

test('a code that does not exist gives nothing', () => {
  expect(municipalityByCode('GM9999')).toBeUndefined();
});
