/** Home and referrer decide whether it is a match; the coordinator does not. */
import { currentIntroduction, inStage, noted, owing, owingAllCards, owingProviders } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { Actor } from '../person';
import type { Introduction, Referral, Side } from '../referral';
import { toldSearchGoesOn, withCards } from './introduction';

/** One side says that it fits. Only when both have said so is it a match. */
export function fits(referral: Referral, _command: CommandOf<'fits'>, actor: Actor, moment: Moment): Outcome {
  const introduction = currentIntroduction(referral);
  const side = sideOf(actor, introduction);
  if (!side) return { kind: 'refused', reason: 'not-yours' };
  if (introduction.verdicts[side]) return { kind: 'refused', reason: 'already-said' };
  const { home } = introduction;
  const verdicts = { ...introduction.verdicts, [side]: { fits: true, by: actor.person, at: moment.now } };
  const said = inStage(referral, {
    state: 'exploring',
    since: referral.stage.since,
    introduction: { ...introduction, verdicts },
  });
  const history = noted(said, actor, moment, { what: 'fits', home: home.home, provider: home.provider });
  if (verdicts.owner && verdicts.home) return { kind: 'done', referral: matched(history, side, actor, moment) };
  const desk = owing(history, moment, { kind: 'desk' }, { what: 'one-side-fits', home, side });
  return { kind: 'done', referral: withCards(desk, home, moment) };
}

/**
 * One side says that it does not fit: a mismatch, and the search goes on with all earlier answers. An owner who says
 * it sees that in the answer to the click; in a provider's channel there are others who must hear it.
 */
export function doesNotFit(
  referral: Referral,
  command: CommandOf<'does-not-fit'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const introduction = currentIntroduction(referral);
  const side = sideOf(actor, introduction);
  if (!side) return { kind: 'refused', reason: 'not-yours' };
  const { home } = introduction;
  const past = { home, endedAt: moment.now, end: { kind: 'mismatch', side, reason: command.reason } } as const;
  const searching = inStage(
    { ...referral, pastIntroductions: [...referral.pastIntroductions, past] },
    { state: 'searching', since: moment.now },
  );
  const history = noted(searching, actor, moment, { what: 'mismatch', home: home.home, provider: home.provider });
  const news = { what: 'mismatch', home, side } as const;
  const desk = owing(history, moment, { kind: 'desk' }, news);
  const owner = side === 'home' ? owing(desk, moment, { kind: 'owner' }, news) : desk;
  const chosen = owing(owner, moment, { kind: 'provider', provider: home.provider }, news);
  return { kind: 'done', referral: withCards(toldSearchGoesOn(chosen, home, moment), home, moment) };
}

function matched(referral: Referral, side: Side, actor: Actor, moment: Moment): Referral {
  const introduction = currentIntroduction(referral);
  const { home } = introduction;
  const stage = { state: 'matched', since: moment.now, introduction } as const;
  const history = noted(inStage(referral, stage), actor, moment, {
    what: 'matched',
    home: home.home,
    provider: home.provider,
  });
  const news = { what: 'matched', home } as const;
  const desk = owing(history, moment, { kind: 'desk' }, news);
  const told = side === 'home' ? owing(desk, moment, { kind: 'owner' }, news) : desk;
  const providers = owingProviders(told, moment, (provider) =>
    provider === home.provider ? news : { what: 'place-found' },
  );
  return owingAllCards(providers, moment);
}

/** The owner speaks for the youth; a provider only for its own home. */
function sideOf(actor: Actor, introduction: Introduction): Side | undefined {
  if (actor.role === 'referrer') return 'owner';
  return actor.role === 'provider' && actor.provider === introduction.home.provider ? 'home' : undefined;
}
