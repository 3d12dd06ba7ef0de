/** Every criterion, in the order in which its line is shown; its sentences stand under `fit.<criterion>.<result>`. */
import {
  distance,
  parentContact,
  schoolDistance,
  schoolTooFar,
  searchArea,
  siblingNear,
  stayNear,
} from './criteria/area';
import { apartWithoutReason, belief, declined, interest, livesThere, mismatch, siblingHome } from './criteria/bonds';
import { kindOfPlace, level, stayUntil, supervision, themes } from './criteria/care';
import { contractKind, contractRegion } from './criteria/contract';
import { confirmedLongAgo, lastPlace, places, roomForAll, siblingsTogether } from './criteria/places';
import { ageGap, crisisAmongLongStay, livingWith, vulnerableResidents } from './criteria/residents';
import { age, contraSafetyOthers, contraSafetySelf, contraTheme, petAllergy, sex, wheelchair } from './criteria/youth';
import type { Criterion } from './criterion';

export const CRITERIA = {
  interest,
  siblingHome,
  livesThere,
  declined,
  mismatch,
  places,
  siblingsTogether,
  age,
  sex,
  contraTheme,
  contraSafetySelf,
  contraSafetyOthers,
  wheelchair,
  petAllergy,
  schoolTooFar,
  contractRegion,
  contractKind,
  confirmedLongAgo,
  lastPlace,
  ageGap,
  vulnerableResidents,
  crisisAmongLongStay,
  livingWith,
  kindOfPlace,
  supervision,
  stayUntil,
  level,
  searchArea,
  apartWithoutReason,
  roomForAll,
  distance,
  schoolDistance,
  siblingNear,
  themes,
  parentContact,
  stayNear,
  belief,
} as const satisfies Record<string, Criterion>;

export type CriterionId = keyof typeof CRITERIA;
