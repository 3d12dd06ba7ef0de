/** Delivery in the background: at once, again later, and to an orderly end. */
import { withNextClock } from '../../src/domain/clocks/fire';
import type { Delivery, Messenger } from '../../src/flows/ports';
import { createBackgroundWork } from '../../src/flows/backgroundWork';
import { aReferralIn, lineOf } from '../support/acts';
import { aWorld } from '../support/aWorld';
import { aNotice, aReferral } from '../support/builders';

beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate', 'nextTick'] }));
afterEach(() => jest.useRealTimers());

/** Background work in a world, and the next thing that arrives. */
async function aWorkingWorld() {
  const world = await aWorld();
  let arrived: (delivery: Delivery) => void = () => undefined;
  const messenger: Messenger = {
    ...world.means.messenger,
    async send(delivery: Delivery) {
      const outcome = await world.means.messenger.send(delivery);
      if (outcome.kind === 'sent') arrived(delivery);
      return outcome;
    },
  };
  const work = createBackgroundWork({ ...world.means, messenger });
  const nextArrival = () => new Promise<string>((resolve) => (arrived = ({ notice }) => resolve(lineOf(notice))));
  return { world, work, nextArrival };
}

const OWING = aReferral({ notices: [aNotice()] });

test('what was owed before the start is delivered at the start', async () => {
  const { world, work, nextArrival } = await aWorkingWorld();
  await world.keeps('referral', OWING);
  const arrival = nextArrival();

  work.start();

  expect(await arrival).toBe('desk: card');
  await work.stop();
});

test('what comes to be owed during a quiet round is delivered without waiting for the next one', async () => {
  const { world, work, nextArrival } = await aWorkingWorld();
  const arrival = nextArrival();

  work.start();
  await new Promise((resolve) => setImmediate(resolve));
  await world.keeps('referral', OWING);
  work.wake();

  expect(await arrival).toBe('desk: card');
  await work.stop();
});

test('what was put off is delivered in a later round', async () => {
  const { world, work, nextArrival } = await aWorkingWorld();
  await world.keeps(
    'referral',
    aReferral({ notices: [aNotice({ due: new Date(world.means.now().getTime() + 60_000) })] }),
  );
  const arrival = nextArrival();
  work.start();

  world.minutesPass(1);
  jest.advanceTimersByTime(5000);

  expect(await arrival).toBe('desk: card');
  await work.stop();
});

test('a clock fires in the background, and what it owes is delivered without waiting', async () => {
  const { world, work, nextArrival } = await aWorkingWorld();
  const introduced = aReferralIn('introduced');
  await world.keeps('referral', withNextClock(introduced, world.means.timekeeping));
  const arrival = nextArrival();
  work.start();

  world.daysPass(3);
  jest.advanceTimersByTime(60_000);

  expect(await arrival).toBe('owner: file-awaited');
  await work.stop();
});

test('a store that is out of reach for a moment is tried again', async () => {
  const { world, work, nextArrival } = await aWorkingWorld();
  await world.keeps('referral', OWING);
  const arrival = nextArrival();
  world.diesAtSave(0);
  work.start();
  await work.stop();
  expect(world.logged).toContainEqual({
    event: 'delivery.broken',
    fields: expect.objectContaining({ code: 'process-died' }),
  });

  world.restarts();
  work.start();

  expect(await arrival).toBe('desk: card');
  await work.stop();
});

test('stopping waits for the round under way, and nothing is begun after it', async () => {
  const { world, work } = await aWorkingWorld();
  await world.keeps('referral', OWING);

  work.start();
  await work.stop();
  expect(world.heard()).toEqual(['desk: card']);

  await world.keeps('referral', { ...OWING, id: 'referral-2' });
  work.wake();
  jest.advanceTimersByTime(60_000);
  await work.stop();
  expect(world.heard()).toEqual(['desk: card']);
});

test('work that was never started can be stopped', async () => {
  const { work } = await aWorkingWorld();

  await expect(work.stop()).resolves.toBeUndefined();
});
