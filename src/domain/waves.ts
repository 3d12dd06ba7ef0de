/** The waves of a search: who was asked together, by which rules and why, and when such a wave is over. */
import { providersWithQuestion } from './awaitedAnswers';
import { DESK, owing, OWNER } from './changes';
import { firedAt, providersAreAwaited } from './clocks/running';
import type { Moment } from './commands';
import type { CriterionId } from './matching/criteria';
import type { HomeId, HomeRef, PartyId } from './party';
import type { PersonId } from './person';
import type { Ask, HomeAnswer, PastIntroduction, Referral, State } from './referral';

/** Everybody who was asked at one moment. */
export interface AskedWave {
  at: Date;
  by: PersonId;
  /** The version of the rules by which the homes were ranked. */
  rules: string;
  /** What was proposed; the coordinator chose. */
  proposed: HomeId[];
  homes: HomeRef[];
  wholeProviders: PartyId[];
  /** What stood against some of them, and why they were asked all the same. */
  objections: Objection[];
  reason?: string;
  /** What homes that are asked once more had said before. */
  earlierAnswers: HomeAnswer[];
  /** From then on nobody of this wave is waited for, and the owner knows. */
  endedAt?: Date;
}

/** What the matching has against asking a home, or a provider as a whole. */
export interface Objection {
  about: HomeId | PartyId;
  criteria: CriterionId[];
}

/** What comes after a wave, as its owner hears it. */
export const AFTER_WAVE = ['introduce', 'next-wave', 'asked-more', 'in-contact'] as const;
export type AfterWave = (typeof AFTER_WAVE)[number];

const WAITING: readonly State[] = ['searching', 'introduced', 'exploring', 'paused'];

/** The wave that is waited for. */
export function currentWave({ waves }: Referral): AskedWave | undefined {
  const last = waves.at(-1);
  return last?.endedAt ? undefined : last;
}

/**
 * Whether everybody in the current wave has said yes or no; a question is no answer. Nobody waits for a provider in
 * whose channel nothing arrives, nor for one that is silent for so long that the coordinator was told.
 */
export function waveIsOver(referral: Referral): boolean {
  const wave = currentWave(referral);
  if (!wave) return false;
  const left = [...unreachableProviders(referral), ...silentProviders(referral)];
  const homes = wave.homes.filter(({ home, provider }) => !left.includes(provider) && !hasSaid(referral, home));
  const whole = wave.wholeProviders.filter(
    (provider) => !left.includes(provider) && !hasSaidSince(referral, provider, wave),
  );
  return homes.length + whole.length === 0;
}

/** Ends the current wave when it is over, unless the search is. */
export function endingWaveIfOver(referral: Referral, moment: Moment): Referral {
  return WAITING.includes(referral.stage.state) && waveIsOver(referral) ? endingWave(referral, moment) : referral;
}

/**
 * Ends the current wave: the owner hears how many were asked, whether there is interest and what comes next; the
 * coordination point hears that the next wave can go. Also for a clock that has run out; without a wave nothing changes.
 */
export function endingWave(referral: Referral, moment: Moment): Referral {
  const interest = hasInterest(referral);
  const isSearching = referral.stage.state === 'searching' || referral.stage.state === 'paused';
  const next = !isSearching ? 'in-contact' : interest ? 'introduce' : 'next-wave';
  const ended = endedWave(referral, moment, next);
  const proposes = ended !== referral && isSearching && !interest;
  return proposes ? owing(ended, moment, DESK, { what: 'wave-over' }) : ended;
}

/** The same when the coordinator does not wait for it and asks others. */
export function overtakenWave(referral: Referral, moment: Moment): Referral {
  return endedWave(referral, moment, 'asked-more');
}

/** A search that is opened again waits for nobody of before. */
export function withoutCurrentWave({ waves }: Referral, { now }: Moment): AskedWave[] {
  return waves.map((wave) => ({ endedAt: now, ...wave }));
}

/** Providers that were asked, and in whose channel the card never came to stand. */
export function unreachableProviders({ asks, notices }: Referral): PartyId[] {
  return asks
    .filter(({ provider, post, stopped }) => {
      if (stopped) return true;
      const cards = notices.filter(
        ({ to, content }) => to.kind === 'provider' && to.provider === provider && content.kind === 'card',
      );
      return !post && cards.at(-1)?.mark.state === 'undeliverable';
    })
    .map(({ provider }) => provider);
}

/** Asked by name or answered of its own accord, and not said no since: such a home is not asked a second time. */
export function isAskedNow(referral: Referral, { home }: Pick<HomeRef, 'home'>): boolean {
  const hasAnswered = referral.homeAnswers.some((one) => one.home.home === home);
  const isAsked = referral.asks.some(({ homes, stopped }) => !stopped && homes.some((one) => one.home === home));
  return (isAsked || hasAnswered) && !isOut(referral, { home });
}

/** After a mismatch a home is not introduced again for this youth, until it was asked once more for a reason. */
export function hadMismatch({ pastIntroductions }: Referral, { home }: Pick<HomeRef, 'home'>): boolean {
  return pastIntroductions.some((past) => past.home.home === home && isMismatch(past) && !past.askedAgain);
}

/** It said no, or it was not the one. */
function isOut(referral: Referral, home: Pick<HomeRef, 'home'>): boolean {
  const answer = referral.homeAnswers.find((one) => one.home.home === home.home);
  return answer?.says.kind === 'decline' || hadMismatch(referral, home);
}

/** All that was asked of it is answered with no, so nothing of this search matters to this provider. */
export function hasNothingToOffer(referral: Referral, { provider, homes, asWhole, noneFits }: Ask): boolean {
  const answered = referral.homeAnswers.map(({ home }) => home).filter((home) => home.provider === provider);
  return noneFits !== undefined || (!asWhole && [...homes, ...answered].every((home) => isOut(referral, home)));
}

function endedWave(referral: Referral, moment: Moment, next: AfterWave): Referral {
  const wave = currentWave(referral);
  if (!wave) return referral;
  const asked = wave.homes.length + wave.wholeProviders.length;
  const ended = { ...referral, waves: [...referral.waves.slice(0, -1), { ...wave, endedAt: moment.now }] };
  return owing(ended, moment, OWNER, { what: 'wave-ended', asked, interest: hasInterest(referral), next });
}

/** Of any home, for one that was not asked by name is as welcome. */
function hasInterest(referral: Referral): boolean {
  return referral.homeAnswers.some(({ home, says }) => says.kind === 'interest' && !hadMismatch(referral, home));
}

function hasSaid({ homeAnswers }: Referral, home: HomeId): boolean {
  return homeAnswers.some((answer) => answer.home.home === home && answer.says.kind !== 'doubt');
}

/** Of a provider that was asked as a whole: about any of its homes. */
function hasSaidSince({ asks, homeAnswers }: Referral, asked: PartyId, { at: since }: AskedWave): boolean {
  if (asks.some(({ provider, noneFits }) => provider === asked && noneFits)) return true;
  return homeAnswers.some(({ home, says, at }) => home.provider === asked && says.kind !== 'doubt' && at >= since);
}

/** Not those that wait themselves, for the answer to a question. */
function silentProviders(referral: Referral): PartyId[] {
  const asking = providersWithQuestion(referral);
  return providersAreAwaited(referral)
    .filter((run) => firedAt(referral, 'provider-silent', run) !== undefined)
    .flatMap(({ provider }) => provider ?? [])
    .filter((provider) => !asking.includes(provider));
}

/** After the match too. */
function isMismatch({ end }: PastIntroduction): boolean {
  return 'reason' in end;
}
