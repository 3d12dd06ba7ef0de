/** Hands the rules the figures by which a profile is made coarser: how many young people fit what is visible of a youth. */
import { coarsen, type Age, type Traits } from '../deidentify/smallGroups';
import type { Age as AgeShown, Coarsen, ProfileYouth, Visible } from '../domain/profile';

/** Coarsens all youths of one profile alike, since brothers and sisters mostly share a home. */
export const coarsenYouths: Coarsen = (youths) => {
  const traits = youths.map((youth) => traitsOf(youth, youths.length));
  const { traits: coarser, steps, estimate, isLargeEnough } = coarsen(traits);
  const visible = youths.map((youth, index) => visibleOf(youth, coarser[index]));
  return { estimate, coarsened: steps, isLargeEnough, visible };
};

function traitsOf({ age, area, facts }: ProfileYouth, count: number): Traits {
  const sex = facts.find(({ question }) => question === 'sex')?.value;
  return {
    ...(age && { age: ageOf(age) }),
    ...(area !== undefined && { area: { kind: 'region', name: area } as const }),
    ...((sex === 'girl' || sex === 'boy') && { sex }),
    siblings: count > 2 ? '3+' : count === 2 ? '2' : '1',
  };
}

function ageOf(age: AgeShown): Age {
  switch (age.unit) {
    case 'months':
      return { kind: 'month', years: Math.floor(age.number / 12) };
    case 'years':
      return { kind: 'year', years: age.number };
    case 'band':
      return { kind: 'band', from: age.from, to: age.to };
  }
}

/** What no step made coarser stays as it was told. */
function visibleOf({ age, area }: ProfileYouth, coarser: Traits | undefined): Visible {
  const { age: coarserAge, area: coarserArea } = coarser ?? {};
  return {
    age: coarserAge?.kind === 'band' ? { unit: 'band', from: coarserAge.from, to: coarserAge.to } : age,
    area: coarserArea?.name ?? area,
  };
}
