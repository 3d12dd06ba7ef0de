/** Everybody hears what is owed, once, whatever breaks on the way. */
import type { Command } from '../../src/domain/commands';
import type { Actor } from '../../src/domain/person';
import { actOnReferral } from '../../src/flows/actOnReferral';
import { deliverNotices } from '../../src/flows/deliverNotices';
import { forgetChat } from '../../src/flows/meetPerson';
import { aReferralIn, COORDINATOR, homeOf, lineOf, memberOf, OWNER } from '../support/acts';
import { aWorld, clickBy, type World } from '../support/aWorld';
import { aNotice, aPerson, aReferral, MONDAY } from '../support/builders';

const INTRODUCE: Command = { type: 'introduce', home: homeOf(1) };
const ASK_MORE: Command = {
  type: 'ask-more',
  asks: [{ provider: 'provider-4', providerName: 'Aanbieder 4', homes: [homeOf(4)], asWhole: false }],
};

/** A search under way, all quiet, in which this is done now. */
async function aWorldWhere(actor: Actor, command: Command): Promise<World> {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('searching'));
  await acts(world, actor, command);
  return world;
}

async function acts(world: World, actor: Actor, command: Command): Promise<void> {
  const changed = await actOnReferral(world.means, clickBy(actor, await world.referral()), command);
  if (changed.kind !== 'done') throw new Error(changed.kind);
}

const times = (world: World, line: string) => world.heard().filter((heard) => heard === line).length;
const marksOf = async (world: World) => (await world.referral()).notices.map(({ mark }) => mark.state);

describe('what is owed', () => {
  test('arrives in order for each recipient, and then all is quiet', async () => {
    const world = await aWorldWhere(COORDINATOR, INTRODUCE);

    await world.delivers();

    expect(world.heard()).toEqual([
      'owner: introduced',
      'provider-1: introduced',
      'provider-2: another-introduced',
      'desk: card',
      'provider-1: card',
    ]);
    expect(new Set(await marksOf(world))).toEqual(new Set(['sent']));
    expect(await deliverNotices(world.means)).toBe(0);
  });

  test('goes to the right conversation in the right language', async () => {
    const world = await aWorldWhere(COORDINATOR, INTRODUCE);
    await world.keeps('person', aPerson({ language: 'en' }));
    await world.keeps('person', aPerson({ id: 'coordinator-1', name: 'Ans' }));

    await world.delivers();

    const where = world.sent.map(({ address, language, notice }) => [lineOf(notice), address.conversationId, language]);
    expect(where).toContainEqual(['owner: introduced', 'a:person-1', 'en']);
    expect(where).toContainEqual(['desk: card', '19:coordination@thread.tacv2', 'nl']);
    expect(where).toContainEqual(['provider-1: introduced', '19:provider-1@thread.tacv2', 'nl']);
    expect(world.sent.every(({ holderName }) => holderName === 'Ans')).toBe(true);
  });

  test('tells the owner the provider of the home, whose secure address is needed', async () => {
    const world = await aWorldWhere(COORDINATOR, INTRODUCE);

    await world.delivers();

    expect(world.sent.find(({ notice }) => notice.to.kind === 'owner')?.provider?.id).toBe('provider-1');
  });

  test('leaves the id of a new card with the provider, so that it is updated from then on', async () => {
    const world = await aWorldWhere(COORDINATOR, ASK_MORE);

    await world.delivers();

    const ask = (await world.referral()).asks.find(({ provider }) => provider === 'provider-4');
    expect(ask?.post).toEqual({ activityId: expect.stringMatching(/^activity-/) });
  });

  test('is logged in ids and codes', async () => {
    const world = await aWorldWhere(OWNER, { type: 'withdraw' });

    await world.delivers();

    expect(world.logged).toContainEqual({
      event: 'notice.attempted',
      fields: { referralId: 'referral-1', noticeId: expect.any(String), outcome: 'sent' },
    });
  });
});

describe('two instances at once', () => {
  test('send everything once', async () => {
    const world = await aWorldWhere(OWNER, { type: 'withdraw' });

    await Promise.all([world.delivers(), world.delivers(), world.delivers()]);
    await world.delivers();

    const heard = world.heard();
    expect(new Set(heard).size).toBe(heard.length);
    expect(heard).toHaveLength(8);
  });

  test('lose no click that comes in the meantime', async () => {
    const world = await aWorldWhere(COORDINATOR, ASK_MORE);

    await Promise.all([world.delivers(), acts(world, COORDINATOR, INTRODUCE), world.delivers()]);
    await world.delivers();

    expect((await world.referral()).stage.state).toBe('introduced');
    expect(times(world, 'owner: introduced')).toBe(1);
    expect(times(world, 'provider-4: card')).toBe(1);
  });
});

describe("a process that dies while it posts a provider's card", () => {
  /** One notice is owed: the card of provider 3, which has none yet. */
  async function aWorldWithOneNewCard(): Promise<World> {
    const world = await aWorld();
    const referral = aReferralIn('searching');
    const asks = referral.asks.map((ask) => (ask.provider === 'provider-3' ? { ...ask, post: undefined } : ask));
    const card = aNotice({ id: 'card-3', to: { kind: 'provider', provider: 'provider-3' } });
    await world.keeps('referral', { ...referral, asks, notices: [card] });
    return world;
  }

  test.each([
    { save: 1, when: 'before it claimed', cards: 1, uncertain: 0 },
    { save: 2, when: 'after it claimed', cards: 1, uncertain: 0 },
    { save: 3, when: 'after it sent', cards: 1, uncertain: 1 },
  ])('$when: $cards card, $uncertain question to the coordinator', async ({ save, cards, uncertain }) => {
    const world = await aWorldWithOneNewCard();
    world.diesAtSave(save);
    await deliverNotices(world.means).catch(() => undefined);

    world.restarts();
    world.minutesPass(3);
    await world.delivers();
    world.daysPass(30);
    await world.delivers();

    expect(times(world, 'provider-3: card')).toBe(cards);
    expect(times(world, 'desk: post-uncertain')).toBe(uncertain);
  });

  test('does not let another instance in before the lease is over', async () => {
    const world = await aWorldWithOneNewCard();
    world.diesAtSave(2);
    await world.delivers();

    world.restarts();
    world.minutesPass(1);
    await world.delivers();

    expect(world.sent).toEqual([]);
  });
});

describe('a card of which it is uncertain whether it arrived', () => {
  async function anUncertainWorld(): Promise<World> {
    const world = await aWorldWhere(COORDINATOR, ASK_MORE);
    world.teamsAnswers({ kind: 'uncertain' });
    await world.delivers();
    return world;
  }

  test('is asked of the coordinator, and never sent again by itself', async () => {
    const world = await anUncertainWorld();

    world.daysPass(30);
    await world.delivers();

    expect(times(world, 'provider-4: card')).toBe(0);
    expect(times(world, 'desk: post-uncertain')).toBe(1);
  });

  test('keeps back what comes after it for that provider, and nothing for others', async () => {
    const world = await anUncertainWorld();

    await acts(world, OWNER, { type: 'withdraw' });
    await world.delivers();

    expect(world.heard().filter((line) => line.startsWith('provider-4'))).toEqual([]);
    expect(times(world, 'provider-1: withdrawn')).toBe(1);
  });

  test('goes again when the coordinator says that it is not there', async () => {
    const world = await anUncertainWorld();

    await acts(world, COORDINATOR, { type: 'resolve-post', provider: 'provider-4', arrived: false });
    await world.delivers();

    expect(times(world, 'provider-4: card')).toBe(1);
  });

  test('is not sent again when the coordinator says that it is there, and what waited goes', async () => {
    const world = await anUncertainWorld();
    await acts(world, memberOf(4), {
      type: 'answer-for-home',
      home: homeOf(4),
      answeredFor: 'parent',
      says: { kind: 'interest', from: '2026-05-01' },
    });
    await acts(world, COORDINATOR, INTRODUCE);

    await acts(world, COORDINATOR, { type: 'resolve-post', provider: 'provider-4', arrived: true });
    await world.delivers();

    expect(times(world, 'provider-4: another-introduced')).toBe(1);
    expect(await marksOf(world)).not.toContain('uncertain');
  });
});

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

    expect(world.logged.map(({ event }) => event)).toContain('delivery.unauthorised');
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

    expect(times(world, 'provider-1: withdrawn')).toBe(1);
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
