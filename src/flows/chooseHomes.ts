/** A coordinator chooses whom to ask: the ranking, the wave that is proposed, and what stands against anybody. */
import type { Choice, NewAsk, Refused } from '../domain/commands';
import { livesIn } from '../domain/homeOfYouth';
import { proposeWave } from '../domain/matching/proposeWave';
import { openAsksOf, rankProviders, type RankedProvider } from '../domain/matching/rankProviders';
import { searchOf } from '../domain/matching/search';
import type { Standing } from '../domain/matching/standing';
import { whatExcludes, type Loosening } from '../domain/matching/whatExcludes';
import type { Home, PartyId, Provider } from '../domain/party';
import type { Referral } from '../domain/referral';
import { isAskedNow, type Objection } from '../domain/waves';
import { actOnReferral, referralOf, type Click } from './actOnReferral';
import type { Changed } from './changeReferral';
import type { Means } from './ports';
import { weighHomes, type Weighed } from './weighHomes';

/** What a person ticked: home ids, and providers to be asked as a whole. Neither is believed before it is looked up. */
export interface Chosen {
  homes: readonly string[];
  wholeProviders: readonly string[];
  /** Why somebody is asked in spite of what stands against it. */
  reason?: string;
}

export interface Choosing extends Pick<Weighed, 'explained'> {
  referral: Referral;
  /** Every home, asked or not; those that are left out stand last. */
  all: Standing[];
  /** Homes that can be asked, best first. */
  fitting: Standing[];
  /** Homes that are left out, those with the fewest reasons first. */
  leftOut: Standing[];
  /** Providers that were not asked as a whole yet, best first. */
  providers: RankedProvider[];
  /** Who is proposed as the next wave; whoever opens this does not wait any longer. */
  proposed: Standing[];
  /** When no home is left to ask: what costs most of them. */
  loosening?: Loosening;
}

/** Everything the card to choose from shows; `undefined` for a button of somebody else. */
export async function openChoice(means: Means, click: Click): Promise<Choosing | undefined> {
  const referral = await referralOf(means, click);
  return referral && choosingFrom(referral, await weighHomes(means, referral), means.waveSize);
}

/** The next wave. */
export async function askMore(means: Means, click: Click, chosen: Chosen): Promise<Changed> {
  const referral = await referralOf(means, click);
  if (!referral) return { kind: 'unknown' };
  const choice = await choiceOf(means, referral, chosen);
  return choice.kind === 'refused' ? choice : actOnReferral(means, click, { type: 'ask-more', ...choice.choice });
}

/**
 * Only homes and providers that exist are asked, whatever the card sent, and with what stands against them now. The provider
 * of the home where a youth lives now is asked only when the coordinator says why it may know of the search.
 */
export async function choiceOf(means: Means, referral: Referral, chosen: Chosen): Promise<Chose> {
  const weighed = await weighHomes(means, referral);
  const { proposed, providers } = choosingFrom(referral, weighed, means.waveSize);
  const { reason = '' } = chosen;
  const asks = newAsks(weighed.providers, chosen);
  const ofYouth = providersOfYouth(referral, weighed.providers);
  if (reason.trim() === '' && asks.some(({ provider }) => ofYouth.includes(provider))) {
    return { kind: 'refused', reason: 'provider-of-youth' };
  }
  const choice = {
    asks,
    proposed: proposed.map(({ home }) => home.id),
    objections: [...againstHomes(weighed, chosen), ...againstProviders(providers, chosen)],
    reason,
  };
  return { kind: 'chosen', choice };
}

type Chose = { kind: 'chosen'; choice: Choice } | (Refused & { reason: 'provider-of-youth' });

/** Of whose homes one is where a youth lives now. */
function providersOfYouth({ youths }: Referral, providers: readonly Provider[]): PartyId[] {
  const isHomeOfYouth = (home: Home) => youths.some((youth) => livesIn(youth, home));
  return providers.filter(({ homes }) => homes.some(isHomeOfYouth)).map(({ id }) => id);
}

/** What can be chosen from homes that were weighed. */
export function choosingFrom(referral: Referral, weighed: Weighed, waveSize: number): Choosing {
  const { ranking, open, explained } = weighed;
  const mayBeAsked = ({ home }: Standing) => !isAskedNow(referral, { home: home.id });
  const fitting = ranking.ranked.filter(mayBeAsked);
  const whole = referral.asks.filter(({ asWhole }) => asWhole).map(({ provider }) => provider);
  const [loosening] = fitting.length === 0 ? whatExcludes(ranking) : [];
  return {
    referral,
    explained,
    all: [...ranking.ranked, ...ranking.excluded],
    fitting,
    leftOut: ranking.excluded,
    providers: rankProviders(searchOf(referral), weighed.providers, openAsksOf(open, referral.id)).filter(
      ({ id }) => !whole.includes(id),
    ),
    proposed: proposeWave(ranking, referral, waveSize),
    ...(loosening && { loosening }),
  };
}

function newAsks(providers: readonly Provider[], chosen: Chosen): NewAsk[] {
  return providers.flatMap((provider) => {
    const homes = provider.homes
      .filter(({ id }) => chosen.homes.includes(id))
      .map(({ id, name }) => ({ provider: provider.id, home: id, name }));
    const asWhole = chosen.wholeProviders.includes(provider.id);
    return homes.length > 0 || asWhole ? [{ provider: provider.id, providerName: provider.name, homes, asWhole }] : [];
  });
}

function againstHomes({ ranking, explained }: Weighed, { homes }: Chosen): Objection[] {
  return [...ranking.ranked, ...ranking.excluded]
    .filter(({ home }) => homes.includes(home.id))
    .map((standing) => ({
      about: standing.home.id,
      criteria: explained(standing)
        .lines.filter(({ result }) => result === 'attention' || result === 'excludes')
        .map(({ criterion }) => criterion)
        .filter((criterion, index, all) => all.indexOf(criterion) === index),
    }))
    .filter(({ criteria }) => criteria.length > 0);
}

function againstProviders(providers: readonly RankedProvider[], { wholeProviders }: Chosen): Objection[] {
  return providers
    .filter(({ id, verdict }) => verdict === 'excluded' && wholeProviders.includes(id))
    .map(({ id, contractRegion, contractKind }) => ({
      about: id,
      criteria: [
        ...(contractRegion === 'excludes' ? (['contractRegion'] as const) : []),
        ...(contractKind === 'excludes' ? (['contractKind'] as const) : []),
      ],
    }));
}
