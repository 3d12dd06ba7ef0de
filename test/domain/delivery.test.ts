/** How notices come away: three marks, in order for each recipient, never twice. */
import { DESK, OWNER } from '../../src/domain/changes';
import { claimed, nextDue, readyNotices, recovered, sending } from '../../src/domain/delivery';
import type { Notice } from '../../src/domain/notices';
import { aMoment, newsFor } from '../support/acts';
import { aNotice, anAsk, aReferral, MONDAY } from '../support/builders';
import { deepFreeze } from '../support/deepFreeze';
import { CARD, ended, later, markOf, NEWS, noticeOf, owing, PROVIDER, ready, underWay } from '../support/owedNotices';

describe('what may go now', () => {
  test('is one notice for each recipient, the oldest first', () => {
    const referral = owing(
      { to: PROVIDER, content: CARD },
      { to: OWNER },
      { to: PROVIDER, content: NEWS },
      { to: DESK },
    );

    expect(ready(referral)).toEqual(['notice-1', 'notice-2', 'notice-4']);
  });

  test('is the next one when the first was sent or given up', () => {
    const referral = owing(
      { to: PROVIDER, mark: { state: 'sent', at: MONDAY } },
      { to: PROVIDER, mark: { state: 'undeliverable' } },
      { to: PROVIDER, content: NEWS },
    );

    expect(ready(referral)).toEqual(['notice-3']);
  });

  test.each([
    { name: 'claimed', first: { mark: { state: 'claimed', until: later(2) } } },
    { name: 'being sent', first: { mark: { state: 'sending', until: later(2) } } },
    { name: 'uncertain', first: { mark: { state: 'uncertain' } } },
    { name: 'put off', first: { due: later(1) } },
  ] as const)('waits while the one before it is $name, so that order is kept', ({ first }) => {
    const referral = owing({ to: PROVIDER, ...first }, { to: PROVIDER, content: NEWS });

    expect(ready(referral)).toEqual([]);
  });

  test('does not wait for another provider', () => {
    const referral = owing(
      { to: { kind: 'provider', provider: 'provider-2' }, mark: { state: 'uncertain' } },
      { to: PROVIDER },
    );

    expect(ready(referral)).toEqual(['notice-2']);
  });

  test('begins at the minute it is due', () => {
    const referral = owing({ due: later(5) });

    expect(ready(referral, later(4))).toEqual([]);
    expect(ready(referral, later(5))).toEqual(['notice-1']);
  });
});

describe('when a referral wants attention', () => {
  test.each<{ name: string; notices: Partial<Notice>[]; expected: Date | undefined }>([
    { name: 'nothing is owed', notices: [], expected: undefined },
    { name: 'something is owed', notices: [{ due: later(3) }], expected: later(3) },
    {
      name: 'several recipients wait',
      notices: [{ due: later(9) }, { to: OWNER, due: later(3) }],
      expected: later(3),
    },
    {
      name: 'one waits behind another',
      notices: [{ due: later(9) }, { due: later(3) }],
      expected: later(9),
    },
    {
      name: 'a claim may be left behind',
      notices: [{ mark: { state: 'claimed', until: later(2) } }],
      expected: later(2),
    },
    {
      name: 'a sending may be left behind',
      notices: [{ mark: { state: 'sending', until: later(2) } }],
      expected: later(2),
    },
    { name: 'only a coordinator can help', notices: [{ mark: { state: 'uncertain' } }], expected: undefined },
    {
      name: 'all was sent or given up',
      notices: [{ mark: { state: 'sent', at: MONDAY } }, { mark: { state: 'undeliverable' } }],
      expected: undefined,
    },
  ])('$name', ({ notices, expected }) => {
    expect(nextDue(owing(...notices).notices)).toEqual(expected);
  });
});

describe('a crash', () => {
  test('after claiming: another instance sends when the lease is over, not before', () => {
    const referral = owing({ to: PROVIDER });
    const crashed = deepFreeze(claimed(referral, readyNotices(referral, MONDAY), MONDAY));

    expect(recovered(crashed, aMoment(later(1)))).toBe(crashed);
    expect(ready(recovered(crashed, aMoment(later(2))), later(2))).toEqual(['notice-1']);
  });

  test('while a provider card was being posted: it is uncertain, and the coordinator hears it', () => {
    const crashed = underWay(owing({ to: PROVIDER }));

    const after = recovered(crashed, aMoment(later(2)));

    expect(markOf(after)).toBe('uncertain');
    expect(newsFor(after, 'desk')).toEqual([{ what: 'post-uncertain', provider: 'provider-1' }]);
  });

  test('while a provider card was being brought up to date: that is done again', () => {
    const asks = [anAsk({ post: { activityId: 'post-1' } })];
    const crashed = underWay({ ...owing({ to: PROVIDER }), asks });

    const after = recovered(crashed, aMoment(later(2)));

    expect(ready(after, later(3))).toEqual(['notice-1']);
    expect(newsFor(after, 'desk')).toEqual([]);
  });

  test.each([
    { name: 'news to the owner', to: OWNER, content: NEWS },
    { name: 'the card of the coordination point', to: DESK, content: CARD },
    { name: 'news to a provider', to: PROVIDER, content: NEWS },
  ])('while $name was being sent: it goes again, since a double is harmless and a miss is not', ({ to, content }) => {
    const after = recovered(underWay(owing({ to, content })), aMoment(later(2)));

    expect(ready(after, later(3))).toEqual(['notice-1']);
  });

  test('after sending: nothing is sent again', () => {
    const sent = ended(underWay(owing({ to: PROVIDER })), { kind: 'sent', activityId: 'post-1' });

    const after = recovered(sent, aMoment(later(60)));

    expect(after).toBe(sent);
    expect(nextDue(after.notices)).toBeUndefined();
  });
});

describe('a claim', () => {
  const referral = owing({ to: PROVIDER });
  const mine = claimed(referral, readyNotices(referral, MONDAY), MONDAY);
  const myNotice = noticeOf(mine);

  test('that still stands may be sent', () => {
    expect(markOf(sending(mine, myNotice!, later(1))!)).toBe('sending');
  });

  test('that another instance took over in the meantime is lost', () => {
    const freed = recovered(mine, aMoment(later(3)));
    const theirs = claimed(freed, readyNotices(freed, later(3)), later(3));

    expect(sending(theirs, myNotice!, later(3))).toBeUndefined();
  });

  test.each<{ name: string; mark: Notice['mark'] }>([
    { name: 'is being sent', mark: { state: 'sending', until: later(2) } },
    { name: 'was sent', mark: { state: 'sent', at: MONDAY } },
    { name: 'is owed again', mark: { state: 'owed' } },
  ])('on what $name by now is lost', ({ mark }) => {
    expect(sending(owing({ to: PROVIDER, mark }), myNotice!, MONDAY)).toBeUndefined();
  });

  test('on a notice that is not there is lost', () => {
    expect(sending(aReferral(), myNotice!, MONDAY)).toBeUndefined();
  });

  test('is needed before anything is sent', () => {
    expect(sending(mine, aNotice({ to: PROVIDER }), MONDAY)).toBeUndefined();
  });
});
