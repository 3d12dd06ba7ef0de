/** Explains how a home stands up to a search: every line, the strongest reasons and the doubts. */
import type { FreePlaces, Home, HomeRef } from '../party';
import { CRITERIA, type CriterionId } from './criteria';
import type { Criterion, Finding, Values } from './criterion';
import type { FitVerdict } from './fit';
import { panelFor, type Asked, type Panel } from './panel';
import { bestOnPanel, type ProviderWithHomes } from './rankHomes';
import type { Search } from './search';
import { refOf, standingOf, type ProviderOfHomes } from './standing';
import type { Circumstances } from './who';

/** `against` is a ranking criterion on which the home does poorly, which is never a reason to leave it out. */
export const RESULTS = ['for', 'against', 'attention', 'excludes', 'unknown'] as const;
export type Result = (typeof RESULTS)[number];

/** One thing that was looked at; its words stand under `fit.<criterion>.<result>` in the language files. */
export interface Line {
  criterion: CriterionId;
  kind: Criterion['kind'];
  result: Result;
  values: Values;
  /** Which of several youths it is about, counted from 0. */
  youth?: number;
  /** How much it speaks for the home; what only did not stand in the way, nothing. */
  strength: number;
}

export interface Explanation {
  home: HomeRef;
  providerName: string;
  verdict: FitVerdict;
  youthVerdicts: FitVerdict[];
  /** Said so itself, also when the home is left out. */
  interested: boolean;
  lines: Line[];
  /** The two strongest. */
  reasonsFor: Line[];
  /** What asks attention, and what could still exclude. */
  doubts: Line[];
  /** "7 van 9 punten bekend". */
  points: { known: number; of: number };
  /** As told; whether that is still believed, the lines say. */
  freePlaces?: FreePlaces;
  /** From the home municipality, as the crow flies; for several youths the furthest. */
  km?: number;
  rules: string;
}

/** Every line about one home, for all youths of a search. */
export function explain(
  search: Search,
  home: Home,
  provider: ProviderOfHomes,
  circumstances: Circumstances,
): Explanation {
  return explainOnPanel(panelFor(search, circumstances), home, provider);
}

/** The best of all homes, each fully explained. */
export function explainBest(
  search: Search,
  providers: readonly ProviderWithHomes[],
  circumstances: Circumstances,
  count: number,
): Explanation[] {
  const panel = panelFor(search, circumstances);
  return bestOnPanel(panel, providers, count).map(({ home, provider }) => explainOnPanel(panel, home, provider));
}

export function explainOnPanel(panel: Panel, home: Home, provider: ProviderOfHomes): Explanation {
  const { fit, youths, interested } = standingOf(panel, home, provider);
  const lines = linesOf(panel, home, provider);
  const kilometres = lines.flatMap(({ criterion, result, values }) =>
    criterion === 'distance' && result !== 'unknown' ? Number(values.km) : [],
  );
  return {
    home: refOf({ home, provider }),
    providerName: provider.name,
    verdict: fit.verdict,
    youthVerdicts: youths.map(({ verdict }) => verdict),
    interested,
    lines,
    reasonsFor: reasonsFor(lines),
    doubts: lines.filter(isDoubt),
    points: { known: lines.filter(({ result }) => result !== 'unknown').length, of: lines.length },
    ...(home.freePlaces && { freePlaces: home.freePlaces }),
    ...(kilometres.length > 0 && { km: Math.max(...kilometres) }),
    rules: panel.rules.version,
  };
}

/** What is about the referral once, and what is about a youth for each of them. */
function linesOf({ youths }: Panel, home: Home, provider: ProviderOfHomes): Line[] {
  return youths.flatMap((all, youth) =>
    all
      .filter(({ of }) => of === 'youth' || youth === 0)
      .flatMap((asked) => lineOf(asked, home, provider) ?? [])
      .map((line) => (youths.length > 1 && CRITERIA[line.criterion].of === 'youth' ? { ...line, youth } : line)),
  );
}

function lineOf({ id, kind, measure, weight }: Asked, home: Home, provider: ProviderOfHomes): Line | undefined {
  const finding = measure.judge(home, provider);
  if (finding === undefined) return undefined;
  const values = measure.values?.(home, provider) ?? {};
  return { criterion: id, kind, result: resultOf(finding), values, strength: strengthOf(id, weight, finding) };
}

/** A ranking criterion speaks for a home from half of what is possible. */
function resultOf(finding: Finding): Result {
  if (typeof finding !== 'number') return finding;
  return finding >= 0.5 ? 'for' : 'against';
}

/** What stands above the sum is the strongest there is. */
function strengthOf(id: CriterionId, weight: number, finding: Finding): number {
  if (typeof finding !== 'number') return 0;
  return id === 'interest' || id === 'siblingHome' ? Infinity : weight * finding;
}

function reasonsFor(lines: readonly Line[]): Line[] {
  const speaking = lines.filter(({ result }) => result === 'for').sort((one, other) => other.strength - one.strength);
  return speaking.filter(isFirstOfItsKind).slice(0, 2);
}

/** The same reason for each of three youths is one reason. */
function isFirstOfItsKind({ criterion }: Line, index: number, lines: readonly Line[]): boolean {
  return lines.findIndex((line) => line.criterion === criterion) === index;
}

function isDoubt({ kind, result }: Line): boolean {
  return result === 'attention' || (kind === 'excludes' && result === 'unknown');
}
