/** Towns and villages that GeoNames (from 1,000 inhabitants) lacks, and what it has wrong: put together by hand, input of compile.ts. */

/** In these cities GeoNames lists neighbourhoods; only the hand-made names below are kept. */
export const citiesWithNeighbourhoods = [
  'GM0363',
  'GM0599',
  'GM0518',
  'GM0344',
  'GM0772',
  'GM0014',
  'GM0855',
  'GM0153',
  'GM0202',
  'GM0268',
  'GM0034',
  'GM0935',
  'GM0917',
  'GM0928',
];

/** Neighbourhoods, hamlets put in the wrong municipality and names nobody would answer with. */
export const notPlaces: Record<string, string[]> = {
  GM0439: ['Halfweg'],
  GM1931: ['Stein', 'Bergstoep'],
  GM0228: ['Doesburg', 'Veldhuizen', 'Westeneng'],
  GM0513: ['Bloemendaal'],
  GM1659: ['Beek', 'Donk'],
  GM1948: ['Ven', 'Leest'],
  GM1991: ['Melle', 'Raam', 'Hoeven'],
  GM1509: ['Wisch'],
  GM1955: ['Beek gem Montferland'],
  GM1978: ['Liesveld'],
  GM0971: ['Berg', 'Nieuwdorp'],
};

/** Where a municipality without a place of its own name is pinned, when its most populous place is not the sensible one (at an edge, or wrong in GeoNames). */
export const mainPlaces: Record<string, string> = {
  GM0060: 'Nes',
  GM0163: 'Nijverdal',
  GM0453: 'IJmuiden',
  GM0518: 'The Hague',
  GM0575: 'Noordwijk-Binnen',
  GM0654: 'Borssele',
  GM0668: 'Beneden-Leeuwen',
  GM0717: 'Serooskerke',
  GM0852: 'Monnickendam',
  GM0893: 'Nieuw-Bergen',
  GM1507: 'Horst',
  GM1509: 'Ulft',
  GM1640: 'Heythuysen',
  GM1655: 'Oudenbosch',
  GM1711: 'Echt',
  GM1774: 'Denekamp',
  GM1783: 'Naaldwijk',
  GM1876: 'Hengelo',
  GM1884: 'Roelofarendsveen',
  GM1892: 'Nieuwerkerk aan den IJssel',
  GM1911: 'Wieringerwerf',
  GM1931: 'Stolwijk',
  GM1959: 'Nieuwendijk',
  GM1961: 'Schoonrewoerd',
  GM1966: 'Winsum',
  GM1978: 'Bleskensgraaf',
  GM1979: 'Appingedam',
  GM1982: 'Haps',
};

/** Coordinates read off a map, for municipalities whose main place GeoNames' selection lacks. */
export const handCoordinates: Record<string, [number, number]> = {
  GM0317: [52.254, 5.258],
  GM0762: [51.464, 5.797],
  GM0777: [51.571, 4.636],
  GM0882: [50.895, 6.025],
};

export const handPlaces: Record<string, string[]> = {
  GM0809: ['Kaatsheuvel', 'De Moer'],
};
