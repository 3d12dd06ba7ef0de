/** After a match: the day of moving in, how it goes, and a placement that does not happen. */
import type { Referral } from '../../../src/domain/referral';
import { after, aReferralIn, done, happened, interestOf, outcomeOf, refusalOf, told } from '../../support/acts';
import { COORDINATOR, homeOf, memberOf, OWNER } from '../../support/people';

const ON = { type: 'set-moving-in', on: '2026-03-20' } as const;
const WELL = { type: 'say-how-it-goes', well: true } as const;
const NOT_WELL = { type: 'say-how-it-goes', well: false } as const;

/** Matched, and moved in on this day. */
function movedIn(movingIn: string): Referral {
  const referral = aReferralIn('matched');
  return { ...referral, stage: { ...referral.stage, movingIn } as Referral['stage'] };
}

describe('the day of moving in', () => {
  test.each([
    { actor: OWNER, hears: ['desk: card', 'desk: moving-in', 'provider-1: moving-in'] },
    { actor: memberOf(1), hears: ['desk: card', 'desk: moving-in', 'owner: moving-in'] },
  ])('told by the $actor.role is kept, and the other side hears it', ({ actor, hears }) => {
    const referral = aReferralIn('matched');

    const said = done(outcomeOf(referral, actor, ON));

    expect(said.stage).toMatchObject({ state: 'matched', movingIn: '2026-03-20', since: referral.stage.since });
    expect(told(referral, said)).toEqual(hears);
  });

  test('written down by a coordinator is shown to the side that said it', () => {
    const referral = aReferralIn('matched');

    const said = done(outcomeOf(referral, COORDINATOR, { ...ON, onBehalfOf: 'home' }));

    expect(told(referral, said)).toEqual(expect.arrayContaining(['provider-1: said-for-you', 'owner: moving-in']));
    expect(said.history.at(-1)).toMatchObject({ what: 'moving-in', onBehalfOf: 'home' });
  });

  test('may become another day, and is not told twice', () => {
    const referral = after(aReferralIn('matched'), [OWNER, ON]);

    expect(refusalOf(outcomeOf(referral, memberOf(1), ON))).toBe('already-said');
    expect(refusalOf(outcomeOf(referral, memberOf(1), { ...ON, on: '2026-03-27' }))).toBe('done');
  });

  test.each(['2025-12-31', '2026-09-02'])('is not %s, which is a slip of the pen', (on) => {
    expect(refusalOf(outcomeOf(aReferralIn('matched'), OWNER, { ...ON, on }))).toBe('day-unlikely');
  });
});

describe('how it goes', () => {
  test('well is noted and disturbs nobody', () => {
    const referral = movedIn('2026-02-01');

    const said = done(outcomeOf(referral, OWNER, WELL));

    expect(told(referral, said)).toEqual(['desk: card']);
    expect(happened(referral, said)).toEqual(['goes-well']);
  });

  test.each([OWNER, memberOf(1)])('not well, said by the $role: the coordinator hears it', (actor) => {
    const referral = movedIn('2026-02-01');

    const said = done(outcomeOf(referral, actor, NOT_WELL));

    expect(told(referral, said)).toEqual(['desk: card', 'desk: goes-not-well']);
  });

  test('can be said after it is settled', () => {
    const settled = aReferralIn('settled');

    const said = done(outcomeOf(settled, OWNER, NOT_WELL));

    expect(told(settled, said)).toEqual(['desk: card', 'desk: goes-not-well']);
  });

  test.each(['2026-03-03', undefined])('cannot be said before the youth lives there (%s)', (day) => {
    const referral = day ? movedIn(day) : aReferralIn('matched');

    expect(refusalOf(outcomeOf(referral, OWNER, WELL))).toBe('not-moved-in');
  });
});

describe('a placement that does not happen', () => {
  const SEARCH = { type: 'not-placed', reason: 'placeGone', next: 'search' } as const;

  test('counts as a mismatch after the match: that home is not introduced again', () => {
    const searching = done(outcomeOf(aReferralIn('matched'), COORDINATOR, SEARCH));

    const again = outcomeOf(searching, COORDINATOR, { type: 'introduce', home: homeOf(1) });

    expect(searching.pastIntroductions).toMatchObject([{ home: homeOf(1), end: { kind: 'not-placed' } }]);
    expect(refusalOf(again)).toBe('home-had-mismatch');
  });

  test('and a search that goes on is told to both sides, and neutrally to who could still have a place', () => {
    const matched = aReferralIn('matched');
    const declined = { kind: 'decline', reason: 'noPlace' } as const;
    const referral = {
      ...matched,
      homeAnswers: matched.homeAnswers.map((answer) =>
        answer.home.provider === 'provider-2' ? { ...answer, says: declined } : answer,
      ),
    };

    const searching = done(outcomeOf(referral, COORDINATOR, SEARCH));

    expect(searching.stage.state).toBe('searching');
    expect(told(referral, searching).filter((line) => !line.endsWith('card'))).toEqual([
      'owner: not-placed',
      'provider-1: not-placed',
      'provider-3: still-searching',
    ]);
  });

  test('can end it: both sides hear it once, the others were thanked already', () => {
    const referral = aReferralIn('matched');

    const closed = done(outcomeOf(referral, COORDINATOR, { ...SEARCH, next: 'noPlaceFound' }));

    expect(closed.stage).toMatchObject({ state: 'closed', reason: 'noPlaceFound' });
    expect(told(referral, closed).filter((line) => !line.endsWith('card'))).toEqual([
      'owner: not-placed',
      'provider-1: not-placed',
    ]);
  });
});

test('a youth who moved out is searched for again, and the home may be asked once more', () => {
  const referral = aReferralIn('settled');

  const reopened = done(outcomeOf(referral, COORDINATOR, { type: 'reopen' }));
  const asked = outcomeOf(
    after(reopened, [COORDINATOR, { type: 'approve-and-ask', version: reopened.profiles.at(-1)!.version, asks: [] }]),
    memberOf(1),
    { ...interestOf(homeOf(1)), answeredFor: 'worker' } as ReturnType<typeof interestOf>,
  );

  expect(reopened.stage.state).toBe('submitted');
  expect(reopened.pastIntroductions).toMatchObject([{ home: homeOf(1), end: { kind: 'moved-out' } }]);
  expect(refusalOf(asked)).toBe('done');
});
