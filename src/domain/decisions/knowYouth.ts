/** Somebody in a channel thinks to recognise the youth: the coordinator calls, and nothing else is written down. */
import type { Actor } from '../actor';
import { changing, DESK } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { Referral } from '../referral';

export function knowYouth(
  referral: Referral,
  _command: CommandOf<'know-youth'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  if (actor.role !== 'provider') return { kind: 'refused', reason: 'not-yours' };
  const { person, provider } = actor;
  if (referral.history.some(({ what, by }) => what === 'knows-youth' && by === person)) {
    return { kind: 'refused', reason: 'already-said' };
  }
  return changing(referral, actor, moment)
    .noting('knows-youth', { provider })
    .telling({ what: 'knows-youth', provider }, DESK)
    .done();
}
