/** A coordinator reviews, chooses and asks. */
import { askMore } from '../../src/flows/chooseHomes';
import { approveAndAsk, approveVersion, openReview } from '../../src/flows/reviewReferral';
import { after, aReferralIn, SUBMIT } from '../support/acts';
import { COORDINATOR, memberOf, OWNER } from '../support/people';
import { aWorld, clickBy, type World } from '../support/aWorld';
import { aReferral } from '../support/builders';

const WHO = { step: 'who' } as const;
const NOBODY_CHOSEN = { homes: [], wholeProviders: [] };

async function aReviewedWorld() {
  const world = await aWorld();
  await world.keeps(
    'referral',
    after(aReferralIn('submitted'), [
      COORDINATOR,
      { type: 'edit-profile', version: 1, sentence: 'Zoekt een rustige plek.', texts: {}, kept: [] },
    ]),
  );
  return { world, click: clickBy(COORDINATOR, await world.referral()) };
}

async function aSearchingWorld() {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('searching'));
  return { world, click: clickBy(COORDINATOR, await world.referral()) };
}

const asked = async (world: World) =>
  (await world.referral()).asks.map(({ provider, homes, asWhole }) => ({
    provider,
    homes: homes.map(({ home }) => home),
    asWhole,
  }));

describe('opening the review', () => {
  test('is logged', async () => {
    const { world, click } = await aReviewedWorld();

    const review = await openReview(world.means, click);

    expect(review?.referral.reference).toBe('TP-7K3QX');
    expect(await world.load('access', 'new-1')).toMatchObject({
      by: 'coordinator-1',
      action: 'opened-review',
      outcome: 'allowed',
      subject: 'TP-7K3QX',
    });
  });

  test.each([
    { name: 'the owner', actor: OWNER },
    { name: 'a member of a provider', actor: memberOf(1) },
  ])('by $name is refused, and logged as refused', async ({ actor }) => {
    const { world, click } = await aReviewedWorld();

    expect(await openReview(world.means, { ...click, actor })).toBeUndefined();

    const entry = await world.load('access', 'new-1');
    expect(entry).toMatchObject({ outcome: 'refused', by: actor.person });
    expect(entry).not.toHaveProperty('subject');
  });
});

describe('what the review shows of the texts', () => {
  test('is the newest version, with what has to be decided and what is proposed', async () => {
    const world = await aWorld();
    const answers = { ...aReferral().answers, strengths: 'Belt graag met 06-12345678.' };
    await world.keeps('referral', after(aReferral({ answers }), [OWNER, SUBMIT]));

    const review = await openReview(world.means, clickBy(COORDINATOR, await world.referral()));

    expect(review?.undecided).toMatchObject([
      { text: 'strengths', piece: '06-12345678', placeholder: '[telefoonnummer]' },
    ]);
  });

  test('is nothing as long as the referrer did not send it in', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferral());

    const review = await openReview(world.means, clickBy(COORDINATOR, await world.referral()));

    expect(review?.undecided).toEqual([]);
  });
});

describe('approving a changed version', () => {
  async function aChangedWorld(sentence: string) {
    const world = await aWorld();
    const changed = after(
      aReferralIn('searching'),
      [
        OWNER,
        { type: 'answer-questions', place: WHO, values: { strengths: 'Kan goed zingen.' }, asked: ['strengths'] },
      ],
      [OWNER, SUBMIT],
      [COORDINATOR, { type: 'edit-profile', version: 3, sentence, texts: {}, kept: [] }],
    );
    await world.keeps('referral', changed);
    return { world, click: clickBy(COORDINATOR, await world.referral()) };
  }

  test('brings the cards of everybody who was asked up to date', async () => {
    const { world, click } = await aChangedWorld('Zoekt een rustige plek.');

    const changed = await approveVersion(world.means, click, 4);
    await world.delivers();

    expect(changed.kind).toBe('done');
    expect(world.heard()).toEqual(expect.arrayContaining(['provider-1: card', 'provider-2: card', 'provider-3: card']));
  });

  test('is refused while something identifying is left, and the posted version stays', async () => {
    const { world, click } = await aChangedWorld('Bel oma op 06-12345678.');

    const changed = await approveVersion(world.means, click, 4);
    await world.delivers();

    expect(changed).toEqual({ kind: 'refused', reason: 'words-left', words: ['06-12345678'] });
    expect((await world.referral()).profiles.map(({ approval }) => approval !== undefined)).toEqual([
      false,
      true,
      false,
      false,
    ]);
    expect(world.heard().filter((line) => line.startsWith('provider'))).toEqual([]);
  });

  test('of a referral that is not there is unknown', async () => {
    const { world, click } = await aChangedWorld('Zoekt een rustige plek.');

    expect(await approveVersion(world.means, { ...click, button: 'x' }, 4)).toEqual({ kind: 'unknown' });
  });
});

describe('approving and asking', () => {
  test('asks the chosen homes, and the chosen providers as a whole', async () => {
    const { world, click } = await aReviewedWorld();

    await approveAndAsk(world.means, click, 2, {
      homes: ['home-1', 'home-2'],
      wholeProviders: ['provider-2', 'provider-3'],
    });

    expect(await asked(world)).toEqual([
      { provider: 'provider-1', homes: ['home-1'], asWhole: false },
      { provider: 'provider-2', homes: ['home-2'], asWhole: true },
      { provider: 'provider-3', homes: [], asWhole: true },
    ]);
  });

  test.each([
    NOBODY_CHOSEN,
    {
      ...NOBODY_CHOSEN,
      homes: ['home-9', '__proto__', '${x}', ''],
      wholeProviders: ['provider-9', 'coordination', '../../'],
    },
  ])('does not ask what does not exist: %j', async (chosen) => {
    const { world, click } = await aReviewedWorld();

    const changed = await approveAndAsk(world.means, click, 2, chosen);

    expect(changed).toEqual({ kind: 'refused', reason: 'nobody-chosen' });
    expect((await world.referral()).stage.state).toBe('submitted');
  });

  test('of a version that a colleague has changed in the meantime is refused', async () => {
    const { world, click } = await aReviewedWorld();

    const changed = await approveAndAsk(world.means, click, 1, { ...NOBODY_CHOSEN, homes: ['home-1'] });

    expect(changed).toEqual({ kind: 'refused', reason: 'version-outdated' });
  });

  test('by two coordinators at once asks once', async () => {
    const { world, click } = await aReviewedWorld();
    const approve = (activityId: string) =>
      approveAndAsk(world.means, { ...click, activityId }, 2, { ...NOBODY_CHOSEN, homes: ['home-1'] });

    const outcomes = await Promise.all([approve('activity-1'), approve('activity-2')]);
    await world.delivers();

    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    expect(world.heard().filter((line) => line === 'provider-1: card')).toHaveLength(1);
  });
});

describe('a youth who lives in a home now', () => {
  /** In the home of provider 1. */
  async function aWorldWhereSheLivesThere() {
    const { world } = await aReviewedWorld();
    const referral = await world.referral();
    const stays = { staysNow: 'familyHome', staysHomeName: 'gezinshuis huis 1', staysMunicipality: 'GM0855' } as const;
    await world.keeps('referral', { ...referral, youths: [{ ...referral.youths[0], ...stays }] });
    return { world, click: clickBy(COORDINATOR, await world.referral()) };
  }

  test('is never put before that home, whatever the reason', async () => {
    const { world, click } = await aWorldWhereSheLivesThere();
    const chosen = { ...NOBODY_CHOSEN, homes: ['home-1', 'home-2'], reason: 'Het huis weet ervan.' };

    const changed = await approveAndAsk(world.means, click, 2, chosen);

    expect(changed).toEqual({ kind: 'refused', reason: 'youth-lives-there' });
  });

  test.each([
    { reason: ' ', expected: { kind: 'refused', reason: 'provider-of-youth' } },
    { reason: 'De aanbieder weet dat we zoeken.', expected: { kind: 'done' } },
  ])('is put before its provider only when the coordinator says why: $reason', async ({ reason, expected }) => {
    const { world, click } = await aWorldWhereSheLivesThere();

    const changed = await approveAndAsk(world.means, click, 2, { homes: [], wholeProviders: ['provider-1'], reason });

    expect(changed).toMatchObject(expected);
  });

  test('is put before another provider without a word', async () => {
    const { world, click } = await aWorldWhereSheLivesThere();
    const chosen = { homes: [], wholeProviders: ['provider-2'] };

    expect(await approveAndAsk(world.means, click, 2, chosen)).toMatchObject({ kind: 'done' });
  });
});

describe('asking more', () => {
  test('asks a provider that was not asked before', async () => {
    const { world, click } = await aSearchingWorld();

    await askMore(world.means, click, { ...NOBODY_CHOSEN, homes: ['home-4'] });

    expect((await asked(world)).at(-1)).toEqual({ provider: 'provider-4', homes: ['home-4'], asWhole: false });
  });

  test('nobody new is refused', async () => {
    const { world, click } = await aSearchingWorld();

    expect(await askMore(world.means, click, { ...NOBODY_CHOSEN, homes: ['home-1'] })).toEqual({
      kind: 'refused',
      reason: 'all-asked-already',
    });
  });
});
