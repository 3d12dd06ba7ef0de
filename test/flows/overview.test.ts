/** A coordinator sees every open referral, and finds one back. */
import { findByReference, overviewOf, type Filter } from '../../src/flows/overview';
import { aReferralIn } from '../support/acts';
import { COORDINATOR, memberOf, NOBODY, OWNER } from '../support/people';
import { aWorld } from '../support/aWorld';
import { minutesAfter, MONDAY } from '../support/builders';
import type { Referral, State } from '../../src/domain/referral';

/** A referral in this state, since so many minutes after Monday morning. */
function waitingSince(minutes: number, state: State, change: Partial<Referral> = {}): Referral {
  const referral = aReferralIn(state);
  const name = `waiting-${minutes}`;
  return {
    ...referral,
    id: name,
    reference: name.toUpperCase(),
    stage: { ...referral.stage, since: minutesAfter(MONDAY, minutes) },
    asks: referral.asks.map((ask) => ({ ...ask, reference: `P-${minutes}-${ask.provider}` })),
    ...change,
  };
}

async function aWorldWith(...referrals: Referral[]) {
  const world = await aWorld();
  for (const referral of referrals) await world.keeps('referral', referral);
  return world;
}

const ALL = { filter: 'all', page: 0 } as const;
const NOT_COORDINATORS = [
  { name: 'a referrer', actor: OWNER },
  { name: 'a member of a provider', actor: memberOf(1) },
  { name: 'somebody without a role', actor: NOBODY },
];

describe('the overview', () => {
  test('begins with the one that waits longest for a step', async () => {
    const world = await aWorldWith(
      waitingSince(30, 'submitted'),
      waitingSince(10, 'exploring'),
      waitingSince(20, 'paused'),
    );

    const overview = await overviewOf(world.means, COORDINATOR, ALL);

    expect(overview?.lines.map(({ id }) => id)).toEqual(['waiting-10', 'waiting-20', 'waiting-30']);
    expect(overview).toMatchObject({ count: 3, page: 0, hasNext: false });
  });

  test('leaves out drafts and what is closed', async () => {
    const world = await aWorldWith(
      waitingSince(10, 'drafting'),
      waitingSince(20, 'closed'),
      waitingSince(30, 'matched'),
    );

    const overview = await overviewOf(world.means, COORDINATOR, ALL);

    expect(overview?.lines.map(({ id }) => id)).toEqual(['waiting-30']);
  });

  test.each<{ filter: Filter; expected: string[] }>([
    { filter: 'all', expected: ['waiting-10', 'waiting-20', 'waiting-30', 'waiting-40'] },
    { filter: 'waiting', expected: ['waiting-10'] },
    { filter: 'mine', expected: ['waiting-20'] },
    { filter: 'urgent', expected: ['waiting-40'] },
    { filter: 'searching', expected: ['waiting-40'] },
    { filter: 'paused', expected: [] },
  ])('filtered by "$filter" shows $expected', async ({ filter, expected }) => {
    const world = await aWorldWith(
      waitingSince(10, 'submitted'),
      waitingSince(20, 'submitted', { holder: 'coordinator-1' }),
      waitingSince(30, 'submitted', { holder: 'coordinator-2' }),
      waitingSince(40, 'searching', { holder: 'coordinator-2', answers: { neededWhen: 'urgent' } }),
    );

    const overview = await overviewOf(world.means, COORDINATOR, { filter, page: 0 });

    expect(overview?.lines.map(({ id }) => id)).toEqual(expected);
    expect(overview?.count).toBe(expected.length);
  });

  test('shows ten on a page, and says whether there are more', async () => {
    const eleven = Array.from({ length: 11 }, (_, index) => waitingSince(10 + index, 'submitted'));
    const world = await aWorldWith(...eleven);

    const first = await overviewOf(world.means, COORDINATOR, ALL);
    const second = await overviewOf(world.means, COORDINATOR, { filter: 'all', page: 1 });

    expect(first).toMatchObject({ count: 11, hasNext: true });
    expect(first?.lines).toHaveLength(10);
    expect(second).toMatchObject({ count: 11, hasNext: false, lines: [{ id: 'waiting-20' }] });
  });

  test('is not full when there are exactly ten', async () => {
    const world = await aWorldWith(...Array.from({ length: 10 }, (_, index) => waitingSince(10 + index, 'submitted')));

    expect(await overviewOf(world.means, COORDINATOR, ALL)).toMatchObject({ count: 10, hasNext: false });
  });

  test('counts all open referrals by state and by how long they wait, on its first page', async () => {
    const world = await aWorldWith(
      ...Array.from({ length: 11 }, (_, index) => waitingSince(10 + index, 'submitted')),
      waitingSince(-8 * 24 * 60, 'paused', { history: [] }),
      waitingSince(40, 'closed'),
    );

    const first = await overviewOf(world.means, COORDINATOR, ALL);
    const second = await overviewOf(world.means, COORDINATOR, { filter: 'all', page: 1 });

    expect(first?.counts?.states.filter(({ count }) => count > 0)).toEqual([
      { state: 'submitted', count: 11 },
      { state: 'paused', count: 1 },
    ]);
    expect(first?.counts?.waits).toEqual([
      { wait: 'short', count: 11 },
      { wait: 'long', count: 1 },
      { wait: 'tooLong', count: 0 },
    ]);
    expect(second?.counts).toBeUndefined();
  });

  test.each(NOT_COORDINATORS)('is not for $name', async ({ actor }) => {
    const world = await aWorldWith(waitingSince(10, 'submitted'));

    expect(await overviewOf(world.means, actor, ALL)).toBeUndefined();
  });
});

describe('finding one back', () => {
  test.each([{ typed: 'TP-7K3QX' }, { typed: ' tp-7k3qx ' }, { typed: 'P-77' }, { typed: 'p-77' }])(
    'works by the own reference or that of a provider: $typed',
    async ({ typed }) => {
      const referral = aReferralIn('searching');
      const asks = referral.asks.map((ask, index) => ({ ...ask, reference: `P-${77 + index}` }));
      const world = await aWorldWith({ ...referral, asks });

      expect(await findByReference(world.means, COORDINATOR, typed)).toMatchObject({ id: 'referral-1' });
    },
  );

  test.each(['TP-9X9X9', '', '__proto__', 'referral-1', 'button-desk-1'])('finds nothing by %j', async (typed) => {
    const world = await aWorldWith(aReferralIn('searching'));

    expect(await findByReference(world.means, COORDINATOR, typed)).toBeUndefined();
  });

  test.each(NOT_COORDINATORS)('is not for $name', async ({ actor }) => {
    const world = await aWorldWith(aReferralIn('searching'));

    expect(await findByReference(world.means, actor, 'TP-7K3QX')).toBeUndefined();
  });
});
