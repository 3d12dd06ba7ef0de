/** The coordinator approves the profile exactly as it was shown, and asks homes and providers. */
import type { Actor } from '../actor';
import { changing, OWNER, type Change } from '../changes';
import type { CommandOf, Moment, Outcome, Refused } from '../commands';
import { openQuestions } from '../openQuestions';
import { approvedProfile, type Profile } from '../profile';
import type { Referral } from '../referral';
import { hasNothingToOffer } from '../waves';
import { askedCount, asking, searchingOn } from './asking';

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
  const asked = asking(approved, command, actor, moment);
  if ('kind' in asked) return asked;
  const { asks } = asked.referral;
  if (asks.every((ask) => ask.stopped || hasNothingToOffer(asked.referral, ask))) {
    return { kind: 'refused', reason: 'nobody-chosen' };
  }
  const askedNow = asks.filter((ask) => !referral.asks.includes(ask)).map(({ provider }) => provider);
  return searchingOn(asked, ...askedNow)
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
