/** Home and referrer are brought together, called off, and the file is sent. */
import { after, aReferralIn, done, interestOf, newsFor, outcomeOf, refusalOf, told } from '../../support/acts';
import { COORDINATOR, homeOf, memberOf, OWNER } from '../../support/people';

describe('bringing into contact', () => {
  test('the owner and the provider of the home hear which home; other interested providers only that one is in talks', () => {
    const referral = aReferralIn('searching');

    const introduced = done(outcomeOf(referral, COORDINATOR, { type: 'introduce', home: homeOf(1) }));

    expect(told(referral, introduced)).toEqual([
      'desk: card',
      'owner: introduced',
      'provider-1: card',
      'provider-1: introduced',
      'provider-2: another-introduced',
    ]);
    expect(newsFor(introduced, 'provider').at(-1)).toEqual({ what: 'another-introduced' });
  });

  test('names the home that is introduced, with no verdict yet', () => {
    const introduced = done(outcomeOf(aReferralIn('searching'), COORDINATOR, { type: 'introduce', home: homeOf(1) }));

    expect(introduced.stage).toMatchObject({
      state: 'introduced',
      introduction: { home: homeOf(1), verdicts: {} },
    });
    expect(introduced.history.at(-1)).toMatchObject({ what: 'introduced', home: 'home-1', by: 'coordinator-1' });
  });

  test('keeps what other homes answered', () => {
    const referral = aReferralIn('searching');

    const introduced = done(outcomeOf(referral, COORDINATOR, { type: 'introduce', home: homeOf(1) }));

    expect(introduced.homeAnswers).toEqual(referral.homeAnswers);
  });

  test('another home of the same provider does not make that provider hear it twice', () => {
    const another = { ...homeOf(1), home: 'home-11', name: 'Huis 11' };
    const referral = after(aReferralIn('searching'), [memberOf(1), interestOf(another)]);

    const introduced = done(outcomeOf(referral, COORDINATOR, { type: 'introduce', home: homeOf(1) }));

    expect(told(referral, introduced)).not.toContain('provider-1: another-introduced');
  });

  test.each([
    { name: 'a home that did not answer', home: homeOf(3) },
    { name: 'a home that does not exist', home: { ...homeOf(1), home: '../../home' } },
  ])('$name is refused', ({ home }) => {
    const outcome = outcomeOf(aReferralIn('searching'), COORDINATOR, { type: 'introduce', home });

    expect(refusalOf(outcome)).toBe('home-not-interested');
  });

  test('a home that took its interest back is refused', () => {
    const referral = after(aReferralIn('searching'), [
      memberOf(1),
      { type: 'answer-for-home', home: homeOf(1), answeredFor: 'parent', says: { kind: 'decline', reason: 'noPlace' } },
    ]);

    const outcome = outcomeOf(referral, COORDINATOR, { type: 'introduce', home: homeOf(1) });

    expect(refusalOf(outcome)).toBe('home-not-interested');
  });

  test('a home whose introduction ended in a mismatch is refused, though it said interest again', () => {
    const referral = after(
      aReferralIn('exploring'),
      [OWNER, { type: 'does-not-fit', reason: 'noClick' }],
      [memberOf(1), { ...interestOf(homeOf(1)), answeredFor: 'worker' } as ReturnType<typeof interestOf>],
    );

    const outcome = outcomeOf(referral, COORDINATOR, { type: 'introduce', home: homeOf(1) });

    expect(refusalOf(outcome)).toBe('home-had-mismatch');
  });
});

describe('calling off before the file', () => {
  test('goes back to searching without a mismatch', () => {
    const calledOff = done(outcomeOf(aReferralIn('introduced'), COORDINATOR, { type: 'call-off' }));

    expect(calledOff.stage.state).toBe('searching');
    expect(calledOff.pastIntroductions).toMatchObject([{ home: homeOf(1), end: { kind: 'called-off' } }]);
    expect(calledOff.history.at(-1)).toMatchObject({ what: 'called-off', home: 'home-1' });
  });

  test('both sides hear it, the others that the search goes on', () => {
    const referral = aReferralIn('introduced');

    const calledOff = done(outcomeOf(referral, COORDINATOR, { type: 'call-off' }));

    expect(told(referral, calledOff)).toEqual([
      'desk: card',
      'owner: called-off',
      'provider-1: called-off',
      'provider-1: card',
      'provider-2: still-searching',
    ]);
  });

  test('the home may be introduced again', () => {
    const referral = after(aReferralIn('introduced'), [COORDINATOR, { type: 'call-off' }]);

    const outcome = outcomeOf(referral, COORDINATOR, { type: 'introduce', home: homeOf(1) });

    expect(refusalOf(outcome)).toBe('done');
  });
});

describe('the file was sent', () => {
  test('the home hears it and the exploring begins', () => {
    const referral = aReferralIn('introduced');

    const sent = done(outcomeOf(referral, OWNER, { type: 'file-sent' }));

    expect(sent.stage).toMatchObject({
      state: 'exploring',
      introduction: { home: homeOf(1), fileSentAt: expect.any(Date) },
    });
    expect(told(referral, sent)).toEqual(['desk: card', 'provider-1: file-sent']);
    expect(sent.history.at(-1)).toMatchObject({ what: 'file-sent', by: 'person-1', role: 'referrer' });
  });
});
