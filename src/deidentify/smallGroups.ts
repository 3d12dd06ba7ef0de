/** How many young people share the visible traits of a profile, and the two coarser steps that make a small group larger. */
import {
  AGES_IN_YOUTH_CARE,
  BOYS_SHARE,
  IN_RESIDENTIAL_CARE,
  PROVINCES,
  SIBLINGS_SHARE,
  YOUTH_REGIONS,
} from './populationFigures';

/** Fewer people than this in a group may single somebody out (EMA policy 0070, Health Canada). */
export const SMALLEST_GROUP = 11;

export type Area = { kind: 'region'; name: string } | { kind: 'province'; name: string };
/** Of babies a profile tells the month, which is a twelfth of a year. */
export type Age =
  { kind: 'month'; years: number } | { kind: 'year'; years: number } | { kind: 'band'; from: number; to: number };
export type Siblings = '1' | '2' | '3+';

/** What the profile does not tell is left out. */
export interface Traits {
  age?: Age;
  sex?: 'boy' | 'girl';
  area?: Area;
  siblings: Siblings;
}

export interface Coarsening {
  /** One for each youth, in the order in which they were given. */
  traits: Traits[];
  /** About how many young people in residential youth care share the traits of the rarest of them. */
  estimate: number;
  /** What was made coarser, in order; empty when the group was large enough. */
  steps: ('band' | 'province')[];
  isLargeEnough: boolean;
}

export const AGE_BANDS: readonly { from: number; to: number }[] = [
  { from: 0, to: 3 },
  { from: 4, to: 7 },
  { from: 8, to: 11 },
  { from: 12, to: 15 },
  { from: 16, to: 21 },
];

/**
 * Coarsens month and year to band and then region to province, only as far as the estimate needs, for all youths of one
 * profile alike. Traits are taken as independent, so that the estimate is an order of magnitude; unknown areas count as
 * nobody, which coarsens.
 */
export function coarsen(youths: readonly Traits[]): Coarsening {
  const banded = youths.map((traits) => ({ ...traits, age: traits.age && toBand(traits.age) }));
  const fine = assess(youths, []);
  if (fine.isLargeEnough) return fine;
  const inBands = assess(banded, ['band']);
  if (inBands.isLargeEnough) return inBands;
  const inProvinces = banded.map((traits) => ({ ...traits, area: traits.area && toProvince(traits.area) }));
  return assess(inProvinces, ['band', 'province']);
}

/** Whole people in residential youth care with these traits. */
export function estimateGroup({ age, sex, area, siblings }: Traits): number {
  const shares = [shareOfAge(age), shareOfSex(sex), shareOfArea(area), SIBLINGS_SHARE[siblings]];
  return Math.floor(shares.reduce((people, share) => people * share, IN_RESIDENTIAL_CARE.value));
}

function assess(traits: readonly Traits[], steps: Coarsening['steps']): Coarsening {
  const estimate = Math.min(...traits.map(estimateGroup));
  return { traits: [...traits], estimate, steps, isLargeEnough: estimate >= SMALLEST_GROUP };
}

function toBand(age: Age): Age {
  if (age.kind === 'band') return age;
  const band = AGE_BANDS.find(({ from, to }) => age.years >= from && age.years <= to);
  return band ? { kind: 'band', ...band } : age;
}

function toProvince(area: Area): Area {
  const province = YOUTH_REGIONS[area.name]?.province;
  return area.kind === 'region' && province ? { kind: 'province', name: province } : area;
}

function shareOfAge(age: Age | undefined): number {
  if (age === undefined) return 1;
  const [from, to] = age.kind === 'band' ? [age.from, age.to] : [age.years, age.years];
  const share = AGES_IN_YOUTH_CARE.filter((group) => group.to >= from && group.from <= to).reduce((sum, group) => {
    const years = Math.min(to, group.to) - Math.max(from, group.from) + 1;
    return sum + (group.share * years) / (group.to - group.from + 1);
  }, 0);
  return age.kind === 'month' ? share / 12 : share;
}

function shareOfSex(sex: Traits['sex']): number {
  if (sex === undefined) return 1;
  return sex === 'boy' ? BOYS_SHARE.value : 1 - BOYS_SHARE.value;
}

function shareOfArea(area: Area | undefined): number {
  if (area === undefined) return 1;
  const { kind, name } = area;
  return (kind === 'region' ? YOUTH_REGIONS[name]?.share : PROVINCES[name]) ?? 0;
}
