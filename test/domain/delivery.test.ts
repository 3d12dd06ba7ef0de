/** How notices come away: three marks, an order for each recipient, and a policy for every way an attempt can end. */
import {
  afterAttempt,
  claimed,
  nextDue,
  postOf,
  readyNotices,
  recovered,
  sending,
  type Attempt,
} from '../../src/domain/delivery';
import type { Notice, Recipient } from '../../src/domain/notices';
import type { Referral } from '../../src/domain/referral';
import { aNotice, anAsk, aReferral, minutesAfter, MONDAY } from '../support/builders';
import { aMoment, newsFor } from '../support/acts';
import { deepFreeze } from '../support/deepFreeze';

const OWNER: Recipient = { kind: 'owner' };
const DESK: Recipient = { kind: 'desk' };
const PROVIDER: Recipient = { kind: 'provider', provider: 'provider-1' };
const NEWS: Notice['content'] = { kind: 'news', news: { what: 'still-searching' } };
const CARD: Notice['content'] = { kind: 'card' };

/** One provider was asked; these notices are owed. */
const owing = (...notices: Partial<Notice>[]): Referral =>
  deepFreeze(
    aReferral({
      asks: [anAsk()],
      notices: notices.map((notice, index) => aNotice({ id: `notice-${index + 1}`, ...notice })),
    }),
  );

const noticeOf = (referral: Referral, id = 'notice-1') => referral.notices.find((notice) => notice.id === id);
const markOf = (referral: Referral, id = 'notice-1') => noticeOf(referral, id)?.mark.state;
const readyIds = (referral: Referral, now = MONDAY) => readyNotices(referral, now).map(({ id }) => id);
const later = (minutes: number) => minutesAfter(MONDAY, minutes);

/** Claims and marks as sending, as an instance does just before its request. */
function underWay(referral: Referral): Referral {
  const claim = claimed(referral, readyNotices(referral, MONDAY), MONDAY);
  const notice = noticeOf(claim);
  const sent = notice && sending(claim, notice, MONDAY);
  if (!sent) throw new Error('nothing under way');
  return deepFreeze(sent);
}

const ended = (referral: Referral, attempt: Attempt, now = MONDAY) =>
  afterAttempt(referral, 'notice-1', attempt, aMoment(now));

describe('what may go now', () => {
  test('is one notice for each recipient, the oldest first', () => {
    const referral = owing(
      { to: PROVIDER, content: CARD },
      { to: OWNER },
      { to: PROVIDER, content: NEWS },
      { to: DESK },
    );

    expect(readyIds(referral)).toEqual(['notice-1', 'notice-2', 'notice-4']);
  });

  test('is the next one when the first was sent or given up', () => {
    const referral = owing(
      { to: PROVIDER, mark: { state: 'sent', at: MONDAY } },
      { to: PROVIDER, mark: { state: 'undeliverable' } },
      { to: PROVIDER, content: NEWS },
    );

    expect(readyIds(referral)).toEqual(['notice-3']);
  });

  test.each([
    { name: 'claimed', first: { mark: { state: 'claimed', until: later(2) } } },
    { name: 'being sent', first: { mark: { state: 'sending', until: later(2) } } },
    { name: 'uncertain', first: { mark: { state: 'uncertain' } } },
    { name: 'put off', first: { due: later(1) } },
  ] as const)('waits while the one before it is $name, so that order is kept', ({ first }) => {
    const referral = owing({ to: PROVIDER, ...first }, { to: PROVIDER, content: NEWS });

    expect(readyIds(referral)).toEqual([]);
  });

  test('does not wait for another provider', () => {
    const referral = owing(
      { to: { kind: 'provider', provider: 'provider-2' }, mark: { state: 'uncertain' } },
      { to: PROVIDER },
    );

    expect(readyIds(referral)).toEqual(['notice-2']);
  });

  test('begins at the minute it is due', () => {
    const referral = owing({ due: later(5) });

    expect(readyIds(referral, later(4))).toEqual([]);
    expect(readyIds(referral, later(5))).toEqual(['notice-1']);
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
    expect(readyIds(recovered(crashed, aMoment(later(2))), later(2))).toEqual(['notice-1']);
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

    expect(readyIds(after, later(3))).toEqual(['notice-1']);
    expect(newsFor(after, 'desk')).toEqual([]);
  });

  test.each([
    { name: 'news to the owner', to: OWNER, content: NEWS },
    { name: 'the card of the coordination point', to: DESK, content: CARD },
    { name: 'news to a provider', to: PROVIDER, content: NEWS },
  ])('while $name was being sent: it goes again, since a double is harmless and a miss is not', ({ to, content }) => {
    const after = recovered(underWay(owing({ to, content })), aMoment(later(2)));

    expect(readyIds(after, later(3))).toEqual(['notice-1']);
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

describe('sent', () => {
  test("a provider's card is remembered as its post", () => {
    const sent = ended(underWay(owing({ to: PROVIDER })), { kind: 'sent', activityId: 'post-1' });

    expect(noticeOf(sent)?.mark).toEqual({ state: 'sent', at: MONDAY });
    expect(postOf(sent, PROVIDER)).toEqual({ activityId: 'post-1' });
    expect(postOf(sent, DESK)).toBeUndefined();
  });

  test('the card of the coordination point is remembered as its post', () => {
    const sent = ended(underWay(owing({ to: DESK })), { kind: 'sent', activityId: 'post-1' });

    expect(postOf(sent, DESK)).toEqual({ activityId: 'post-1' });
    expect(postOf(sent, PROVIDER)).toBeUndefined();
  });

  test('news does not take the place of the card', () => {
    const sent = ended(underWay(owing({ to: PROVIDER, content: NEWS })), { kind: 'sent', activityId: 'news-1' });

    expect(postOf(sent, PROVIDER)).toBeUndefined();
  });

  test('an owner has no posted card', () => {
    const sent = ended(underWay(owing({ to: OWNER })), { kind: 'sent', activityId: 'message-1' });

    expect(postOf(sent, OWNER)).toBeUndefined();
  });

  test('a provider that was never asked has no post', () => {
    expect(postOf(aReferral(), PROVIDER)).toBeUndefined();
  });
});

describe('an attempt that did not succeed', () => {
  test('told to wait: it goes after exactly that time', () => {
    const waiting = ended(underWay(owing({ to: PROVIDER })), { kind: 'later', afterSeconds: 42 });

    expect(noticeOf(waiting)).toMatchObject({ mark: { state: 'owed' }, due: new Date(MONDAY.getTime() + 42_000) });
  });

  test('told to wait ten times is still not given up at the first "not found"', () => {
    const told: Referral[] = Array.from({ length: 10 });
    const waiting = told.reduce(
      (referral) => ended(referral, { kind: 'later', afterSeconds: 5 }),
      owing({ to: OWNER }),
    );

    expect(markOf(ended(waiting, { kind: 'unreachable' }))).toBe('owed');
  });

  test('our own credentials refused: it waits and does not count against the recipient', () => {
    const refused = ended(underWay(owing({ to: OWNER })), { kind: 'unauthorised' });

    expect(noticeOf(refused)).toMatchObject({ mark: { state: 'owed' }, due: later(5), attempts: 0 });
  });

  test.each([
    { attempts: 0, minutes: 1 },
    { attempts: 1, minutes: 5 },
    { attempts: 2, minutes: 30 },
    { attempts: 3, minutes: 120 },
    { attempts: 4, minutes: 120 },
    { attempts: 40, minutes: 120 },
  ])('try again without a time after $attempts attempts: $minutes minutes', ({ attempts, minutes }) => {
    const waiting = ended(owing({ to: OWNER, attempts }), { kind: 'later', afterSeconds: undefined });

    expect(noticeOf(waiting)).toMatchObject({ due: later(minutes), attempts: attempts + 1 });
  });

  test.each([
    { to: OWNER, recipient: OWNER },
    { to: PROVIDER, recipient: PROVIDER },
  ])(
    '$to.kind not found: given up only after four attempts, and then the coordinator hears it',
    ({ to, recipient }) => {
      const notFound: Attempt = { kind: 'unreachable' };

      expect(markOf(ended(owing({ to, attempts: 3 }), notFound))).toBe('owed');
      const lost = ended(owing({ to, attempts: 4 }), notFound);
      expect(markOf(lost)).toBe('undeliverable');
      expect(newsFor(lost, 'desk')).toEqual([{ what: 'not-reached', recipient }]);
    },
  );

  test('the coordination point itself not found: given up, and nothing more is sent there about it', () => {
    const lost = ended(owing({ to: DESK, attempts: 4 }), { kind: 'unreachable' });

    expect(markOf(lost)).toBe('undeliverable');
    expect(lost.notices).toHaveLength(1);
  });

  test('refused as it is: given up at once, and the coordinator hears it', () => {
    const lost = ended(underWay(owing({ to: PROVIDER })), { kind: 'rejected' });

    expect(markOf(lost)).toBe('undeliverable');
    expect(newsFor(lost, 'desk')).toEqual([{ what: 'not-reached', recipient: PROVIDER }]);
  });

  test('our message was deleted in the channel: the card is posted anew', () => {
    const asks = [
      anAsk({ post: { activityId: 'post-1' } }),
      anAsk({ provider: 'provider-2', post: { activityId: 'post-2' } }),
    ];

    const gone = ended({ ...underWay(owing({ to: PROVIDER })), asks }, { kind: 'message-gone' });

    expect(postOf(gone, PROVIDER)).toBeUndefined();
    expect(postOf(gone, { kind: 'provider', provider: 'provider-2' })).toEqual({ activityId: 'post-2' });
    expect(readyIds(gone)).toEqual(['notice-1']);
  });

  test('the message of the coordination point was deleted: it is posted anew', () => {
    const gone = ended(
      { ...underWay(owing({ to: DESK })), deskPost: { activityId: 'post-1' } },
      { kind: 'message-gone' },
    );

    expect(postOf(gone, DESK)).toBeUndefined();
    expect(readyIds(gone)).toEqual(['notice-1']);
  });

  test('a message to the owner was deleted: it is sent anew', () => {
    const gone = ended(underWay(owing({ to: OWNER, content: NEWS })), { kind: 'message-gone' });

    expect(readyIds(gone)).toEqual(['notice-1']);
  });

  test('uncertain: a new card for a provider is never sent again by itself', () => {
    const uncertain = ended(underWay(owing({ to: PROVIDER })), { kind: 'uncertain' });

    expect(markOf(uncertain)).toBe('uncertain');
    expect(readyIds(uncertain, later(60 * 24 * 30))).not.toContain('notice-1');
    expect(newsFor(uncertain, 'desk')).toEqual([{ what: 'post-uncertain', provider: 'provider-1' }]);
  });

  test.each([
    { to: OWNER, content: NEWS },
    { to: DESK, content: CARD },
    { to: PROVIDER, content: NEWS },
  ])('uncertain: $content.kind to $to.kind goes again', ({ to, content }) => {
    const uncertain = ended(underWay(owing({ to, content })), { kind: 'uncertain' });

    expect(readyIds(uncertain, later(1))).toEqual(['notice-1']);
  });

  test('of a notice that is not there changes nothing', () => {
    const referral = owing();

    expect(ended(referral, { kind: 'rejected' })).toBe(referral);
  });
});
