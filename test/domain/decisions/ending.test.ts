/** A referral is withdrawn or closed, and opened again. */
import { LISTS } from '../../../src/domain/lists';
import { MONDAY } from '../../support/builders';
import { after, allSent, aReferralIn, done, happened, outcomeOf, refusalOf, told } from '../../support/acts';
import { anAskOf, COORDINATOR, homeOf, memberOf, OWNER } from '../../support/people';

describe('withdrawing', () => {
  test.each([
    { state: 'drafting', hears: [] },
    { state: 'submitted', hears: ['desk: card', 'desk: withdrawn'] },
    {
      state: 'exploring',
      hears: [
        'desk: card',
        'desk: withdrawn',
        'provider-1: card',
        'provider-1: stopped',
        'provider-2: card',
        'provider-2: stopped',
        'provider-3: card',
        'provider-3: stopped',
      ],
    },
  ] as const)('while $state, everybody involved hears it', ({ state, hears }) => {
    const referral = aReferralIn(state);

    const withdrawn = done(outcomeOf(referral, OWNER, { type: 'withdraw' }));

    expect(told(referral, withdrawn)).toEqual(hears);
  });

  test('closes the referral, and can be read back', () => {
    const withdrawn = done(outcomeOf(aReferralIn('searching'), OWNER, { type: 'withdraw' }));

    expect(withdrawn.stage).toMatchObject({ state: 'closed', reason: 'withdrawn' });
    expect(withdrawn.history.at(-1)).toMatchObject({ what: 'withdrawn', by: 'person-1' });
  });
});

describe('closing', () => {
  test.each(LISTS.closeReason)('with the reason %s keeps that reason, and can be read back', (reason) => {
    const closed = done(outcomeOf(aReferralIn('searching'), COORDINATOR, { type: 'close', reason }));

    expect(closed.stage).toMatchObject({ state: 'closed', reason });
    expect(closed.history.at(-1)).toMatchObject({ what: 'closed', by: 'coordinator-1' });
  });

  test('the owner and every asked provider hear it, without the reason', () => {
    const referral = aReferralIn('exploring');

    const closed = done(outcomeOf(referral, COORDINATOR, { type: 'close', reason: 'noPlaceFound' }));

    expect(told(referral, closed)).toEqual([
      'desk: card',
      'owner: closed',
      'provider-1: card',
      'provider-1: stopped',
      'provider-2: card',
      'provider-2: stopped',
      'provider-3: card',
      'provider-3: stopped',
    ]);
    expect(JSON.stringify(closed.notices)).not.toContain('noPlaceFound');
  });

  test('keeps every answer and every profile', () => {
    const referral = aReferralIn('paused');

    const closed = done(outcomeOf(referral, COORDINATOR, { type: 'close', reason: 'placedElsewhere' }));

    const kept = ({ answers, youths, profiles, homeAnswers }: typeof closed) => [
      answers,
      youths,
      profiles,
      homeAnswers,
    ];
    expect(kept(closed)).toEqual(kept(referral));
  });
});

describe('opening again', () => {
  const reopened = () => after(aReferralIn('closed'), [COORDINATOR, { type: 'reopen' }]);
  const newest = (referral = reopened()) => referral.profiles.at(-1)?.version ?? 0;

  test('goes back to the review, and only the owner and the coordination point hear it', () => {
    const referral = aReferralIn('closed');

    const opened = done(outcomeOf(referral, COORDINATOR, { type: 'reopen' }));

    expect(opened.stage.state).toBe('submitted');
    expect(told(referral, opened)).toEqual(['desk: card', 'owner: reopened']);
    expect(happened(referral, opened)).toEqual(['reopened']);
  });

  test('keeps what homes answered', () => {
    expect(reopened().homeAnswers).toEqual(aReferralIn('closed').homeAnswers);
  });

  test('drafts a new version that must be approved again, with the sentence that was there', () => {
    const referral = reopened();

    expect(referral.profiles.at(-1)).toMatchObject({ version: 3, sentence: 'Zoekt een rustige plek met dieren.' });
    expect(referral.profiles.at(-1)).not.toHaveProperty('approval');
  });

  test('no home can be introduced and nobody can answer until it is approved', () => {
    const referral = reopened();

    const outcomes = [
      outcomeOf(referral, COORDINATOR, { type: 'introduce', home: homeOf(2) }),
      outcomeOf(referral, memberOf(2), {
        type: 'answer-for-home',
        home: homeOf(2),
        answeredFor: 'parent',
        says: { kind: 'decline', reason: 'noPlace' },
      }),
    ];

    expect(outcomes.map(refusalOf)).toEqual(['not-in-this-state', 'not-in-this-state']);
  });

  test('the version that was approved before cannot be approved again', () => {
    const outcome = outcomeOf(reopened(), COORDINATOR, { type: 'approve-and-ask', version: 2, asks: [anAskOf(1)] });

    expect(refusalOf(outcome)).toBe('version-outdated');
  });

  test.each([
    { name: 'nobody new', asks: [] },
    { name: 'a home that was asked before', asks: [anAskOf(1)] },
  ])('approved for $name, every card that was posted comes to life again', ({ asks }) => {
    const referral = { ...reopened(), notices: [] };

    const approved = done(
      outcomeOf(referral, COORDINATOR, { type: 'approve-and-ask', version: newest(referral), asks }),
    );

    expect(approved.stage.state).toBe('searching');
    expect(approved.asks).toEqual(referral.asks);
    expect(told(referral, approved)).toEqual([
      'desk: card',
      'owner: search-started',
      'provider-1: card',
      'provider-1: still-searching',
      'provider-2: card',
      'provider-2: still-searching',
      'provider-3: card',
      'provider-3: still-searching',
    ]);
  });

  test('leaves the cards of providers as they are, whatever happens before it is approved again', () => {
    const referral = allSent(reopened());

    const paused = after(referral, [OWNER, { type: 'pause', until: '2026-03-20' }]);
    const closed = after(paused, [OWNER, { type: 'resume' }], [COORDINATOR, { type: 'close', reason: 'duplicate' }]);

    expect(told(referral, closed).filter((line) => line.startsWith('provider'))).toEqual([]);
  });

  test('asks for somebody else when all who were asked before are out of reach or said no', () => {
    const stopped = { at: MONDAY, why: 'unlinked' } as const;
    const referral = reopened();
    const unreachable = { ...referral, asks: referral.asks.map((ask) => ({ ...ask, stopped })) };

    const outcome = outcomeOf(unreachable, COORDINATOR, {
      type: 'approve-and-ask',
      version: newest(referral),
      asks: [],
    });

    expect(refusalOf(outcome)).toBe('nobody-chosen');
  });

  test('of a youth who moved out takes back on every card that a place was found', () => {
    const settled = aReferralIn('settled');

    const opened = done(outcomeOf(settled, COORDINATOR, { type: 'reopen' }));

    expect(told(settled, opened)).toEqual([
      'desk: card',
      'owner: reopened',
      'provider-1: card',
      'provider-2: card',
      'provider-3: card',
    ]);
  });

  test('of a draft that was withdrawn is refused: its owner never sent it', () => {
    const withdrawn = after(aReferralIn('drafting'), [OWNER, { type: 'withdraw' }]);

    const outcome = outcomeOf(withdrawn, COORDINATOR, { type: 'reopen' });

    expect(outcome).toEqual({ kind: 'refused', reason: 'not-in-this-state', state: 'closed' });
  });

  test('a card of which it was uncertain whether it arrived can be settled in the review', () => {
    const closed = aReferralIn('closed');
    const [first, ...others] = closed.notices.filter(({ to }) => to.kind === 'provider');
    const uncertain = { ...first!, mark: { state: 'uncertain' } as const };
    const referral = after({ ...closed, notices: [uncertain, ...others] }, [COORDINATOR, { type: 'reopen' }]);

    const outcome = outcomeOf(referral, COORDINATOR, { type: 'resolve-post', provider: 'provider-1', arrived: true });

    expect(refusalOf(outcome)).toBe('done');
  });
});
