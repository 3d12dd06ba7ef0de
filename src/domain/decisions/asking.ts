/** Puts the profile before homes and whole providers, a wave at a time. */
import type { Actor } from '../actor';
import { changing, DESK, isOffline, providerOf, type Change } from '../changes';
import type { Choice, CommandOf, Moment, NewAsk, Outcome, Refused } from '../commands';
import { RULES } from '../matching/rules';
import { searchOf } from '../matching/search';
import type { HomeRef, PartyId } from '../party';
import type { Ask, Referral } from '../referral';
import { hadMismatch, hasNothingToOffer, isAskedNow, overtakenWave, type AskedWave } from '../waves';

/** The next wave: other homes, providers that were not asked before, or, for a reason, those that said no. */
export function askMore(referral: Referral, command: CommandOf<'ask-more'>, actor: Actor, moment: Moment): Outcome {
  if (command.asks.length === 0) return { kind: 'refused', reason: 'nobody-chosen' };
  // Its cards are neutral, so a new one would be too.
  if (isOffline(referral)) return { kind: 'refused', reason: 'stands-still' };
  const before = changing(referral, actor, moment);
  const asked = asking(before, command, actor, moment);
  if ('kind' in asked) return asked;
  return asked === before ? { kind: 'refused', reason: 'all-asked-already' } : asked.showing(DESK).done();
}

/**
 * Asks whoever was chosen and is not asked already. What stands against a home is overcome with a reason, except that a
 * youth lives there now.
 */
export function asking(change: Change, choice: Choice, actor: Actor, moment: Moment): Change | Refused {
  const { referral } = change;
  const asks = choice.asks.map((ask) => notYetAsked(ask, referral)).filter(isAsking);
  if (asks.length === 0) return change;
  const wave = waveOf({ ...choice, asks }, referral, actor, moment);
  const criteria = wave.objections.flatMap((objection) => objection.criteria);
  if (criteria.includes('livesThere')) return { kind: 'refused', reason: 'youth-lives-there' };
  // A home may have said no after the coordinator opened the list.
  const isInSpite = criteria.length > 0 || wave.homes.some((home) => isKeptOut(referral, home));
  if (isInSpite && wave.reason === undefined) return { kind: 'refused', reason: 'reason-missing' };
  const afresh = change.with(withoutEarlierWords(referral, wave));
  const asked = asks.reduce((changed, ask) => askingOne(changed, ask, referral, moment), afresh);
  const noted = isInSpite ? asked.noting('asked-in-spite') : asked;
  const ended = noted.with(overtakenWave(noted.referral, moment));
  return ended.with({ waves: [...ended.referral.waves, wave] });
}

/** Providers that were told that it is over, and have a home that could still fit, hear that it is not. */
export function searchingOn(change: Change, ...hearOtherwise: PartyId[]): Change {
  const out = change.referral.asks.filter((ask) => hasNothingToOffer(change.referral, ask));
  const silent = [...out.map(({ provider }) => provider), ...hearOtherwise];
  return change.tellingProviders((provider) => (silent.includes(provider) ? undefined : { what: 'still-searching' }));
}

/** How many homes were asked; a provider that was asked as a whole counts as one. */
export function askedCount(referral: Referral): number {
  return referral.asks.reduce((sum, ask) => sum + ask.homes.length + (ask.asWhole ? 1 : 0), 0);
}

function notYetAsked(ask: NewAsk, referral: Referral): NewAsk {
  const before = referral.asks.find(({ provider }) => provider === ask.provider);
  return {
    ...ask,
    homes: before?.stopped ? ask.homes : ask.homes.filter((home) => !isAskedNow(referral, home)),
    asWhole: ask.asWhole && (!before?.asWhole || before.stopped !== undefined),
  };
}

function isAsking({ homes, asWhole }: NewAsk): boolean {
  return homes.length > 0 || asWhole;
}

function waveOf(
  { asks, proposed = [], objections = [], reason = '' }: Choice,
  { homeAnswers }: Referral,
  actor: Actor,
  moment: Moment,
): AskedWave {
  const homes = asks.flatMap((ask) => ask.homes);
  const wholeProviders = asks.filter(({ asWhole }) => asWhole).map(({ provider }) => provider);
  const about: string[] = [...homes.map(({ home }) => home), ...wholeProviders];
  return {
    at: moment.now,
    by: actor.person,
    rules: RULES.version,
    proposed,
    homes,
    wholeProviders,
    objections: objections.filter((objection) => about.includes(objection.about)),
    ...(reason.trim() !== '' && { reason: reason.trim() }),
    earlierAnswers: homeAnswers.filter(({ home }) => isOneOf(homes, home)),
  };
}

/** Who is asked once more has not answered yet; what it said before stays with the wave, an earlier mismatch is forgiven. */
function withoutEarlierWords(
  { homeAnswers, pastIntroductions }: Referral,
  { homes, earlierAnswers }: AskedWave,
): Pick<Referral, 'homeAnswers' | 'pastIntroductions'> {
  return {
    homeAnswers: homeAnswers.filter((answer) => !earlierAnswers.includes(answer)),
    pastIntroductions: pastIntroductions.map((past) =>
      'reason' in past.end && isOneOf(homes, past.home) ? { ...past, askedAgain: true } : past,
    ),
  };
}

/** Under the reference that this provider knows, and by the card that it has, when it was asked before. */
function firstAsk({ provider, providerName, homes, asWhole }: NewAsk, known: Ask | undefined, moment: Moment): Ask {
  const { reference, button } = known ?? { reference: moment.newReference('P'), button: moment.newId() };
  const ask = { provider, providerName, homes, asWhole, reference, button, askedAt: moment.now };
  return known?.post && hasItsCard(known) ? { ...ask, post: known.post } : ask;
}

/** Who was unlinked is asked anew, by a card in the channel that is linked now. */
function hasItsCard({ stopped }: Ask): boolean {
  return stopped?.why !== 'unlinked';
}

/** A provider keeps its one card: a second ask adds homes to the first, and says so in its thread. */
function askingOne(change: Change, ask: NewAsk, before: Referral, moment: Moment): Change {
  const { provider, asWhole } = ask;
  const found = before.asks.find((one) => one.provider === provider);
  const next = found && !found.stopped ? extended(found, ask) : firstAsk(ask, found, moment);
  const others = change.referral.asks.filter((one) => one.provider !== provider);
  const noted = ask.homes.reduce(
    (noting, home) => noting.noting(isAgain(home, before) ? 'asked-again' : 'asked', { home }),
    asWhole ? change.noting('asked', { provider }) : change,
  );
  return noted
    .with({ asks: [...others, next] })
    .telling({ what: 'asked-also' }, ...(found && hasItsCard(found) ? [providerOf(ask)] : []))
    .showing(providerOf(ask));
}

/** "None of our homes" was said of those that were asked before. */
function extended({ noneFits: _, ...known }: Ask, { homes, asWhole }: NewAsk): Ask {
  const added = homes.filter((home) => !isOneOf(known.homes, home));
  return { ...known, homes: [...known.homes, ...added], asWhole: known.asWhole || asWhole };
}

/** It said no or was not the one, and the profile is the same as it was. */
function isKeptOut(referral: Referral, { home }: HomeRef): boolean {
  const { declined, mismatch } = searchOf(referral).history.get(home) ?? {};
  return [declined, mismatch].some((end) => end && !end.mayBeAskedAgain);
}

function isAgain(home: HomeRef, before: Referral): boolean {
  return (
    hadMismatch(before, home) ||
    isOneOf(
      before.homeAnswers.map((answer) => answer.home),
      home,
    )
  );
}

function isOneOf(homes: readonly HomeRef[], { home }: HomeRef): boolean {
  return homes.some((one) => one.home === home);
}
