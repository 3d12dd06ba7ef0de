/** A provider can no longer be reached in its channel, or again: nobody clicked, so the referral is told. */
import { changing, DESK, providerOf } from '../changes';
import type { Moment, Outcome } from '../commands';
import type { PartyId } from '../party';
import type { Ask, Referral } from '../referral';
import { endingWaveIfOver } from '../waves';

/** What happened in Teams, which no person did here. */
const TEAMS = { role: 'nobody', person: 'teams' } as const;

/**
 * Its asks count as unreachable. After an unlink its card is still made neutral; a lost channel takes no card.
 * `told` is of how many searches the coordination point hears, none when it was told in another thread.
 */
export function withoutProvider(
  referral: Referral,
  { provider, why, told }: { provider: PartyId; why: NonNullable<Ask['stopped']>['why']; told: number },
  moment: Moment,
): Outcome {
  const ask = referral.asks.find((one) => one.provider === provider && !one.stopped);
  if (!ask) return { kind: 'refused', reason: 'already-said' };
  const stopped = { at: moment.now, why };
  const gone = changing(referral, TEAMS, moment)
    .with({ asks: referral.asks.map((one) => (one === ask ? { ...one, stopped } : one)) })
    .noting('provider-gone', { provider })
    .showing(DESK, ...(why === 'unlinked' && ask.post ? [providerOf(ask)] : []));
  const heard = told > 0 ? gone.telling({ what: 'provider-gone', provider, searches: told }, DESK) : gone;
  return { kind: 'done', referral: endingWaveIfOver(heard.referral, moment) };
}

/** Only what was lost comes back by itself; who was unlinked is asked anew by a coordinator. */
export function withProviderBack(referral: Referral, provider: PartyId, moment: Moment): Outcome {
  const lost = referral.asks.find((one) => one.provider === provider && one.stopped?.why === 'lost');
  if (!lost) return { kind: 'refused', reason: 'already-said' };
  const { stopped: _, ...back } = lost;
  return changing(referral, TEAMS, moment)
    .with({ asks: referral.asks.map((one) => (one === lost ? back : one)) })
    .noting('provider-back', { provider })
    .showing(DESK, providerOf(back))
    .done();
}
