/** All open referrals of the coordination point, ten at a time. */
import type { Referral } from '../../src/domain/referral';
import { findByReference, overviewOf, type Filter } from '../../src/flows/overview';
import { aReferralIn, COORDINATOR, memberOf } from '../support/acts';
import { aWorld } from '../support/aWorld';
import { minutesAfter, MONDAY } from '../support/builders';

const named = (referral: Referral, id: string, overrides: Partial<Referral> = {}): Referral => ({
  ...referral,
  id,
  reference: `TP-${id}`,
  buttons: { owner: `owner-${id}`, desk: `desk-${id}` },
  ...overrides,
});

async function withThree() {
  const world = await aWorld();
  const urgent = { ...aReferralIn('searching').answers, neededWhen: 'urgent' } as const;
  await world.keeps('referral', named(aReferralIn('searching'), 'searching', { answers: urgent }));
  await world.keeps('referral', named(aReferralIn('submitted'), 'submitted'));
  await world.keeps('referral', named(aReferralIn('paused'), 'paused', { holder: 'coordinator-2' }));
  await world.keeps('referral', named(aReferralIn('closed'), 'closed'));
  return world;
}

test.each<{ filter: Filter; ids: string[] }>([
  { filter: 'all', ids: ['paused', 'searching', 'submitted'] },
  { filter: 'waiting', ids: ['submitted'] },
  { filter: 'mine', ids: ['searching'] },
  { filter: 'urgent', ids: ['searching'] },
  { filter: 'paused', ids: ['paused'] },
  { filter: 'matched', ids: [] },
])('$filter shows $ids', async ({ filter, ids }) => {
  const world = await withThree();

  const overview = await overviewOf(world.means, COORDINATOR, { filter, page: 0 });

  expect(overview?.lines.map(({ id }) => id).sort()).toEqual(ids);
  expect(overview?.count).toBe(ids.length);
});

test('ten stand on a page, the longest without a step first', async () => {
  const world = await aWorld();
  for (let number = 0; number < 12; number += 1) {
    const referral = aReferralIn('submitted');
    const history = referral.history.map((entry) => ({ ...entry, at: minutesAfter(MONDAY, -number) }));
    await world.keeps('referral', named(referral, String(number), { history }));
  }

  const first = await overviewOf(world.means, COORDINATOR, { filter: 'all', page: 0 });
  const second = await overviewOf(world.means, COORDINATOR, { filter: 'all', page: 1 });

  expect(first).toMatchObject({ count: 12, hasNext: true });
  expect(first?.lines.map(({ id }) => id)).toEqual(['11', '10', '9', '8', '7', '6', '5', '4', '3', '2']);
  expect(second).toMatchObject({ hasNext: false });
  expect(second?.lines.map(({ id }) => id)).toEqual(['1', '0']);
});

test.each(['TP-searching', 'tp-SEARCHING', ' P-'])('a reference is found in any case: %j', async (typed) => {
  const world = await withThree();
  const searching = await world.load('referral', 'searching');
  const reference = typed === ' P-' ? ` ${searching!.asks[0]!.reference} ` : typed;
  await world.keeps('referral', { ...searching!, reference: 'TP-SEARCHING' });

  expect((await findByReference(world.means, COORDINATOR, reference))?.id).toBe('searching');
});

test('nobody but a coordinator sees or finds anything', async () => {
  const world = await withThree();

  expect(await overviewOf(world.means, memberOf(1), { filter: 'all', page: 0 })).toBeUndefined();
  expect(await findByReference(world.means, memberOf(1), 'TP-searching')).toBeUndefined();
});
