/** Whom a wave asks, what it takes to ask in spite of something, and what is kept of it. */
import type { Choice, Command } from '../../../src/domain/commands';
import { searchOf } from '../../../src/domain/matching/search';
import type { Referral, Says } from '../../../src/domain/referral';
import { hadMismatch } from '../../../src/domain/waves';
import {
  after,
  allSent,
  aReferralIn,
  done,
  happened,
  interestOf,
  newsFor,
  outcomeOf,
  refusalOf,
  told,
} from '../../support/acts';
import { anAskOf, COORDINATOR, homeOf, memberOf, OWNER } from '../../support/people';

const asking = (choice: Partial<Choice> = {}): Command => ({ type: 'ask-more', asks: [anAskOf(4)], ...choice });
const answering = (provider: 1 | 2 | 3 | 4, says: Says): [ReturnType<typeof memberOf>, Command] => [
  memberOf(provider),
  { type: 'answer-for-home', home: homeOf(provider), answeredFor: 'parent', says },
];
const NO: Says = { kind: 'decline', reason: 'group' };
const AGE_GAP = { objections: [{ about: 'home-4', criteria: ['ageGap' as const] }] };

/** Provider 3 has said no; nobody else has said anything else than in `aReferralIn`. */
const aSearch = () => after(aReferralIn('searching'), answering(3, NO));
const lastWave = ({ waves }: Referral) => waves.at(-1);

test('a wave keeps who was proposed, who was asked and by which rules', () => {
  const asked = done(outcomeOf(aReferralIn('searching'), COORDINATOR, asking({ proposed: ['home-4', 'home-5'] })));

  expect(asked.waves).toHaveLength(2);
  expect(lastWave(asked)).toMatchObject({
    by: 'coordinator-1',
    rules: '1',
    proposed: ['home-4', 'home-5'],
    homes: [homeOf(4)],
    objections: [],
  });
});

test('what speaks against a home is overcome with a reason, which is kept with the wave and not in the history', () => {
  const referral = aReferralIn('searching');

  const refused = outcomeOf(referral, COORDINATOR, asking({ ...AGE_GAP, reason: '  ' }));
  const asked = done(outcomeOf(referral, COORDINATOR, asking({ ...AGE_GAP, reason: ' Ze kennen elkaar. ' })));

  expect(refusalOf(refused)).toBe('reason-missing');
  expect(lastWave(asked)).toMatchObject({ ...AGE_GAP, reason: 'Ze kennen elkaar.' });
  expect(happened(referral, asked)).toEqual(['asked', 'asked-in-spite']);
  expect(JSON.stringify(asked.history)).not.toContain('kennen');
});

test('what speaks against somebody who is not asked needs no reason', () => {
  const objections = [{ about: 'home-9', criteria: ['ageGap' as const] }];

  expect(refusalOf(outcomeOf(aReferralIn('searching'), COORDINATOR, asking({ objections })))).toBe('done');
});

test('a provider as a whole without a contract is asked for a reason only', () => {
  const choice = {
    asks: [{ ...anAskOf(4), homes: [], asWhole: true }],
    objections: [{ about: 'provider-4', criteria: ['contractRegion' as const] }],
  };

  expect(refusalOf(outcomeOf(aReferralIn('searching'), COORDINATOR, asking(choice)))).toBe('reason-missing');
});

test('the home where the youth lives now is not asked, whatever the reason', () => {
  const objections = [{ about: 'home-4', criteria: ['livesThere' as const] }];

  const outcome = outcomeOf(aReferralIn('searching'), COORDINATOR, asking({ objections, reason: 'Toch.' }));

  expect(refusalOf(outcome)).toBe('youth-lives-there');
});

test('a home that said no can be asked once more for a reason: it has not answered, and what it said stays with the wave', () => {
  const referral = aSearch();

  const refused = outcomeOf(referral, COORDINATOR, asking({ asks: [anAskOf(3)] }));
  const asked = done(outcomeOf(referral, COORDINATOR, asking({ asks: [anAskOf(3)], reason: 'Er is plek.' })));

  expect(refusalOf(refused)).toBe('reason-missing');
  expect(asked.homeAnswers.map(({ home }) => home.home)).toEqual(['home-1', 'home-2']);
  expect(lastWave(asked)?.earlierAnswers).toMatchObject([{ home: homeOf(3), says: NO }]);
  expect(asked.asks.find(({ provider }) => provider === 'provider-3')?.homes).toEqual([homeOf(3)]);
  expect(happened(referral, asked)).toEqual(['asked-again', 'asked-in-spite']);
});

test('a provider that has a card already hears in its thread that it is asked for more', () => {
  const referral = allSent(aSearch());

  const asked = done(
    outcomeOf(referral, COORDINATOR, asking({ asks: [anAskOf(3), anAskOf(4)], reason: 'Er is plek.' })),
  );

  expect(told(referral, asked)).toEqual([
    'desk: card',
    'provider-3: asked-also',
    'provider-3: card',
    'provider-4: card',
  ]);
});

test('after a mismatch a home that is asked once more may be introduced, when it is interested again', () => {
  const mismatched = after(
    aReferralIn('exploring'),
    [memberOf(1), { type: 'does-not-fit', reason: 'noClick' }],
    [
      COORDINATOR,
      asking({
        asks: [anAskOf(1)],
        objections: [{ about: 'home-1', criteria: ['mismatch'] }],
        reason: 'Ze willen het opnieuw proberen.',
      }),
    ],
  );
  const introduce: Command = { type: 'introduce', home: homeOf(1) };

  const tooEarly = outcomeOf(mismatched, COORDINATOR, introduce);
  const interested = after(mismatched, [memberOf(1), interestOf(homeOf(1))]);

  expect(refusalOf(tooEarly)).toBe('home-not-interested');
  expect(hadMismatch(interested, homeOf(1))).toBe(false);
  expect(refusalOf(outcomeOf(interested, COORDINATOR, introduce))).toBe('done');
});

test.each([1, 3] as const)('a home that waits or is interested is not asked a second time: %s', (provider) => {
  const outcome = outcomeOf(aReferralIn('searching'), COORDINATOR, asking({ asks: [anAskOf(provider)] }));

  expect(refusalOf(outcome)).toBe('all-asked-already');
});

describe('a wave is over', () => {
  test('when the last has answered: the owner hears how many were asked, whether there is interest, and what comes next', () => {
    const referral = aReferralIn('searching');

    const over = after(referral, answering(3, NO));

    expect(told(referral, over)).toEqual(['desk: card', 'owner: wave-ended', 'provider-3: card']);
    expect(newsFor(over, 'owner').at(-1)).toEqual({ what: 'wave-ended', asked: 3, interest: true, next: 'introduce' });
  });

  test('not by a question, which is no answer', () => {
    const referral = aReferralIn('searching');

    const asked = after(referral, answering(3, { kind: 'doubt', question: 'Slaapt de jeugdige door?' }));

    expect(told(referral, asked)).not.toContain('owner: wave-ended');
  });

  test('without interest: the coordination point hears that the next wave can go', () => {
    const waiting = allSent(after(aReferralIn('searching'), answering(1, NO), answering(2, NO)));

    const over = after(waiting, answering(3, NO));

    expect(told(waiting, over)).toEqual(['desk: card', 'desk: wave-over', 'owner: wave-ended', 'provider-3: card']);
    expect(newsFor(over, 'owner').at(-1)).toMatchObject({ interest: false, next: 'next-wave' });
  });

  test('once: an answer that changes afterwards ends nothing again', () => {
    const over = allSent(aSearch());

    const changed = after(over, answering(3, { kind: 'interest', from: '2026-05-01' }));

    expect(told(over, changed)).toEqual(['desk: card', 'desk: interest', 'provider-3: card']);
  });

  test('when the coordinator asks others without waiting: the owner hears that too', () => {
    const referral = aReferralIn('searching');

    const asked = after(referral, [COORDINATOR, asking()]);

    expect(told(referral, asked)).toContain('owner: wave-ended');
    expect(newsFor(asked, 'owner').at(-1)).toMatchObject({ asked: 3, next: 'asked-more' });
    expect(asked.waves.map(({ endedAt }) => endedAt !== undefined)).toEqual([true, false]);
  });

  test('silently when the referral was closed and is opened again', () => {
    const closed = allSent(after(aReferralIn('searching'), [OWNER, { type: 'withdraw' }]));

    const reopened = after(closed, [COORDINATOR, { type: 'reopen' }]);

    expect(reopened.waves.every(({ endedAt }) => endedAt)).toBe(true);
    expect(told(closed, reopened)).toEqual(['desk: card', 'owner: reopened']);
  });
});

test('a mismatch keeps a home out until its profile is approved anew or it is asked once more', () => {
  const mismatched = after(aReferralIn('exploring'), [memberOf(1), { type: 'does-not-fit', reason: 'noClick' }]);

  expect(hadMismatch(mismatched, homeOf(1))).toBe(true);
  expect(searchOf(mismatched).history.get('home-1')?.mismatch).toEqual({ reason: 'noClick', mayBeAskedAgain: false });
});
