/** Who lives in the playground: the people, the window that each of them sits at, and the homes of the provider. */

export interface Person {
  /** Account in Teams, `29:…`. */
  id: string;
  objectId: string;
  name: string;
}

export interface Home {
  name: string;
  municipality: string;
  places: number;
  ageFrom: number;
  ageTo: number;
}

/** One browser window: a Teams of its own, in which one person sits. */
export interface Window {
  key: string;
  title: string;
  /** What the person at this window does there, in one line. */
  advice: string;
  me: Person;
  port: number;
  team: string;
  /** The channel next to "General" that every team in the playground has. */
  channel: string;
  /** Under which name a coordinator links the channel; without it nobody does. */
  party?: string;
  secureAddress?: string;
  /** What a referrer tells once; without it nobody is let in. */
  work?: { organisation: string; referrerKind: string; phone: string };
  homes: readonly Home[];
}

export const ANNA = person(1, 'Anna de Vries');
export const BRAM = person(2, 'Bram Jansen');
export const KARIN = person(3, 'Karin Smit');
export const MO = person(4, 'Mo el Idrissi');

export const INEKE = person(5, 'Ineke Bos');

/** The playground wants exactly five people beside the one at the window. */
export const PEOPLE = [ANNA, BRAM, KARIN, MO, INEKE, person(6, 'Els Peters')];

export const REFERRER: Window = {
  key: 'verwijzer',
  title: 'Referrer (Bram Jansen, municipal access team)',
  advice: 'type "aanmelden" in Personal Chat, fill in the cards and send',
  me: BRAM,
  port: 56150,
  team: 'Gemeente',
  channel: 'Toegang',
  work: { organisation: 'Gemeente Tilburg, Toegang Jeugd', referrerKind: 'municipality', phone: '013 542 9999' },
  homes: [],
};

export const STERK_HUIS: Window = {
  key: 'sterk-huis',
  title: 'Provider Sterk Huis (Karin Smit)',
  advice: 'open the channel Aanvragen: profiles arrive there; "@Thuisplek huizen" shows the homes',
  me: KARIN,
  port: 56151,
  team: 'Sterk Huis',
  channel: 'Aanvragen',
  party: 'Sterk Huis',
  secureAddress: 'dossiers@sterkhuis.example',
  homes: [
    { name: 'De Berk', municipality: 'Goirle', places: 4, ageFrom: 8, ageTo: 16 },
    { name: 'De Wilg', municipality: 'Oisterwijk', places: 5, ageFrom: 6, ageTo: 18 },
    { name: 'Het Nest', municipality: 'Tilburg', places: 3, ageFrom: 0, ageTo: 6 },
    { name: 'Huis aan de Leij', municipality: 'Hilvarenbeek', places: 6, ageFrom: 10, ageTo: 21 },
    { name: 'De Zonnewijzer', municipality: 'Dongen', places: 4, ageFrom: 4, ageTo: 12 },
  ],
};

export const VIGERE: Window = {
  key: 'vigere',
  title: 'Provider Vigere (Mo el Idrissi)',
  advice: 'open the channel Aanvragen: profiles arrive there',
  me: MO,
  port: 56153,
  team: 'Vigere',
  channel: 'Aanvragen',
  party: 'Vigere',
  secureAddress: 'veilig@vigere.example',
  homes: [
    { name: 'De Linde', municipality: 'Waalwijk', places: 5, ageFrom: 6, ageTo: 18 },
    { name: 'Het Anker', municipality: 'Heusden', places: 4, ageFrom: 12, ageTo: 21 },
    { name: 'De Vliegeraar', municipality: 'Loon op Zand', places: 3, ageFrom: 0, ageTo: 10 },
    { name: 'Huize Kom', municipality: "'s-Hertogenbosch", places: 6, ageFrom: 8, ageTo: 18 },
    { name: 'De Wissel', municipality: 'Gilze en Rijen', places: 4, ageFrom: 10, ageTo: 18 },
  ],
};

export const WSGV: Window = {
  key: 'wsgv',
  title: 'Provider WSGV (Ineke Bos)',
  advice: 'open the channel Aanvragen: profiles arrive there',
  me: INEKE,
  port: 56154,
  team: 'WSGV',
  channel: 'Aanvragen',
  party: 'WSGV',
  homes: [
    { name: 'Huis aan de Vaart', municipality: 'Oosterhout', places: 4, ageFrom: 10, ageTo: 18 },
    { name: 'De Boomgaard', municipality: 'Breda', places: 5, ageFrom: 4, ageTo: 16 },
    { name: 'De Kade', municipality: 'Etten-Leur', places: 3, ageFrom: 12, ageTo: 21 },
    { name: 'Het Honk', municipality: 'Tilburg', places: 4, ageFrom: 6, ageTo: 14 },
    { name: 'De Uitkijk', municipality: 'Alphen-Chaam', places: 6, ageFrom: 0, ageTo: 12 },
  ],
};

export const COORDINATION: Window = {
  key: 'coordinatie',
  title: 'Coordination point (Anna de Vries)',
  advice: 'open the channel Coördinatie: new referrals arrive there; click "Bekijk"',
  me: ANNA,
  port: 56152,
  team: 'Gezinshuis Gezocht',
  channel: 'Coördinatie',
  party: 'coördinatie',
  homes: [],
};

/** Enough for the whole story. */
export const WINDOWS = [REFERRER, STERK_HUIS, COORDINATION];
/** They get their posts as well, and can be looked into with `--all`. */
export const OTHER_PROVIDERS = [VIGERE, WSGV];

function person(number: number, name: string): Person {
  const objectId = `00000000-0000-4000-8000-00000000000${number}`;
  return { id: `29:${objectId}`, objectId, name };
}
