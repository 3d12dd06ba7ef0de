/** The intake, card by card, as a referrer fills it in. */
import fc from 'fast-check';
import type { Place } from '../../src/domain/intake';
import { QUESTION_LIST } from '../../src/domain/questions';
import { saveAnswers } from '../../src/flows/takeIntake';
import { aReferralIn } from '../support/acts';
import { ANOTHER_REFERRER, OWNER } from '../support/people';
import { aWorld, clickBy, type World } from '../support/aWorld';
import { aReferral } from '../support/builders';

const WHEN: Place = { step: 'when' };

async function aStartedWorld() {
  const world = await aWorld();
  await world.keeps('referral', aReferral({ answers: {}, youths: [{}] }));
  return world;
}

async function fills(world: World, place: Place, typed: Record<string, string>, activityId?: string) {
  return saveAnswers(world.means, clickBy(OWNER, await world.referral(), activityId), place, typed);
}

describe('a card that is filled in well', () => {
  test('is kept at once, and the next card comes', async () => {
    const world = await aStartedWorld();

    const saved = await fills(world, WHEN, { neededWhen: 'urgent', legalGround: 'ots', youthCount: '1' });

    expect(saved).toMatchObject({ kind: 'saved', problems: [], next: { step: 'ground' } });
    expect((await world.referral()).answers).toEqual({ neededWhen: 'urgent', legalGround: 'ots', youthCount: '1' });
  });

  test('comes back when an answer on it makes another question appear', async () => {
    const world = await aStartedWorld();

    const saved = await fills(world, WHEN, { neededWhen: 'from', legalGround: 'ots', youthCount: '1' });

    expect(saved).toMatchObject({ next: WHEN, problems: [] });
  });

  test('leads to the next youth, and then to the card after all youths', async () => {
    const world = await aStartedWorld();
    await fills(world, WHEN, { neededWhen: 'urgent', legalGround: 'ots', youthCount: '2' });

    const youth = { birthMonth: '2014-08', sex: 'girl', homeMunicipality: 'Tilburg' };
    const first = await fills(world, { step: 'youth', youth: 0 }, youth);
    const second = await fills(world, { step: 'youth', youth: 1 }, { ...youth, sex: 'boy' });

    expect(first).toMatchObject({ next: { step: 'youth', youth: 1 } });
    expect(second).toMatchObject({ next: { step: 'who' } });
    expect((await world.referral()).youths.map(({ sex }) => sex)).toEqual(['girl', 'boy']);
  });

  test('keeps several values of one question', async () => {
    const world = await aStartedWorld();
    const care = { themes: 'trauma,autism', safetySelf: 'noneKnown', safetyOthers: 'notExamined' };

    await fills(world, { step: 'care', youth: 0 }, care);

    expect((await world.referral()).youths).toEqual([
      { themes: ['trauma', 'autism'], safetySelf: ['noneKnown'], safetyOthers: ['notExamined'] },
    ]);
  });

  test('keeps the month of birth of the first youth, who is asked about on the first card', async () => {
    const world = await aStartedWorld();

    await fills(world, WHEN, { neededWhen: 'urgent', birthMonth: '2014-08', youthCount: '2' });

    expect((await world.referral()).youths).toEqual([{ birthMonth: '2014-08' }, {}]);
  });

  test('the last one leads to the overview', async () => {
    const world = await aStartedWorld();

    const saved = await fills(world, { step: 'place' }, { placeKind: 'longTerm', searchArea: 'noPreference' });

    expect(saved).toMatchObject({ next: 'overview' });
  });
});

describe('a card that is filled in partly wrong', () => {
  test('keeps what is right, says what is wrong with the words as typed, and stays', async () => {
    const world = await aStartedWorld();
    const place = { step: 'youth', youth: 1 } as const;
    await fills(world, WHEN, { youthCount: '2' });

    const saved = await fills(world, place, { birthMonth: 'mei 13', sex: 'girl', homeMunicipality: 'Hengelo' });

    expect(saved).toMatchObject({
      kind: 'saved',
      next: place,
      problems: [
        { question: 'birthMonth', typed: 'mei 13', why: 'not-a-month' },
        {
          question: 'homeMunicipality',
          typed: 'Hengelo',
          why: 'ambiguous-municipality',
          candidates: expect.any(Array),
        },
      ],
    });
    expect((await world.referral()).youths).toEqual([{}, { sex: 'girl' }]);
  });

  test('keeps the right answer of before where something wrong was typed over it', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferral());

    await fills(world, WHEN, { neededWhen: 'urgent', birthMonth: '2013-13', youthCount: '1' });

    expect((await world.referral()).youths[0]?.birthMonth).toBe('2014-08');
  });

  test('says what does not fit the age that was typed beside it, and keeps the rest', async () => {
    const world = await aStartedWorld();

    const saved = await fills(world, WHEN, { neededWhen: 'urgent', birthMonth: '2005-01', legalGround: 'ots' });

    expect(saved).toMatchObject({
      next: WHEN,
      problems: [{ question: 'legalGround', typed: 'ots', why: 'not-at-this-age' }],
    });
    expect((await world.referral()).answers).toEqual({ neededWhen: 'urgent' });
  });

  test('says that the main theme is none of the themes chosen beside it', async () => {
    const world = await aStartedWorld();

    const saved = await fills(world, { step: 'care', youth: 0 }, { themes: 'trauma,adhd', mainTheme: 'grief' });

    expect(saved).toMatchObject({ problems: [{ question: 'mainTheme', why: 'not-chosen-there' }] });
    expect((await world.referral()).youths).toEqual([{ themes: ['trauma', 'adhd'] }]);
  });

  test.each([
    { nickname: 'Anna', isKept: false },
    { nickname: 'Meisje uit Tilburg', isKept: false },
    { nickname: 'de zwemmer', isKept: true },
  ])('keeps a name for the own list only when it names nobody: $nickname', async ({ nickname, isKept }) => {
    const world = await aStartedWorld();

    await fills(world, WHEN, { nickname });

    expect((await world.referral()).answers.nickname).toBe(isKept ? nickname : undefined);
  });

  test('forgets what was emptied', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferral());
    const { helpNeeded = '' } = aReferral().answers;

    await fills(world, { step: 'who' }, { siblings: 'none', strengths: '  ', helpNeeded });

    expect((await world.referral()).answers).not.toHaveProperty('strengths');
    expect((await world.referral()).answers.helpNeeded).toBe(helpNeeded);
  });

  test('with nothing filled in loses nothing of other cards', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferral());

    await fills(world, { step: 'who' }, {});

    const onThisCard = ['strengths', 'helpNeeded', 'wishes', 'siblings', 'forbiddenNames'];
    const others = Object.entries(aReferral().answers).filter(([id]) => !onThisCard.includes(id));
    expect((await world.referral()).answers).toEqual(Object.fromEntries(others));
  });
});

describe('what does not belong on the card', () => {
  test.each(['siblings', 'sex', '__proto__', 'constructor', 'owner', 'neededFrom'])(
    'is not kept: %s',
    async (field) => {
      const world = await aStartedWorld();
      const typed = JSON.parse(`{"neededWhen":"urgent","${field}":"none"}`) as Record<string, string>;

      await fills(world, WHEN, typed);

      expect((await world.referral()).answers).toEqual({ neededWhen: 'urgent' });
      expect((await world.referral()).youths).toEqual([{}]);
    },
  );

  test.each<{ name: string; place: Place }>([
    { name: 'a youth who is not there', place: { step: 'youth', youth: 1 } },
    { name: 'a negative youth', place: { step: 'youth', youth: -1 } },
    { name: 'half a youth', place: { step: 'youth', youth: 0.5 } },
    { name: 'no youth where one is needed', place: { step: 'youth' } },
    { name: 'a youth where none belongs', place: { step: 'when', youth: 0 } },
    { name: 'a step that does not exist', place: { step: '__proto__' as 'when' } },
  ])('is unknown: $name', async ({ place }) => {
    const world = await aStartedWorld();

    expect(await fills(world, place, { sex: 'boy' })).toEqual({ kind: 'unknown' });
  });
});

describe('whatever is typed', () => {
  test('can be stored and read back, or is called wrong', async () => {
    const world = await aStartedWorld();
    const places: Place[] = [WHEN, { step: 'youth', youth: 0 }, { step: 'who' }, { step: 'care', youth: 0 }];
    const ids = QUESTION_LIST.map(({ id }) => id);
    const words = fc.oneof(
      fc.string({ unit: 'binary', minLength: 40, maxLength: 620 }),
      fc.constantFrom(
        'from',
        'trauma',
        'noneKnown',
        '0000-01-01',
        '9999-12-31',
        '2024-02-29',
        '1980-01',
        '3',
        '\ud800',
      ),
    );

    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.dictionary(fc.constantFrom(...ids), words),
        async (place, typed) => {
          const saved = await fills(world, place, typed);

          expect(saved.kind).toBe('saved');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('saving', () => {
  test('by somebody else is unknown', async () => {
    const world = await aStartedWorld();
    const click = { ...clickBy(OWNER, await world.referral()), actor: ANOTHER_REFERRER };

    expect(await saveAnswers(world.means, click, WHEN, { neededWhen: 'crisis' })).toEqual({ kind: 'unknown' });
    expect((await world.referral()).answers).toEqual({});
  });

  test('from an old card, after sending in, is refused', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferralIn('submitted'));

    const saved = await fills(world, WHEN, { neededWhen: 'crisis' });

    expect(saved).toEqual({ kind: 'refused', reason: 'not-in-this-state', state: 'submitted' });
    expect((await world.referral()).answers.neededWhen).toBe('from');
  });

  test('delivered again after a later answer does not bring the old answer back', async () => {
    const world = await aStartedWorld();
    await fills(world, WHEN, { neededWhen: 'urgent' }, 'activity-1');
    await fills(world, WHEN, { neededWhen: 'crisis' }, 'activity-2');

    const again = await fills(world, WHEN, { neededWhen: 'urgent' }, 'activity-1');

    expect(again.kind).toBe('saved');
    expect((await world.referral()).answers.neededWhen).toBe('crisis');
  });
});
