/** What a coordinator wrote down by phone, and the side that says whether it is right. */
import type { Command } from '../../../src/domain/commands';
import { toConfirm } from '../../../src/domain/decisions/confirmSaid';
import type { Referral } from '../../../src/domain/referral';
import {
  after,
  aReferralIn,
  done,
  happened,
  interestOf,
  newsFor,
  outcomeOf,
  refusalOf,
  told,
} from '../../support/acts';
import { COORDINATOR, homeOf, memberOf, OWNER } from '../../support/people';

const FILE_SENT: Command = { type: 'file-sent', onBehalfOf: 'owner' };
const looking = (referral: Referral, isRight = true): Command => ({
  type: 'confirm-said',
  upTo: referral.history.length,
  isRight,
});
/** The coordinator said for the owner that the file was sent. */
const spokenFor = () => after(aReferralIn('introduced'), [COORDINATOR, FILE_SENT]);

describe('the side it was said for', () => {
  test('confirms with one click, and nobody needs to hear', () => {
    const referral = spokenFor();

    const confirmed = done(outcomeOf(referral, OWNER, looking(referral)));

    expect(happened(referral, confirmed)).toEqual(['said-confirmed']);
    expect(told(referral, confirmed)).toEqual([]);
    expect(toConfirm(confirmed, { kind: 'owner' })).toEqual([]);
  });

  test('says that it is wrong, and the coordinator is asked to call', () => {
    const referral = spokenFor();

    const disputed = done(outcomeOf(referral, OWNER, looking(referral, false)));

    expect(happened(referral, disputed)).toEqual(['said-wrong']);
    expect(newsFor(disputed, 'desk').at(-1)).toEqual({ what: 'said-wrong', recipient: { kind: 'owner' } });
    expect(disputed.stage).toEqual(referral.stage);
  });

  test('has nothing to say a second time', () => {
    const referral = spokenFor();
    const confirmed = done(outcomeOf(referral, OWNER, looking(referral)));

    expect(refusalOf(outcomeOf(confirmed, OWNER, looking(confirmed, false)))).toBe('already-said');
  });

  test('does not confirm what was written down after the card was shown', () => {
    const before = spokenFor();
    const referral = after(before, [COORDINATOR, { type: 'fits', onBehalfOf: 'owner' }]);

    expect(refusalOf(outcomeOf(referral, OWNER, looking(before)))).toBe('said-more');
    expect(refusalOf(outcomeOf(referral, OWNER, looking(referral)))).toBe('done');
  });
});

describe('another side', () => {
  test('has nothing to confirm', () => {
    const referral = spokenFor();

    expect(refusalOf(outcomeOf(referral, memberOf(1), looking(referral)))).toBe('already-said');
  });

  test('of two providers each sees only its own', () => {
    const referral = after(aReferralIn('searching'), [COORDINATOR, interestOf(homeOf(3))]);

    const open = ([1, 2, 3] as const).map((number) =>
      toConfirm(referral, { kind: 'provider', provider: `provider-${number}` }).map(({ home }) => home),
    );

    expect(open).toEqual([[], [], ['home-3']]);
  });

  test('that confirms leaves what was said for the other', () => {
    const referral = after(aReferralIn('searching'), [COORDINATOR, interestOf(homeOf(3))]);
    const both = after(referral, [COORDINATOR, { type: 'introduce', home: homeOf(3) }], [COORDINATOR, FILE_SENT]);

    const confirmed = done(outcomeOf(both, OWNER, looking(both)));

    expect(toConfirm(confirmed, { kind: 'provider', provider: 'provider-3' })).toHaveLength(1);
  });
});
