/** Home and referrer decide whether it is a match; the coordinator does not. */
import type { Actor } from '../actor';
import { addDays } from '../calendar';
import { changing, currentIntroduction, DESK, providerOf, type Change } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import { judgeConsent } from '../consent';
import type { ListValue } from '../lists';
import type { HomeRef } from '../party';
import type { Consent } from '../consent';
import type { Introduction, Referral, Side, Verdict } from '../referral';
import { toOtherInterested } from './introduction';
import { aboutSide, confirmedBy, isByPhone, sideOf, unlessSaid } from './sides';

/** Longer than six weeks is no exploring any more. */
const LONGEST_EXPECTED_DAYS = 42;

/**
 * One side says that it fits. Only when both have said so is it a match. The owner says who agrees as well; what a
 * coordinator writes down for the owner was asked on the phone.
 */
export function fits(referral: Referral, command: CommandOf<'fits'>, actor: Actor, moment: Moment): Outcome {
  const { home, verdicts } = currentIntroduction(referral);
  const side = sideOf(actor, home, command.onBehalfOf);
  if (!side) return { kind: 'refused', reason: 'not-yours' };
  if (verdicts[side]) return { kind: 'refused', reason: 'already-said' };
  if (actor.role !== 'referrer') return saidYes(referral, side, {}, { actor, moment });
  const judged = judgeConsent(referral, command.consent ?? {}, moment.today);
  switch (judged.kind) {
    case 'missing':
      return { kind: 'refused', reason: 'consent-missing' };
    case 'order-not-valid':
      return { kind: 'refused', reason: judged.kind };
    case 'withheld':
      return misfit(referral, side, judged.reason, { actor, moment });
    case 'given':
      return saidYes(referral, side, { consent: judged.consent }, { actor, moment });
  }
}

/** One side says that it does not fit: a mismatch, and the search goes on with all earlier answers. */
export function doesNotFit(
  referral: Referral,
  command: CommandOf<'does-not-fit'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const side = sideOf(actor, currentIntroduction(referral).home, command.onBehalfOf);
  if (!side) return { kind: 'refused', reason: 'not-yours' };
  return misfit(referral, side, command.reason, { actor, moment });
}

/** A yes may be taken back until the other side has said it too; after that it is a match. */
export function takeBack(referral: Referral, command: CommandOf<'take-back'>, actor: Actor, moment: Moment): Outcome {
  const introduction = currentIntroduction(referral);
  const { home } = introduction;
  const side = sideOf(actor, home, command.onBehalfOf);
  if (!side) return { kind: 'refused', reason: 'not-yours' };
  const { [side]: said, ...verdicts } = introduction.verdicts;
  if (!said) return { kind: 'refused', reason: 'nothing-to-take-back' };
  const changed = changing(referral, actor, moment)
    .with({ stage: withIntroduction(referral, { ...introduction, verdicts }) })
    .noting('taken-back', aboutSide(actor, home, side))
    .telling({ what: 'taken-back', home, side }, DESK)
    .showing(DESK);
  return confirmedBy(changed, actor, home, side).done();
}

/** "Still busy, expected around": either side may say it; the other one sees the day and no more. */
export function stillExploring(
  referral: Referral,
  { expectedAround, onBehalfOf }: CommandOf<'still-exploring'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const { home } = currentIntroduction(referral);
  const side = sideOf(actor, home, onBehalfOf);
  if (!side) return { kind: 'refused', reason: 'not-yours' };
  const isInTime = expectedAround > moment.today && expectedAround <= addDays(moment.today, LONGEST_EXPECTED_DAYS);
  if (!isInTime) return { kind: 'refused', reason: 'day-too-far' };
  const changed = changing(referral, actor, moment)
    .with({ stage: { ...withIntroduction(referral, currentIntroduction(referral)), expectedAround } })
    .noting('still-exploring', aboutSide(actor, home, side))
    .showing(DESK);
  return confirmedBy(changed, actor, home, side).done();
}

interface Said {
  actor: Actor;
  moment: Moment;
}

function saidYes(referral: Referral, side: Side, agreed: { consent?: Consent }, { actor, moment }: Said): Outcome {
  const introduction = currentIntroduction(referral);
  const { home } = introduction;
  const verdict: Verdict = { by: actor.person, at: moment.now, ...(isByPhone(actor) && { byPhone: true }), ...agreed };
  const verdicts = { ...introduction.verdicts, [side]: verdict };
  const noted = changing(referral, actor, moment)
    .with({ stage: withIntroduction(referral, { ...introduction, verdicts }) })
    .noting('fits', aboutSide(actor, home, side));
  const said = confirmedBy(noted, actor, home, side);
  if (verdicts.owner && verdicts.home) return matched(said, actor, home);
  return said.telling({ what: 'one-side-fits', home, side }, DESK).showing(DESK).done();
}

function misfit(referral: Referral, side: Side, reason: ListValue<'mismatchReason'>, { actor, moment }: Said): Outcome {
  const { home } = currentIntroduction(referral);
  const past = { home, endedAt: moment.now, end: { kind: 'mismatch', side, reason } } as const;
  const news = { what: 'mismatch', home, side } as const;
  const ended = changing(referral, actor, moment)
    .with({ pastIntroductions: [...referral.pastIntroductions, past] })
    .to({ state: 'searching' })
    .noting('mismatch', aboutSide(actor, home, side));
  return confirmedBy(ended, actor, home, side)
    .telling(news, DESK, ...unlessSaid(referral, actor), providerOf(home))
    .tellingProviders(toOtherInterested(referral, home, { what: 'still-searching' }))
    .showing(DESK, providerOf(home))
    .done();
}

function matched(said: Change, actor: Actor, home: HomeRef): Outcome {
  const news = { what: 'matched', home } as const;
  return said
    .to({ state: 'matched', introduction: currentIntroduction(said.referral) })
    .noting('matched', { home })
    .telling(news, DESK, ...unlessSaid(said.referral, actor), providerOf(home))
    .tellingProviders((provider) => (provider === home.provider ? undefined : { what: 'place-found' }))
    .showingEverybody()
    .done();
}

/** What was said does not start the time in this state anew, and a day that a side expects stays. */
function withIntroduction({ stage }: Referral, introduction: Introduction) {
  return { ...stage, state: 'exploring', introduction } as const;
}
