/** What waits for one provider: profiles without an answer, introductions without a verdict, places to confirm. */
import type { Day } from '../domain/calendar';
import { providersAreAwaited } from '../domain/clocks/running';
import { freshnessOf } from '../domain/freePlaces';
import type { Provider } from '../domain/party';
import type { Ask, Referral } from '../domain/referral';
import type { ProviderDigest } from './ports';

/** `undefined` when nothing waits. */
export function providerDigest(provider: Provider, open: readonly Referral[], today: Day): ProviderDigest | undefined {
  const asked = open.flatMap((referral) => {
    const ask = referral.asks.find((one) => one.provider === provider.id);
    return ask && !ask.stopped ? [{ referral, ask }] : [];
  });
  const unanswered = asked.filter(({ referral, ask }) => isUnanswered(referral, ask));
  const undecided = asked.filter(({ referral, ask }) => isUndecided(referral, ask));
  const unconfirmed = provider.homes.filter((home) => freshnessOf(home, today) !== 'fresh').length;
  const isNothing = unanswered.length + undecided.length + unconfirmed === 0;
  return isNothing ? undefined : { to: 'provider', unanswered, undecided, unconfirmed };
}

function isUnanswered(referral: Referral, { provider }: Ask): boolean {
  return referral.stage.state === 'searching' && providersAreAwaited(referral).some((run) => run.provider === provider);
}

function isUndecided({ stage }: Referral, { provider }: Ask): boolean {
  if (stage.state !== 'exploring') return false;
  const { home, verdicts } = stage.introduction;
  return home.provider === provider && !verdicts.home;
}
