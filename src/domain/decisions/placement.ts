/** After the match: the day of moving in, how it goes there, or that there was no placement after all. */
import type { Actor } from '../actor';
import { addDays } from '../calendar';
import { changing, currentIntroduction, DESK, hasMovedIn, OWNER, providerOf } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { Referral } from '../referral';
import { searchingOn } from './asking';
import { aboutSide, confirmedBy, otherSide, recipientOf, sideOf } from './sides';

/** Told late, or planned ahead; anything beyond is a slip of the pen. */
const EARLIEST_DAYS_AGO = 60;
const LATEST_DAYS_AHEAD = 183;

/** From that day the checks run. Either side tells it, and may tell another day later. */
export function setMovingIn(
  referral: Referral,
  { on, onBehalfOf }: CommandOf<'set-moving-in'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const { stage } = referral;
  if (stage.state !== 'matched') return { kind: 'refused', reason: 'not-in-this-state', state: stage.state };
  const { home } = stage.introduction;
  const side = sideOf(actor, home, onBehalfOf);
  if (!side) return { kind: 'refused', reason: 'not-yours' };
  if (stage.movingIn === on) return { kind: 'refused', reason: 'already-said' };
  const isLikely = on >= addDays(moment.today, -EARLIEST_DAYS_AGO) && on <= addDays(moment.today, LATEST_DAYS_AHEAD);
  if (!isLikely) return { kind: 'refused', reason: 'day-unlikely' };
  const changed = changing(referral, actor, moment)
    .with({ stage: { ...stage, movingIn: on } })
    .noting('moving-in', aboutSide(actor, home, side))
    .telling({ what: 'moving-in', home, on }, DESK, recipientOf(otherSide(side), home))
    .showing(DESK);
  return confirmedBy(changed, actor, home, side).done();
}

/** The answer to a check, or said of one's own accord. A coordinator hears at once that it does not go well. */
export function sayHowItGoes(
  referral: Referral,
  { well, onBehalfOf }: CommandOf<'say-how-it-goes'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const { stage } = referral;
  const { home } = currentIntroduction(referral);
  const side = sideOf(actor, home, onBehalfOf);
  if (!side) return { kind: 'refused', reason: 'not-yours' };
  if (!hasMovedIn(stage, moment.today)) return { kind: 'refused', reason: 'not-moved-in' };
  const noted = changing(referral, actor, moment).noting(
    well ? 'goes-well' : 'goes-not-well',
    aboutSide(actor, home, side),
  );
  const told = well ? noted : noted.telling({ what: 'goes-not-well', home, side }, DESK);
  return confirmedBy(told, actor, home, side).showing(DESK).done();
}

/** A mismatch after the match: the coordinator decides whether the search goes on. */
export function notPlaced(
  referral: Referral,
  { reason, next }: CommandOf<'not-placed'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const { home } = currentIntroduction(referral);
  const past = { home, endedAt: moment.now, end: { kind: 'not-placed', reason } } as const;
  const ended = changing(referral, actor, moment)
    .with({ pastIntroductions: [...referral.pastIntroductions, past] })
    .noting('not-placed', { home })
    .telling({ what: 'not-placed', home }, OWNER, providerOf(home));
  if (next === 'search') {
    return searchingOn(ended.to({ state: 'searching' }), home.provider)
      .showingEverybody()
      .done();
  }
  return ended.to({ state: 'closed', reason: next }).noting('closed').showingEverybody().done();
}
