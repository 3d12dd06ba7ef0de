/** How well a home fits one youth: what all criteria find, added up. */
import type { Home } from '../party';
import type { CriterionId } from './criteria';
import type { Contracted } from './criterion';
import type { Asked } from './panel';
import type { MatchingRules } from './rules';

/** Best first: past, past met aandachtspunt, onbekend (something that could exclude is unknown), past niet. */
export const FIT_VERDICTS = ['fits', 'attention', 'unknown', 'excluded'] as const;
export type FitVerdict = (typeof FIT_VERDICTS)[number];

export interface Fit {
  verdict: FitVerdict;
  /** Every reason, when it is left out; nothing else is counted then. */
  excludedBy: readonly CriterionId[];
  siblingLivesThere: boolean;
  /** From 0 to 1; decides the order and is never shown. */
  score: number;
  attentionPoints: number;
  knownPoints: number;
}

export function fitOf(asked: readonly Asked[], rules: MatchingRules, home: Home, provider: Contracted): Fit {
  const fit: Fit = {
    verdict: 'fits',
    excludedBy: NONE,
    siblingLivesThere: false,
    score: 0,
    attentionPoints: 0,
    knownPoints: 0,
  };
  let sum = 0;
  let weights = 0;
  for (const { id, kind, measure, weight } of asked) {
    if (fit.verdict === 'excluded' && kind !== 'excludes') continue;
    const finding = measure.judge(home, provider);
    if (finding === undefined) continue;
    if (typeof finding !== 'number') {
      note(fit, id, kind, finding);
      continue;
    }
    // What does not apply or is unknown stands in neither sum, so that nobody loses by it.
    sum += weight * finding;
    weights += weight;
    fit.knownPoints += 1;
    if (id === 'siblingHome') fit.siblingLivesThere = true;
  }
  fit.score = weights === 0 ? rules.scoreOfNothing : sum / weights;
  return fit;
}

const NONE: readonly CriterionId[] = [];

function note(fit: Fit, id: CriterionId, kind: Asked['kind'], finding: 'for' | 'excludes' | 'attention' | 'unknown') {
  switch (finding) {
    case 'for':
      break;
    case 'unknown':
      if (kind === 'excludes' && fit.verdict !== 'excluded') fit.verdict = 'unknown';
      return;
    case 'attention':
      if (fit.verdict === 'fits') fit.verdict = 'attention';
      fit.attentionPoints += 1;
      break;
    case 'excludes':
      fit.verdict = 'excluded';
      fit.excludedBy = [...fit.excludedBy, id];
      break;
  }
  fit.knownPoints += 1;
}
