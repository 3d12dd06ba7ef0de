/** One change at a time, whoever clicks and however often Teams delivers it. */
import { decide } from '../../src/domain/decide';
import type { Command, Moment } from '../../src/domain/commands';
import type { Actor } from '../../src/domain/actor';
import type { Referral } from '../../src/domain/referral';
import { changeReferral } from '../../src/flows/changeReferral';
import { aReferralIn, fitsBy, interestOf } from '../support/acts';
import { COORDINATOR, homeOf, memberOf, OWNER } from '../support/people';
import { aWorld, type World } from '../support/aWorld';

const WITHDRAW: Command = { type: 'withdraw' };
const deciding = (command: Command, actor: Actor) => (referral: Referral, moment: Moment) =>
  decide(referral, command, actor, moment);
const change = (world: World, cause: string, command: Command, actor: Actor = OWNER) =>
  changeReferral(world.means, 'referral-1', cause, deciding(command, actor));

test('a change is saved, with the notices it owes, and delivery is woken', async () => {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('submitted'));

  const changed = await change(world, 'activity-1', WITHDRAW);

  expect(changed).toEqual({ kind: 'done', referral: await world.referral() });
  expect((await world.referral()).stage.state).toBe('closed');
  expect(world.wakes()).toBe(1);
});

test('ten clicks at once have one effect', async () => {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('searching'));
  const clicks = Array.from({ length: 10 }, (_, index) => `activity-${index}`);

  const outcomes = await Promise.all(
    clicks.map((cause) => change(world, cause, { type: 'introduce', home: homeOf(1) }, COORDINATOR)),
  );

  expect(outcomes.filter(({ kind }) => kind === 'done')).toHaveLength(1);
  expect(outcomes.filter(({ kind }) => kind === 'refused')).toHaveLength(9);
  expect((await world.referral()).history.filter(({ what }) => what === 'introduced')).toHaveLength(1);
});

test('ten people at once lose nothing', async () => {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('searching'));
  const homes = Array.from({ length: 10 }, (_, index) => ({ ...homeOf(3), home: `home-3-${index}` }));

  await Promise.all(homes.map((home) => change(world, home.home, interestOf(home), memberOf(3))));

  const answered = (await world.referral()).homeAnswers.map(({ home }) => home.home);
  expect(answered).toEqual(expect.arrayContaining(homes.map(({ home }) => home)));
});

test('a redelivered activity changes nothing and is answered from the present state', async () => {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('introduced'));
  await change(world, 'activity-1', { type: 'call-off' }, COORDINATOR);
  await change(world, 'activity-2', { type: 'introduce', home: homeOf(1) }, COORDINATOR);

  const again = await change(world, 'activity-1', { type: 'call-off' }, COORDINATOR);

  expect(again).toEqual({ kind: 'done', referral: await world.referral() });
  expect((await world.referral()).stage.state).toBe('introduced');
  expect(world.wakes()).toBe(2);
});

test('an activity delivered twice at the same moment has one effect', async () => {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('searching'));

  const outcomes = await Promise.all([
    change(world, 'activity-1', interestOf(homeOf(3)), memberOf(3)),
    change(world, 'activity-1', interestOf(homeOf(3)), memberOf(3)),
  ]);

  expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done']);
  expect((await world.referral()).history.filter(({ by }) => by === 'member-3')).toHaveLength(1);
});

test('the last fifty activities are remembered', async () => {
  const world = await aWorld();
  const handled = Array.from({ length: 50 }, (_, index) => `activity-${index}`);
  await world.keeps('referral', { ...aReferralIn('submitted'), handled });

  await change(world, 'activity-50', { type: 'take-up' }, { role: 'coordinator', person: 'coordinator-2' });

  expect((await world.referral()).handled).toEqual([...handled.slice(1), 'activity-50']);
});

test('a refusal saves nothing and wakes nobody', async () => {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('matched'));
  const before = await world.referral();

  const outcome = await change(world, 'activity-1', WITHDRAW);

  expect(outcome).toEqual({ kind: 'refused', reason: 'not-in-this-state', state: 'matched' });
  expect(await world.referral()).toEqual(before);
  expect(world.wakes()).toBe(0);
});

test('a referral that is not there is unknown', async () => {
  const world = await aWorld();

  const outcome = await change(world, 'activity-1', WITHDRAW);

  expect(outcome).toEqual({ kind: 'unknown' });
});

test('a save that never succeeds is a failure, not an endless loop', async () => {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('submitted'));
  const store = { ...world.means.store, save: () => Promise.resolve('conflict' as const) };

  const changing = changeReferral({ ...world.means, store }, 'referral-1', 'activity-1', deciding(WITHDRAW, OWNER));

  await expect(changing).rejects.toThrow('save-never-succeeded');
});

test('the loser of two clicks decides again on what the winner left', async () => {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('exploring'));

  const outcomes = await Promise.all([
    change(world, 'activity-1', fitsBy(OWNER), OWNER),
    change(world, 'activity-2', { type: 'fits' }, memberOf(1)),
  ]);

  expect(outcomes.map(({ kind }) => kind)).toEqual(['done', 'done']);
  expect((await world.referral()).stage.state).toBe('matched');
});
