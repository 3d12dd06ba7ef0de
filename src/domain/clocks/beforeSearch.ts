/** Clocks of a referral that nobody searches for yet: a draft, a review, a question to the referrer. */
import { DESK, OWNER } from '../changes';
import { deskToo, type Clock } from './clock';
import * as since from './running';

export const BEFORE_SEARCH: readonly Clock[] = [
  {
    name: 'draft-reminder',
    in: ['drafting'],
    runs: since.theStage,
    after: 'draftReminder',
    does: (change) => change.telling({ what: 'draft-untouched' }, OWNER),
  },
  {
    name: 'draft-warning',
    in: ['drafting'],
    runs: since.theStage,
    after: 'draftWarning',
    does: (change) => change.telling({ what: 'draft-ends' }, OWNER),
  },
  {
    name: 'draft-removal',
    in: ['drafting'],
    runs: since.warned('draft-warning', since.theStage),
    after: 'draftRemoval',
    does: 'removal',
  },
  {
    name: 'review',
    in: ['submitted'],
    runs: since.theStage,
    after: 'review',
    again: 'again',
    does: (change) => change.telling({ what: 'review-waits' }, DESK),
  },
  {
    name: 'returned',
    in: ['returned'],
    runs: since.theStage,
    after: 'draftReminder',
    again: 'again',
    does: (change, firing) => change.telling({ what: 'sent-back' }, OWNER, ...deskToo(firing)),
  },
];
