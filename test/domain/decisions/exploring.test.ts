/** While home and referrer look whether it fits: a yes taken back, a file that did not come, and more time. */
import type { Referral } from '../../../src/domain/referral';
import { after, aReferralIn, done, fitsBy, happened, outcomeOf, refusalOf, told } from '../../support/acts';
import { COORDINATOR, memberOf, OWNER } from '../../support/people';

const verdictsOf = ({ stage }: Referral) => ('introduction' in stage ? stage.introduction.verdicts : undefined);

describe('a yes that is taken back', () => {
  const TAKE_BACK = { type: 'take-back' } as const;

  test.each([OWNER, memberOf(1)])('by the $role is no yes any more; only the coordinator hears it', (actor) => {
    const referral = after(aReferralIn('exploring'), [actor, fitsBy(actor)]);

    const back = done(outcomeOf(referral, actor, TAKE_BACK));

    expect(verdictsOf(back)).toEqual({});
    expect(told(referral, back).filter((line) => !line.endsWith('card'))).toEqual(['desk: taken-back']);
    expect(happened(referral, back)).toEqual(['taken-back']);
  });

  test('makes no match when the other side says yes after it', () => {
    const referral = after(
      aReferralIn('exploring'),
      [OWNER, fitsBy(OWNER)],
      [OWNER, TAKE_BACK],
      [memberOf(1), fitsBy(memberOf(1))],
    );

    expect(referral.stage.state).toBe('exploring');
  });

  test('must have been said by that side', () => {
    const referral = after(aReferralIn('exploring'), [OWNER, fitsBy(OWNER)]);

    expect(refusalOf(outcomeOf(referral, memberOf(1), TAKE_BACK))).toBe('nothing-to-take-back');
    expect(refusalOf(outcomeOf(aReferralIn('matched'), OWNER, TAKE_BACK))).toBe('not-in-this-state');
  });
});

describe('no file yet', () => {
  const MISSED = { type: 'no-file-yet' } as const;

  test.each(['introduced', 'exploring'] as const)(
    'said by the home while %s: coordinator and owner hear it',
    (state) => {
      const referral = aReferralIn(state);

      const missed = done(outcomeOf(referral, memberOf(1), MISSED));

      expect(told(referral, missed)).toEqual(['desk: card', 'desk: no-file-yet', 'owner: no-file-yet']);
      expect(missed.stage.state).toBe(state);
    },
  );

  test('is heard once, until the file is sent again', () => {
    const missed = after(aReferralIn('exploring'), [memberOf(1), MISSED]);
    const again = after(missed, [OWNER, { type: 'file-sent' }]);

    expect(refusalOf(outcomeOf(missed, memberOf(1), MISSED))).toBe('already-said');
    expect(refusalOf(outcomeOf(again, memberOf(1), MISSED))).toBe('done');
  });

  test('lets the owner send it once more, and the time in this state goes on', () => {
    const exploring = aReferralIn('exploring');
    const missed = after(exploring, [memberOf(1), MISSED]);

    const again = done(outcomeOf(missed, OWNER, { type: 'file-sent' }));

    expect(refusalOf(outcomeOf(exploring, OWNER, { type: 'file-sent' }))).toBe('already-said');
    expect(again.stage.since).toEqual(exploring.stage.since);
    expect(told(missed, again)).toContain('provider-1: file-sent');
  });
});

describe('still busy', () => {
  const until = (expectedAround: string) => ({ type: 'still-exploring', expectedAround }) as const;

  test.each([OWNER, memberOf(1)])('said by the $role gives a day, and disturbs nobody', (actor) => {
    const referral = aReferralIn('exploring');

    const said = done(outcomeOf(referral, actor, until('2026-04-13')));

    expect(said.stage).toMatchObject({ state: 'exploring', expectedAround: '2026-04-13' });
    expect(told(referral, said)).toEqual(['desk: card']);
  });

  test('stands until one side says something else', () => {
    const referral = after(
      aReferralIn('exploring'),
      [OWNER, until('2026-03-20')],
      [memberOf(1), until('2026-03-27')],
      [OWNER, fitsBy(OWNER)],
    );

    expect(referral.stage).toMatchObject({ expectedAround: '2026-03-27' });
  });

  test.each(['2026-03-02', '2026-04-14'])('is not %s: today is no news, and six weeks are the most', (day) => {
    expect(refusalOf(outcomeOf(aReferralIn('exploring'), OWNER, until(day)))).toBe('day-too-far');
  });

  test('needs a side when a coordinator writes it down', () => {
    expect(refusalOf(outcomeOf(aReferralIn('exploring'), COORDINATOR, until('2026-03-20')))).toBe('not-yours');
  });
});
