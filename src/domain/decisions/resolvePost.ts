/** A coordinator looked in the channel and says whether a card of which nobody was certain has arrived. */
import { changing, sameRecipient } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { Notice } from '../notices';
import type { Actor } from '../actor';
import type { Referral } from '../referral';

export function resolvePost(
  referral: Referral,
  command: CommandOf<'resolve-post'>,
  actor: Actor,
  moment: Moment,
): Outcome {
  const to = { kind: 'provider', provider: command.provider } as const;
  const uncertain = (notice: Notice) => notice.mark.state === 'uncertain' && sameRecipient(notice.to, to);
  if (!referral.notices.some(uncertain)) return { kind: 'refused', reason: 'nothing-uncertain' };
  const mark = command.arrived ? ({ state: 'sent', at: moment.now } as const) : ({ state: 'owed' } as const);
  const notices = referral.notices.map((notice) => (uncertain(notice) ? { ...notice, mark, due: moment.now } : notice));
  const asks = referral.asks.map((ask) =>
    ask.provider === command.provider && command.arrived ? { ...ask, post: ask.post ?? {} } : ask,
  );
  return changing(referral, actor, moment)
    .with({ notices, asks })
    .noting(command.arrived ? 'post-arrived' : 'post-again', { provider: command.provider })
    .done();
}
