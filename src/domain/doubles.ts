/** Referrals that may be about the same youth: same home municipality, same sex, about the same age (the design page, section 4). */
import { addDays, ageInYears, dayOf, type Day } from './calendar';
import { municipalityByCode } from './geography/municipalities';
import type { Answers } from './questions';
import type { Referral } from './referral';

/** What ended longer ago than this comes back as a new question. */
const ENDED_DAYS = 90;

/** Whether `other` may be about a youth of this referral, and nobody said yet that it is not. */
export function mayBeDouble(referral: Referral, other: Referral, today: Day): boolean {
  if (other.id === referral.id || !isAround(other, today)) return false;
  if (referral.notDoubleOf.includes(other.reference) || other.notDoubleOf.includes(referral.reference)) return false;
  return referral.youths.some((youth) => other.youths.some((another) => areAlike(youth, another, today)));
}

/**
 * In which groups the youths of a referral are looked for. Only the region and the sex, which stand openly in a profile
 * too: the municipality is kept sealed, and would stand in a key for everybody to read.
 */
export function groupsOf({ youths }: Pick<Referral, 'youths'>): string[] {
  const groups = youths.flatMap(({ homeMunicipality, sex }) => {
    const region = homeMunicipality && municipalityByCode(homeMunicipality)?.youthRegion;
    return region && isKnown(sex) ? [`${region}, ${sex}`] : [];
  });
  return [...new Set(groups)];
}

/** It was sent once, and is open or ended not long ago. */
function isAround({ stage, profiles }: Referral, today: Day): boolean {
  if (profiles.length === 0) return false;
  const hasEnded = stage.state === 'closed' || stage.state === 'settled';
  return !hasEnded || dayOf(stage.since) >= addDays(today, -ENDED_DAYS);
}

function areAlike(one: Answers<'youth'>, other: Answers<'youth'>, today: Day): boolean {
  const isSamePlace = one.homeMunicipality !== undefined && one.homeMunicipality === other.homeMunicipality;
  return isSamePlace && isKnown(one.sex) && one.sex === other.sex && areOfOneAge(one, other, today);
}

function areOfOneAge(one: Answers<'youth'>, other: Answers<'youth'>, today: Day): boolean {
  if (one.birthMonth === undefined || other.birthMonth === undefined) return false;
  return Math.abs(ageInYears(one.birthMonth, today) - ageInYears(other.birthMonth, today)) <= 1;
}

function isKnown(sex: Answers<'youth'>['sex']): boolean {
  return sex !== undefined && sex !== 'unknown';
}
