/** What follows from each way an attempt can end. */
import { DESK, OWNER } from '../../src/domain/changes';
import type { Attempt } from '../../src/domain/attempts';
import { postOf } from '../../src/domain/posts';
import type { Referral } from '../../src/domain/referral';
import { newsFor } from '../support/acts';
import { anAsk, aReferral, MONDAY } from '../support/builders';
import { CARD, ended, later, markOf, NEWS, noticeOf, owing, PROVIDER, ready, underWay } from '../support/owedNotices';

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

  test('news for the owner is the newest status card; for one who is phoned it is no card', () => {
    const owed = owing({ to: OWNER, content: NEWS });
    const phoned = { ...owed, phoneReferrer: { name: 'Kim', organisation: 'Huisarts', phone: '013-5550124' } };
    const arrived: Attempt = { kind: 'sent', activityId: 'message-1' };

    expect(postOf(ended(underWay(owed), arrived), OWNER)).toEqual({ activityId: 'message-1' });
    expect(postOf(ended(underWay(phoned), arrived), OWNER)).toBeUndefined();
  });

  test('a provider that was never asked has no post', () => {
    expect(postOf(aReferral(), PROVIDER)).toBeUndefined();
  });
});

test.each([
  ['a provider', PROVIDER, 'answer-awaited', 'undeliverable'],
  ['the owner', OWNER, 'draft-untouched', 'undeliverable'],
  ['the owner, when it is no reminder', OWNER, 'closed', 'owed'],
] as const)('a reminder of which it is uncertain whether it arrived is dropped: to %s', (_, to, what, expected) => {
  const uncertain = ended(underWay(owing({ to, content: { kind: 'news', news: { what } } })), { kind: 'uncertain' });

  expect(markOf(uncertain)).toBe(expected);
  expect(newsFor(uncertain, 'desk')).toEqual([]);
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

      expect(markOf(ended(owing({ to, content: NEWS, attempts: 3 }), notFound))).toBe('owed');
      const lost = ended(owing({ to, content: NEWS, attempts: 4 }), notFound);
      expect(markOf(lost)).toBe('undeliverable');
      expect(newsFor(lost, 'desk')).toEqual([{ what: 'not-reached', recipient, notice: 'notice-1' }]);
    },
  );

  test('known to be dead: given up at once, so that the coordinator can call', () => {
    const lost = ended(underWay(owing({ to: OWNER, content: NEWS })), { kind: 'dead' });

    expect(newsFor(lost, 'desk')).toEqual([{ what: 'not-reached', recipient: OWNER, notice: 'notice-1' }]);
  });

  test('a status card that cannot be brought up to date is nothing to call about', () => {
    expect(newsFor(ended(owing({ to: OWNER, attempts: 4 }), { kind: 'unreachable' }), 'desk')).toEqual([]);
  });

  test('the coordination point itself not found: given up, and nothing more is sent there about it', () => {
    const lost = ended(owing({ to: DESK, attempts: 4 }), { kind: 'unreachable' });

    expect(markOf(lost)).toBe('undeliverable');
    expect(lost.notices).toHaveLength(1);
  });

  test('refused as it is: given up at once, and the coordinator hears it', () => {
    const lost = ended(underWay(owing({ to: PROVIDER })), { kind: 'rejected' });

    expect(markOf(lost)).toBe('undeliverable');
    expect(newsFor(lost, 'desk')).toEqual([{ what: 'not-reached', recipient: PROVIDER, notice: 'notice-1' }]);
  });

  test('our message was deleted in the channel: the card is posted anew', () => {
    const asks = [
      anAsk({ post: { activityId: 'post-1' } }),
      anAsk({ provider: 'provider-2', post: { activityId: 'post-2' } }),
    ];

    const gone = ended({ ...underWay(owing({ to: PROVIDER })), asks }, { kind: 'message-gone' });

    expect(postOf(gone, PROVIDER)).toBeUndefined();
    expect(postOf(gone, { kind: 'provider', provider: 'provider-2' })).toEqual({ activityId: 'post-2' });
    expect(ready(gone)).toEqual(['notice-1']);
  });

  test('the message of the coordination point was deleted: it is posted anew', () => {
    const gone = ended(
      { ...underWay(owing({ to: DESK })), deskPost: { activityId: 'post-1' } },
      { kind: 'message-gone' },
    );

    expect(postOf(gone, DESK)).toBeUndefined();
    expect(ready(gone)).toEqual(['notice-1']);
  });

  test('of somebody who handed the referral over, needs no new message', () => {
    const former = { kind: 'former-owner', person: 'person-1', card: 'status-1' } as const;

    const gone = ended(underWay(owing({ to: former })), { kind: 'message-gone' });
    const refused = ended(underWay(owing({ to: former })), { kind: 'rejected' });

    expect([gone, refused].map((one) => one.notices.map(({ mark }) => mark.state))).toEqual([
      ['undeliverable'],
      ['undeliverable'],
    ]);
  });

  test('a message to the owner was deleted: it is sent anew', () => {
    const gone = ended(underWay(owing({ to: OWNER, content: NEWS })), { kind: 'message-gone' });

    expect(ready(gone)).toEqual(['notice-1']);
  });

  test('uncertain: a new card for a provider is never sent again by itself', () => {
    const uncertain = ended(underWay(owing({ to: PROVIDER })), { kind: 'uncertain' });

    expect(markOf(uncertain)).toBe('uncertain');
    expect(ready(uncertain, later(60 * 24 * 30))).not.toContain('notice-1');
    expect(newsFor(uncertain, 'desk')).toEqual([{ what: 'post-uncertain', provider: 'provider-1' }]);
  });

  test.each([
    { to: OWNER, content: NEWS },
    { to: DESK, content: CARD },
    { to: PROVIDER, content: NEWS },
  ])('uncertain: $content.kind to $to.kind goes again', ({ to, content }) => {
    const uncertain = ended(underWay(owing({ to, content })), { kind: 'uncertain' });

    expect(ready(uncertain, later(1))).toEqual(['notice-1']);
  });

  test.each([
    { to: OWNER, content: NEWS, expected: 'undeliverable' },
    { to: PROVIDER, content: NEWS, expected: 'undeliverable' },
    { to: DESK, content: NEWS, expected: 'owed' },
  ])('uncertain for the fifth time: $content.kind to $to.kind is $expected', ({ to, content, expected }) => {
    expect(markOf(ended(owing({ to, content, attempts: 4 }), { kind: 'uncertain' }))).toBe(expected);
  });

  test('a card that stands there under an id that nobody knows is left as it is, and holds nothing up', () => {
    const asks = [anAsk({ post: {} })];
    const referral = owing({ to: PROVIDER }, { to: PROVIDER, content: NEWS });

    const left = ended({ ...referral, asks }, { kind: 'unchangeable' });

    expect(markOf(left)).toBe('undeliverable');
    expect(ready(left)).toEqual(['notice-2']);
    expect(newsFor(left, 'desk')).toEqual([]);
  });

  test('of a notice that is not there changes nothing', () => {
    const referral = owing();

    expect(ended(referral, { kind: 'rejected' })).toBe(referral);
  });
});
