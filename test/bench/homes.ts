/** As many homes as wanted, spread over the country and telling more or less, always the same ones. */
import { municipalities } from '../../src/domain/geography/municipalityList';
import { LISTS } from '../../src/domain/lists';
import type { Home } from '../../src/domain/party';
import type { ProviderWithHomes } from '../../src/domain/matching/rankHomes';
import type { Search } from '../../src/domain/matching/search';
import { randomFrom } from '../support/randomFrom';

export const TODAY = '2026-03-02';

/** One referral in which most criteria apply. */
export const SEARCH: Search = {
  answers: {
    neededWhen: 'urgent',
    siblings: 'none',
    placeKind: 'longTerm',
    perspective: 'growUp',
    searchArea: 'nearHome',
    searchKm: '25',
    livingWith: 'onlyOlder',
    stayNear: ['parents', 'friends'],
    parentContact: 'fortnightly',
    beliefWanted: 'yes',
    belief: 'christelijk',
  },
  youths: [
    {
      birthMonth: '2014-08',
      sex: 'girl',
      homeMunicipality: 'GM0855',
      keepSchool: 'preferably',
      schoolMunicipality: 'GM0867',
      themes: ['trauma', 'attachment'],
      mainTheme: 'trauma',
      safetySelf: ['noneKnown'],
      safetyOthers: ['physical'],
      medical: ['petAllergy'],
      supervision: 'increased',
      level: 'average',
    },
  ],
  history: new Map([['home-7', { interested: true }]]),
};

export function providersWith(count: number): ProviderWithHomes[] {
  const chance = randomFrom(7);
  const homes = Array.from({ length: count }, (_, index) => aHome(index, chance));
  const perProvider = Math.ceil(count / 20);
  return Array.from({ length: 20 }, (_, index) => ({
    id: `provider-${index}`,
    name: `Aanbieder ${index}`,
    contract: { regions: [...LISTS.searchRegions], kinds: ['longTerm' as const] },
    homes: homes.slice(index * perProvider, (index + 1) * perProvider),
  }));
}

function aHome(index: number, chance: () => number): Home {
  const pick = <T>(values: readonly T[]): T => values[Math.floor(chance() * values.length)]!;
  const from = Math.floor(chance() * 12);
  return {
    id: `home-${index}`,
    name: `Huis ${index}`,
    municipality: pick(municipalities).code,
    places: 4,
    ages: { from, to: from + 6 },
    freePlaces: { number: Math.floor(chance() * 3), confirmedOn: pick(['2026-03-01', '2026-02-20', '2026-01-05']) },
    placeKinds: [pick(LISTS.placeKind), 'longTerm'],
    themesCarried: [pick(LISTS.themes), pick(LISTS.themes)],
    risksNotCarried: pick([[], ['fire'], ['physical']]),
    supervision: pick(LISTS.supervision),
    residents: [{ age: 4 + Math.floor(chance() * 13) }, { birthMonth: `20${10 + Math.floor(chance() * 10)}-05` }],
    vulnerableResidents: chance() < 0.5,
    pets: chance() < 0.3,
    stayUntil: pick(['18', '21', 'asLongAsNeeded']),
    ...(chance() < 0.3 && { belief: 'christelijk' }),
  };
}
