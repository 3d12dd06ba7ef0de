/** What is open for one provider: what it was asked and what is expected of it, told as it may know it. */
import { awaitedHomes, isAwaited } from './awaitedAnswers';
import { introductionOf } from './changes';
import type { HomeRef, PartyId } from './party';
import type { Ask, Referral } from './referral';

/** What this provider should do now: answer, wait for or look at a file, say whether it fits, or nothing. */
export type Expected = 'answer' | 'file' | 'verdict' | 'nothing';

export interface OpenLine {
  referral: Referral;
  ask: Ask;
  expected: Expected;
  /** Homes that were asked by name and have not answered, or not since their question was answered. */
  silent: HomeRef[];
  since: Date;
}

/** What waits for this provider first, and of that the longest. */
export function openForProvider(referrals: readonly Referral[], provider: PartyId): OpenLine[] {
  return referrals
    .flatMap((referral) => lineOf(referral, provider) ?? [])
    .sort(
      (one, other) =>
        Number(waitsForProvider(other)) - Number(waitsForProvider(one)) || one.since.getTime() - other.since.getTime(),
    );
}

function lineOf(referral: Referral, provider: PartyId): OpenLine | undefined {
  const ask = referral.asks.find((one) => one.provider === provider);
  if (!ask || ask.stopped || !isOpenFor(referral, provider)) return undefined;
  const silent = awaitedHomes(referral, ask);
  const introduction = introductionOf(referral);
  if (introduction?.home.provider === provider) {
    return { referral, ask, silent, expected: expectedOfHome(referral), since: referral.stage.since };
  }
  // Since when something happened elsewhere is nothing this provider may learn.
  return { referral, ask, silent, expected: expectedOfAsked(referral, ask), since: ask.askedAt };
}

/** A place that was found elsewhere is over for this provider. */
function isOpenFor({ stage }: Referral, provider: PartyId): boolean {
  switch (stage.state) {
    case 'searching':
    case 'introduced':
    case 'exploring':
      return true;
    case 'paused':
      return stage.before.state === 'searching';
    case 'matched':
      return stage.introduction.home.provider === provider;
    case 'drafting':
    case 'submitted':
    case 'returned':
    case 'settled':
    case 'closed':
      return false;
  }
}

function expectedOfHome({ stage }: Referral): Expected {
  if (stage.state === 'introduced') return 'file';
  return stage.state === 'exploring' && !stage.introduction.verdicts.home ? 'verdict' : 'nothing';
}

function expectedOfAsked(referral: Referral, ask: Ask): Expected {
  return referral.stage.state !== 'paused' && isAwaited(referral, ask) ? 'answer' : 'nothing';
}

/** Whether it is this provider's turn. */
export function waitsForProvider({ expected }: OpenLine): boolean {
  return expected === 'answer' || expected === 'verdict';
}
