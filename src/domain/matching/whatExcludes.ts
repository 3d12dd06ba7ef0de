/** When no home is left: which criterion costs most homes, and what loosening it would bring. */
import type { HomeRef } from '../party';
import type { CriterionId } from './criteria';
import type { Ranking } from './rankHomes';
import { refOf, type Standing } from './standing';

export interface Loosening {
  criterion: CriterionId;
  /** How many homes it excludes, whatever else excludes them too. */
  excludes: number;
  /** The homes that have no other reason, and would be left if this one were loosened. */
  brings: HomeRef[];
}

/** Every criterion that leaves a home out, the one that excludes most homes first. */
export function whatExcludes({ excluded }: Ranking): Loosening[] {
  const byCriterion = new Map<CriterionId, Standing[]>();
  for (const standing of excluded) {
    for (const criterion of standing.fit.excludedBy) {
      byCriterion.set(criterion, [...(byCriterion.get(criterion) ?? []), standing]);
    }
  }
  return [...byCriterion]
    .map(([criterion, standings]) => ({
      criterion,
      excludes: standings.length,
      brings: standings.filter(({ fit }) => fit.excludedBy.length === 1).map(refOf),
    }))
    .sort((one, other) => other.excludes - one.excludes || other.brings.length - one.brings.length);
}
