/** A member of a provider's channel answers for one of its homes, never for another provider's. */
import { changing, DESK, introductionOf, providerOf, type Change } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { Actor } from '../actor';
import type { HomeRef } from '../party';
import { approvedProfile } from '../profile';
import type { HomeAnswer, Referral } from '../referral';
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
  if (says.kind === 'decline' && introductionOf(referral)?.home.home === home.home) {
    return { kind: 'refused', reason: 'home-is-introduced' };
  }
  const answer = answerOf(referral, command, actor, moment);
  const before = referral.homeAnswers.find((known) => known.home.home === home.home);
  if (before && before.profileVersion === answer.profileVersion && sameWords(before, answer)) {
    return { kind: 'refused', reason: 'already-said' };
  }
  const others = referral.homeAnswers.filter((known) => known !== before);
  const answered = changing(referral, actor, moment)
    .with({ homeAnswers: [...others, answer] })
    .noting(says.kind, { home, ...(answer.byPhone && { onBehalfOf: 'home' as const }) })
    .showing(DESK, providerOf(home));
  return { kind: 'done', referral: endingWaveIfOver(told(answered, answer).referral, moment) };
}

/** Interest and questions are told at once; what was said by phone is shown to the home, to see whether it is right. */
function told(answered: Change, { home, says, byPhone }: HomeAnswer): Change {
  if (byPhone) return answered.telling({ what: 'said-for-you', home }, providerOf(home));
  return says.kind === 'decline' ? answered : answered.telling({ what: says.kind, home }, DESK);
}

function answerOf(
  referral: Referral,
  { home, says, answeredFor }: CommandOf<'answer-for-home'>,
  actor: Actor,
  moment: Moment,
): HomeAnswer {
  const profileVersion = approvedProfile(referral.profiles)?.version ?? 0;
  const answer = { home, says, answeredFor, by: actor.person, at: moment.now, profileVersion };
  return actor.role === 'coordinator' ? { ...answer, byPhone: true } : answer;
}

/** A member answers for the homes of its own provider; a coordinator writes down what an asked one said by phone. */
function mayAnswerFor(referral: Referral, actor: Actor, home: HomeRef): boolean {
  return actor.role === 'provider'
    ? actor.provider === home.provider
    : referral.asks.some(({ provider }) => provider === home.provider);
}

function sameWords(one: HomeAnswer, other: HomeAnswer): boolean {
  return one.answeredFor === other.answeredFor && JSON.stringify(one.says) === JSON.stringify(other.says);
}
