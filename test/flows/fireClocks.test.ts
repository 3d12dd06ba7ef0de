/** Clocks of stored referrals: fired once, by whichever instance, and never outside working time. */
import { withNextClock } from '../../src/domain/clocks/fire';
import type { Referral } from '../../src/domain/referral';
import { actOnReferral } from '../../src/flows/actOnReferral';
import { fireClocks } from '../../src/flows/fireClocks';
import { setClocks } from '../../src/flows/setClocks';
import { newDraft } from '../../src/flows/drafts';
import { aReferralIn, lineOf } from '../support/acts';
import { OWNER } from '../support/people';
import { aWorld, clickBy, type World } from '../support/aWorld';
import { minutesAfter, MONDAY } from '../support/builders';

const DAY_MINUTES = 24 * 60;

/** A world in which this referral is kept, with its clock set. */
async function aWorldWith(referral: Referral): Promise<World> {
  const world = await aWorld();
  await world.keeps('referral', withNextClock(referral, world.means.timekeeping));
  return world;
}

/** Who was told something since the referral came into the world. */
async function newsIn(world: World): Promise<string[]> {
  const { notices } = await world.referral();
  return notices.filter(({ mark }) => mark.state !== 'sent').map(lineOf);
}

test('a clock fires when its time has come, and not before', async () => {
  const world = await aWorldWith(aReferralIn('introduced'));

  world.minutesPass(3 * DAY_MINUTES - 1);
  const tooEarly = await fireClocks(world.means);
  world.minutesPass(1);
  const inTime = await fireClocks(world.means);

  expect([tooEarly, inTime]).toEqual([0, 1]);
  expect(await newsIn(world)).toEqual(['owner: file-awaited']);
});

test('it fires once, however often and by how many it is looked at', async () => {
  const world = await aWorldWith(aReferralIn('introduced'));
  world.daysPass(3);

  const counts = await Promise.all([1, 2, 3].map(() => fireClocks(world.means)));
  world.minutesPass(60);
  await fireClocks(world.means);

  expect(counts.reduce((sum, count) => sum + count)).toBe(1);
  expect(await newsIn(world)).toEqual(['owner: file-awaited']);
});

test('nothing fires at night, in a weekend, or when somebody was faster', async () => {
  const world = await aWorldWith(aReferralIn('introduced'));

  world.minutesPass(3 * DAY_MINUTES + 8 * 60);
  const atNight = await fireClocks(world.means);
  await actOnReferral(world.means, clickBy(OWNER, await world.referral()), { type: 'file-sent' });
  world.minutesPass(16 * 60);
  const afterTheFile = await fireClocks(world.means);

  expect([atNight, afterTheFile]).toEqual([0, 0]);
});

test('after a week of down-time what is late comes once, in order, an hour apart', async () => {
  const world = await aWorldWith(aReferralIn('introduced'));
  world.daysPass(8);
  const heard: string[][] = [];

  for (let hour = 0; hour < 4; hour += 1) {
    while ((await fireClocks(world.means)) > 0);
    heard.push(await newsIn(world));
    world.minutesPass(60);
  }

  const both = ['owner: file-awaited', 'desk: file-missing'];
  expect(heard).toEqual([both.slice(0, 1), both, both, both]);
});

test('a forgotten draft is reminded of, warned of, and then gone', async () => {
  const world = await aWorld();
  const draft = await newDraft(world.means, 'person-1');

  for (let day = 0; day < 40; day += 1) {
    world.daysPass(1);
    await fireClocks(world.means);
    await world.delivers();
  }

  expect(world.heard().filter((line) => line.startsWith('owner'))).toEqual([
    'owner: draft-untouched',
    'owner: draft-ends',
  ]);
  expect(await world.load('referral', draft.id)).toBeUndefined();
  expect(world.logged).toContainEqual({
    event: 'referral.removed',
    fields: { referralId: draft.id, outcome: 'erased' },
  });
});

test('a referral that cannot be saved does not hold up the others', async () => {
  const world = await aWorldWith(aReferralIn('introduced'));
  const broken = {
    ...aReferralIn('matched'),
    id: 'broken',
    stage: { state: 'introduced', since: MONDAY },
    nextClock: MONDAY,
  };
  const load = world.means.store.load.bind(world.means.store);
  const store = {
    ...world.means.store,
    load: ((kind, id) =>
      id === 'broken' ? Promise.resolve({ document: broken, version: '1' }) : load(kind, id)) as typeof load,
    dueClocks: () => Promise.resolve(['broken', 'referral-1']),
  };
  world.daysPass(3);

  const count = await fireClocks({ ...world.means, store });

  expect(count).toBe(1);
  expect(world.logged.map(({ event }) => event)).toContain('clock.broken');
});

describe('when the bot starts', () => {
  test('clocks are set by the terms of now', async () => {
    const world = await aWorldWith(aReferralIn('introduced'));
    const terms = { ...world.means.timekeeping.terms, fileReminder: { usual: { workingDays: 1 } } };

    await setClocks({ ...world.means, timekeeping: { ...world.means.timekeeping, terms } });

    expect((await world.referral()).nextClock).toEqual(minutesAfter(MONDAY, DAY_MINUTES));
  });

  test('a referral whose clock is right is not written', async () => {
    const world = await aWorldWith(aReferralIn('introduced'));
    world.diesAtSave(0);

    await expect(setClocks(world.means)).rejects.toMatchObject({ code: 'process-died' });
    world.restarts();
    const before = await world.means.store.load('referral', 'referral-1');
    await setClocks(world.means);

    expect((await world.means.store.load('referral', 'referral-1'))?.version).toBe(before?.version);
  });
});
