/** How one home stands up to a search for one youth, or for brothers and sisters. */
import type { Home, HomeRef, Provider } from '../party';
import type { Contracted } from './criterion';
import { FIT_VERDICTS, fitOf, type Fit } from './fit';
import type { Panel } from './panel';
import { isApart } from './search';

export type ProviderOfHomes = Pick<Provider, 'id' | 'name'> & Contracted;

export interface Standing {
  home: Home;
  provider: ProviderOfHomes;
  /** Said so itself, also when it is left out. */
  interested: boolean;
  fit: Fit;
  /** Each youth is judged on its own. */
  youths: Fit[];
}

export function standingOf({ search, rules, youths }: Panel, home: Home, provider: ProviderOfHomes): Standing {
  const fits = youths.map((asked) => fitOf(asked, rules, home, provider));
  const only = fits.length === 1 ? fits[0] : undefined;
  return {
    home,
    provider,
    interested: search.history.get(home.id)?.interested ?? false,
    fit: only ?? groupFit(fits, isApart(search)),
    youths: fits,
  };
}

export function refOf({ home, provider }: Pick<Standing, 'home' | 'provider'>): HomeRef {
  return { provider: provider.id, home: home.id, name: home.name };
}

/**
 * A group fits as well as it fits the youth it fits worst, in everything that counts. Brothers and sisters who are placed
 * apart are the other way round: one of them may find a home where the others do not fit.
 */
function groupFit(fits: readonly Fit[], apart: boolean): Fit {
  const possible = fits.filter(({ verdict }) => verdict !== 'excluded');
  const counted = apart && possible.length > 0 ? possible : fits;
  const [lowest, highest] = apart ? [Math.max, Math.min] : [Math.min, Math.max];
  const verdicts = counted.map(({ verdict }) => FIT_VERDICTS.indexOf(verdict));
  return {
    verdict: FIT_VERDICTS[highest(...verdicts)] ?? 'unknown',
    excludedBy: [...new Set(counted.flatMap(({ excludedBy }) => excludedBy))],
    siblingLivesThere: counted.some(({ siblingLivesThere }) => siblingLivesThere),
    score: lowest(...counted.map(({ score }) => score)),
    attentionPoints: highest(...counted.map(({ attentionPoints }) => attentionPoints)),
    knownPoints: lowest(...counted.map(({ knownPoints }) => knownPoints)),
  };
}
