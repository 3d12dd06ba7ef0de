/** What `npm run match` writes: every home with its verdict and its lines, and which version of the rules was used. */
import { explainOnPanel, type Explanation, type Line } from '../domain/matching/explain';
import { panelFor } from '../domain/matching/panel';
import { rankOnPanel, type ProviderWithHomes } from '../domain/matching/rankHomes';
import type { Search } from '../domain/matching/search';
import type { Standing } from '../domain/matching/standing';
import { whatExcludes } from '../domain/matching/whatExcludes';
import type { Circumstances } from '../domain/matching/who';
import { lineInWords } from '../teams/views/fitInWords';
import { textsIn } from '../teams/texts';

export interface MatchTask {
  search: Search;
  providers: readonly ProviderWithHomes[];
  circumstances: Circumstances;
  language: 'nl' | 'en';
}

export function matched({ search, providers, circumstances, language }: MatchTask) {
  const panel = panelFor(search, circumstances);
  const ranking = rankOnPanel(panel, providers);
  const shown = ({ home, provider }: Standing) => inWords(explainOnPanel(panel, home, provider), language);
  return {
    rules: ranking.rules,
    asOf: circumstances.today,
    ranked: ranking.ranked.map(shown),
    excluded: ranking.excluded.map(shown),
    /** The criterion that excludes most homes first, and which homes would be left without it. */
    whatExcludes: whatExcludes(ranking),
  };
}

function inWords(explanation: Explanation, language: 'nl' | 'en') {
  const { lines, reasonsFor, doubts, ...rest } = explanation;
  const sentences = (some: readonly Line[]) => some.map((line) => lineInWords(line, language));
  return {
    ...rest,
    verdictInWords: textsIn(language)(`fit.verdict.${rest.verdict}`),
    reasonsFor: sentences(reasonsFor),
    doubts: sentences(doubts),
    reasons: sentences(lines.filter(({ result }) => result === 'excludes')),
    lines: lines.map(({ strength: _, ...line }) => ({ ...line, sentence: lineInWords(line, language) })),
  };
}
