/** A coordinator lets a referrer in, who hears it and may send from then on. */
import { actOnReferral } from '../../src/flows/actOnReferral';
import { admitReferrer, introduceYourself, waitingForAdmission } from '../../src/flows/introduceYourself';
import { newDraft } from '../../src/flows/drafts';
import { submitReferral } from '../../src/flows/takeIntake';
import { takeOverReferral } from '../../src/flows/takeOver';
import { aReferralIn } from '../support/acts';
import { COORDINATOR, memberOf, OWNER } from '../support/people';
import { times } from '../support/aSearch';
import { aWorld, clickBy, type World } from '../support/aWorld';
import { aPerson, aReferral } from '../support/builders';

const WORK = { organisation: 'Toegang Tilburg', referrerKind: 'municipality', phone: '013-5550123' };

const aNewcomer = (id: string) => {
  const { admission: _, ...person } = aPerson({ id });
  return person;
};

/** A complete intake of a referrer whom nobody let in yet. */
async function aWaitingWorld(): Promise<World> {
  const world = await aWorld();
  await world.keeps('person', aNewcomer('person-1'));
  await world.keeps('referral', aReferral());
  return world;
}

const admits = async (world: World, activityId?: string) =>
  admitReferrer(world.means, clickBy(COORDINATOR, await world.referral(), activityId));

describe('letting a referrer in', () => {
  test('is remembered with who did it and when, and the referrer hears it', async () => {
    const world = await aWaitingWorld();

    const admitted = await admits(world);
    await world.delivers();

    expect(admitted).toEqual({ kind: 'done', referral: expect.objectContaining({ id: 'referral-1' }) });
    expect(await world.load('person', 'person-1')).toMatchObject({
      admission: { by: 'coordinator-1', at: world.means.now() },
    });
    expect(world.heard()).toEqual(['owner: admitted']);
  });

  test('lets what was filled in meanwhile be sent', async () => {
    const world = await aWaitingWorld();
    const before = await submitReferral(world.means, clickBy(OWNER, await world.referral()));

    await admits(world);
    const after = await submitReferral(world.means, clickBy(OWNER, await world.referral()));

    expect(before).toEqual({ kind: 'refused', reason: 'not-admitted' });
    expect(after).toMatchObject({ kind: 'done', referral: { stage: { state: 'submitted' } } });
  });

  test('by two coordinators at once tells the referrer once, and keeps the first admission', async () => {
    const world = await aWaitingWorld();

    const outcomes = await Promise.all([admits(world), admits(world)]);
    await world.delivers();

    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['done', 'refused']);
    expect(times(world, 'owner: admitted')).toBe(1);
  });

  test('for a second time is refused', async () => {
    const world = await aWaitingWorld();
    await admits(world);

    expect(await admits(world)).toEqual({ kind: 'refused', reason: 'already-said' });
  });

  test('delivered again is answered as before', async () => {
    const world = await aWaitingWorld();
    await admits(world, 'activity-1');

    expect(await admits(world, 'activity-1')).toMatchObject({ kind: 'done' });
  });

  test('who took over from somebody who was let in is let in and hears it too', async () => {
    const world = await aWaitingWorld();
    await admits(world);
    await world.keeps('person', aNewcomer('person-2'));
    await actOnReferral(world.means, clickBy(OWNER, await world.referral()), { type: 'offer-hand-over' });
    await takeOverReferral(world.means, 'person-2', (await world.referral()).handOver?.code ?? '', 'activity-1');

    const admitted = await admits(world);
    await world.delivers();

    expect(admitted.kind).toBe('done');
    expect(await world.load('person', 'person-2')).toMatchObject({ admission: { by: 'coordinator-1' } });
    expect(times(world, 'owner: admitted')).toBe(2);
  });

  test.each([
    { name: 'the referrer', actor: OWNER },
    { name: 'a member of a provider', actor: memberOf(1) },
  ])('is not for $name', async ({ actor }) => {
    const world = await aWorld();
    await world.keeps('person', aNewcomer('person-1'));
    await world.keeps('referral', aReferralIn('searching'));

    const outcome = await admitReferrer(world.means, clickBy(actor, await world.referral()));

    expect(outcome).toEqual({ kind: 'unknown' });
    expect(await world.load('person', 'person-1')).not.toHaveProperty('admission');
  });

  test('with a button that is not there is unknown', async () => {
    const world = await aWorld();

    const outcome = await admitReferrer(world.means, { actor: COORDINATOR, button: 'x', activityId: 'activity-1' });

    expect(outcome).toEqual({ kind: 'unknown' });
  });
});

describe('who waits to be let in', () => {
  test('stands in the list with one referral, until a coordinator lets this person in', async () => {
    const world = await aWorld();
    await introduceYourself(world.means, 'person-9', WORK);
    const { id } = await newDraft(world.means, 'person-9');
    await newDraft(world.means, 'person-9');
    const waiting = await waitingForAdmission(world.means);

    const first = await world.load('referral', id);
    await admitReferrer(world.means, clickBy(COORDINATOR, first ?? aReferral()));

    expect(waiting).toMatchObject([
      { person: { id: 'person-9', work: { phone: WORK.phone } }, referral: { owner: 'person-9' } },
    ]);
    expect(await waitingForAdmission(world.means)).toEqual([]);
  });

  test('is not listed before there is a referral', async () => {
    const world = await aWorld();

    await introduceYourself(world.means, 'person-9', WORK);

    expect(await waitingForAdmission(world.means)).toEqual([]);
  });
});
