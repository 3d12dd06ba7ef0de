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
export type Age = { kind: 'year'; years: number } | { kind: 'band'; from: number; to: number };
export type Siblings = '1' | '2' | '3+';

export interface Traits {
  age: Age;
  /** Left out when the profile does not tell it. */
  sex?: 'boy' | 'girl';
  area: Area;
  siblings: Siblings;
}

export interface Coarsening {
  traits: Traits;
  /** About how many young people in residential youth care share these traits. */
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
 * Coarsens year to band and then region to province, only as far as the estimate needs. Traits are taken as independent,
 * so that the estimate is an order of magnitude; unknown areas count as nobody, which coarsens.
 */
export function coarsen(traits: Traits): Coarsening {
  const band = { ...traits, age: toBand(traits.age) };
  const ladder: Coarsening[] = [
    assess(traits, []),
    assess(band, ['band']),
    assess({ ...band, area: toProvince(traits.area) }, ['band', 'province']),
  ];
  const coarsest = ladder.at(-1) ?? assess(traits, []);
  return ladder.find(({ isLargeEnough }) => isLargeEnough) ?? coarsest;
}

/** Whole people in residential youth care with these traits. */
export function estimateGroup({ age, sex, area, siblings }: Traits): number {
  const shares = [shareOfAge(age), shareOfSex(sex), shareOfArea(area), SIBLINGS_SHARE[siblings]];
  return Math.floor(shares.reduce((people, share) => people * share, IN_RESIDENTIAL_CARE.value));
}

function assess(traits: Traits, steps: Coarsening['steps']): Coarsening {
  const estimate = estimateGroup(traits);
  return { traits, estimate, steps, isLargeEnough: estimate >= SMALLEST_GROUP };
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

function shareOfAge(age: Age): number {
  const [from, to] = age.kind === 'year' ? [age.years, age.years] : [age.from, age.to];
  return AGES_IN_YOUTH_CARE.filter((group) => group.to >= from && group.from <= to).reduce((sum, group) => {
    const years = Math.min(to, group.to) - Math.max(from, group.from) + 1;
    return sum + (group.share * years) / (group.to - group.from + 1);
  }, 0);
}

function shareOfSex(sex: Traits['sex']): number {
  if (sex === undefined) return 1;
  return sex === 'boy' ? BOYS_SHARE.value : 1 - BOYS_SHARE.value;
}

function shareOfArea({ kind, name }: Area): number {
  return (kind === 'region' ? YOUTH_REGIONS[name]?.share : PROVINCES[name]) ?? 0;
}
