/** The referrer answers, card by card, and sends the referral in. */
import { changing, DESK } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import { missingAnswers, type AnyAnswers } from '../intake';
import type { Actor } from '../actor';
import { draftProfile, redraftProfile, saysTheSame, type Profile } from '../profile';
import { type Question } from '../question';
import { QUESTIONS, type QuestionId } from '../questions';
import type { Referral } from '../referral';

/** Keeps the answers of one card at once; a draft waits for its referrer from the last answer on. */
export function answerQuestions(
  referral: Referral,
  command: CommandOf<'answer-questions'>,
  _actor: Actor,
  { now }: Moment,
): Outcome {
  const { stage } = referral;
  const waiting = stage.state === 'drafting' ? { ...stage, since: now } : stage;
  return { kind: 'done', referral: { ...keepingAnswers(referral, command), stage: waiting } };
}

/** The referral with these answers; a question that was on the card but has no value was emptied. */
export function keepingAnswers(
  referral: Referral,
  { place, values, asked }: Omit<CommandOf<'answer-questions'>, 'type'>,
): Referral {
  const about = place.youth ?? 0;
  return withYouthCount({
    ...referral,
    answers: withValues('referral', referral.answers, values, asked),
    youths: referral.youths.map((youth, index) =>
      index === about ? withValues('youth', youth, values, asked) : youth,
    ),
  });
}

/**
 * Sends a referral to the coordination point and drafts a version of the profile. With `incomplete` it goes although
 * needed answers are missing: a referrer is never stuck, the coordinator waives them or asks. In a running search it
 * is a change: a new version to review, while the old card stays.
 */
export function submit(referral: Referral, command: CommandOf<'submit'>, actor: Actor, moment: Moment): Outcome {
  const missing = missingAnswers(referral, moment.today);
  if (missing.length > 0 && !command.incomplete) return { kind: 'refused', reason: 'answers-missing', missing };
  if (!command.isAdmitted) return { kind: 'refused', reason: 'not-admitted' };
  const profiles = withNewVersion(referral, moment);
  const change = changing(referral, actor, moment).with({ profiles });
  if (referral.stage.state === 'searching') {
    return change
      .noting('changed', { version: profiles.at(-1)?.version })
      .telling({ what: 'changed' }, DESK)
      .showing(DESK)
      .done();
  }
  const sent = change.to({ state: 'submitted' }).noting('submitted');
  // The card of a returned referral stands in the channel already, and bringing it up to date draws nobody's attention.
  const told = referral.stage.state === 'returned' ? sent.telling({ what: 'changed' }, DESK) : sent;
  return told.showing(DESK).done();
}

/**
 * Sent twice, or with nothing changed that a profile tells, it stays the version it was, with the coordinator's words. An
 * approved one is looked at once more when names were given that must not appear.
 */
function withNewVersion(referral: Referral, moment: Moment): Profile[] {
  const latest = referral.profiles.at(-1);
  const drafted = latest ? redraftProfile(referral, latest, moment) : draftProfile(referral, 1, moment);
  const mustBeRead = latest?.approval !== undefined && referral.answers.forbiddenNames !== undefined;
  return latest && saysTheSame(drafted, latest) && !mustBeRead ? referral.profiles : [...referral.profiles, drafted];
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
