/** Home and referrer decide whether it is a match; the coordinator does not. */
import type { Actor } from '../actor';
import { changing, currentIntroduction, DESK, OWNER, providerOf, type Change } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { Recipient } from '../notices';
import type { HomeRef } from '../party';
import type { Referral, Side, Verdict } from '../referral';
import { toOtherInterested } from './introduction';

/** One side says that it fits. Only when both have said so is it a match. */
export function fits(referral: Referral, command: CommandOf<'fits'>, actor: Actor, moment: Moment): Outcome {
  const introduction = currentIntroduction(referral);
  const { home } = introduction;
  const side = sideOf(actor, home, command.onBehalfOf);
  if (!side) return { kind: 'refused', reason: 'not-yours' };
  if (introduction.verdicts[side]) return { kind: 'refused', reason: 'already-said' };
  const verdict: Verdict = { by: actor.person, at: moment.now, ...(isByPhone(actor) && { byPhone: true }) };
  const verdicts = { ...introduction.verdicts, [side]: verdict };
  const said = changing(referral, actor, moment)
    .with({ stage: { ...referral.stage, state: 'exploring', introduction: { ...introduction, verdicts } } })
    .noting('fits', { home, ...(isByPhone(actor) && { onBehalfOf: side }) })
    .telling({ what: 'said-for-you', home }, ...whoConfirms(actor, home, side));
  if (verdicts.owner && verdicts.home) return matched(said, actor, home);
  return said.telling({ what: 'one-side-fits', home, side }, DESK).showing(DESK, providerOf(home)).done();
}

/** One side says that it does not fit: a mismatch, and the search goes on with all earlier answers. */
export function doesNotFit(
  referral: Referral,
  command: CommandOf<'does-not-fit'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const { home } = currentIntroduction(referral);
  const side = sideOf(actor, home, command.onBehalfOf);
  if (!side) return { kind: 'refused', reason: 'not-yours' };
  const past = { home, endedAt: moment.now, end: { kind: 'mismatch', side, reason: command.reason } } as const;
  const news = { what: 'mismatch', home, side } as const;
  return changing(referral, actor, moment)
    .with({ pastIntroductions: [...referral.pastIntroductions, past] })
    .to({ state: 'searching' })
    .noting('mismatch', { home, ...(isByPhone(actor) && { onBehalfOf: side }) })
    .telling({ what: 'said-for-you', home }, ...whoConfirms(actor, home, side))
    .telling(news, DESK, ...unlessSaid(actor, OWNER), providerOf(home))
    .tellingProviders(toOtherInterested(referral, home, { what: 'still-searching' }))
    .showing(DESK, providerOf(home))
    .done();
}

function matched(said: Change, actor: Actor, home: HomeRef): Outcome {
  const news = { what: 'matched', home } as const;
  return said
    .to({ state: 'matched', introduction: currentIntroduction(said.referral) })
    .noting('matched', { home })
    .telling(news, DESK, ...unlessSaid(actor, OWNER))
    .tellingProviders((provider) => (provider === home.provider ? news : { what: 'place-found' }))
    .showingEverybody()
    .done();
}

/** The owner speaks for the youth, a provider only for its own home; a coordinator says what one of them said by phone. */
function sideOf(actor: Actor, home: HomeRef, onBehalfOf: Side | undefined): Side | undefined {
  switch (actor.role) {
    case 'referrer':
      return 'owner';
    case 'provider':
      return actor.provider === home.provider ? 'home' : undefined;
    case 'coordinator':
      return onBehalfOf;
    case 'nobody':
      return undefined;
  }
}

/** An owner who says something sees the end of it in the answer to the click; in a channel there are others to hear it. */
function unlessSaid(actor: Actor, owner: Recipient): Recipient[] {
  return actor.role === 'referrer' ? [] : [owner];
}

/** The side for which a coordinator wrote down what it said is asked to look whether that is right. */
function whoConfirms(actor: Actor, home: HomeRef, side: Side): Recipient[] {
  if (!isByPhone(actor)) return [];
  return [side === 'owner' ? OWNER : providerOf(home)];
}

function isByPhone(actor: Actor): boolean {
  return actor.role === 'coordinator';
}
