/** A youth and a home that fit in everything, so that a test names only what it changes. */
import type { Explanation } from '../../../src/domain/matching/explain';
import { explain } from '../../../src/domain/matching/explain';
import type { Search } from '../../../src/domain/matching/search';
import type { ProviderOfHomes } from '../../../src/domain/matching/standing';
import type { Circumstances } from '../../../src/domain/matching/who';
import type { Home } from '../../../src/domain/party';
import type { Answers } from '../../../src/domain/questions';

export const TODAY = '2026-03-02';
export const TILBURG = 'GM0855';
export const BREDA = 'GM0758';
export const GRONINGEN = 'GM0014';
export const LEEUWARDEN = 'GM0080';

/** A girl of eleven from Tilburg who needs a place for long, soon. */
export const GIRL: Answers<'youth'> = {
  birthMonth: '2014-08',
  sex: 'girl',
  homeMunicipality: TILBURG,
  staysNow: 'home',
  keepSchool: 'notNeeded',
  themes: ['trauma', 'attachment'],
  mainTheme: 'trauma',
  level: 'average',
  safetySelf: ['noneKnown'],
  safetyOthers: ['noneKnown'],
  supervision: 'regular',
  medical: ['none'],
};

const ANSWERS: Answers<'referral'> = {
  neededWhen: 'urgent',
  siblings: 'none',
  placeKind: 'longTerm',
  perspective: 'growUp',
  searchArea: 'noPreference',
  livingWith: 'noPreference',
  parentContact: 'weekly',
};

export interface Changed {
  youth?: Answers<'youth'>;
  /** Brothers and sisters; each is the girl with something changed. */
  youths?: Answers<'youth'>[];
  answers?: Answers<'referral'>;
  history?: Search['history'];
}

export function aSearch({ youth = {}, youths = [youth], answers = {}, history = new Map() }: Changed = {}): Search {
  return { answers: { ...ANSWERS, ...answers }, youths: youths.map((changed) => ({ ...GIRL, ...changed })), history };
}

export function aFittingHome(changed: Partial<Home> = {}): Home {
  return {
    id: 'home-1',
    name: 'Het Anker',
    municipality: TILBURG,
    places: 4,
    ages: { from: 6, to: 14 },
    freePlaces: { number: 1, confirmedOn: TODAY },
    placeKinds: ['longTerm'],
    themesCarried: ['trauma', 'attachment'],
    supervision: 'increased',
    residents: [{ age: 15 }],
    stayUntil: 'asLongAsNeeded',
    ...changed,
  };
}

export function aContracted(changed: Partial<ProviderOfHomes> = {}): ProviderOfHomes {
  return {
    id: 'provider-1',
    name: 'De Linde',
    contract: { regions: ['Hart van Brabant', 'Groningen'], kinds: ['longTerm', 'crisis', 'temporary'] },
    ...changed,
  };
}

export interface Pair extends Changed {
  home?: Partial<Home>;
  provider?: Partial<ProviderOfHomes>;
  circumstances?: Partial<Circumstances>;
}

export function explained({ home, provider, circumstances, ...search }: Pair): Explanation {
  return explain(aSearch(search), aFittingHome(home), aContracted(provider), { today: TODAY, ...circumstances });
}

/** What was found, as `age: excludes`, in the order of the lines. */
export function found(pair: Pair): string[] {
  return explained(pair).lines.map(({ criterion, result }) => `${criterion}: ${result}`);
}
