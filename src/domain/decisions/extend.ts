/** A coordinator lets a search that stood online for long go on for as long again, from now. */
import type { Actor } from '../actor';
import { changing, OWNER } from '../changes';
import { extensionsOf, isLongOnline } from '../clocks/running';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { Referral } from '../referral';

/** After three times thirty days more of the same will not find a place. */
const MOST_EXTENSIONS = 3;

export function extend(referral: Referral, _command: CommandOf<'extend'>, actor: Actor, moment: Moment): Outcome {
  const { stage } = referral;
  if (stage.state !== 'searching') return { kind: 'refused', reason: 'not-in-this-state', state: stage.state };
  if (!isLongOnline(referral)) return { kind: 'refused', reason: 'already-said' };
  if (extensionsOf(referral).length >= MOST_EXTENSIONS) return { kind: 'refused', reason: 'extended-enough' };
  const { offline: wasOffline, ...online } = stage;
  const extended = changing(referral, actor, moment).with({ stage: online }).noting('extended');
  return wasOffline ? extended.telling({ what: 'extended' }, OWNER).showingEverybody().done() : extended.done();
}
