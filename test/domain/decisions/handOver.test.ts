/** A referral gets another owner; a deputy has the rights of the owner. */
import type { Actor } from '../../../src/domain/actor';
import type { Command } from '../../../src/domain/commands';
import { postOf } from '../../../src/domain/posts';
import type { Referral } from '../../../src/domain/referral';
import { after, aReferralIn, done, fitsBy, outcomeOf, refusalOf, told } from '../../support/acts';
import { aNotice, MONDAY } from '../../support/builders';
import { ANOTHER_REFERRER, COORDINATOR, DEPUTY, OWNER } from '../../support/people';

const WITHDRAW: Command = { type: 'withdraw' };

const offered = (by: Actor = OWNER) => after(aReferralIn('searching'), [by, { type: 'offer-hand-over' }]);
const takingOver = ({ handOver }: Referral): Command => ({ type: 'take-over', code: handOver?.code ?? '' });
const takenOver = (referral = offered()) => after(referral, [ANOTHER_REFERRER, takingOver(referral)]);

describe('offering', () => {
  test.each([{ by: OWNER }, { by: DEPUTY }, { by: COORDINATOR }])(
    'by the $by.role $by.person gives a code for a week, and changes nothing yet',
    ({ by }) => {
      const referral = aReferralIn('searching');

      const given = after(referral, [by, { type: 'offer-hand-over' }]);

      expect(given).toMatchObject({ owner: 'person-1', handOver: { code: expect.any(String), until: '2026-03-09' } });
      expect(told(referral, given)).toEqual([]);
      expect(given.history.slice(referral.history.length)).toMatchObject([{ what: 'hand-over-offered' }]);
    },
  );

  test('again makes the first code worthless', () => {
    const first = offered();
    const second = after(first, [OWNER, { type: 'offer-hand-over' }]);

    const outcome = outcomeOf(second, ANOTHER_REFERRER, takingOver(first));

    expect(refusalOf(outcome)).toBe('code-unknown');
  });

  test('the code is neither a reference nor a button of the referral', () => {
    const { handOver, reference, buttons, asks } = offered();

    const known = [reference, ...Object.values(buttons), ...asks.flatMap((ask) => [ask.reference, ask.button])];
    expect(known).not.toContain(handOver?.code);
  });
});

describe('taking over', () => {
  test('makes whoever has the code the owner, and the code is used up', () => {
    const taken = takenOver();

    expect(taken.owner).toBe('person-2');
    expect(taken).not.toHaveProperty('handOver');
    expect(taken.history.at(-1)).toMatchObject({ what: 'taken-over', by: 'person-2' });
  });

  test('brings at once what could not be told to the old owner, but no card of theirs', () => {
    const tried = { to: { kind: 'owner' }, due: new Date(MONDAY.getTime() + 7_200_000), attempts: 3 } as const;
    const news = aNotice({
      ...tried,
      id: 'news',
      content: { kind: 'news', news: { what: 'search-started', asked: 1 } },
    });
    const card = aNotice({ ...tried, id: 'card' });
    const referral = offered();

    const { notices } = takenOver({ ...referral, notices: [...referral.notices, news, card] });

    expect(notices.find(({ id }) => id === 'news')).toMatchObject({ due: MONDAY, attempts: 0 });
    expect(notices.find(({ id }) => id === 'card')).toMatchObject({ mark: { state: 'undeliverable' } });
  });

  test('is heard by the coordination point', () => {
    const referral = offered();

    const taken = after(referral, [ANOTHER_REFERRER, takingOver(referral)]);

    expect(told(referral, taken)).toEqual(expect.arrayContaining(['desk: card', 'desk: taken-over']));
    expect(told(referral, taken).filter((line) => line.startsWith('provider'))).toEqual([]);
  });

  test('is told to the old owner, who did not do it, whoever offered it', () => {
    const referral = after(aReferralIn('searching'), [COORDINATOR, { type: 'offer-hand-over' }]);

    const taken = after(referral, [ANOTHER_REFERRER, takingOver(referral)]);

    expect(taken.notices).toContainEqual(
      expect.objectContaining({
        to: { kind: 'former-owner', person: 'person-1' },
        content: { kind: 'news', news: { what: 'handed-over' } },
      }),
    );
  });

  test('makes every card in the chat of the old owner say so, each once', () => {
    const referral = { ...offered(), ownerPost: { activityId: 'status-1' } };
    const cardsAfter = (intakeCard?: string) =>
      after(referral, [ANOTHER_REFERRER, { type: 'take-over', code: referral.handOver?.code ?? '', intakeCard }])
        .notices.filter(({ to, content }) => to.kind === 'former-owner' && content.kind === 'card')
        .map(({ to }) => to);

    expect(cardsAfter('intake-1')).toEqual([
      { kind: 'former-owner', person: 'person-1', card: 'status-1' },
      { kind: 'former-owner', person: 'person-1', card: 'intake-1' },
    ]);
    expect(cardsAfter('status-1')).toHaveLength(1);
    expect(cardsAfter()).toHaveLength(1);
    expect(cardsAfter('intake-1').map((to) => postOf(referral, to))).toEqual([
      { activityId: 'status-1' },
      { activityId: 'intake-1' },
    ]);
  });

  test('takes the rights from the old owner and the deputy, and gives them to the new one', () => {
    const taken = takenOver();

    const outcomes = [OWNER, DEPUTY, ANOTHER_REFERRER].map((actor) => outcomeOf(taken, actor, WITHDRAW));

    expect(outcomes.map(refusalOf)).toEqual(['not-yours', 'not-yours', 'done']);
  });

  test('makes the buttons of the old owner worthless, and no others', () => {
    const referral = offered();

    const taken = after(referral, [ANOTHER_REFERRER, takingOver(referral)]);

    expect(taken.buttons.owner).not.toBe(referral.buttons.owner);
    expect(taken.buttons.desk).toBe(referral.buttons.desk);
    expect(taken.asks).toEqual(referral.asks);
  });

  test('changes nothing else in the search', () => {
    const referral = offered();

    const taken = takenOver(referral);

    expect(taken.stage).toEqual(referral.stage);
    expect(taken.answers).toEqual(referral.answers);
    expect(taken.homeAnswers).toEqual(referral.homeAnswers);
  });

  test('by a referrer in Teams ends that somebody is phoned', () => {
    const phoneReferrer = { name: 'Kim Jansen', organisation: 'Huisartsenpraktijk', phone: '013-5550124' };

    expect(takenOver({ ...offered(), phoneReferrer })).not.toHaveProperty('phoneReferrer');
  });

  test.each([
    { day: '2026-03-09T22:59:00Z', expected: 'done' },
    { day: '2026-03-09T23:00:00Z', expected: 'code-unknown' },
  ])('at $day, a week after 2 March: $expected', ({ day, expected }) => {
    const referral = offered();

    const outcome = outcomeOf(referral, ANOTHER_REFERRER, takingOver(referral), new Date(day));

    expect(refusalOf(outcome)).toBe(expected);
  });

  test.each(['', 'TP-7K3QX', '__proto__', 'undefined'])('with %j instead of the code is refused', (code) => {
    const outcome = outcomeOf(offered(), ANOTHER_REFERRER, { type: 'take-over', code });

    expect(refusalOf(outcome)).toBe('code-unknown');
  });

  test('with no code given out is refused', () => {
    const outcome = outcomeOf(aReferralIn('searching'), ANOTHER_REFERRER, { type: 'take-over', code: '' });

    expect(refusalOf(outcome)).toBe('code-unknown');
  });

  test('a second time is refused', () => {
    const referral = offered();

    const outcome = outcomeOf(takenOver(referral), DEPUTY, takingOver(referral));

    expect(refusalOf(outcome)).toBe('code-unknown');
  });

  test('by the owner is refused, and the code stays', () => {
    const referral = offered();

    const outcome = outcomeOf(referral, OWNER, takingOver(referral));

    expect(refusalOf(outcome)).toBe('already-said');
  });
});

describe('the deputy', () => {
  test('withdraws and stands in the history by the own name, while the owner stays the owner', () => {
    const withdrawn = after(aReferralIn('searching'), [DEPUTY, WITHDRAW]);

    expect(withdrawn.owner).toBe('person-1');
    expect(withdrawn.history.at(-1)).toMatchObject({ what: 'withdrawn', by: 'deputy-1', role: 'referrer' });
  });

  test.each([
    { state: 'drafting', command: WITHDRAW, hears: 'owner: withdrawn' },
    { state: 'searching', command: WITHDRAW, hears: 'owner: withdrawn' },
    { state: 'introduced', command: { type: 'does-not-fit', reason: 'noClick' }, hears: 'owner: mismatch' },
  ] as const)('ends what is $state, and the owner hears it, who did not click', ({ state, command, hears }) => {
    const referral = aReferralIn(state);

    const byDeputy = done(outcomeOf(referral, DEPUTY, command));
    const byOwner = done(outcomeOf(referral, OWNER, command));

    expect(told(referral, byDeputy)).toContain(hears);
    expect(told(referral, byOwner)).not.toContain(hears);
  });

  test('says that it fits for the owner', () => {
    const said = after(aReferralIn('exploring'), [DEPUTY, fitsBy(DEPUTY)]);

    expect(said.stage).toMatchObject({ introduction: { verdicts: { owner: { by: 'deputy-1' } } } });
  });

  test('of somebody else has no rights', () => {
    const deputyOfAnother: Actor = { role: 'referrer', person: 'deputy-2', standsInFor: ['person-2', 'person-3'] };

    expect(refusalOf(outcomeOf(aReferralIn('exploring'), deputyOfAnother, { type: 'fits' }))).toBe('not-yours');
  });
});
