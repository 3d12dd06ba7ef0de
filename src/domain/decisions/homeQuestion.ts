/** The question of a home goes by the coordinator to the referrer, and the answer comes back the same way. */
import type { Actor } from '../actor';
import { changing, DESK, OWNER, providerOf, type Change } from '../changes';
import type { CommandOf, Moment, Outcome, Refused } from '../commands';
import { isOpen } from '../homeQuestions';
import { latestProfile, withAddedAnswer } from '../profile';
import type { HomeQuestion } from '../homeQuestions';
import type { Referral } from '../referral';

/** The most a home or a referrer may write. */
const LONGEST = 600;

/** To the referrer, in words that do not tell which home asks. Putting it again corrects those words. */
export function putQuestion(
  referral: Referral,
  command: CommandOf<'put-question'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const found = openQuestion(referral, command);
  if ('kind' in found) return found;
  if (found.answer) return { kind: 'refused', reason: 'already-said' };
  const put = { words: command.words.trim(), at: moment.now };
  return changed(changing(referral, actor, moment), { ...found, put })
    .noting('question-put', { home: found.home })
    .telling({ what: 'question-put' }, OWNER)
    .showing(DESK)
    .done();
}

/** The referrer answers what was put; only coordinators read it as it is. */
export function answerQuestion(
  referral: Referral,
  command: CommandOf<'answer-question'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const found = openQuestion(referral, command);
  if ('kind' in found) return found;
  if (!found.put) return { kind: 'refused', reason: 'question-unknown' };
  const answer = { words: command.words.trim(), by: actor.person, at: moment.now };
  return changed(changing(referral, actor, moment), { ...found, answer })
    .noting('question-answered')
    .telling({ what: 'question-came-back' }, DESK)
    .showing(DESK)
    .done();
}

/** What the home reads, in the coordinator's words; the flow lets no identifying words come this far. */
export function approveAnswer(
  referral: Referral,
  command: CommandOf<'approve-answer'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const found = openQuestion(referral, command);
  if ('kind' in found) return found;
  const approved = { words: command.words.trim(), by: actor.person, at: moment.now };
  const { home, id: question } = found;
  const answered = changed(changing(referral, actor, moment), { ...found, approved })
    .noting('answer-approved', { home })
    .telling({ what: 'question-answered', home, question }, providerOf(home));
  return (command.addToProfile ? addedToProfile(answered, approved.words, moment) : answered).showing(DESK).done();
}

/** A new version, which the coordinator still has to approve. */
function addedToProfile(change: Change, words: string, moment: Moment): Change {
  const { profiles } = change.referral;
  const added = withAddedAnswer(latestProfile(profiles), words, moment.now);
  return change.with({ profiles: [...profiles, added] }).noting('profile-edited', { version: added.version });
}

function openQuestion(
  referral: Referral,
  { question, words }: CommandOf<'put-question' | 'answer-question' | 'approve-answer'>,
): HomeQuestion | Refused {
  const found = referral.questions.find(({ id }) => id === question);
  if (!found || !isOpen(referral, found)) return { kind: 'refused', reason: 'question-unknown' };
  if (words.trim() === '') return { kind: 'refused', reason: 'words-missing' };
  return words.trim().length > LONGEST ? { kind: 'refused', reason: 'text-too-long' } : found;
}

function changed(change: Change, question: HomeQuestion): Change {
  const { questions } = change.referral;
  return change.with({ questions: questions.map((known) => (known.id === question.id ? question : known)) });
}
