/** The coordinator approves the profile exactly as it was shown, and asks homes and providers, once more if need be. */
import type { Actor } from '../actor';
import { changing, DESK, OWNER, providerOf, type Change } from '../changes';
import type { CommandOf, Moment, NewAsk, Outcome, Refused } from '../commands';
import { searchOf } from '../matching/search';
import { openQuestions } from '../openQuestions';
import type { HomeRef } from '../party';
import { approvedProfile, type Profile } from '../profile';
import type { Ask, Referral } from '../referral';

/**
 * Approves exactly the version that was shown, and asks the chosen homes and providers. After a reopening those who
 * were asked before are asked again, by the card they have.
 */
export function approveAndAsk(
  referral: Referral,
  command: CommandOf<'approve-and-ask'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const refused = whyNotApproved(referral, command.version, moment);
  if (refused) return refused;
  const approved = approving(changing(referral, actor, moment), actor, moment).to({ state: 'searching' });
  const asked = asking(approved, command.asks, moment);
  if (asked.referral.asks.length === 0) return { kind: 'refused', reason: 'nobody-chosen' };
  return asked
    .telling({ what: 'search-started', asked: askedCount(asked.referral) }, OWNER)
    .showingEverybody()
    .done();
}

/** Approves a changed profile while the search goes on: the posted cards are brought up to date, the answers stay. */
export function approveVersion(
  referral: Referral,
  command: CommandOf<'approve-version'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const refused = whyNotApproved(referral, command.version, moment);
  if (refused) return refused;
  return approving(changing(referral, actor, moment), actor, moment)
    .showingEverybody()
    .done();
}

/**
 * The next wave: other homes, or providers that were not asked before. A home that declined, or with which there was a
 * mismatch, is asked again when the profile was approved anew since, or when the coordinator says why.
 */
export function askMore(referral: Referral, command: CommandOf<'ask-more'>, actor: Actor, moment: Moment): Outcome {
  const { asks } = command;
  const reason = command.reason?.trim() ?? '';
  if (asks.length === 0) return { kind: 'refused', reason: 'nobody-chosen' };
  const again = askedAgain(referral, asks);
  const needReason = again.some(({ isAllowed }) => !isAllowed);
  if (needReason && reason === '') return { kind: 'refused', reason: 'reason-missing' };
  const before = changing(referral, actor, moment);
  const asked = again.reduce(
    (change, { home }) =>
      change
        .noting('asked-again', { home })
        .telling({ what: 'asked-again', home }, providerOf(home))
        .showing(providerOf(home)),
    asking(before, asks, moment),
  );
  if (asked === before) return { kind: 'refused', reason: 'all-asked-already' };
  return (needReason ? asked.because(reason) : asked).showing(DESK).done();
}

/** What stands in the way of approving this version. */
function whyNotApproved(referral: Referral, version: number, moment: Moment): Refused | undefined {
  const latest = referral.profiles.at(-1);
  if (latest?.version !== version) return { kind: 'refused', reason: 'version-outdated' };
  if (latest === approvedProfile(referral.profiles)) return { kind: 'refused', reason: 'already-said' };
  if (latest.sentence === '') return { kind: 'refused', reason: 'sentence-missing' };
  const missing = openQuestions(referral, moment.today);
  return missing.length > 0 ? { kind: 'refused', reason: 'answers-missing', missing } : undefined;
}

/** Names that must not appear have done their work once the profile is approved; who approves it, holds it. */
function approving(change: Change, actor: Actor, moment: Moment): Change {
  const { profiles, answers } = change.referral;
  const { forbiddenNames: _, ...kept } = answers;
  const latest = profiles.at(-1) as Profile;
  const approved = { ...latest, approval: { by: actor.person, at: moment.now } };
  return change
    .with({ profiles: profiles.with(-1, approved), answers: kept, holder: change.referral.holder ?? actor.person })
    .noting('profile-approved', { version: approved.version });
}

/** How many homes were asked; a provider that was asked as a whole counts as one. */
export function askedCount(referral: Referral): number {
  return referral.asks.reduce((sum, ask) => sum + ask.homes.length + (ask.asWhole ? 1 : 0), 0);
}

/** The homes among these that ended it before; `isAllowed` when there is a version that they have not seen. */
function askedAgain(referral: Referral, asks: readonly NewAsk[]): { home: HomeRef; isAllowed: boolean }[] {
  const { history } = searchOf(referral);
  return asks.flatMap(({ homes }) =>
    homes.flatMap((home) => {
      const { declined, mismatch } = history.get(home.home) ?? {};
      const ends = [declined, mismatch].filter((end) => end !== undefined);
      return ends.length > 0 ? [{ home, isAllowed: ends.every(({ mayBeAskedAgain }) => mayBeAskedAgain) }] : [];
    }),
  );
}

/** A provider keeps its one card: a second ask adds homes to the first. */
function asking(change: Change, asks: readonly NewAsk[], moment: Moment): Change {
  return asks.reduce((asked, ask) => {
    const before = asked.referral.asks.find(({ provider }) => provider === ask.provider);
    const homes = ask.homes.filter(({ home }) => !before?.homes.some((known) => known.home === home));
    const asWhole = ask.asWhole && !before?.asWhole;
    if (homes.length === 0 && !asWhole) return asked;
    const next: Ask = before
      ? { ...before, homes: [...before.homes, ...homes], asWhole: before.asWhole || ask.asWhole }
      : { ...ask, reference: moment.newReference('P'), button: moment.newId(), askedAt: moment.now };
    const others = asked.referral.asks.filter(({ provider }) => provider !== ask.provider);
    const noted = asWhole ? asked.noting('asked', { provider: ask.provider }) : asked;
    return homes
      .reduce((change, home) => change.noting('asked', { home }), noted)
      .with({ asks: [...others, next] })
      .showing(providerOf(ask));
  }, change);
}
