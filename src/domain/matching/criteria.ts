/** What a home is held against: each criterion says one thing about one home, and unknown stays unknown. */
import { addDays, ageInYears, type Day } from '../calendar';
import type { Answered } from '../intake';
import type { Home } from '../party';

export type Result = 'for' | 'excludes' | 'unknown';

/** One thing that was looked at; the words stand under `fit.<criterion>.<result>` in the language files. */
export interface Line {
  criterion: 'age' | 'places' | 'siblingsTogether';
  result: Result;
  values: Readonly<Record<string, string | number>>;
}

export type Criterion = (search: Answered, home: Home, today: Day) => Line | undefined;

/** Free places are believed for two weeks after somebody confirmed them. */
const CONFIRMED_DAYS = 14;

/**
 * Whole years on the start date, both ends included. The day of birth is never asked, so in the birthday month both
 * ages are possible, and only both outside the range excludes.
 */
export const age: Criterion = (search, home, today) => {
  const start = startDay(search, today);
  const ages = search.youths.map(({ birthMonth }) => birthMonth && possibleAges(birthMonth, start));
  const { from, to } = home.ages;
  const outside = ages.some((possible) => possible && possible.every((years) => years < from || years > to));
  const unknown = ages.some((possible) => !possible);
  return { criterion: 'age', result: outside ? 'excludes' : unknown ? 'unknown' : 'for', values: { from, to } };
};

/** No free place excludes, but only when that was confirmed lately: what is old or never told is unknown. */
export const places: Criterion = (_search, home, today): Line => {
  const free = freePlacesKnown(home, today);
  if (free === undefined) return { criterion: 'places', result: 'unknown', values: {} };
  return { criterion: 'places', result: free > 0 ? 'for' : 'excludes', values: { free } };
};

/** Only "verplicht samen" excludes a home for its number of places. */
export const siblingsTogether: Criterion = (search, home, today) => {
  if (search.answers.siblings !== 'mustTogether' || search.youths.length < 2) return undefined;
  const needed = search.youths.length;
  const free = freePlacesKnown(home, today);
  const tooFew = home.places < needed || (free !== undefined && free < needed);
  const result = tooFew ? 'excludes' : free === undefined ? 'unknown' : 'for';
  return { criterion: 'siblingsTogether', result, values: { needed, places: home.places } };
};

export const CRITERIA: readonly Criterion[] = [age, places, siblingsTogether];

function startDay(search: Answered, today: Day): Day {
  const { neededWhen, neededFrom } = search.answers;
  return neededWhen === 'from' && neededFrom && neededFrom > today ? neededFrom : today;
}

function possibleAges(birth: string, on: Day): number[] {
  const older = ageInYears(birth, on);
  return birth.slice(5) === on.slice(5, 7) && older > 0 ? [older - 1, older] : [older];
}

function freePlacesKnown(home: Home, today: Day): number | undefined {
  const free = home.freePlaces;
  return free && free.confirmedOn >= addDays(today, -CONFIRMED_DAYS) ? free.number : undefined;
}
