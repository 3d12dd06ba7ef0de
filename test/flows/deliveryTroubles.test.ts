/** What becomes of notices when Teams, a person or our own code fails. */
import { deliverNotices } from '../../src/flows/deliverNotices';
import { forgetChat } from '../../src/flows/meetPerson';
import { lineOf } from '../support/acts';
import { COORDINATOR, OWNER } from '../support/people';
import { ASK_MORE, aWorldWhere, INTRODUCE, marksOf, times } from '../support/aSearch';
import { aWorld, type World } from '../support/aWorld';
import { aNotice, aPerson, aReferral, MONDAY } from '../support/builders';

describe('when Teams is down', () => {
  test('nothing is lost, and everything arrives once when it is back', async () => {
    const world = await aWorldWhere(COORDINATOR, INTRODUCE);
    world.teamsGoesDown();
    await world.delivers();
    world.minutesPass(2);
    await world.delivers();

    world.teamsComesBack();
    world.daysPass(1);
    await world.delivers();

    expect(world.heard().sort()).toEqual([
      'desk: card',
      'owner: introduced',
      'provider-1: card',
      'provider-1: introduced',
      'provider-2: another-introduced',
    ]);
  });

  test('it is not asked again before the time it said', async () => {
    const world = await aWorldWhere(COORDINATOR, ASK_MORE);
    world.teamsAnswers({ kind: 'later', afterSeconds: 600 });
    await world.delivers();

    world.minutesPass(9);
    await world.delivers();
    expect(times(world, 'provider-4: card')).toBe(0);

    world.minutesPass(1);
    await world.delivers();
    expect(times(world, 'provider-4: card')).toBe(1);
  });

  test('credentials that are refused are an error in the log', async () => {
    const world = await aWorldWhere(COORDINATOR, ASK_MORE);
    world.teamsAnswers({ kind: 'unauthorised' });

    await world.delivers();

    expect(world.logged.filter(({ event }) => event === 'delivery.unauthorised')).toHaveLength(1);
  });
});

describe('somebody who cannot be reached', () => {
  async function triesFor(world: World, hours: number): Promise<void> {
    for (let quarter = 0; quarter < hours * 4; quarter += 1) {
      await world.delivers();
      world.minutesPass(15);
    }
  }

  test('is tried for two hours, and then the coordination point hears it, once', async () => {
    const world = await aWorldWhere(COORDINATOR, INTRODUCE);
    await forgetChat(world.means, 'person-1');

    await triesFor(world, 2);
    expect(times(world, 'desk: not-reached')).toBe(0);
    await triesFor(world, 2);

    expect(times(world, 'desk: not-reached')).toBe(1);
    expect(times(world, 'owner: introduced')).toBe(0);
  });

  test('is reached when the chat comes back in time', async () => {
    const world = await aWorldWhere(COORDINATOR, INTRODUCE);
    await forgetChat(world.means, 'person-1');
    await triesFor(world, 1);

    await world.keeps('person', aPerson());
    await triesFor(world, 3);

    expect(times(world, 'owner: introduced')).toBe(1);
    expect(times(world, 'desk: not-reached')).toBe(0);
  });

  test.each([
    { name: 'the owner was never met', to: { kind: 'owner' }, owner: 'person-9' },
    { name: 'the provider is not linked', to: { kind: 'provider', provider: 'provider-9' }, owner: 'person-1' },
  ] as const)('waits when $name', async ({ to, owner }) => {
    const world = await aWorld();
    await world.keeps('referral', aReferral({ owner, notices: [aNotice({ to })] }));

    await world.delivers();

    expect(world.sent).toEqual([]);
    expect(await marksOf(world)).toEqual(['owed']);
  });

  test('waits while there is no coordination channel', async () => {
    const world = await aWorld({ parties: [] });
    await world.keeps('referral', aReferral({ notices: [aNotice()] }));

    await world.delivers();

    expect(await marksOf(world)).toEqual(['owed']);
  });
});

describe('what cannot be sent', () => {
  test('because our own rendering breaks is given up, and the coordinator hears it', async () => {
    const world = await aWorldWhere(COORDINATOR, ASK_MORE);
    const messenger: World['means']['messenger'] = {
      ...world.means.messenger,
      send: (delivery) =>
        lineOf(delivery.notice) === 'provider-4: card'
          ? Promise.reject(Object.assign(new Error('secret words'), { code: 'placeholder-left' }))
          : world.means.messenger.send(delivery),
    };

    while ((await deliverNotices({ ...world.means, messenger })) > 0);

    expect(times(world, 'desk: not-reached')).toBe(1);
    expect(world.logged).toContainEqual({
      event: 'notice.broken',
      fields: expect.objectContaining({ code: 'placeholder-left' }),
    });
    expect(JSON.stringify(world.logged)).not.toContain('secret words');
  });

  test('does not hold up other referrals when one cannot be read', async () => {
    const world = await aWorldWhere(OWNER, { type: 'withdraw' });
    await world.keeps('referral', aReferral({ id: 'broken', notices: [aNotice({ due: new Date(0) })] }));
    const load: World['means']['store']['load'] = (kind, id) =>
      id === 'broken'
        ? Promise.reject(Object.assign(new Error(), { code: 'document-malformed' }))
        : world.means.store.load(kind, id);
    const store = { ...world.means.store, load };

    while ((await deliverNotices({ ...world.means, store })) > 0);

    expect(times(world, 'provider-1: stopped')).toBe(1);
    expect(world.logged).toContainEqual({
      event: 'delivery.broken',
      fields: expect.objectContaining({ referralId: 'broken', code: 'document-malformed' }),
    });
  });

  test('because the referral is gone is nothing to do', async () => {
    const world = await aWorld();
    const store = { ...world.means.store, dueReferrals: () => Promise.resolve(['gone']) };

    expect(await deliverNotices({ ...world.means, store })).toBe(0);
  });
});

test('more referrals than one round takes are all served', async () => {
  const world = await aWorld();
  const ids = Array.from({ length: 60 }, (_, index) => `referral-${index}`);
  for (const id of ids) await world.keeps('referral', aReferral({ id, notices: [aNotice({ owedSince: MONDAY })] }));

  await world.delivers();

  expect(world.sent.map(({ referral }) => referral.id).sort()).toEqual([...ids].sort());
});
