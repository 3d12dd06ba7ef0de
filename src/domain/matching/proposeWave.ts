/** Proposes whom to ask next: the best few first, and then the ring widens. The coordinator decides. */
import type { HomeId, HomeRef, PartyId } from '../party';
import type { Ask, HomeAnswer } from '../referral';
import type { Ranking } from './rankHomes';
import { refOf, type Standing } from './standing';

export const WAVE_SIZE = 3;

export interface WaveSoFar {
  ranking: Ranking;
  asks: readonly Ask[];
  answers: readonly HomeAnswer[];
  /** Providers in whose channel nothing arrives. */
  unreachable?: readonly PartyId[];
  /** The clock has run out, or the coordinator asks: whoever has not answered is not waited for. */
  now?: boolean;
  size?: number;
}

export type Wave =
  | { kind: 'wave'; homes: Standing[]; leftOut: LeftOut[] }
  /** These were asked and have not said no. */
  | { kind: 'waiting'; for: HomeRef[] }
  | { kind: 'nobody-left'; leftOut: LeftOut[] };

/** A home that is not asked again, and why. */
export interface LeftOut {
  home: HomeRef;
  because: 'declined' | 'mismatch';
}

export function proposeWave(soFar: WaveSoFar): Wave {
  const waitingFor = soFar.now ? [] : stillOpen(soFar);
  if (waitingFor.length > 0) return { kind: 'waiting', for: waitingFor };
  const homes = soFar.ranking.ranked.filter(mayBeAsked(soFar)).slice(0, soFar.size ?? WAVE_SIZE);
  const leftOut = leftOutOf(soFar.ranking);
  return homes.length > 0 ? { kind: 'wave', homes, leftOut } : { kind: 'nobody-left', leftOut };
}

/** Every home that was asked and has not said no; of a provider that was asked as a whole, all until one has answered. */
function stillOpen({ asks, answers, unreachable = [], ranking }: WaveSoFar): HomeRef[] {
  return asks
    .filter(({ provider }) => !unreachable.includes(provider))
    .flatMap(({ provider, homes, asWhole }) => {
      const answered = answers.filter(({ home }) => home.provider === provider);
      const noAnswerYet = asWhole && answered.length === 0 ? homesOf(provider, ranking) : [];
      const hopeful = answered.filter(({ says }) => says.kind !== 'decline').map(({ home }) => home);
      const asked = homes.filter((home) => !answered.some((answer) => answer.home.home === home.home));
      return uniqueHomes([...hopeful, ...asked, ...noAnswerYet]);
    });
}

/** Not asked before, or asked and free to be asked again: a home that may not be stands among the excluded. */
function mayBeAsked({ asks, answers }: WaveSoFar): (standing: Standing) => boolean {
  const asked = new Set<HomeId>(asks.flatMap(({ homes }) => homes.map(({ home }) => home)));
  const asWhole = new Set<PartyId>(asks.filter((ask) => ask.asWhole).map(({ provider }) => provider));
  const last = new Map(answers.map(({ home, says }) => [home.home, says.kind]));
  return ({ home, provider }) =>
    last.has(home.id) ? last.get(home.id) === 'decline' : !asked.has(home.id) && !asWhole.has(provider.id);
}

function leftOutOf({ excluded }: Ranking): LeftOut[] {
  return excluded.flatMap((standing) => {
    const because = (['mismatch', 'declined'] as const).find((one) => standing.fit.excludedBy.includes(one));
    return because ? [{ home: refOf(standing), because }] : [];
  });
}

function homesOf(provider: PartyId, { ranked }: Ranking): HomeRef[] {
  return ranked.filter((standing) => standing.provider.id === provider).map(refOf);
}

function uniqueHomes(homes: readonly HomeRef[]): HomeRef[] {
  return [...new Map(homes.map((home) => [home.home, home])).values()];
}
