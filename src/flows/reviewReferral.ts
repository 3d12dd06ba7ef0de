/** A coordinator reviews a referral, sees which homes could fit, and chooses whom to ask. */
import type { CommandOf, NewAsk } from '../domain/commands';
import { attentionFor, type Attention } from '../domain/attention';
import { roleKey } from '../domain/keys';
import { explainAll, type Explanation } from '../domain/matching/explain';
import { claimsOf } from '../domain/matching/claims';
import { searchOf } from '../domain/matching/search';
import type { Provider } from '../domain/party';
import type { QuestionId } from '../domain/questions';
import type { Referral } from '../domain/referral';
import { actOnReferral, referralOf, type Click } from './actOnReferral';
import { momentOf, type Changed } from './changeReferral';
import { logAccess } from './logAccess';
import { openReferrals } from './openReferrals';
import { gate, leftInProfile, proposedTexts } from './screenTexts';
import type { Means } from './ports';

export interface Review {
  referral: Referral;
  providers: Provider[];
  /** Every home, best first; those that are left out stand last, with their reasons. */
  ranked: Explanation[];
  /** Each text of the newest profile, with what is certainly identifying replaced. */
  proposed: ReadonlyMap<QuestionId, string>;
  /** Pieces of the texts that nobody decided about yet. */
  left: string[];
  /** What the coordinator should know before approving. */
  attention: Attention[];
}

/** What a person ticked: home ids, and providers to be asked as a whole. Neither is believed before it is looked up. */
export interface Chosen {
  homes: readonly string[];
  wholeProviders: readonly string[];
}

/** Everything the coordinator's own view shows; opening it is logged. */
export async function openReview(means: Means, click: Click): Promise<Review | undefined> {
  const referral = await referralOf(means, click);
  await logAccess(means, click.actor, 'opened-review', referral?.reference);
  return referral && review(means, referral);
}

/** The same for a referral that was just changed. */
export async function review(means: Means, referral: Referral): Promise<Review> {
  const providers = await allProviders(means);
  const { today } = momentOf(means);
  const claims = claimsOf(await openReferrals(means), referral.id);
  const profile = referral.profiles.at(-1);
  return {
    referral,
    providers,
    ranked: explainAll(searchOf(referral), providers, { today, claims }),
    proposed: profile ? proposedTexts(referral, profile) : new Map(),
    left: profile ? leftInProfile(referral, profile) : [],
    attention: attentionFor(referral, today),
  };
}

/** Approves the version that was shown and asks whom was chosen; refused while anything identifying is left in it. */
export async function approveAndAsk(means: Means, click: Click, version: number, chosen: Chosen): Promise<Changed> {
  const asks = newAsks(await allProviders(means), chosen);
  return approving(means, click, { type: 'approve-and-ask', version, asks });
}

/** Approves a new version while the search goes on. */
export async function approveVersion(means: Means, click: Click, version: number): Promise<Changed> {
  return approving(means, click, { type: 'approve-version', version });
}

/** The next wave. */
export async function askMore(means: Means, click: Click, chosen: Chosen): Promise<Changed> {
  const asks = newAsks(await allProviders(means), chosen);
  return actOnReferral(means, click, { type: 'ask-more', asks });
}

/** A version never changes, so what passed the gate is what is approved. */
async function approving(
  means: Means,
  click: Click,
  command: CommandOf<'approve-and-ask' | 'approve-version'>,
): Promise<Changed> {
  const referral = await referralOf(means, click);
  return (referral && gate(referral, command.version)) ?? actOnReferral(means, click, command);
}

async function allProviders(means: Means): Promise<Provider[]> {
  const parties = await means.store.find('party', roleKey('provider'));
  return parties.map(({ document }) => document).filter((party) => party.role === 'provider');
}

/** Only homes and providers that exist are asked, whatever the card sent. */
function newAsks(providers: readonly Provider[], chosen: Chosen): NewAsk[] {
  return providers.flatMap((provider) => {
    const homes = provider.homes
      .filter(({ id }) => chosen.homes.includes(id))
      .map(({ id, name }) => ({ provider: provider.id, home: id, name }));
    const asWhole = chosen.wholeProviders.includes(provider.id);
    return homes.length > 0 || asWhole ? [{ provider: provider.id, providerName: provider.name, homes, asWhole }] : [];
  });
}
