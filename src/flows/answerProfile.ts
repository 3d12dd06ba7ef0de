/** Members of a provider's channel read the full profile and answer for a home. */
import type { Refused } from '../domain/commands';
import type { ListValue } from '../domain/lists';
import type { Home, HomeRef, Provider } from '../domain/party';
import type { Ask, Referral, Says } from '../domain/referral';
import { actOnReferral, referralOf, type Click } from './actOnReferral';
import type { Changed } from './changeReferral';
import { learnPost } from './learnPost';
import { logAccess } from './logAccess';
import type { Means } from './ports';
import { certainlyIdentifying } from './screenTexts';

export interface OpenedProfile {
  referral: Referral;
  ask: Ask;
  provider: Provider;
}

/** The full profile, for members of the asked provider's channel only; each opening is logged. */
export async function openProfile(
  means: Means,
  click: Click,
  /** The message with the card that was clicked, when Teams told. */
  cardId?: string,
): Promise<OpenedProfile | undefined> {
  const referral = await referralOf(means, click);
  const ask = referral?.asks.find(({ button }) => button === click.button);
  await logAccess(means, click.actor, 'opened-full-profile', ask?.reference);
  await learnPost(means, click, referral, cardId);
  const party = ask && (await means.store.load('party', ask.provider))?.document;
  return referral && ask && party?.role === 'provider' ? { referral, ask, provider: party } : undefined;
}

/**
 * Answers for one home of the provider in whose channel the click was made; `unknown-home` for any other. Words that
 * certainly identify somebody are refused at once and kept nowhere, so that whoever typed them can write them otherwise.
 */
export async function answerProfile(
  means: Means,
  click: Click,
  homeId: string,
  answer: { answeredFor: ListValue<'answeredFor'>; says: Says; readVersion?: number | undefined },
): Promise<Changed | { kind: 'unknown-home' }> {
  const provider = await providerOf(means, click);
  const home = provider?.homes.find(({ id }) => id === homeId);
  if (!provider || !home) return { kind: 'unknown-home' };
  const refused = whyNotKept(answer.says, provider);
  if (refused) return refused;
  return actOnReferral(means, click, {
    type: 'answer-for-home',
    home: refOf(provider, home),
    ...answer,
  });
}

/** Every home of the providers that were asked, for a coordinator who has one of them on the phone. */
export async function askedHomes(
  means: Means,
  click: Click,
): Promise<{ referral: Referral; homes: HomeRef[] } | undefined> {
  const referral = click.actor.role === 'coordinator' ? await referralOf(means, click) : undefined;
  if (!referral) return undefined;
  const parties = await Promise.all(referral.asks.map(({ provider }) => means.store.load('party', provider)));
  const homes = parties.flatMap((stored) => {
    const party = stored?.document;
    return party?.role === 'provider' ? party.homes.map((home) => refOf(party, home)) : [];
  });
  return { referral, homes };
}

/** A coordinator writes down what a home said by phone; that home is asked whether it is right. */
export async function answerByPhone(
  means: Means,
  click: Click,
  homeId: string,
  answer: { answeredFor: ListValue<'answeredFor'>; says: Says },
): Promise<Changed | { kind: 'unknown-home' }> {
  const home = (await askedHomes(means, click))?.homes.find((known) => known.home === homeId);
  const provider = home && (await means.store.load('party', home.provider))?.document;
  if (!home || provider?.role !== 'provider') return { kind: 'unknown-home' };
  const refused = whyNotKept(answer.says, provider);
  if (refused) return refused;
  return actOnReferral(means, click, { type: 'answer-for-home', home, ...answer });
}

/** "Geen van onze huizen": for every home that was asked, and for all when the provider was asked as a whole. */
export async function declineForAll(
  means: Means,
  click: Click,
  said: { answeredFor: ListValue<'answeredFor'>; reason: ListValue<'declineReason'> },
): Promise<Changed> {
  const referral = await referralOf(means, click);
  const ask = referral?.asks.find(({ button }) => button === click.button);
  if (!ask) return { kind: 'unknown' };
  const party = ask.asWhole ? (await means.store.load('party', ask.provider))?.document : undefined;
  const all = party?.role === 'provider' ? party.homes.map((home) => refOf(party, home)) : [];
  const asked = new Map([...all, ...ask.homes].map((home) => [home.home, home]));
  return actOnReferral(means, click, { type: 'none-of-ours', homes: [...asked.values()], ...said });
}

function refOf({ id }: Provider, home: Home): HomeRef {
  return { provider: id, home: home.id, name: home.name };
}

async function providerOf(means: Means, { actor }: Click): Promise<Provider | undefined> {
  if (actor.role !== 'provider') return undefined;
  const party = (await means.store.load('party', actor.provider))?.document;
  return party?.role === 'provider' ? party : undefined;
}

/** Words that certainly identify somebody; a provider may write its own name and those of its homes. */
function whyNotKept(says: Says, { name, homes }: Provider): Refused | undefined {
  const words = certainlyIdentifying(wordsIn(says), [name, ...homes.map((home) => home.name)]);
  return words.length > 0 ? { kind: 'refused', reason: 'looks-identifying', words } : undefined;
}

/** What somebody wrote in an answer. */
function wordsIn(says: Says): string {
  switch (says.kind) {
    case 'interest':
      return says.remark ?? '';
    case 'doubt':
      return says.question;
    case 'decline':
      return '';
  }
}
