/** Ranks all homes for a search. The best stand first and are asked first; the coordinator decides, never the score. */
import type { Home } from '../party';
import { panelFor, type Panel } from './panel';
import type { Search } from './search';
import { standingOf, type ProviderOfHomes, type Standing } from './standing';
import type { Circumstances } from './who';

export interface ProviderWithHomes extends ProviderOfHomes {
  homes: readonly Home[];
}

export interface Ranking {
  /** The version of the rules, to be kept with whatever was decided on this ranking. */
  rules: string;
  /** Best first. */
  ranked: Standing[];
  /** No home is hidden: these are left out, each with its reasons. */
  excluded: Standing[];
}

export function rankHomes(
  search: Search,
  providers: readonly ProviderWithHomes[],
  circumstances: Circumstances,
): Ranking {
  return rankOnPanel(panelFor(search, circumstances), providers);
}

export function rankOnPanel(panel: Panel, providers: readonly ProviderWithHomes[]): Ranking {
  const ranking: Ranking = { rules: panel.rules.version, ranked: [], excluded: [] };
  for (const standing of standings(panel, providers)) {
    ranking[isExcluded(standing) ? 'excluded' : 'ranked'].push(standing);
  }
  ranking.ranked.sort(bestFirst);
  ranking.excluded.sort(fewestReasonsFirst);
  return ranking;
}

/** The best of however many homes; all others are neither kept nor put in order, which is what takes most time. */
export function bestOnPanel(panel: Panel, providers: readonly ProviderWithHomes[], count: number): Standing[] {
  const best: Standing[] = [];
  for (const standing of standings(panel, providers)) {
    const last = best[count - 1];
    if (isExcluded(standing) || (last && bestFirst(last, standing) < 0)) continue;
    const place = best.findIndex((other) => bestFirst(standing, other) < 0);
    best.splice(place === -1 ? best.length : place, 0, standing);
    best.splice(count);
  }
  return best;
}

function* standings(panel: Panel, providers: readonly ProviderWithHomes[]): Generator<Standing> {
  for (const provider of providers) {
    for (const home of provider.homes) yield standingOf(panel, home, provider);
  }
}

function isExcluded({ fit }: Standing): boolean {
  return fit.verdict === 'excluded';
}

/** A real answer stands above everything computed, then the home of a brother or sister, then the score. */
function bestFirst(one: Standing, other: Standing): number {
  return (
    Number(other.interested) - Number(one.interested) ||
    Number(other.fit.siblingLivesThere) - Number(one.fit.siblingLivesThere) ||
    other.fit.score - one.fit.score ||
    one.fit.attentionPoints - other.fit.attentionPoints ||
    other.fit.knownPoints - one.fit.knownPoints ||
    byName(one, other)
  );
}

function fewestReasonsFirst(one: Standing, other: Standing): number {
  return (
    Number(other.interested) - Number(one.interested) ||
    one.fit.excludedBy.length - other.fit.excludedBy.length ||
    byName(one, other)
  );
}

/** By code unit: the order of an alphabet takes ten times as long, and here it only has to be always the same. */
function byName(one: Standing, other: Standing): number {
  return compare(one.home.name, other.home.name) || compare(one.home.id, other.home.id);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
