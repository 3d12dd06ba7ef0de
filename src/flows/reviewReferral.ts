/** A coordinator reviews a referral, sees which homes could fit, and chooses whom to ask. */
import type { CommandOf, NewAsk, Refused } from '../domain/commands';
import { attentionFor, type Attention } from '../domain/attention';
import { livesIn } from '../domain/homeOfYouth';
import { roleKey } from '../domain/keys';
import { explainAll, type Explanation } from '../domain/matching/explain';
import { claimsOf } from '../domain/matching/claims';
import { searchOf } from '../domain/matching/search';
import type { Home, Provider } from '../domain/party';
import type { Referral } from '../domain/referral';
import { actOnReferral, referralOf, type Click } from './actOnReferral';
import { momentOf, type Changed } from './changeReferral';
import { logAccess } from './logAccess';
import { openReferrals } from './openReferrals';
import type { Means } from './ports';
import { possibleDoubles } from './possibleDoubles';
import { gate, undecidedMarks, type UndecidedMark } from './profileMarks';

export interface Review {
  referral: Referral;
  providers: Provider[];
  /** Every home, best first; those that are left out stand last, with their reasons. */
  ranked: Explanation[];
  /** Everything in the texts of the newest profile that nobody decided about yet. */
  undecided: UndecidedMark[];
  /** Referrals that may be about the same youth. */
  doubles: Referral[];
  /** Of whose homes one is where a youth lives now; asked only when the coordinator says that they may know. */
  providersOfYouth: Provider[];
  /** What the coordinator should know before approving. */
  attention: Attention[];
}

/** What a person ticked: home ids, and providers to be asked as a whole. Neither is believed before it is looked up. */
export interface Chosen {
  homes: readonly string[];
  wholeProviders: readonly string[];
  /** Providers that may know of the search although the youth lives in one of their homes. */
  confirmedProviders: readonly string[];
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
    undecided: profile ? undecidedMarks(referral, profile) : [],
    doubles: await possibleDoubles(means, referral),
    providersOfYouth: providersOfYouth(referral, providers),
    attention: attentionFor(referral, today),
  };
}

/** Approves the version that was shown and asks whom was chosen; refused while anything identifying is left in it. */
export async function approveAndAsk(means: Means, click: Click, version: number, chosen: Chosen): Promise<Changed> {
  const asking = await newAsks(means, click, chosen);
  return asking.kind === 'refused'
    ? asking
    : approving(means, click, { type: 'approve-and-ask', version, asks: asking.asks });
}

/** Approves a new version while the search goes on. */
export async function approveVersion(means: Means, click: Click, version: number): Promise<Changed> {
  return approving(means, click, { type: 'approve-version', version });
}

/** The next wave; `reason` says why a home is asked again. */
export async function askMore(means: Means, click: Click, chosen: Chosen, reason = ''): Promise<Changed> {
  const asking = await newAsks(means, click, chosen);
  return asking.kind === 'refused'
    ? asking
    : actOnReferral(means, click, { type: 'ask-more', asks: asking.asks, reason });
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

type Asking = { kind: 'asks'; asks: NewAsk[] } | (Refused & { reason: 'home-of-youth' | 'provider-of-youth' });

/** Only homes and providers that exist are asked, whatever the card sent, and never the home where a youth lives now. */
async function newAsks(means: Means, click: Click, chosen: Chosen): Promise<Asking> {
  const providers = await allProviders(means);
  const youths = (await referralOf(means, click))?.youths ?? [];
  const isChosen = ({ id }: Home) => chosen.homes.includes(id);
  const asked = providers.filter(({ id, homes }) => homes.some(isChosen) || chosen.wholeProviders.includes(id));
  const homes = asked.flatMap((provider) => provider.homes.filter(isChosen));
  if (homes.some((home) => youths.some((youth) => livesIn(youth, home)))) {
    return { kind: 'refused', reason: 'home-of-youth' };
  }
  const unconfirmed = providersOfYouth({ youths }, asked).filter(({ id }) => !chosen.confirmedProviders.includes(id));
  if (unconfirmed.length > 0) return { kind: 'refused', reason: 'provider-of-youth' };
  return { kind: 'asks', asks: asked.map((provider) => askOf(provider, chosen)) };
}

function askOf({ id: provider, name, homes }: Provider, chosen: Chosen): NewAsk {
  const named = homes
    .filter(({ id }) => chosen.homes.includes(id))
    .map((home) => ({ provider, home: home.id, name: home.name }));
  return { provider, providerName: name, homes: named, asWhole: chosen.wholeProviders.includes(provider) };
}

function providersOfYouth({ youths }: Pick<Referral, 'youths'>, providers: readonly Provider[]): Provider[] {
  return providers.filter(({ homes }) => homes.some((home) => youths.some((youth) => livesIn(youth, home))));
}
