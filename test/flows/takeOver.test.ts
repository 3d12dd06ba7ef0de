/** Somebody accepts a referral with the code that was passed on. */
import { actOnReferral, referralOf } from '../../src/flows/actOnReferral';
import { newDraft } from '../../src/flows/drafts';
import { takeOverReferral } from '../../src/flows/takeOver';
import { aReferralIn } from '../support/acts';
import { OWNER } from '../support/people';
import { aWorld, clickBy } from '../support/aWorld';
import { aPerson } from '../support/builders';

const UNKNOWN = { kind: 'refused', reason: 'code-unknown' };

/** A search under way that the owner offers to hand over, and the code for it. */
async function anOfferedWorld() {
  const world = await aWorld();
  await world.keeps('person', aPerson({ id: 'person-2', name: 'Sam Bos' }));
  await world.keeps('referral', aReferralIn('searching'));
  await actOnReferral(world.means, clickBy(OWNER, await world.referral()), { type: 'offer-hand-over' });
  const offered = await world.referral();
  return { world, offered, code: offered.handOver?.code ?? '' };
}

test('whoever types the code becomes the owner, in small letters too', async () => {
  const { world, code } = await anOfferedWorld();

  const taken = await takeOverReferral(world.means, 'person-2', code.toLowerCase(), 'activity-1');

  expect(taken).toEqual({ kind: 'done', referral: await world.referral() });
  expect(await world.referral()).toMatchObject({ owner: 'person-2', stage: { state: 'searching' } });
});

test('the old owner finds the referral no more, the new one does', async () => {
  const { world, offered, code } = await anOfferedWorld();
  await takeOverReferral(world.means, 'person-2', code, 'activity-1');
  const newOwner = { role: 'referrer', person: 'person-2', standsInFor: [] } as const;

  expect(await referralOf(world.means, clickBy(OWNER, offered))).toBeUndefined();
  expect(await referralOf(world.means, clickBy(OWNER, await world.referral()))).toBeUndefined();
  expect(await referralOf(world.means, clickBy(newOwner, await world.referral()))).toBeDefined();
});

test('the new owner hears it at once, and the card of the coordination point shows it', async () => {
  const { world, code } = await anOfferedWorld();
  await takeOverReferral(world.means, 'person-2', code, 'activity-1');

  await world.delivers();

  expect(world.heard()).toEqual(expect.arrayContaining(['owner: taken-over', 'desk: card']));
});

test.each([
  ['of this referral', 'referral-1', ['intake-1']],
  ['of another one', 'referral-9', []],
])('the card of the intake in the old chat is made to say so when it is %s', async (_, intake, expected) => {
  const { world, code } = await anOfferedWorld();
  const at = { referral: intake, place: 'overview' } as const;
  await world.keeps('person', aPerson({ intake: at, standingCard: 'intake-1' }));

  await takeOverReferral(world.means, 'person-2', code, 'activity-1');
  await world.delivers();

  const updated = world.sent.flatMap(({ notice: { to } }) => (to.kind === 'former-owner' ? [to.card] : []));
  expect(updated.filter((card) => card !== undefined)).toEqual(expected);
});

test('the same message delivered again is answered as before, though the code is gone', async () => {
  const { world, code } = await anOfferedWorld();
  await takeOverReferral(world.means, 'person-2', code, 'activity-1');
  const before = await world.referral();

  const again = await takeOverReferral(world.means, 'person-2', code, 'activity-1');

  expect(again).toEqual({ kind: 'done', referral: before });
  expect(await world.referral()).toEqual(before);
});

test('a code that was used is unknown to somebody else, and to the new owner', async () => {
  const { world, code } = await anOfferedWorld();
  await takeOverReferral(world.means, 'person-2', code, 'activity-1');

  expect(await takeOverReferral(world.means, 'person-3', code, 'activity-2')).toEqual(UNKNOWN);
  expect(await takeOverReferral(world.means, 'person-2', code, 'activity-3')).toEqual(UNKNOWN);
  expect((await world.referral()).owner).toBe('person-2');
});

test('of two people with one code at the same moment, one becomes the owner', async () => {
  const { world, code } = await anOfferedWorld();

  const outcomes = await Promise.all([
    takeOverReferral(world.means, 'person-2', code, 'activity-1'),
    takeOverReferral(world.means, 'person-3', code, 'activity-2'),
  ]);

  expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
  expect((await world.referral()).history.filter(({ what }) => what === 'taken-over')).toHaveLength(1);
});

test('after a week the code is unknown', async () => {
  const { world, code } = await anOfferedWorld();

  world.daysPass(8);

  expect(await takeOverReferral(world.means, 'person-2', code, 'activity-1')).toEqual(UNKNOWN);
});

test.each(['TP-9X9X9', '', '__proto__', 'TP-7K3QX'])('%j, which is no code, gives nothing', async (typed) => {
  const { world } = await anOfferedWorld();

  expect(await takeOverReferral(world.means, 'person-2', typed, 'activity-1')).toEqual(UNKNOWN);
  expect((await world.referral()).owner).toBe('person-1');
});

test('who handed over the first referral begins another one beside it', async () => {
  const world = await aWorld();
  const first = await newDraft(world.means, 'person-1');
  await actOnReferral(world.means, clickBy(OWNER, first), { type: 'offer-hand-over' });
  const code = (await world.load('referral', first.id))?.handOver?.code ?? '';
  await takeOverReferral(world.means, 'person-2', code, 'activity-1');

  const second = await newDraft(world.means, 'person-1');

  expect(second.id).not.toBe(first.id);
  expect(await world.load('referral', first.id)).toMatchObject({ owner: 'person-2' });
});
