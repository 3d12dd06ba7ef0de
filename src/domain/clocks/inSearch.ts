/** Clocks of a search: answers that are awaited, questions that wait, and how long it stands online. */
import { DESK, OWNER, type Change } from '../changes';
import { askedCount } from '../decisions/asking';
import type { State } from '../referral';
import { endingWaveIfOver } from '../waves';
import { deskToo, type Clock, type Firing } from './clock';
import * as since from './running';

const ASKED: readonly State[] = ['searching', 'introduced', 'exploring'];

export const IN_SEARCH: readonly Clock[] = [
  {
    name: 'provider-reminder',
    in: ['searching'],
    runs: since.providersAreAwaited,
    after: 'providerReminder',
    does: (change, { run: { provider = '' } }) =>
      change.telling({ what: 'answer-awaited' }, { kind: 'provider', provider }),
  },
  {
    name: 'provider-silent',
    in: ['searching'],
    runs: since.providersAreAwaited,
    after: 'providerSilent',
    does: goOnWithout,
  },
  {
    name: 'question-waits',
    in: ASKED,
    runs: since.questionWaitsForDesk,
    after: 'question',
    again: 'again',
    does: (change) => change.telling({ what: 'question-waits' }, DESK),
  },
  {
    name: 'question-awaited',
    in: ASKED,
    runs: since.questionWaitsForOwner,
    after: 'question',
    again: 'again',
    does: (change, firing) => change.telling({ what: 'question-awaited' }, OWNER, ...deskToo(firing)),
  },
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
    name: 'stands-still',
    in: ['searching'],
    runs: since.standsStill,
    after: 'again',
    again: 'again',
    does: (change) => change.telling({ what: 'offline' }, DESK),
  },
  {
    name: 'owner-news',
    in: ['searching'],
    runs: since.ownerHeard,
    after: 'ownerNews',
    does: (change) => change.telling({ what: 'progress', asked: askedCount(change.referral) }, OWNER),
  },
];

/** The coordinator hears of each that is silent; the wave ends when nobody else is waited for. */
function goOnWithout(change: Change, { run: { provider = '' }, moment }: Firing): Change {
  const told = change.telling({ what: 'provider-silent', provider }, DESK);
  return told.with(endingWaveIfOver(told.referral, moment));
}
