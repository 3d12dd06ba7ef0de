/** Two searches out of one, also when it is clicked twice or breaks off in between. */
import { referenceKey } from '../../src/domain/keys';
import { splitReferral } from '../../src/flows/splitReferral';
import { aReferralIn } from '../support/acts';
import { COORDINATOR, memberOf } from '../support/people';
import { aWorld, clickBy } from '../support/aWorld';
import { aYouth, minutesAfter, MONDAY } from '../support/builders';

const WISH = { youths: [1], outOf: 2, reason: 'conflict', words: '' } as const;

async function aWorldOfTwo() {
  const world = await aWorld();
  const youths = [aYouth(), aYouth({ sex: 'boy' })];
  await world.keeps('referral', { ...aReferralIn('searching'), youths });
  const click = clickBy(COORDINATOR, await world.referral());
  const splits = (activityId: string, wish = {}) =>
    splitReferral(world.means, { ...click, activityId }, { ...WISH, ...wish });
  const apart = async () => {
    const [split] = (await world.referral()).splits;
    const found = await world.means.store.find('referral', referenceKey(split?.other ?? ''));
    return found.map(({ document }) => document);
  };
  return { world, click, splits, apart };
}

test('both can be found by the reference that the other points to', async () => {
  const { world, splits, apart } = await aWorldOfTwo();

  await splits('activity-1');

  const [other] = await apart();
  expect(other).toMatchObject({ youths: [{ sex: 'boy' }], stage: { state: 'submitted' } });
  expect(other?.splits).toMatchObject([{ other: 'TP-7K3QX' }]);
  expect((await world.referral()).youths).toMatchObject([{ sex: 'girl' }]);
});

test('the coordinator is reminded of the other one as of any that was sent in', async () => {
  const { splits, apart } = await aWorldOfTwo();

  await splits('activity-1');

  const [other] = await apart();
  expect(other?.nextClock).toEqual(minutesAfter(MONDAY, 24 * 60));
});

test.each([
  ['the same click again', 'activity-1'],
  ['another click on the same card', 'activity-2'],
])('%s splits nobody twice', async (_, second) => {
  const { world, splits, apart } = await aWorldOfTwo();

  await splits('activity-1');
  await splits(second);

  expect((await world.referral()).splits).toHaveLength(1);
  expect(await apart()).toHaveLength(1);
});

test('two clicks at once make one other search', async () => {
  const { world, splits, apart } = await aWorldOfTwo();

  await Promise.all([splits('activity-1'), splits('activity-2')]);

  expect((await world.referral()).splits).toHaveLength(1);
  expect((await apart()).map(({ youths }) => youths.length)).toEqual([1]);
});

test('when it breaks off before the youths have left, the next click goes on with what was kept', async () => {
  const { world, splits, apart } = await aWorldOfTwo();
  world.diesAtSave(2);
  await expect(splits('activity-1')).rejects.toThrow();
  world.restarts();
  expect((await world.referral()).youths).toHaveLength(2);

  await splits('activity-1');

  expect((await apart()).map(({ id }) => id)).toEqual(['referral-1.split.1']);
});

test('what an earlier click left is not used for other youths', async () => {
  const { world, splits } = await aWorldOfTwo();
  world.diesAtSave(2);
  await expect(splits('activity-1')).rejects.toThrow();
  world.restarts();

  expect(await splits('activity-2', { youths: [0] })).toEqual({ kind: 'refused', reason: 'version-outdated' });
});

test('only a coordinator splits', async () => {
  const { world, click } = await aWorldOfTwo();

  expect(await splitReferral(world.means, { ...click, actor: memberOf(1) }, WISH)).toEqual({ kind: 'unknown' });
});
