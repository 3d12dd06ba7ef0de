/** Who may do what in which state: one row for each act (the table of the design page, section 4). */
import type { CommandType } from './commands';
import type { Role } from './person';
import type { State } from './referral';

interface Act {
  by: readonly Exclude<Role, 'nobody'>[];
  in: readonly State[];
}

export const ACTS: Readonly<Record<CommandType, Act>> = {
  'answer-questions': { by: ['referrer'], in: ['drafting'] },
  submit: { by: ['referrer'], in: ['drafting'] },
  withdraw: { by: ['referrer'], in: ['drafting', 'submitted', 'searching', 'introduced', 'exploring'] },
  'take-up': { by: ['coordinator'], in: ['submitted', 'searching', 'introduced', 'exploring'] },
  'edit-profile': { by: ['coordinator'], in: ['submitted'] },
  'approve-and-ask': { by: ['coordinator'], in: ['submitted'] },
  'ask-more': { by: ['coordinator'], in: ['searching'] },
  'answer-for-home': { by: ['provider'], in: ['searching', 'introduced', 'exploring'] },
  introduce: { by: ['coordinator'], in: ['searching'] },
  'call-off': { by: ['coordinator'], in: ['introduced'] },
  'file-sent': { by: ['referrer'], in: ['introduced'] },
  fits: { by: ['referrer', 'provider'], in: ['exploring'] },
  'does-not-fit': { by: ['referrer', 'provider'], in: ['introduced', 'exploring'] },
  'resolve-post': { by: ['coordinator'], in: ['searching', 'introduced', 'exploring', 'matched', 'closed'] },
};
