/** The one decision: may this person do this now, and what follows from it. Changes nothing itself. */
import { ACTS, refusedInState } from './acts';
import type { Command, CommandType, CommandOf, Moment, Outcome } from './commands';
import { answerForHome, noneOfOurs } from './decisions/answerForHome';
import { answerQuestions, submit } from './decisions/intake';
import { confirmSaid } from './decisions/confirmSaid';
import { callOff, fileSent, introduce, noFileYet } from './decisions/introduction';
import { knowYouth } from './decisions/knowYouth';
import { notPlaced, sayHowItGoes, setMovingIn } from './decisions/placement';
import { answerQuestion, approveAnswer, putQuestion } from './decisions/homeQuestion';
import { resolvePost } from './decisions/resolvePost';
import { approveAndAsk, approveVersion } from './decisions/approval';
import { askMore } from './decisions/asking';
import { editProfile, keepExact, takeUp } from './decisions/review';
import { split } from './decisions/split';
import { doesNotFit, fits, stillExploring, takeBack } from './decisions/verdict';
import { close, reopen, withdraw } from './decisions/ending';
import { offerHandOver, takeOver } from './decisions/handOver';
import { addNote, refuse, sayNotDouble, sendBack, waive } from './decisions/judgement';
import { extend } from './decisions/extend';
import { pause, resume } from './decisions/pause';
import type { Actor } from './actor';
import type { Referral } from './referral';

export type Decision<T extends CommandType> = (
  referral: Referral,
  command: CommandOf<T>,
  actor: Actor,
  moment: Moment,
) => Outcome;

/** Gives the changed referral with the notices it now owes, or a named refusal; the referral itself is not touched. */
export function decide(referral: Referral, command: Command, actor: Actor, moment: Moment): Outcome {
  if (!isTheirs(referral, command, actor)) return { kind: 'refused', reason: 'not-yours' };
  return (
    refusedInState(referral.stage.state, command.type) ??
    DECISIONS[command.type](referral, command as never, actor, moment)
  );
}

const DECISIONS: { [T in CommandType]: Decision<T> } = {
  'answer-questions': answerQuestions,
  submit,
  withdraw,
  close,
  reopen,
  pause,
  resume,
  extend,
  'offer-hand-over': offerHandOver,
  'take-over': takeOver,
  'take-up': takeUp,
  'edit-profile': editProfile,
  'keep-exact': keepExact,
  'approve-and-ask': approveAndAsk,
  'approve-version': approveVersion,
  'send-back': sendBack,
  refuse,
  waive,
  'add-note': addNote,
  'say-not-double': sayNotDouble,
  'ask-more': askMore,
  split,
  'answer-for-home': answerForHome,
  'none-of-ours': noneOfOurs,
  'know-youth': knowYouth,
  'put-question': putQuestion,
  'answer-question': answerQuestion,
  'approve-answer': approveAnswer,
  introduce,
  'call-off': callOff,
  'file-sent': fileSent,
  fits,
  'does-not-fit': doesNotFit,
  'confirm-said': confirmSaid,
  'take-back': takeBack,
  'still-exploring': stillExploring,
  'no-file-yet': noFileYet,
  'set-moving-in': setMovingIn,
  'not-placed': notPlaced,
  'say-how-it-goes': sayHowItGoes,
  'resolve-post': resolvePost,
};

/** The role must be allowed the act; a referrer acts on own referrals only, a provider on what it was asked. */
function isTheirs(referral: Referral, command: Command, actor: Actor): boolean {
  if (actor.role === 'nobody' || !ACTS[command.type].by.includes(actor.role)) return false;
  switch (actor.role) {
    case 'referrer':
      // Who takes over is not the owner yet, and proves it with the code.
      return command.type === 'take-over' || [actor.person, ...actor.standsInFor].includes(referral.owner);
    case 'coordinator':
      return true;
    case 'provider':
      return referral.asks.some((ask) => ask.provider === actor.provider && !ask.stopped);
  }
}
