/** A member of a provider's channel answers for one of its homes, never for another provider's. */
import { noted, owing, owingCard } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { Actor } from '../person';
import { approvedProfile } from '../profile';
import type { HomeAnswer, Referral } from '../referral';

/** The last word counts: it replaces what was said for this home before. Interest and questions are told at once. */
export function answerForHome(
  referral: Referral,
  command: CommandOf<'answer-for-home'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const { home, says, answeredFor } = command;
  if (actor.role !== 'provider' || actor.provider !== home.provider) return { kind: 'refused', reason: 'not-yours' };
  const version = approvedProfile(referral.profiles)?.version ?? 0;
  const answer: HomeAnswer = { home, says, answeredFor, by: actor.person, at: moment.now, profileVersion: version };
  const before = referral.homeAnswers.find((known) => known.home.home === home.home);
  if (before && before.profileVersion === version && sameWords(before, answer)) {
    return { kind: 'refused', reason: 'already-said' };
  }
  const others = referral.homeAnswers.filter((known) => known !== before);
  const answered = noted({ ...referral, homeAnswers: [...others, answer] }, actor, moment, {
    what: says.kind,
    home: home.home,
    provider: home.provider,
  });
  const shown = owingCard(owingCard(answered, moment, { kind: 'desk' }), moment, {
    kind: 'provider',
    provider: home.provider,
  });
  return { kind: 'done', referral: says.kind === 'decline' ? shown : told(shown, command, moment) };
}

function told(referral: Referral, command: CommandOf<'answer-for-home'>, moment: Moment): Referral {
  const what = command.says.kind === 'interest' ? 'interest' : 'doubt';
  return owing(referral, moment, { kind: 'desk' }, { what, home: command.home });
}

function sameWords(one: HomeAnswer, other: HomeAnswer): boolean {
  return one.answeredFor === other.answeredFor && JSON.stringify(one.says) === JSON.stringify(other.says);
}
