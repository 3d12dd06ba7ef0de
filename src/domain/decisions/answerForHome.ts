/** A member of a provider's channel answers for one of its homes, or for all of them; never for another provider's. */
import { changing, DESK, introductionOf, providerOf, type Change } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { Actor } from '../actor';
import type { ListValue } from '../lists';
import type { HomeRef } from '../party';
import { approvedProfile } from '../profile';
import type { Ask, HomeAnswer, Referral } from '../referral';
import { endingWaveIfOver } from '../waves';

/** The last word counts: it replaces what was said for this home before. Interest and questions are told at once. */
export function answerForHome(
  referral: Referral,
  command: CommandOf<'answer-for-home'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const { home, says } = command;
  if (!mayAnswerFor(referral, actor, home)) return { kind: 'refused', reason: 'not-yours' };
  if (says.kind === 'decline' && isIntroduced(referral, home)) return { kind: 'refused', reason: 'home-is-introduced' };
  if (says.kind === 'decline' && asksForMore(says.reason)) return { kind: 'refused', reason: 'question-instead' };
  const answer = answerOf(referral, command, actor, moment);
  const before = referral.homeAnswers.find((known) => known.home.home === home.home);
  if (before && before.profileVersion === answer.profileVersion && sameWords(before, answer)) {
    return { kind: 'refused', reason: 'already-said' };
  }
  const answered = answering(changing(referral, actor, moment), answer)
    .with({ asks: referral.asks.map((ask) => (ask.provider === home.provider ? withoutNone(ask) : ask)) })
    .noting(says.kind, { home, ...(answer.byPhone && { onBehalfOf: 'home' as const }) })
    .showing(DESK, providerOf(home));
  const last = told(asking(answered, answer, moment), answer).referral;
  return { kind: 'done', referral: endingWaveIfOver(last, moment) };
}

/** One no for all homes that were asked; a home that is in contact says "past niet" for itself. */
export function noneOfOurs(
  referral: Referral,
  { homes, answeredFor, reason }: CommandOf<'none-of-ours'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  if (actor.role !== 'provider' || homes.some(({ provider }) => provider !== actor.provider)) {
    return { kind: 'refused', reason: 'not-yours' };
  }
  if (homes.some((home) => isIntroduced(referral, home))) return { kind: 'refused', reason: 'home-is-introduced' };
  if (asksForMore(reason)) return { kind: 'refused', reason: 'question-instead' };
  const isSaid = referral.asks.some(({ provider, noneFits }) => provider === actor.provider && noneFits);
  if (isSaid) return { kind: 'refused', reason: 'already-said' };
  const noneFits = { by: actor.person, at: moment.now, answeredFor, reason };
  const says = { kind: 'decline', reason } as const;
  const answers = homes.map((home) =>
    answerOf(referral, { type: 'answer-for-home', home, answeredFor, says }, actor, moment),
  );
  const declined = answers
    .reduce(answering, changing(referral, actor, moment))
    .with({ asks: referral.asks.map((ask) => (ask.provider === actor.provider ? { ...ask, noneFits } : ask)) })
    .noting('none-of-ours', { provider: actor.provider })
    .showing(DESK, providerOf(actor));
  return { kind: 'done', referral: endingWaveIfOver(declined.referral, moment) };
}

function answering(change: Change, answer: HomeAnswer): Change {
  const others = change.referral.homeAnswers.filter(({ home }) => home.home !== answer.home.home);
  return change.with({ homeAnswers: [...others, answer] });
}

/** A question stays open until it is answered, whatever the home says after it. */
function asking(change: Change, { home, says }: HomeAnswer, moment: Moment): Change {
  if (says.kind !== 'doubt') return change;
  const question = { id: moment.newId(), home, words: says.question, askedAt: moment.now };
  return change.with({ questions: [...change.referral.questions, question] });
}

/** Interest and questions are told at once; what was said by phone is shown to the home, to see whether it is right. */
function told(answered: Change, { home, says, byPhone }: HomeAnswer): Change {
  if (byPhone) return answered.telling({ what: 'said-for-you', home }, providerOf(home));
  return says.kind === 'decline' ? answered : answered.telling({ what: says.kind, home }, DESK);
}

function answerOf(
  referral: Referral,
  { home, says, answeredFor, readVersion = Infinity }: CommandOf<'answer-for-home'>,
  actor: Actor,
  moment: Moment,
): HomeAnswer {
  // Somebody may answer on a form that was opened before a newer version was approved.
  const profileVersion = Math.min(readVersion, approvedProfile(referral.profiles)?.version ?? 0);
  const answer = { home, says, answeredFor, by: actor.person, at: moment.now, profileVersion };
  return actor.role === 'coordinator' ? { ...answer, byPhone: true } : answer;
}

/** A member answers for the homes of its own provider; a coordinator writes down what an asked one said by phone. */
function mayAnswerFor(referral: Referral, actor: Actor, home: HomeRef): boolean {
  return actor.role === 'provider'
    ? actor.provider === home.provider
    : referral.asks.some(({ provider }) => provider === home.provider);
}

/** Too little information is a question, not a no (the domain page, section 5). */
function asksForMore(reason: ListValue<'declineReason'>): boolean {
  return reason === 'tooLittleInformation';
}

function isIntroduced(referral: Referral, home: HomeRef): boolean {
  return introductionOf(referral)?.home.home === home.home;
}

function withoutNone({ noneFits: _, ...ask }: Ask): Ask {
  return ask;
}

function sameWords(one: HomeAnswer, other: HomeAnswer): boolean {
  return one.answeredFor === other.answeredFor && JSON.stringify(one.says) === JSON.stringify(other.says);
}
