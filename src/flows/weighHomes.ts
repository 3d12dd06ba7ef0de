/** Holds every home against one referral, as everything that is kept stands now. */
import type { Day } from '../domain/calendar';
import { introductionOf } from '../domain/changes';
import { referenceKey, roleKey } from '../domain/keys';
import { claimsOf } from '../domain/matching/claims';
import { explainOnPanel, type Explanation } from '../domain/matching/explain';
import { panelFor } from '../domain/matching/panel';
import { rankOnPanel, type Ranking } from '../domain/matching/rankHomes';
import { searchOf } from '../domain/matching/search';
import type { Standing } from '../domain/matching/standing';
import type { HomeRef, Provider } from '../domain/party';
import type { Referral } from '../domain/referral';
import { hadMismatch } from '../domain/waves';
import { momentOf } from './changeReferral';
import { openReferrals } from './openReferrals';
import type { Means } from './ports';

export interface Weighed {
  ranking: Ranking;
  providers: Provider[];
  /** Every referral that somebody waits for, this one too. */
  open: Referral[];
  explained(standing: Pick<Standing, 'home' | 'provider'>): Explanation;
}

/** A home with interest, and how it stands; without that when its provider has taken it off the list. */
export interface Interested {
  home: HomeRef;
  explanation?: Explanation;
}

/** What homes are held against, beside the referral itself. */
export interface Kept extends Pick<Weighed, 'providers' | 'open'> {
  today: Day;
  /** Municipalities of the homes in view for brothers and sisters in another search. */
  siblingHomesIn: readonly string[];
}

export async function weighHomes(means: Means, referral: Referral): Promise<Weighed> {
  const providers = await allProviders(means);
  return weighedBy(referral, {
    providers,
    open: await openReferrals(means),
    today: momentOf(means).today,
    siblingHomesIn: await siblingHomesIn(means, referral, providers),
  });
}

export function weighedBy(referral: Referral, { providers, open, today, siblingHomesIn }: Kept): Weighed {
  const claims = claimsOf(open, referral.id);
  const panel = panelFor(searchOf(referral), { today, claims, siblingHomesIn });
  return {
    ranking: rankOnPanel(panel, providers),
    providers,
    open,
    explained: ({ home, provider }) => explainOnPanel(panel, home, provider),
  };
}

/** The homes with interest, best first; those that the matching leaves out stand last, and none after a mismatch. */
export function shortlistOf(referral: Referral, { ranking, explained }: Weighed): Interested[] {
  const order = [...ranking.ranked, ...ranking.excluded];
  const placeOf = ({ home }: HomeRef) => {
    const place = order.findIndex((standing) => standing.home.id === home);
    return place === -1 ? order.length : place;
  };
  return referral.homeAnswers
    .filter(({ home, says }) => says.kind === 'interest' && !hadMismatch(referral, home))
    .map(({ home }) => ({ home, place: placeOf(home) }))
    .sort((one, other) => one.place - other.place)
    .map(({ home, place }) => {
      const standing = order[place];
      return { home, ...(standing && { explanation: explained(standing) }) };
    });
}

async function allProviders(means: Means): Promise<Provider[]> {
  const parties = await means.store.find('party', roleKey('provider'));
  return parties.map(({ document }) => document).filter((party) => party.role === 'provider');
}

/** Where the brothers and sisters of another search may go to live. */
async function siblingHomesIn(means: Means, { splits }: Referral, providers: readonly Provider[]): Promise<string[]> {
  const found = await Promise.all(splits.map(({ other }) => means.store.find('referral', referenceKey(other))));
  const inView = found.flat().flatMap(({ document }) => homesInView(document));
  return providers.flatMap(({ homes }) =>
    homes.filter(({ id }) => inView.some(({ home }) => home === id)).map(({ municipality }) => municipality),
  );
}

/** The home of the introduction or the match; before that all with interest. */
function homesInView(referral: Referral): HomeRef[] {
  const introduction = introductionOf(referral);
  if (introduction) return [introduction.home];
  return referral.homeAnswers
    .filter(({ home, says }) => says.kind === 'interest' && !hadMismatch(referral, home))
    .map(({ home }) => home);
}
