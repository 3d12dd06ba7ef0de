/** How providers answered, and why they said no: what is needed and not there. */
import { municipalityByCode } from '../geography/municipalities';
import type { HistoryEntry } from '../history';
import type { ListValue } from '../lists';
import type { PartyId } from '../party';
import type { Referral } from '../referral';
import { daysFrom, timesOf, type Times } from './times';

export interface ProviderFigures {
  name: string;
  /** In how many searches it was asked; `times` counts those in which it answered. */
  asked: number;
  times: Times;
}

/** One way in which a search found a closed door, and how often. */
export interface UnmetNeed {
  reason: ListValue<'declineReason'>;
  theme?: ListValue<'themes'>;
  region?: string;
  count: number;
}

/** Who was asked most, first. */
export function providerFigures(referrals: readonly Referral[]): ProviderFigures[] {
  const names = new Map(referrals.flatMap(({ asks }) => asks.map((ask) => [ask.provider, ask.providerName] as const)));
  return [...names]
    .map(([id, name]) => {
      const asked = referrals.filter(({ asks }) => asks.some(({ provider }) => provider === id));
      return { name, asked: asked.length, times: timesOf(asked.flatMap((referral) => answerTime(referral, id))) };
    })
    .sort((one, other) => other.asked - one.asked);
}

/** The most frequent first. */
export function unmetNeeds(referrals: readonly Referral[]): UnmetNeed[] {
  const needs = new Map<string, UnmetNeed>();
  for (const need of referrals.flatMap(closedDoors)) {
    const key = JSON.stringify(need);
    needs.set(key, { ...need, count: (needs.get(key)?.count ?? 0) + 1 });
  }
  return [...needs.values()].sort((one, other) => other.count - one.count);
}

/** What each home that said no was asked for; of brothers and sisters the first one tells. */
function closedDoors({ homeAnswers, youths }: Referral): Omit<UnmetNeed, 'count'>[] {
  const [youth = {}] = youths;
  const theme = youth.mainTheme;
  const region = municipalityByCode(youth.homeMunicipality ?? '')?.youthRegion;
  return homeAnswers.flatMap(({ says }) =>
    says.kind === 'decline' ? [{ reason: says.reason, ...(theme && { theme }), ...(region && { region }) }] : [],
  );
}

/** From the first question to the first answer. */
function answerTime({ history }: Referral, provider: PartyId): number[] {
  const own = history.filter((entry) => entry.provider === provider);
  const asked = own.find(({ what }) => what === 'asked');
  const answered = own.find(isAnswer);
  return asked && answered ? [daysFrom(asked.at, answered.at)] : [];
}

function isAnswer({ what }: HistoryEntry): boolean {
  return what === 'interest' || what === 'doubt' || what === 'decline' || what === 'none-of-ours';
}
