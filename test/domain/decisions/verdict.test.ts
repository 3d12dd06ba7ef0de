/** Home and referrer say whether it fits. */
import { MONDAY } from '../../support/builders';
import { after, aReferralIn, done, fitsBy, newsFor, outcomeOf, refusalOf, told } from '../../support/acts';
import { COORDINATOR, homeOf, memberOf, OWNER } from '../../support/people';

const A_COLLEAGUE = { role: 'provider', person: 'member-1b', provider: 'provider-1' } as const;

describe('it fits', () => {
  test.each([
    { name: 'the owner', actor: OWNER, side: 'owner' },
    { name: 'the home', actor: memberOf(1), side: 'home' },
  ])('said by $name alone is no match', ({ actor, side }) => {
    const said = done(outcomeOf(aReferralIn('exploring'), actor, fitsBy(actor)));

    expect(said.stage).toMatchObject({
      state: 'exploring',
      introduction: { verdicts: { [side]: { by: actor.person } } },
    });
    expect(said.history.at(-1)).toMatchObject({ what: 'fits', by: actor.person });
  });

  test('said by one side, the coordinator hears it and the other side does not', () => {
    const referral = aReferralIn('exploring');

    const said = done(outcomeOf(referral, OWNER, fitsBy(OWNER)));

    expect(told(referral, said)).toEqual(['desk: card', 'desk: one-side-fits']);
  });

  test('does not start the time in this state anew', () => {
    const referral = aReferralIn('exploring');

    const said = done(outcomeOf(referral, OWNER, fitsBy(OWNER), new Date('2026-03-20T09:00:00Z')));

    expect(said.stage.since).toEqual(referral.stage.since);
  });

  test.each([
    { first: OWNER, second: memberOf(1) },
    { first: memberOf(1), second: OWNER },
  ])('said by $first.role and then by $second.role is a match', ({ first, second }) => {
    const referral = after(aReferralIn('exploring'), [first, fitsBy(first)]);

    const said = done(outcomeOf(referral, second, fitsBy(second)));

    expect(said.stage).toMatchObject({
      state: 'matched',
      introduction: { home: homeOf(1), verdicts: { owner: { by: 'person-1' }, home: { by: 'member-1' } } },
    });
    expect(said.history.slice(-2)).toMatchObject([
      { what: 'fits', by: second.person },
      { what: 'matched', home: 'home-1' },
    ]);
  });

  test('a match is heard by everybody: both sides by name, the others only that a place was found', () => {
    const referral = after(aReferralIn('exploring'), [OWNER, fitsBy(OWNER)]);
    const delivered = { ...referral, notices: [] };

    const said = done(outcomeOf(delivered, memberOf(1), { type: 'fits' }));

    expect(told(delivered, said)).toEqual([
      'desk: card',
      'desk: matched',
      'owner: matched',
      'provider-1: card',
      'provider-1: matched',
      'provider-2: card',
      'provider-2: place-found',
      'provider-3: card',
      'provider-3: place-found',
    ]);
  });

  test('an owner who makes it a match is not told it as news either', () => {
    const referral = after(aReferralIn('exploring'), [memberOf(1), { type: 'fits' }]);

    const said = done(outcomeOf(referral, OWNER, fitsBy(OWNER)));

    expect(newsFor(said, 'owner').map(({ what }) => what)).not.toContain('matched');
  });

  test.each([
    { name: 'the owner', actor: OWNER, again: OWNER },
    { name: 'a colleague in the channel of the home', actor: memberOf(1), again: A_COLLEAGUE },
  ])('said again by $name is refused', ({ actor, again }) => {
    const referral = after(aReferralIn('exploring'), [actor, fitsBy(actor)]);

    const outcome = outcomeOf(referral, again, fitsBy(again));

    expect(refusalOf(outcome)).toBe('already-said');
  });
});

describe('it does not fit', () => {
  test.each([
    { name: 'the owner', actor: OWNER, side: 'owner' },
    { name: 'the home', actor: memberOf(1), side: 'home' },
  ])('said by $name is a mismatch, and the search goes on', ({ actor, side }) => {
    const referral = aReferralIn('exploring');

    const said = done(outcomeOf(referral, actor, { type: 'does-not-fit', reason: 'newInformation' }));

    expect(said.stage.state).toBe('searching');
    expect(said.pastIntroductions).toMatchObject([
      { home: homeOf(1), end: { kind: 'mismatch', side, reason: 'newInformation' } },
    ]);
    expect(said.homeAnswers).toEqual(referral.homeAnswers);
    expect(said.history.at(-1)).toMatchObject({ what: 'mismatch', by: actor.person });
  });

  test('both sides and the coordinator hear it, other interested providers only that the search goes on', () => {
    const referral = aReferralIn('exploring');

    const said = done(outcomeOf(referral, memberOf(1), { type: 'does-not-fit', reason: 'noClick' }));

    expect(told(referral, said)).toEqual([
      'desk: card',
      'desk: mismatch',
      'owner: mismatch',
      'provider-1: card',
      'provider-1: mismatch',
      'provider-2: still-searching',
    ]);
  });

  test('an owner who says it is not told it as news: the answer to the click shows it', () => {
    const referral = aReferralIn('exploring');

    const said = done(outcomeOf(referral, OWNER, { type: 'does-not-fit', reason: 'noClick' }));

    expect(told(referral, said)).toEqual([
      'desk: card',
      'desk: mismatch',
      'provider-1: card',
      'provider-1: mismatch',
      'provider-2: still-searching',
    ]);
  });

  test('the reason is told to nobody', () => {
    const said = done(
      outcomeOf(aReferralIn('exploring'), OWNER, { type: 'does-not-fit', reason: 'parentsDoNotAgree' }),
    );

    expect(JSON.stringify(said.notices)).not.toContain('parentsDoNotAgree');
  });

  test('may be said after the same side said that it fits', () => {
    const referral = after(aReferralIn('exploring'), [OWNER, fitsBy(OWNER)]);

    const said = done(outcomeOf(referral, OWNER, { type: 'does-not-fit', reason: 'parentsDoNotAgree' }));

    expect(said.stage.state).toBe('searching');
  });

  test('the next home begins without a verdict', () => {
    const referral = after(
      aReferralIn('exploring'),
      [OWNER, fitsBy(OWNER)],
      [memberOf(1), { type: 'does-not-fit', reason: 'placeGone' }],
    );

    const next = done(outcomeOf(referral, COORDINATOR, { type: 'introduce', home: homeOf(2) }));

    expect(next.stage).toMatchObject({ state: 'introduced', introduction: { home: homeOf(2), verdicts: {} } });
  });
});

test('a home whose channel is out of reach hears of the match too, so that somebody phones', () => {
  const exploring = aReferralIn('exploring');
  const asks = exploring.asks.map((ask) =>
    ask.provider === 'provider-1' ? { ...ask, stopped: { at: MONDAY, why: 'lost' as const } } : ask,
  );
  const referral = after({ ...exploring, asks }, [COORDINATOR, { type: 'fits', onBehalfOf: 'home' }]);

  const matched = done(outcomeOf(referral, OWNER, fitsBy(OWNER)));

  expect(told(referral, matched)).toContain('provider-1: matched');
});
