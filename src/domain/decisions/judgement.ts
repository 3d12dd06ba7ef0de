/** What else the coordinator may do in the review: send back, refuse, waive a missing answer, write a note. */
import type { Actor } from '../actor';
import { changing, DESK, OWNER } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import { samePlace } from '../intake';
import type { Referral, Waived } from '../referral';

/** Sends it back with a question; everything that was answered stays. */
export function sendBack(referral: Referral, command: CommandOf<'send-back'>, actor: Actor, moment: Moment): Outcome {
  if (command.question.trim() === '') return { kind: 'refused', reason: 'words-missing' };
  return changing(referral, actor, moment)
    .to({ state: 'returned', question: command.question.trim() })
    .noting('sent-back')
    .telling({ what: 'sent-back' }, OWNER)
    .showing(DESK)
    .done();
}

/** Not suitable for a gezinshuis: closed with a reason for the referrer, who is told whom to call. */
export function refuse(referral: Referral, command: CommandOf<'refuse'>, actor: Actor, moment: Moment): Outcome {
  if (command.words.trim() === '') return { kind: 'refused', reason: 'words-missing' };
  return changing(referral, actor, moment)
    .to({ state: 'closed', reason: 'notSuitable', words: command.words.trim() })
    .noting('refused')
    .telling({ what: 'refused' }, OWNER)
    .showing(DESK)
    .done();
}

/** Goes on without a needed answer, for a reason that can be read back. */
export function waive(referral: Referral, command: CommandOf<'waive'>, actor: Actor, moment: Moment): Outcome {
  const { place, question, reason } = command;
  if (reason.trim() === '') return { kind: 'refused', reason: 'words-missing' };
  const isSame = (one: Waived) => one.question === question && samePlace(one.place, place);
  if (referral.waived.some(isSame)) return { kind: 'refused', reason: 'already-said' };
  const waived = { place, question, reason: reason.trim(), by: actor.person, at: moment.now };
  return changing(referral, actor, moment)
    .with({ waived: [...referral.waived, waived] })
    .noting('waived')
    .done();
}

/** A note among coordinators; nobody else ever reads it. */
export function addNote(referral: Referral, { text }: CommandOf<'add-note'>, actor: Actor, moment: Moment): Outcome {
  if (text.trim() === '') return { kind: 'refused', reason: 'words-missing' };
  const note = { text: text.trim(), by: actor.person, at: moment.now };
  return changing(referral, actor, moment)
    .with({ notes: [...referral.notes, note] })
    .noting('note-written')
    .done();
}

/** A coordinator looked at a referral that may be about the same youth, and says that it is another. */
export function sayNotDouble(
  referral: Referral,
  { reference }: CommandOf<'say-not-double'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  if (referral.notDoubleOf.includes(reference)) return { kind: 'refused', reason: 'already-said' };
  return changing(referral, actor, moment)
    .with({ notDoubleOf: [...referral.notDoubleOf, reference] })
    .noting('not-a-double')
    .done();
}
