/** Everything that is asked of homes for one search, worked out once, before the first home is looked at. */
import type { Subject } from '../question';
import { CRITERIA, type CriterionId } from './criteria';
import type { Criterion, Finding, Measure } from './criterion';
import { RULES, type MatchingRules } from './rules';
import type { Search } from './search';
import { everyWho, type Circumstances, type Who } from './who';

export interface Panel {
  search: Search;
  rules: MatchingRules;
  /** What is asked for each youth; what is about the referral is asked for all of them alike. */
  youths: Asked[][];
}

/** One criterion that applies to this search. */
export interface Asked {
  id: CriterionId;
  kind: Criterion['kind'];
  of: Subject;
  measure: Measure<Finding>;
  /** What it counts in the sum; nothing for what excludes, asks attention, or stands above the sum. */
  weight: number;
}

export function panelFor(search: Search, circumstances: Circumstances): Panel {
  const { rules = RULES } = circumstances;
  return { search, rules, youths: everyWho(search, circumstances).map((who) => askedFor(who, rules)) };
}

const ALL = Object.entries(CRITERIA) as [CriterionId, Criterion][];

function askedFor(who: Who, rules: MatchingRules): Asked[] {
  const weights: Partial<Record<CriterionId, number>> = rules.weights;
  return ALL.flatMap(([id, { kind, of, measureFor }]) => {
    const measure: Measure<Finding> | undefined = measureFor(who);
    return measure ? [{ id, kind, of, measure, weight: weights[id] ?? 0 }] : [];
  });
}
