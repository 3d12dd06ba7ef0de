/** When a wave is over by itself, and what a clock that has run out makes of it. */
import { afterAttempt } from '../../src/domain/attempts';
import type { Notice } from '../../src/domain/notices';
import type { Referral } from '../../src/domain/referral';
import { currentWave, endingWave, unreachableProviders, waveIsOver } from '../../src/domain/waves';
import { after, aMoment, aReferralIn, interestOf, newsFor, told } from '../support/acts';
import { anAskOf, COORDINATOR, homeOf, memberOf, OWNER } from '../support/people';
import { aNotice } from '../support/builders';

/** Providers 1 and 2 have answered, provider 3 has not: its card cannot be delivered after this attempt. */
function aSearchWithALostCard(attempts = 3): Referral {
  const searching = aReferralIn('searching');
  const asks = searching.asks.map(({ post, ...ask }) => (ask.provider === 'provider-3' ? ask : { ...ask, post }));
  const card: Notice = aNotice({
    id: 'card-3',
    to: { kind: 'provider', provider: 'provider-3' },
    mark: { state: 'sending', until: new Date() },
    attempts,
  });
  return { ...searching, asks, notices: [...searching.notices, card] } as Referral;
}

const lost = (referral: Referral) => afterAttempt(referral, 'card-3', { kind: 'rejected' }, aMoment());

test('a provider in whose channel nothing arrives is not waited for', () => {
  const searching = aSearchWithALostCard();

  const over = lost(searching);

  expect(unreachableProviders(over)).toEqual(['provider-3']);
  expect(told(searching, over)).toEqual(['desk: not-reached', 'owner: wave-ended']);
});

test('a provider that was reached before is waited for, also when its card could not be brought up to date', () => {
  const searching = aSearchWithALostCard();
  const reached = { ...searching, asks: aReferralIn('searching').asks };

  expect(told(reached, lost(reached))).toEqual(['desk: not-reached']);
});

test('a clock that has run out ends the wave for those who are silent', () => {
  const searching = aReferralIn('searching');
  const silent = { ...searching, homeAnswers: [] };

  const ended = endingWave(silent, aMoment());

  expect(waveIsOver(silent)).toBe(false);
  expect(told(silent, ended)).toEqual(['desk: wave-over', 'owner: wave-ended']);
  expect(currentWave(ended)).toBeUndefined();
});

test('a wave that is over ends only once', () => {
  const ended = endingWave(aReferralIn('searching'), aMoment());

  expect(endingWave(ended, aMoment())).toBe(ended);
  expect(waveIsOver(ended)).toBe(false);
});

test('while a home is introduced the owner hears of no next step, and nothing is proposed', () => {
  const ended = endingWave(aReferralIn('introduced'), aMoment());

  expect(newsFor(ended, 'owner').at(-1)).toMatchObject({ next: 'in-contact' });
  expect(newsFor(ended, 'desk')).not.toContainEqual({ what: 'wave-over' });
});

test('a provider that was asked as a whole is waited for until it answers for one of its homes', () => {
  const asks = [{ ...anAskOf(4), homes: [], asWhole: true }];
  const asked = after(aReferralIn('searching'), [COORDINATOR, { type: 'ask-more', asks }]);

  expect(waveIsOver(asked)).toBe(false);
  expect(currentWave(after(asked, [memberOf(4), interestOf(homeOf(4))]))).toBeUndefined();
});

test('a wave of a search that is over ends without a word', () => {
  const closed = after(aSearchWithALostCard(), [OWNER, { type: 'withdraw' }]);

  expect(told(closed, lost(closed))).toEqual(['desk: not-reached']);
});

test('a wave that ends in a pause says what comes after it', () => {
  const paused = { ...aSearchWithALostCard(), stage: aReferralIn('paused').stage };

  expect(newsFor(lost(paused), 'owner').at(-1)).toMatchObject({ what: 'wave-ended', next: 'introduce' });
});
