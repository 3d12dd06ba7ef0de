/** The referrer answers, card by card, and sends the referral in. */
import { inStage, noted, owingCard } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import { missingAnswers, type AnyAnswers } from '../intake';
import type { Actor } from '../person';
import { draftProfile } from '../profile';
import { type Question } from '../question';
import { QUESTIONS, type QuestionId } from '../questions';
import type { Referral } from '../referral';

/** Keeps the answers of one card at once; a question that was on the card but has no value was emptied. */
export function answerQuestions(referral: Referral, { place, values, asked }: CommandOf<'answer-questions'>): Outcome {
  const about = place.youth ?? 0;
  const changed = {
    ...referral,
    answers: withValues('referral', referral.answers, values, asked),
    youths: referral.youths.map((youth, index) =>
      index === about ? withValues('youth', youth, values, asked) : youth,
    ),
  };
  return { kind: 'done', referral: withYouthCount(changed) };
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

/** Only what was asked about this subject changes. */
function withValues<A extends AnyAnswers>(
  of: Question['of'],
  answers: A,
  values: CommandOf<'answer-questions'>['values'],
  asked: readonly QuestionId[],
): A {
  const own = asked.filter((id) => QUESTIONS[id].of === of);
  const kept = Object.entries(answers).filter(([id]) => !own.includes(id as QuestionId));
  const given = own.flatMap((id) => (values[id] === undefined ? [] : [[id, values[id]]]));
  return Object.fromEntries([...kept, ...given]) as A;
}
