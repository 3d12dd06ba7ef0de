/** A search stands still for a while and goes on where it was. */
import type { Actor } from '../actor';
import { addDays } from '../calendar';
import { changing, DESK, OWNER, type Change } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { Recipient } from '../notices';
import type { Referral } from '../referral';

/** Longer than this it is better closed and opened again. */
const LONGEST_PAUSE_DAYS = 30;

export function pause(referral: Referral, { until }: CommandOf<'pause'>, actor: Actor, moment: Moment): Outcome {
  const { stage } = referral;
  if (stage.state !== 'submitted' && stage.state !== 'searching') {
    return { kind: 'refused', reason: 'not-in-this-state', state: stage.state };
  }
  const isInTime = until > moment.today && until <= addDays(moment.today, LONGEST_PAUSE_DAYS);
  if (!isInTime) return { kind: 'refused', reason: 'pause-too-long' };
  return changing(referral, actor, moment)
    .to({ state: 'paused', until, before: stage })
    .noting('paused')
    .telling({ what: 'paused' }, theOther(actor))
    .showingEverybody()
    .done();
}

export function resume(referral: Referral, _command: CommandOf<'resume'>, actor: Actor, moment: Moment): Outcome {
  return resuming(changing(referral, actor, moment), theOther(actor)).done();
}

/** Goes on where it was, and tells those who did not do it themselves. */
export function resuming(change: Change, ...others: Recipient[]): Change {
  const { stage } = change.referral;
  const before = stage.state === 'paused' ? stage.before : stage;
  return change
    .with({ stage: before })
    .noting('resumed')
    .telling({ what: 'resumed' }, ...others)
    .showingEverybody();
}

/** Owner and coordinator may both pause; the other one hears it. */
function theOther(actor: Actor): Recipient {
  return actor.role === 'coordinator' ? OWNER : DESK;
}
