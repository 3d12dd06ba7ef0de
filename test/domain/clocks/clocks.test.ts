/** Every clock of the table: when it fires and who hears what, told as a referral to which nothing else happens. */
import type { Command } from '../../../src/domain/commands';
import type { Referral } from '../../../src/domain/referral';
import { fitsBy, after, aReferralIn, done, outcomeOf } from '../../support/acts';
import { anAskOf, COORDINATOR, homeOf, memberOf, OWNER } from '../../support/people';
import { whatHappensUntil } from '../../support/aTime';
import { aReferral, minutesAfter, MONDAY } from '../../support/builders';

const DAY_MINUTES = 24 * 60;
const afterDays = (days: number) => minutesAfter(MONDAY, days * DAY_MINUTES);
const heardIn = (days: number, referral: Referral) => whatHappensUntil(referral, afterDays(days)).lines;
/** Without a court order, whose clocks have tests of their own. */
const withoutOrder = (referral: Referral): Referral => ({
  ...referral,
  answers: { ...referral.answers, courtOrder: 'requested' },
});
const urgent = (referral: Referral): Referral => ({
  ...referral,
  answers: { ...referral.answers, neededWhen: 'urgent' },
});
const waiting = (state: Parameters<typeof aReferralIn>[0]) => withoutOrder(aReferralIn(state));

describe('a draft', () => {
  test('is reminded of after 5 working days, warned of after 15, and removed 5 after the warning', () => {
    expect(heardIn(60, waiting('drafting'))).toEqual([
      '2026-03-09 10:00 owner: draft-untouched',
      '2026-03-23 10:00 owner: draft-ends',
      '2026-03-30 10:00 removed',
    ]);
  });

  test('counts from its last answer', () => {
    const answered = { ...aReferral(), stage: { state: 'drafting', since: afterDays(3) } } as Referral;

    expect(heardIn(11, withoutOrder(answered))).toEqual(['2026-03-12 10:00 owner: draft-untouched']);
  });
});

describe('a review', () => {
  test('waits one working day', () => {
    expect(heardIn(30, waiting('submitted'))).toEqual(['2026-03-03 10:00 desk: review-waits']);
  });

  test('waits two hours when it is urgent', () => {
    expect(heardIn(30, urgent(waiting('submitted')))).toEqual(['2026-03-02 12:00 desk: review-waits']);
  });
});

test('a referral that was sent back is asked for again after 5 working days', () => {
  expect(heardIn(30, waiting('returned'))).toEqual(['2026-03-09 10:00 owner: sent-back']);
});

describe('a search', () => {
  test('reminds a silent provider, then tells the coordinator, and keeps the owner informed', () => {
    expect(heardIn(20, waiting('searching'))).toEqual([
      '2026-03-04 10:00 provider-3: answer-awaited',
      '2026-03-09 10:00 desk: provider-silent',
      '2026-03-16 10:00 owner: progress',
    ]);
  });

  test('is faster when it is urgent', () => {
    expect(heardIn(7, urgent(waiting('searching')))).toEqual([
      '2026-03-03 10:00 provider-3: answer-awaited',
      '2026-03-04 10:00 desk: provider-silent',
    ]);
  });

  test('does not wait for a provider that answered', () => {
    const decline: Command = {
      type: 'answer-for-home',
      home: homeOf(3),
      answeredFor: 'parent',
      says: { kind: 'decline', reason: 'noPlace' },
    };

    expect(heardIn(10, after(waiting('searching'), [memberOf(3), decline]))).toEqual([]);
  });

  test('waits for a provider anew when more of its homes are asked', () => {
    const asks = [{ ...anAskOf(1), homes: [{ ...homeOf(1), home: 'home-1b' }] }];
    const asked = done(outcomeOf(waiting('searching'), COORDINATOR, { type: 'ask-more', asks }, afterDays(1)));

    expect(heardIn(4, asked).filter((line) => line.includes('provider-1'))).toEqual([
      '2026-03-05 10:00 provider-1: answer-awaited',
    ]);
  });

  test('stands still 5 days after the coordinator heard that it is long online', () => {
    const { lines, referral } = whatHappensUntil(waiting('searching'), afterDays(60));

    expect(lines.filter((line) => /online|offline|card/.test(line))).toEqual([
      '2026-03-27 08:30 desk: long-online',
      ...['desk: card', 'desk: offline', 'owner: offline'].map((line) => `2026-04-01 08:30 ${line}`),
      ...[1, 2, 3].map((number) => `2026-04-01 08:30 provider-${number}: card`),
    ]);
    expect(referral).toMatchObject({ stage: { state: 'searching', offline: true } });
  });

  test('goes on from the moment at which it was extended', () => {
    const { referral } = whatHappensUntil(waiting('searching'), afterDays(26));
    const extended = done(outcomeOf(referral as Referral, COORDINATOR, { type: 'extend' }, afterDays(28)));

    expect(heardIn(60, extended).filter((line) => /online|offline/.test(line))).toEqual([
      '2026-04-24 08:30 desk: long-online',
      '2026-04-29 08:30 desk: offline',
      '2026-04-29 08:30 owner: offline',
    ]);
  });
});

describe('an introduction', () => {
  test('without the file reminds the owner, then tells the coordinator', () => {
    expect(heardIn(30, waiting('introduced'))).toEqual([
      '2026-03-05 10:00 owner: file-awaited',
      '2026-03-09 10:00 desk: file-missing',
    ]);
  });

  test('without a verdict asks both sides', () => {
    expect(heardIn(30, waiting('exploring'))).toEqual([
      '2026-03-09 10:00 owner: verdict-awaited',
      '2026-03-09 10:00 provider-1: verdict-awaited',
    ]);
  });

  test('asks only the side that has not said it', () => {
    const said = after(waiting('exploring'), [OWNER, fitsBy(OWNER)]);

    expect(heardIn(30, said)).toEqual(['2026-03-09 10:00 provider-1: verdict-awaited']);
  });

  test('is left alone until the day on which a side expects to know', () => {
    const referral = waiting('exploring');
    const busy = { ...referral, stage: { ...referral.stage, expectedAround: '2026-03-28' } } as Referral;

    expect(heardIn(60, busy)).toEqual([
      '2026-03-30 08:30 owner: verdict-awaited',
      '2026-03-30 08:30 provider-1: verdict-awaited',
    ]);
  });
});

describe('a court order', () => {
  test('that ends is told of ten weeks before, and again three', () => {
    const referral = {
      ...aReferralIn('exploring'),
      answers: { ...aReferral().answers, courtOrderUntil: '2026-06-15' },
    };

    expect(heardIn(120, referral).filter((line) => line.includes('order'))).toEqual([
      '2026-04-06 08:30 desk: order-ends',
      '2026-04-06 08:30 owner: order-ends',
      '2026-05-25 08:30 desk: order-ends',
      '2026-05-25 08:30 owner: order-ends',
    ]);
  });

  test('that is not used is told of eight weeks after it was granted', () => {
    const referral = aReferralIn('exploring');
    const atHome = { ...referral, youths: referral.youths.map((youth) => ({ ...youth, staysNow: 'home' as const })) };

    expect(heardIn(60, atHome).filter((line) => line.includes('lapses'))).toEqual([
      '2026-04-07 08:30 desk: order-lapses',
      '2026-04-07 08:30 owner: order-lapses',
    ]);
    expect(heardIn(60, referral).filter((line) => line.includes('lapses'))).toEqual([]);
  });
});

test('after moving in both sides are asked twice how it goes, and then it is settled, and in the end erased', () => {
  const referral = waiting('matched');
  const moved = { ...referral, stage: { ...referral.stage, movingIn: '2026-03-10' } } as Referral;

  const { lines } = whatHappensUntil(moved, afterDays(400));

  expect(lines.filter((line) => !line.includes('card'))).toEqual([
    '2026-04-09 08:30 owner: placement-check',
    '2026-04-09 08:30 provider-1: placement-check',
    '2026-06-08 08:30 desk: settled',
    '2026-06-08 08:30 owner: placement-check',
    '2026-06-08 08:30 provider-1: placement-check',
    '2026-09-07 08:30 removed',
  ]);
});

test('a match without a date of moving in has no clock', () => {
  expect(heardIn(400, waiting('matched'))).toEqual([]);
});

test('a closed referral is erased when its time is over', () => {
  expect(heardIn(400, waiting('closed'))).toEqual(['2026-06-01 08:30 removed']);
});

test('a code to hand over that nobody used is taken back, and the owner hears it', () => {
  const offered = { ...waiting('matched'), handOver: { code: 'TP-C9DFG', until: '2026-03-09' } };

  const { lines, referral } = whatHappensUntil(offered, afterDays(30));

  expect(lines).toEqual(['2026-03-10 08:30 owner: hand-over-expired']);
  expect((referral as Referral).handOver).toBeUndefined();
});

describe('a pause', () => {
  test('ends at its date, and everybody sees it', () => {
    const { lines, referral } = whatHappensUntil(waiting('paused'), afterDays(18));

    expect(lines).toContain('2026-03-20 08:30 owner: resumed');
    expect(lines).toContain('2026-03-20 08:30 desk: resumed');
    expect(lines).toContain('2026-03-20 08:30 provider-3: card');
    expect(referral).toMatchObject({ stage: { state: 'searching', since: MONDAY } });
  });

  test('puts off every term by as long as it lasted', () => {
    // Paused on Monday at 10:00, it goes on on Friday 20 March at 8:30: thirteen working days and seven hours later.
    const lines = heardIn(40, waiting('paused')).filter((line) => /awaited|silent|online/.test(line));

    expect(lines).toEqual(['2026-03-24 08:30 provider-3: answer-awaited', '2026-03-27 08:30 desk: provider-silent']);
  });
});

describe('after the bot stood still', () => {
  test('what is late comes once, in order, an hour apart', () => {
    const { lines } = whatHappensUntil(
      { ...waiting('searching'), fired: [firedOn('2026-03-20T09:00:00Z')] },
      afterDays(19),
    );

    expect(lines).toEqual([
      '2026-03-20 11:00 provider-3: answer-awaited',
      '2026-03-20 12:00 desk: provider-silent',
      '2026-03-20 13:00 owner: progress',
    ]);
  });

  test('a draft is not removed before it was warned of in time', () => {
    const { lines } = whatHappensUntil(
      { ...waiting('drafting'), fired: [firedOn('2026-06-01T09:00:00Z')] },
      afterDays(120),
    );

    expect(lines).toEqual([
      '2026-06-01 12:00 owner: draft-untouched',
      '2026-06-01 13:00 owner: draft-ends',
      '2026-06-08 13:00 removed',
    ]);
  });
});

/** A clock that fired at this moment for something that is over. */
function firedOn(moment: string): Referral['fired'][number] {
  return { clock: 'review', anchor: 'before', at: new Date(moment) };
}
