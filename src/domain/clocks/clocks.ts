/** Every clock, one row each: when it runs, how long, and who hears what (the design page, section 4). */
import { currentIntroduction, DESK, OWNER, providerOf, type Change } from '../changes';
import { resuming } from '../decisions/pause';
import { askedCount } from '../decisions/asking';
import type { Recipient } from '../notices';
import type { Clock, Run } from './clock';
import * as since from './running';

const ON_THE_DAY = { days: 0 } as const;
const BEFORE_MATCH = ['submitted', 'returned', 'searching', 'introduced', 'exploring'] as const;

export const CLOCKS: readonly Clock[] = [
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
    does: (change) => change.telling({ what: 'review-waits' }, DESK),
  },
  {
    name: 'returned',
    in: ['returned'],
    runs: since.theStage,
    after: 'draftReminder',
    does: (change) => change.telling({ what: 'sent-back' }, OWNER),
  },
  {
    name: 'provider-reminder',
    in: ['searching'],
    runs: since.providersWereAsked,
    after: 'providerReminder',
    does: (change, run) => change.telling({ what: 'answer-awaited' }, ...providerIn(run)),
  },
  {
    name: 'provider-silent',
    in: ['searching'],
    runs: since.providersWereAsked,
    after: 'providerSilent',
    does: (change, { provider = '' }) => change.telling({ what: 'provider-silent', provider }, DESK),
  },
  {
    name: 'file-reminder',
    in: ['introduced'],
    runs: since.theStage,
    after: 'fileReminder',
    does: (change) => change.telling({ what: 'file-awaited', home: homeOf(change) }, OWNER),
  },
  {
    name: 'file-missing',
    in: ['introduced'],
    runs: since.theStage,
    after: 'fileMissing',
    does: (change) => change.telling({ what: 'file-missing', home: homeOf(change) }, DESK),
  },
  { name: 'verdict', in: ['exploring'], runs: since.nobodyDecided, after: 'verdict', does: askForVerdict },
  { name: 'expected', in: ['exploring'], runs: since.verdictWasExpected, after: ON_THE_DAY, does: askForVerdict },
  {
    name: 'online',
    in: ['searching'],
    runs: since.online,
    after: 'online',
    does: (change) => change.telling({ what: 'long-online' }, DESK),
  },
  {
    name: 'offline',
    in: ['searching'],
    runs: since.warned('online', since.online),
    after: 'offline',
    does: (change) =>
      change
        .with({ stage: { state: 'searching', since: change.referral.stage.since, offline: true } })
        .noting('went-offline')
        .telling({ what: 'offline' }, OWNER, DESK)
        .showingEverybody(),
  },
  {
    name: 'owner-news',
    in: ['searching'],
    runs: since.ownerHeard,
    after: 'ownerNews',
    does: (change) => change.telling({ what: 'progress', asked: askedCount(change.referral) }, OWNER),
  },
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
  { name: 'first-check', in: ['matched'], runs: since.movedIn, after: 'firstCheck', does: askHowItGoes },
  {
    name: 'last-check',
    in: ['matched'],
    runs: since.movedIn,
    after: 'lastCheck',
    does: (change) =>
      askHowItGoes(change)
        .to({ state: 'settled', introduction: currentIntroduction(change.referral) })
        .noting('settled')
        .telling({ what: 'settled' }, DESK)
        .showing(DESK, providerOf(homeOf(change))),
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
  { name: 'retention', in: ['settled', 'closed'], runs: since.theStage, after: 'retention', does: 'removal' },
];

/** Who has not said it yet. */
function askForVerdict(change: Change): Change {
  const { home, verdicts } = currentIntroduction(change.referral);
  const silent: Recipient[] = [...(verdicts.owner ? [] : [OWNER]), ...(verdicts.home ? [] : [providerOf(home)])];
  return change.telling({ what: 'verdict-awaited', home }, ...silent);
}

function askHowItGoes(change: Change): Change {
  const home = homeOf(change);
  return change.telling({ what: 'placement-check', home }, OWNER, providerOf(home));
}

const homeOf = ({ referral }: Change) => currentIntroduction(referral).home;

const providerIn = ({ provider }: Run): Recipient[] => (provider === undefined ? [] : [{ kind: 'provider', provider }]);
