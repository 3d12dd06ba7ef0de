// What people type for a municipality, and what the look-up makes of it; every line was judged by hand.
import fc from 'fast-check';
import { lookUpMunicipality, type Municipality } from '../../../src/domain/geography/municipalities';
import { municipalities } from '../../../src/domain/geography/municipalityList';
import { provinces } from '../../../src/domain/geography/regions';

const found: [typed: string, name: string][] = [
  // the name itself, however it is written
  ['Tilburg', 'Tilburg'],
  ['tilburg', 'Tilburg'],
  ['TILBURG ', 'Tilburg'],
  ['gemeente Tilburg', 'Tilburg'],
  ['Gem. Tilburg', 'Tilburg'],
  ['Loon op Zand', 'Loon op Zand'],
  ['loonopzand', 'Loon op Zand'],
  ['Gilze-Rijen', 'Gilze en Rijen'],
  ['son & breugel', 'Son en Breugel'],
  ['St. Michielsgestel', 'Sint-Michielsgestel'],
  ['Krimpen a/d IJssel', 'Krimpen aan den IJssel'],
  ['capelle aan de ijssel', 'Capelle aan den IJssel'],
  ['Sudwest Fryslan', 'Súdwest-Fryslân'],
  ['nymegen', 'Nijmegen'],
  // other names
  ['den bosch', "'s-Hertogenbosch"],
  ["'s-Hertogenbosch", "'s-Hertogenbosch"],
  ['’s-Hertogenbosch', "'s-Hertogenbosch"],
  ['s hertogenbosch', "'s-Hertogenbosch"],
  ['Hertogenbosch', "'s-Hertogenbosch"],
  ['Den Haag', 'Den Haag'],
  ["'s-Gravenhage", 'Den Haag'],
  ['gravenhage', 'Den Haag'],
  ['Nuenen', 'Nuenen, Gerwen en Nederwetten'],
  ['Nuenen c.a.', 'Nuenen, Gerwen en Nederwetten'],
  ['Tietjerksteradeel', 'Tytsjerksteradiel'],
  // letters or a province tell two of one name apart
  ['Bergen (NH)', 'Bergen (NH)'],
  ['Bergen L', 'Bergen (L)'],
  ['bergen, limburg', 'Bergen (L)'],
  ['Bergen, Noord-Holland', 'Bergen (NH)'],
  ['Hengelo (O)', 'Hengelo (O)'],
  ['Hengelo Gld', 'Bronckhorst'],
  ['gemeente Hengelo', 'Hengelo (O)'],
  ['Rijswijk ZH', 'Rijswijk (ZH)'],
  ['Elst (Utrecht)', 'Rhenen'],
  ['Beek, gemeente Montferland', 'Montferland'],
  ['Beek gem Montferland', 'Montferland'],
  // an official name is the municipality, though a village elsewhere bears it
  ['Oosterhout', 'Oosterhout'],
  ['Oosterhout (Gld)', 'Overbetuwe'],
  ['Heusden', 'Heusden'],
  ['Utrecht', 'Utrecht'],
  ['Groningen', 'Groningen'],
  // places that are no municipality
  ['Kaatsheuvel', 'Loon op Zand'],
  ['De Moer', 'Loon op Zand'],
  ['Udenhout', 'Tilburg'],
  ['Vlijmen', 'Heusden'],
  ['Sprang-Capelle', 'Waalwijk'],
  ['Rijen', 'Gilze en Rijen'],
  ['Zaandam', 'Zaanstad'],
  ['IJmuiden', 'Velsen'],
  ['Hoofddorp', 'Haarlemmermeer'],
  ['Emmeloord', 'Noordoostpolder'],
  ['Sneek', 'Súdwest-Fryslân'],
  ['Gravenzande', 'Westland'],
  ["'t Harde", 'Elburg'],
  ['Oud-Beijerland', 'Hoeksche Waard'],
  // municipalities that are no more
  ['Boxmeer', 'Land van Cuijk'],
  ['Uden', 'Maashorst'],
  ['Landerd', 'Maashorst'],
  ['Weesp', 'Amsterdam'],
  ['Heerhugowaard', 'Dijk en Waard'],
  ['gemeente Brielle', 'Voorne aan Zee'],
  ['Menterwolde', 'Midden-Groningen'],
  // typing errors
  ['Tilbrug', 'Tilburg'],
  ['Bredaa', 'Breda'],
  ['Eindhovn', 'Eindhoven'],
  ['Hertongebosch', "'s-Hertogenbosch"],
  ['Oisterwijck', 'Oisterwijk'],
  ['Bergen op Zom', 'Bergen op Zoom'],
  ['Kaatsheuvl', 'Loon op Zand'],
];

const ambiguous: [typed: string, names: string[]][] = [
  ['Bergen', ['Bergen (L)', 'Bergen (NH)']],
  ['gemeente Bergen', ['Bergen (L)', 'Bergen (NH)']],
  ['Hengelo', ['Hengelo (O)', 'Bronckhorst']],
  ['Laren', ['Laren (NH)', 'Lochem']],
  ['Beek', ['Beek (L)', 'Berg en Dal', 'Montferland']],
  ['Valkenburg', ['Katwijk', 'Valkenburg aan de Geul']],
  ['Alphen', ['Alphen aan den Rijn', 'Alphen-Chaam', 'West Maas en Waal']],
  ['Elst', ['Overbetuwe', 'Rhenen']],
  ['Haren', ['Groningen', 'Oss']],
  ['Haaren', ['Oisterwijk', 'Boxtel', 'Tilburg', 'Vught']],
  ['Maasdonk', ["'s-Hertogenbosch", 'Bernheze', 'Oss']],
  ['Rossum', ['Dinkelland', 'Maasdriel']],
];

const unknown = [
  '',
  '   ',
  '?',
  'onbekend',
  'weet ik niet',
  'zwerft',
  'België',
  'Parijs',
  'Keulen',
  'Zeeland',
  'Limburg',
  'gemeente',
  '5041',
  '東京',
];

test.each(found)('"%s" is %s', (typed, name) => {
  const result = lookUpMunicipality(typed);

  expect(result).toMatchObject({ kind: 'found', municipality: { name } });
});

test.each(ambiguous)('"%s" is asked back, the likeliest first: %j', (typed, names) => {
  const result = lookUpMunicipality(typed);

  expect(result).toMatchObject({ kind: 'ambiguous', candidates: names.map((name) => ({ name })) });
});

test.each(unknown)('"%s" is no municipality', (typed) => {
  const result = lookUpMunicipality(typed);

  expect(result).toEqual({ kind: 'unknown' });
});

test('two places equally near to a typing error are asked back: Elsloo in Friesland and in Limburg', () => {
  const result = lookUpMunicipality('Elslo');

  expect(result).toMatchObject({
    kind: 'ambiguous',
    candidates: [{ name: 'Ooststellingwerf' }, { name: 'Stein (L)' }],
  });
});

test('a name just too far off is not taken, but offered', () => {
  const result = lookUpMunicipality('Osss');

  expect(result).toMatchObject({ kind: 'unknown', nearest: { name: 'Oss' } });
});

test('every official name finds itself, in any case and spacing', () => {
  const written = fc.constantFrom<((name: string) => string)[]>(
    (name) => name.toUpperCase(),
    (name) => name.toLowerCase(),
    (name) => ` ${name.replace(/ /g, '   ')} `,
    (name) => name.replace(/ /g, ''),
    (name) => name.replace(/[-']/g, ' '),
    (name) => name.normalize('NFD'),
    (name) => `gemeente ${name}`,
  );

  fc.assert(
    fc.property(fc.constantFrom(...municipalities), written, (municipality, write) => {
      expect(lookUpMunicipality(write(municipality.name))).toEqual({ kind: 'found', municipality });
    }),
    { numRuns: 1000 },
  );
});

test('every place and former municipality leads to its municipality, unless a municipality or province bears the name', () => {
  const borne = new Set<string>([...municipalities.map(({ name }) => name), ...provinces]);
  const pairs = municipalities.flatMap((municipality) =>
    [...municipality.otherNames, ...municipality.formerMunicipalities, ...municipality.places]
      .filter((name) => !borne.has(name))
      .map((name) => ({ name, municipality })),
  );

  const missed = pairs.filter(({ name, municipality }) => !candidatesFor(name).includes(municipality));

  expect(pairs.length).toBeGreaterThan(3000);
  expect(missed).toEqual([]);
});

test('any text gets an answer', () => {
  const kinds = ['found', 'ambiguous', 'unknown'];

  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme' })), (text) => {
      expect(kinds).toContain(lookUpMunicipality(text).kind);
    }),
    { numRuns: 300 },
  );
});

test('a whole story instead of a name is unknown', () => {
  const result = lookUpMunicipality('gemeente '.repeat(2000));

  expect(result).toEqual({ kind: 'unknown' });
});

function candidatesFor(typed: string): Municipality[] {
  const result = lookUpMunicipality(typed);
  return result.kind === 'found' ? [result.municipality] : result.kind === 'ambiguous' ? result.candidates : [];
}
