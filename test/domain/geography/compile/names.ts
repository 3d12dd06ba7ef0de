/** Names that GeoNames lacks or has wrong, put together by hand: input of compile.ts. */

/** Municipality names as they are written officially; Statistics Netherlands adds the letters where a name is not enough. */
export const officialNames: Record<string, string> = {
  GM0164: 'Hengelo (O)',
  GM0373: 'Bergen (NH)',
  GM0417: 'Laren (NH)',
  GM0603: 'Rijswijk (ZH)',
  GM0888: 'Beek (L)',
  GM0893: 'Bergen (L)',
  GM1900: 'Súdwest-Fryslân',
};

export const otherNames: Record<string, string[]> = {
  GM0518: ["'s-Gravenhage", 'The Hague', 'Haag', 'Denhaag'],
  GM0796: ['Den Bosch', 'Bosch'],
  GM0820: ['Nuenen c.a.', 'Nuenen ca'],
  GM0090: ['Smallingerlân'],
  GM0737: ['Tietjerksteradeel'],
  GM1891: ['Dantumadeel'],
  GM1900: ['Zuidwest-Friesland', 'Zuidwest-Fryslân'],
  GM1940: ['De Friese Meren'],
  GM1970: ['Noordoost-Friesland', 'Noordoost-Fryslân'],
  GM0748: ['Bergen op Zoom (NB)', 'BoZ'],
  GM0361: ['Alkmaar (NH)'],
};
