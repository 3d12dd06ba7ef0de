/** Public figures behind the small-group estimate, each with its source and year; what is assumed says so. */

interface Figure {
  value: number;
  source: string;
  year: number;
}

/** Young people in youth care with stay. */
export const IN_RESIDENTIAL_CARE: Figure = {
  value: 41_000,
  source: 'CBS, Jeugdhulp: jongeren met verblijf',
  year: 2023,
};

export const BOYS_SHARE: Figure = {
  value: 0.55,
  source: 'assumed; CBS counts slightly more boys in youth care',
  year: 2023,
};

/** Assumed: most are 12 to 17 years old, as CBS reports for youth care with stay; even within a group. */
export const AGES_IN_YOUTH_CARE: readonly { from: number; to: number; share: number }[] = [
  { from: 0, to: 3, share: 0.08 },
  { from: 4, to: 11, share: 0.3 },
  { from: 12, to: 17, share: 0.5 },
  { from: 18, to: 22, share: 0.12 },
];

/** Assumed: how many children of one family are placed together. */
export const SIBLINGS_SHARE: Readonly<Record<'1' | '2' | '3+', number>> = { '1': 0.7, '2': 0.2, '3+': 0.1 };

/** Inhabitants on 1 January, CBS StatLine "Bevolking; regio", 2023. */
const INHABITANTS = {
  Groningen: 596_075,
  Friesland: 659_551,
  Drenthe: 502_051,
  Overijssel: 1_184_333,
  Flevoland: 444_701,
  Gelderland: 2_133_708,
  Utrecht: 1_387_643,
  'Noord-Holland': 2_952_622,
  'Zuid-Holland': 3_804_906,
  Zeeland: 391_124,
  'Noord-Brabant': 2_626_210,
  Limburg: 1_128_367,
} as const;

type Province = keyof typeof INHABITANTS;

/** Youth regions of the Jeugdwet by province, as CBS names them (2025) and as profiles do; Foodvalley lies in two. */
const REGIONS_OF: Readonly<Record<Province, readonly string[]>> = {
  Groningen: ['Groningen'],
  Friesland: ['Friesland'],
  Drenthe: ['Drenthe'],
  Overijssel: ['IJsselland', 'Twente'],
  Flevoland: ['Flevoland'],
  Gelderland: [
    'Achterhoek',
    'Midden-IJssel/Oost-Veluwe',
    'Noord-Veluwe',
    'Foodvalley',
    'Centraal Gelderland',
    'Rijk van Nijmegen',
    'Rivierenland',
  ],
  Utrecht: ['Utrecht-Stad', 'Utrecht-West', 'Lekstroom', 'Zuidoost-Utrecht', 'Eemland'],
  'Noord-Holland': [
    'Gooi en Vechtstreek',
    'Amsterdam-Amstelland',
    'Zaanstreek-Waterland',
    'Haarlemmermeer',
    'Zuid-Kennemerland',
    'IJmond',
    'Alkmaar',
    'West-Friesland',
    'Kop van Noord-Holland',
  ],
  'Zuid-Holland': ['Holland Rijnland', 'Haaglanden', 'Midden-Holland', 'Rijnmond', 'Zuid-Holland Zuid'],
  Zeeland: ['Zeeland'],
  'Noord-Brabant': [
    'West-Brabant West',
    'West-Brabant Oost',
    'Hart van Brabant',
    'Noordoost-Brabant',
    'Zuidoost-Brabant',
  ],
  Limburg: ['Noord-Limburg', 'Midden-Limburg Oost', 'Midden-Limburg West', 'Zuid-Limburg'],
};

const TOTAL = Object.values(INHABITANTS).reduce((sum, inhabitants) => sum + inhabitants, 0);

export const PROVINCES: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(INHABITANTS).map(([province, inhabitants]) => [province, inhabitants / TOTAL]),
);

/** A region counts for an even part of its province: assumed, and good enough for an order of magnitude. */
export const YOUTH_REGIONS: Readonly<Record<string, { province: string; share: number }>> = Object.fromEntries(
  Object.entries(REGIONS_OF).flatMap(([province, regions]) =>
    regions.map((region) => [region, { province, share: (PROVINCES[province] ?? 0) / regions.length }]),
  ),
);
