/** Names that GeoNames lacks or has wrong, put together by hand: input of compile.ts. */

/** Municipality names as they are written officially; Statistics Netherlands adds the letters where a name is not enough. */
export const officialNames: Record<string, string> = {
  GM0164: 'Hengelo (O)',
  GM0373: 'Bergen (NH)',
  GM0417: 'Laren (NH)',
  GM0603: 'Rijswijk (ZH)',
  GM0687: 'Middelburg (Z)',
  GM0888: 'Beek (L)',
  GM0893: 'Bergen (L)',
  GM0971: 'Stein (L)',
  GM1900: 'Súdwest-Fryslân',
};

export const otherNames: Record<string, string[]> = {
  "'s-Hertogenbosch": ['Den Bosch'],
  Dantumadiel: ['Dantumadeel'],
  'De Fryske Marren': ['De Friese Meren'],
  'Den Haag': ["'s-Gravenhage", 'The Hague'],
  'Noardeast-Fryslân': ['Noordoost-Friesland', 'Noordoost-Fryslân'],
  'Nuenen, Gerwen en Nederwetten': ['Nuenen c.a.'],
  Smallingerland: ['Smallingerlân'],
  'Súdwest-Fryslân': ['Zuidwest-Friesland', 'Zuidwest-Fryslân'],
  Tytsjerksteradiel: ['Tietjerksteradeel'],
};
