/** A youth of a search, with everything that can be worked out before the first home is looked at. */
import { addDays, ageInYears, type Day, type Month } from '../calendar';
import { distanceKm } from '../geography/distance';
import { municipalityByCode, type Municipality } from '../geography/municipalities';
import { questionsAt } from '../intake';
import type { HomeId } from '../party';
import type { Answers, QuestionId } from '../questions';
import { claimsByHome, type Claim } from './claims';
import { RULES, type MatchingRules } from './rules';
import type { Search } from './search';

/** When, beside which other introductions and by which rules a search is judged. */
export interface Circumstances {
  today: Day;
  claims?: readonly Claim[];
  /** Municipalities of the homes in view for brothers and sisters who are sought a place for apart. */
  siblingHomesIn?: readonly string[];
  rules?: MatchingRules;
}

export interface Who {
  search: Search;
  youth: Answers<'youth'>;
  rules: MatchingRules;
  today: Day;
  /** The day on which the place is needed. */
  start: Day;
  /** Free places that were confirmed before this day are not believed. */
  believedSince: Day;
  /** The last day for which "nothing free" counts when no day was told. */
  fullUntil: Day;
  claims: ReadonlyMap<HomeId, readonly Claim[]>;
  /** Both ages are possible in the birthday month, for the day of birth is never asked; absent when not known. */
  agesAtStart?: readonly number[];
  agesToday?: readonly number[];
  homeMunicipality?: Municipality;
  /** Kilometres as the crow flies; undefined when one of the two is not known. */
  kmFromHome: Kilometres;
  kmFromSchool: Kilometres;
  /** To the nearest home in view for a brother or sister; absent when there is none. */
  kmFromSiblings?: Kilometres;
  isAsked(question: QuestionId): boolean;
}

export type Kilometres = (municipality: string) => number | undefined;

/** Every youth of the search, made ready. */
export function everyWho(search: Search, circumstances: Circumstances): Who[] {
  const { today, claims = [], siblingHomesIn = [], rules = RULES } = circumstances;
  const start = startDay(search, today);
  const shared = {
    search,
    rules,
    today,
    start,
    believedSince: addDays(today, -rules.confirmedDays),
    fullUntil: addDays(today, rules.fullDaysAhead),
    claims: claimsByHome(claims),
    ...(siblingHomesIn.length > 0 && { kmFromSiblings: kilometresFromNearest(siblingHomesIn) }),
  };
  return search.youths.map((youth, index) => ({
    ...shared,
    youth,
    agesAtStart: possibleAges(youth.birthMonth, start),
    agesToday: possibleAges(youth.birthMonth, today),
    homeMunicipality: known(youth.homeMunicipality),
    kmFromHome: kilometresFrom(known(youth.homeMunicipality)),
    kmFromSchool: kilometresFrom(known(youth.schoolMunicipality)),
    isAsked: (question) => questionsAt({ step: 'care', youth: index }, search, today).some(({ id }) => id === question),
  }));
}

/** Crisis and urgent start today; a day that has passed does too. */
function startDay({ answers: { neededWhen, neededFrom } }: Search, today: Day): Day {
  return neededWhen === 'from' && neededFrom && neededFrom > today ? neededFrom : today;
}

function possibleAges(birth: Month | undefined, on: Day): number[] | undefined {
  if (birth === undefined) return undefined;
  const older = ageInYears(birth, on);
  return birth.slice(5) === on.slice(5, 7) && older > 0 ? [older - 1, older] : [older];
}

function known(code: string | undefined): Municipality | undefined {
  return code === undefined ? undefined : municipalityByCode(code);
}

function kilometresFromNearest(codes: readonly string[]): Kilometres {
  const all = codes.map((code) => kilometresFrom(known(code)));
  return (municipality) => {
    const distances = all.map((from) => from(municipality)).filter((km) => km !== undefined);
    return distances.length > 0 ? Math.min(...distances) : undefined;
  };
}

/** Each distance is worked out once: there are 342 municipalities, and many homes in some of them. */
function kilometresFrom(from: Municipality | undefined): Kilometres {
  const measured = new Map<string, number | undefined>();
  return (code) => {
    const before = measured.get(code);
    if (before !== undefined || !from) return before;
    const to = municipalityByCode(code);
    if (to) measured.set(code, distanceKm(from, to));
    return measured.get(code);
  };
}
