/** Every clock of the table: when it fires and who hears what, told as a referral to which nothing else happens. */
import type { Command } from '../../../src/domain/commands';
import type { Referral } from '../../../src/domain/referral';
import { currentWave } from '../../../src/domain/waves';
import { fitsBy, after, aReferralIn, done, outcomeOf } from '../../support/acts';
import { anAskOf, COORDINATOR, homeOf, memberOf, OWNER } from '../../support/people';
import { whatHappensUntil } from '../../support/aTime';
import { aNotice, aReferral, minutesAfter, MONDAY } from '../../support/builders';

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
  test('waits one working day, and is told of again every 5', () => {
    expect(heardIn(15, waiting('submitted'))).toEqual([
      '2026-03-03 10:00 desk: review-waits',
      '2026-03-10 10:00 desk: review-waits',
      '2026-03-17 10:00 desk: review-waits',
    ]);
  });

  test('waits two hours when it is urgent', () => {
    expect(heardIn(3, urgent(waiting('submitted')))).toEqual(['2026-03-02 12:00 desk: review-waits']);
  });
});

test('a referral that was sent back is asked for again every 5 working days, from the second time with the coordinator', () => {
  expect(heardIn(14, waiting('returned'))).toEqual([
    '2026-03-09 10:00 owner: sent-back',
    '2026-03-16 10:00 desk: sent-back',
    '2026-03-16 10:00 owner: sent-back',
  ]);
});

describe('a search', () => {
  test('reminds a silent provider, then tells the coordinator, and keeps the owner informed', () => {
    expect(heardIn(22, waiting('searching'))).toEqual([
      '2026-03-04 10:00 provider-3: answer-awaited',
      '2026-03-09 10:00 desk: provider-silent',
      '2026-03-09 10:00 owner: wave-ended',
      '2026-03-23 10:00 owner: progress',
    ]);
  });

  test('waits no longer for those who are silent, and proposes the next wave', () => {
    const nobody = { ...waiting('searching'), homeAnswers: [] };

    const { lines, referral } = whatHappensUntil(nobody, afterDays(8));

    expect(lines.filter((line) => !line.includes('answer-awaited'))).toEqual([
      ...[1, 2, 3].map(() => '2026-03-09 10:00 desk: provider-silent'),
      '2026-03-09 10:00 desk: wave-over',
      '2026-03-09 10:00 owner: wave-ended',
    ]);
    expect(currentWave(referral as Referral)).toBeUndefined();
  });

  test('is faster when it is urgent', () => {
    expect(heardIn(7, urgent(waiting('searching')))).toEqual([
      '2026-03-03 10:00 provider-3: answer-awaited',
      '2026-03-04 10:00 desk: provider-silent',
      '2026-03-04 10:00 owner: wave-ended',
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

  test('waits for the other homes of a provider that answered for one', () => {
    const asks = [{ ...anAskOf(3), homes: [{ ...homeOf(3), home: 'home-3b' }] }];
    const decline: Command = {
      type: 'answer-for-home',
      home: homeOf(3),
      answeredFor: 'parent',
      says: { kind: 'decline', reason: 'noPlace' },
    };
    const asked = after(waiting('searching'), [COORDINATOR, { type: 'ask-more', asks }], [memberOf(3), decline]);

    expect(heardIn(8, asked)).toEqual([
      '2026-03-04 10:00 provider-3: answer-awaited',
      '2026-03-09 10:00 desk: provider-silent',
      '2026-03-09 10:00 owner: wave-ended',
    ]);
  });

  test('waits once more for a provider that said no for all its homes, when others of them are asked', () => {
    const noneOfOurs: Command = {
      type: 'none-of-ours',
      homes: [homeOf(3)],
      answeredFor: 'parent',
      reason: 'noPlace',
    };
    const asks = [{ ...anAskOf(3), homes: [{ ...homeOf(3), home: 'home-3b' }] }];
    const asked = after(waiting('searching'), [memberOf(3), noneOfOurs], [COORDINATOR, { type: 'ask-more', asks }]);

    expect(heardIn(3, asked)).toEqual(['2026-03-04 10:00 provider-3: answer-awaited']);
  });

  test('waits for a provider anew when more of its homes are asked', () => {
    const asks = [{ ...anAskOf(1), homes: [{ ...homeOf(1), home: 'home-1b' }] }];
    const asked = done(outcomeOf(waiting('searching'), COORDINATOR, { type: 'ask-more', asks }, afterDays(1)));

    expect(heardIn(4, asked).filter((line) => line.includes('provider-1'))).toEqual([
      '2026-03-05 10:00 provider-1: answer-awaited',
    ]);
  });

  test('stands still 5 days after the coordinator heard that it is long online, and comes back every 5 working days', () => {
    const { lines, referral } = whatHappensUntil(waiting('searching'), afterDays(45));

    expect(lines.filter((line) => /online|offline|card/.test(line))).toEqual([
      '2026-03-27 08:30 desk: long-online',
      ...['desk: card', 'desk: offline', 'owner: offline'].map((line) => `2026-04-01 08:30 ${line}`),
      ...[1, 2, 3].map((number) => `2026-04-01 08:30 provider-${number}: card`),
      '2026-04-08 08:30 desk: offline',
      '2026-04-15 08:30 desk: offline',
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
    expect(heardIn(15, waiting('introduced'))).toEqual([
      '2026-03-05 10:00 owner: file-awaited',
      '2026-03-09 10:00 desk: file-missing',
      '2026-03-16 10:00 desk: file-missing',
    ]);
  });

  test('without a verdict asks both sides every 5 working days, and tells the coordinator from the second time on', () => {
    expect(heardIn(15, waiting('exploring'))).toEqual([
      '2026-03-09 10:00 owner: verdict-awaited',
      '2026-03-09 10:00 provider-1: verdict-awaited',
      '2026-03-16 10:00 desk: verdict-awaited',
      '2026-03-16 10:00 owner: verdict-awaited',
      '2026-03-16 10:00 provider-1: verdict-awaited',
    ]);
  });

  test('asks only the side that has not said it', () => {
    const said = after(waiting('exploring'), [OWNER, fitsBy(OWNER)]);

    expect(heardIn(8, said)).toEqual(['2026-03-09 10:00 provider-1: verdict-awaited']);
  });

  test('is left alone until the day on which a side expects to know, and then asked again and again', () => {
    const referral = waiting('exploring');
    const busy = { ...referral, stage: { ...referral.stage, expectedAround: '2026-03-28' } } as Referral;

    expect(heardIn(36, busy)).toEqual([
      '2026-03-30 08:30 owner: verdict-awaited',
      '2026-03-30 08:30 provider-1: verdict-awaited',
      '2026-04-06 08:30 desk: verdict-awaited',
      '2026-04-06 08:30 owner: verdict-awaited',
      '2026-04-06 08:30 provider-1: verdict-awaited',
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

test('after a match both sides are asked for the day of moving in until somebody tells it', () => {
  expect(heardIn(15, waiting('matched'))).toEqual([
    '2026-03-09 10:00 owner: moving-in-awaited',
    '2026-03-09 10:00 provider-1: moving-in-awaited',
    '2026-03-16 10:00 desk: moving-in-awaited',
    '2026-03-16 10:00 owner: moving-in-awaited',
    '2026-03-16 10:00 provider-1: moving-in-awaited',
  ]);
});

describe('a question of a home', () => {
  const asked = after(waiting('searching'), [
    memberOf(1),
    { type: 'answer-for-home', home: homeOf(1), answeredFor: 'parent', says: { kind: 'doubt', question: 'Zwemt ze?' } },
  ]);
  const question = asked.questions[0]!.id;
  const put = after(asked, [COORDINATOR, { type: 'put-question', question, words: 'Zwemt ze?' }]);
  const answered = done(
    outcomeOf(put, OWNER, { type: 'answer-question', question, words: 'Ja, graag.' }, afterDays(1)),
  );
  const questions = (days: number, referral: Referral) =>
    heardIn(days, referral).filter((line) => line.includes('question'));

  test('waits for the coordinator, who hears it every 5 working days', () => {
    expect(questions(10, asked)).toEqual([
      '2026-03-04 11:00 desk: question-waits',
      '2026-03-11 11:00 desk: question-waits',
    ]);
  });

  test('waits for the owner when it was put, and from the second time on the coordinator hears it too', () => {
    expect(questions(10, put)).toEqual([
      '2026-03-04 11:00 owner: question-awaited',
      '2026-03-11 11:00 desk: question-awaited',
      '2026-03-11 11:00 owner: question-awaited',
    ]);
  });

  test('waits for the coordinator again when the answer came', () => {
    expect(questions(4, answered)).toEqual(['2026-03-05 10:00 desk: question-waits']);
  });

  test('makes it the turn of the home as soon as it is answered', () => {
    const approve = { type: 'approve-answer', question, words: 'Ja, graag.', addToProfile: false } as const;
    const replied = done(outcomeOf(answered, COORDINATOR, approve, afterDays(2)));

    expect(heardIn(9, replied).filter((line) => /provider-1|question/.test(line))).toEqual([
      '2026-03-06 10:00 provider-1: answer-awaited',
    ]);
  });

  test('keeps the wave open, however silent the others are', () => {
    const { referral } = whatHappensUntil(asked, afterDays(15));

    expect(currentWave(referral as Referral)).toBeDefined();
  });
});

test('a closed referral is erased when its time is over', () => {
  expect(heardIn(400, waiting('closed'))).toEqual(['2026-06-01 08:30 removed']);
});

test('before that only what shows a second referral of the same youth is left of what identifies', () => {
  const closed = aReferralIn('closed');
  const [youth] = closed.youths;
  const known = { homeMunicipality: 'GM0855', birthMonth: '2014-05', sex: 'girl', themes: ['trauma'] } as const;
  const told = {
    ...closed,
    answers: { ...closed.answers, nickname: 'Vlinder', siblingHomeName: 'De Berk' },
    youths: [{ ...youth, ...known, schoolMunicipality: 'GM0855', staysHomeName: 'Het Nest' }],
  } as Referral;

  const { referral } = whatHappensUntil(told, afterDays(31));
  const { answers, youths, history } = referral as Referral;

  expect(answers).not.toHaveProperty('nickname');
  expect(answers).not.toHaveProperty('siblingHomeName');
  expect(youths[0]).toMatchObject(known);
  expect(youths[0]).not.toHaveProperty('schoolMunicipality');
  expect(youths[0]).not.toHaveProperty('staysHomeName');
  expect(history.at(-1)).toMatchObject({ what: 'identifying-erased', role: 'clock' });
});

test('a code to hand over that nobody used is taken back, and the owner hears it', () => {
  const offered = { ...waiting('matched'), handOver: { code: 'TP-C9DFG', until: '2026-03-09' } };

  const { lines, referral } = whatHappensUntil(offered, afterDays(30));

  expect(lines).toContain('2026-03-10 08:30 owner: hand-over-expired');
  expect((referral as Referral).handOver).toBeUndefined();
});

test('a card that may or may not have arrived is asked about until the coordinator decides, also when it is over', () => {
  const closed = waiting('closed');
  const card = aNotice({ to: { kind: 'provider', provider: 'provider-3' }, mark: { state: 'uncertain' } });

  expect(heardIn(10, { ...closed, notices: [...closed.notices, card] })).toEqual([
    '2026-03-04 10:00 desk: post-uncertain',
    '2026-03-11 10:00 desk: post-uncertain',
  ]);
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
      '2026-03-20 12:00 owner: wave-ended',
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
