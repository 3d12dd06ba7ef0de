/** Who may do what in which state: one row for each act (the table of the design page, section 4). */
import type { CommandType, Refused } from './commands';
import type { Role } from './actor';
import type { Referral, State } from './referral';

interface Act {
  by: readonly Exclude<Role, 'nobody'>[];
  in: readonly State[];
}

const BEFORE_MATCH = ['submitted', 'returned', 'searching', 'introduced', 'exploring', 'paused'] as const;
const ASKED = ['searching', 'introduced', 'exploring'] as const;

export const ACTS: Readonly<Record<CommandType, Act>> = {
  'answer-questions': { by: ['referrer'], in: ['drafting', 'returned', 'searching'] },
  submit: { by: ['referrer'], in: ['drafting', 'returned', 'searching'] },
  withdraw: { by: ['referrer'], in: ['drafting', ...BEFORE_MATCH] },
  'offer-hand-over': { by: ['referrer', 'coordinator'], in: ['drafting', ...BEFORE_MATCH, 'matched'] },
  'take-over': { by: ['referrer'], in: ['drafting', ...BEFORE_MATCH, 'matched'] },
  pause: { by: ['referrer', 'coordinator'], in: ['submitted', 'searching'] },
  resume: { by: ['referrer', 'coordinator'], in: ['paused'] },
  close: { by: ['coordinator'], in: BEFORE_MATCH },
  extend: { by: ['coordinator'], in: ['searching'] },
  reopen: { by: ['coordinator'], in: ['closed', 'settled'] },
  'take-up': { by: ['coordinator'], in: [...BEFORE_MATCH] },
  'send-back': { by: ['coordinator'], in: ['submitted'] },
  refuse: { by: ['coordinator'], in: ['submitted'] },
  waive: { by: ['coordinator'], in: ['submitted', 'searching'] },
  'add-note': { by: ['coordinator'], in: [...BEFORE_MATCH, 'matched', 'settled', 'closed'] },
  'say-not-double': { by: ['coordinator'], in: [...BEFORE_MATCH] },
  'edit-profile': { by: ['coordinator'], in: ['submitted', 'searching'] },
  'keep-exact': { by: ['coordinator'], in: ['submitted', 'searching'] },
  'approve-and-ask': { by: ['coordinator'], in: ['submitted'] },
  'approve-version': { by: ['coordinator'], in: ['searching'] },
  'ask-more': { by: ['coordinator'], in: ['searching'] },
  split: { by: ['coordinator'], in: ['submitted', 'searching'] },
  'answer-for-home': { by: ['provider', 'coordinator'], in: ASKED },
  'none-of-ours': { by: ['provider'], in: ASKED },
  'know-youth': { by: ['provider'], in: ASKED },
  'put-question': { by: ['coordinator'], in: ASKED },
  'answer-question': { by: ['referrer'], in: ASKED },
  'approve-answer': { by: ['coordinator'], in: ASKED },
  introduce: { by: ['coordinator'], in: ['searching'] },
  'call-off': { by: ['coordinator'], in: ['introduced'] },
  'file-sent': { by: ['referrer', 'coordinator'], in: ['introduced', 'exploring'] },
  'no-file-yet': { by: ['provider', 'coordinator'], in: ['introduced', 'exploring'] },
  fits: { by: ['referrer', 'provider', 'coordinator'], in: ['exploring'] },
  'does-not-fit': { by: ['referrer', 'provider', 'coordinator'], in: ['introduced', 'exploring'] },
  'confirm-said': { by: ['referrer', 'provider'], in: [...BEFORE_MATCH, 'matched', 'settled', 'closed'] },
  'take-back': { by: ['referrer', 'provider', 'coordinator'], in: ['exploring'] },
  'still-exploring': { by: ['referrer', 'provider', 'coordinator'], in: ['exploring'] },
  'set-moving-in': { by: ['referrer', 'provider', 'coordinator'], in: ['matched'] },
  'not-placed': { by: ['coordinator'], in: ['matched'] },
  'say-how-it-goes': { by: ['referrer', 'provider', 'coordinator'], in: ['matched', 'settled'] },
  'resolve-post': { by: ['coordinator'], in: [...BEFORE_MATCH, 'matched', 'settled', 'closed'] },
};

/** Whether the act belongs in the state that the referral is in; by whom is another question. */
export function may({ stage }: Referral, act: CommandType): boolean {
  return ACTS[act].in.includes(stage.state);
}

/** The refusal when none of these acts belongs in this state. */
export function refusedInState(state: State, ...acts: CommandType[]): Refused | undefined {
  const belongs = acts.some((act) => ACTS[act].in.includes(state));
  return belongs ? undefined : { kind: 'refused', reason: 'not-in-this-state', state };
}
