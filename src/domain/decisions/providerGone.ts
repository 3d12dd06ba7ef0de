/** A provider can no longer be reached in its channel, or not be asked any more, or again: the referral is told. */
import { changing, DESK, providerOf } from '../changes';
import type { Moment, Outcome } from '../commands';
import type { PartyId } from '../party';
import type { Ask, Referral, WhyStopped } from '../referral';
import { endingWaveIfOver, unreachableProviders } from '../waves';

/** What happened in Teams or to a contract, which no person did here. */
const TEAMS = { role: 'nobody', person: 'teams' } as const;

/**
 * Its asks count as unreachable. Its card is made neutral before anything else; a lost channel takes no card. What was
 * lost and is unlinked after that does not come back by itself, and is told no second time.
 * `told` is of how many searches the coordination point hears, none when it was told in another thread.
 */
export function withoutProvider(
  referral: Referral,
  { provider, why, told }: { provider: PartyId; why: WhyStopped; told: number },
  moment: Moment,
): Outcome {
  const ask = referral.asks.find((one) => one.provider === provider && goesOnUntil(why, one));
  if (!ask) return { kind: 'refused', reason: 'already-said' };
  const isNew = ask.stopped === undefined;
  const stopped = { at: moment.now, why };
  const what = why === 'out-of-contract' ? why : 'provider-gone';
  const gone = changing(referral, TEAMS, moment)
    .with({ asks: referral.asks.map((one) => (one === ask ? { ...one, stopped } : one)) })
    .noting(what, { provider })
    .showing(DESK, ...(why !== 'lost' && isNew && ask.post ? [providerOf(ask)] : []));
  const heard = told > 0 && isNew ? gone.telling({ what, provider, searches: told }, DESK) : gone;
  return { kind: 'done', referral: endingWaveIfOver(heard.referral, moment) };
}

/** Whether there is something to stop; what was lost can be unlinked as well, when another channel takes its place. */
export function goesOnUntil(why: WhyStopped, { stopped }: Ask): boolean {
  return !stopped || (why === 'unlinked' && stopped.why === 'lost');
}

/** Only what was lost comes back by itself; who was unlinked or out of contract is asked anew by a coordinator. */
export function withProviderBack(referral: Referral, provider: PartyId, moment: Moment): Outcome {
  const lost = referral.asks.find((one) => one.provider === provider && isLost(referral, one));
  if (!lost) return { kind: 'refused', reason: 'already-said' };
  const { stopped: _, ...back } = lost;
  return changing(referral, TEAMS, moment)
    .with({ asks: referral.asks.map((one) => (one === lost ? back : one)) })
    .noting('provider-back', { provider })
    .showing(DESK, providerOf(back))
    .done();
}

/** Also who was asked while nothing arrived. */
function isLost(referral: Referral, { provider, stopped }: Ask): boolean {
  return stopped ? stopped.why === 'lost' : unreachableProviders(referral).includes(provider);
}
