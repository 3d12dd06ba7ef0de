/** The referrer withdraws a referral; everybody involved hears it at once and the cards turn neutral. */
import { inStage, noted, owing, owingAllCards, owingProviders } from '../changes';
import type { CommandOf, Moment, Outcome } from '../commands';
import type { Actor } from '../person';
import type { Referral } from '../referral';

export function withdraw(referral: Referral, _command: CommandOf<'withdraw'>, actor: Actor, moment: Moment): Outcome {
  const wasDraft = referral.stage.state === 'drafting';
  const stage = { state: 'closed', since: moment.now, reason: 'withdrawn' } as const;
  const closed = noted(inStage(referral, stage), actor, moment, { what: 'withdrawn' });
  if (wasDraft) return { kind: 'done', referral: closed };
  const desk = owing(closed, moment, { kind: 'desk' }, { what: 'withdrawn' });
  const providers = owingProviders(desk, moment, () => ({ what: 'withdrawn' }));
  return { kind: 'done', referral: owingAllCards(providers, moment) };
}
