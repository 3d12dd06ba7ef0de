/** Every clock, one row each: when it runs, how long, and who hears what (the design page, section 4). */
import { DESK, OWNER } from '../changes';
import { forgettingIdentifying } from '../decisions/ending';
import { resuming } from '../decisions/pause';
import { BEFORE_SEARCH } from './beforeSearch';
import type { Clock } from './clock';
import { IN_CONTACT } from './inContact';
import { IN_SEARCH } from './inSearch';
import * as since from './running';
import { ON_THE_DAY } from './terms';

const BEFORE_MATCH = ['submitted', 'returned', 'searching', 'introduced', 'exploring'] as const;

export const CLOCKS: readonly Clock[] = [
  ...BEFORE_SEARCH,
  ...IN_SEARCH,
  ...IN_CONTACT,
  {
    name: 'order-ends',
    in: BEFORE_MATCH,
    runs: since.orderEnds,
    after: 'orderEnds',
    isAhead: true,
    does: (change) => change.telling({ what: 'order-ends' }, OWNER, DESK),
  },
  {
    name: 'order-ends-soon',
    in: BEFORE_MATCH,
    runs: since.orderEnds,
    after: 'orderEndsSoon',
    isAhead: true,
    does: (change) => change.telling({ what: 'order-ends' }, OWNER, DESK),
  },
  {
    name: 'order-lapses',
    in: BEFORE_MATCH,
    runs: since.orderWasGranted,
    after: 'orderLapses',
    does: (change) => change.telling({ what: 'order-lapses' }, OWNER, DESK),
  },
  {
    name: 'post-undecided',
    in: [...BEFORE_MATCH, 'matched', 'settled', 'closed'],
    runs: since.postIsUncertain,
    after: 'question',
    again: 'again',
    does: (change, { run: { provider = '' } }) => change.telling({ what: 'post-uncertain', provider }, DESK),
  },
  {
    name: 'pause-over',
    in: ['paused'],
    runs: since.pauseEnds,
    after: ON_THE_DAY,
    does: (change) => resuming(change, OWNER, DESK),
  },
  {
    name: 'hand-over-expired',
    in: ['drafting', ...BEFORE_MATCH, 'paused', 'matched'],
    runs: since.handOverEnds,
    after: ON_THE_DAY,
    does: (change) => change.with({ handOver: undefined }).telling({ what: 'hand-over-expired' }, OWNER),
  },
  {
    name: 'retention-identifying',
    in: ['settled', 'closed'],
    runs: since.theStage,
    after: 'retentionIdentifying',
    does: forgettingIdentifying,
  },
  { name: 'retention', in: ['settled', 'closed'], runs: since.theStage, after: 'retention', does: 'removal' },
];
