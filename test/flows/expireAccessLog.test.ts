/** The access log is kept as long as it must be, and no longer. */
import { expireAccessLog } from '../../src/flows/expireAccessLog';
import { aWorld } from '../support/aWorld';
import { anAccessEntry } from '../support/builders';

test('an entry goes when its whole month is older than it must be kept', async () => {
  const world = await aWorld();
  const madeOn = (id: string, day: string) =>
    world.keeps('access', anAccessEntry({ id, at: new Date(`${day}T12:00:00Z`) }));
  await madeOn('long-ago', '2020-01-15');
  await madeOn('last-expired', '2021-02-28');
  await madeOn('first-kept', '2021-03-01');
  await madeOn('new', '2026-03-01');

  await expireAccessLog(world.means);

  const left = await Promise.all(
    ['long-ago', 'last-expired', 'first-kept', 'new'].map((id) => world.load('access', id)),
  );
  expect(left.map((entry) => entry?.id)).toEqual([undefined, undefined, 'first-kept', 'new']);
  expect(world.logged).toContainEqual({ event: 'access.expired', fields: { count: 2 } });
});
