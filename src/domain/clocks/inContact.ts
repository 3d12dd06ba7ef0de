/** Clocks of an introduction and of what comes after the match. */
import { currentIntroduction, DESK, OWNER, providerOf, type Change } from '../changes';
import type { AboutHome, Recipient } from '../notices';
import { deskToo, type Clock, type Firing } from './clock';
import * as since from './running';
import { ON_THE_DAY } from './terms';

export const IN_CONTACT: readonly Clock[] = [
  {
    name: 'file-reminder',
    in: ['introduced'],
    runs: since.theStage,
    after: 'fileReminder',
    does: (change) => change.telling(about(change, 'file-awaited'), OWNER),
  },
  {
    name: 'file-missing',
    in: ['introduced'],
    runs: since.theStage,
    after: 'fileMissing',
    again: 'again',
    does: (change) => change.telling(about(change, 'file-missing'), DESK),
  },
  {
    name: 'verdict',
    in: ['exploring'],
    runs: since.nobodyDecided,
    after: 'verdict',
    again: 'again',
    does: askForVerdict,
  },
  {
    name: 'expected',
    in: ['exploring'],
    runs: since.verdictWasExpected,
    after: ON_THE_DAY,
    again: 'again',
    does: askForVerdict,
  },
  {
    name: 'moving-day',
    in: ['matched'],
    runs: since.movingDayIsUnknown,
    after: 'movingDay',
    again: 'again',
    does: (change, firing) =>
      change.telling(about(change, 'moving-in-awaited'), OWNER, homeOf(change), ...deskToo(firing)),
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
        .showing(DESK, homeOf(change)),
  },
];

/** Who has not said it yet. */
function askForVerdict(change: Change, firing: Firing): Change {
  const { verdicts } = currentIntroduction(change.referral);
  const silent = [...(verdicts.owner ? [] : [OWNER]), ...(verdicts.home ? [] : [homeOf(change)])];
  return change.telling(about(change, 'verdict-awaited'), ...silent, ...deskToo(firing));
}

function askHowItGoes(change: Change): Change {
  return change.telling(about(change, 'placement-check'), OWNER, homeOf(change));
}

function about({ referral }: Change, what: AboutHome) {
  return { what, home: currentIntroduction(referral).home };
}

function homeOf({ referral }: Change): Recipient {
  return providerOf(currentIntroduction(referral).home);
}
