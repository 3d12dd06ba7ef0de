/** The referrer answers, card by card, and sends the referral in. */
import { inStage, noted, owingCard } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import { answersAt, missingAnswers, type AnyAnswers } from '../intake';
import type { Actor } from '../person';
import { draftProfile } from '../profile';
import type { Answers } from '../questions';
import type { Referral } from '../referral';

/** Keeps the answers of one card at once; a question that was on the card but has no value was emptied. */
export function answerQuestions(referral: Referral, command: CommandOf<'answer-questions'>): Outcome {
  const { place } = command;
  const kept = Object.entries(answersAt(place, referral)).filter(([id]) => !command.asked.includes(id as never));
  const answers = { ...Object.fromEntries(kept), ...command.values } as AnyAnswers;
  if (place.youth === undefined) return { kind: 'done', referral: withYouthCount({ ...referral, answers }) };
  const youths = referral.youths.map((youth, index) => (index === place.youth ? (answers as Answers<'youth'>) : youth));
  return { kind: 'done', referral: { ...referral, youths } };
}

/** Sends a complete referral to the coordination point and drafts version 1 of the profile. */
export function submit(referral: Referral, _command: CommandOf<'submit'>, actor: Actor, moment: Moment): Outcome {
  const missing = missingAnswers(referral, moment.today);
  if (missing.length > 0) return { kind: 'refused', reason: 'answers-missing', missing };
  const submitted = inStage(
    { ...referral, profiles: [draftProfile(referral, 1, moment.now)] },
    { state: 'submitted', since: moment.now },
  );
  return {
    kind: 'done',
    referral: owingCard(noted(submitted, actor, moment, { what: 'submitted' }), moment, { kind: 'desk' }),
  };
}

/** There are always as many youths as were said; answers about one that is taken away are forgotten. */
function withYouthCount(referral: Referral): Referral {
  const count = Number(referral.answers.youthCount ?? '1');
  return { ...referral, youths: Array.from({ length: count }, (_, index) => referral.youths[index] ?? {}) };
}
