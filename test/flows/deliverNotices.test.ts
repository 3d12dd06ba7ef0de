/** Everybody hears what is owed, once, also with two instances and when a process dies. */
import { deliverNotices } from '../../src/flows/deliverNotices';
import { aReferralIn, lineOf } from '../support/acts';
import { COORDINATOR, homeOf, memberOf, OWNER } from '../support/people';
import { ASK_MORE, acts, aWorldWhere, INTRODUCE, marksOf, times } from '../support/aSearch';
import { aWorld, type World } from '../support/aWorld';
import { aNotice, aPerson } from '../support/builders';

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
    expect(world.sent.every(({ holder }) => holder?.name === 'Ans')).toBe(true);
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

  test('do not send what the other took over when one became too slow', async () => {
    const world = await aWorldWhere(OWNER, { type: 'withdraw' });
    const send = world.means.messenger.send.bind(world.means.messenger);
    const slow: World['means']['messenger'] = {
      ...world.means.messenger,
      async send(delivery) {
        const outcome = await send(delivery);
        world.minutesPass(3);
        await world.delivers();
        return outcome;
      },
    };

    await deliverNotices({ ...world.means, messenger: slow });
    await world.delivers();

    const cards = world.heard().filter((line) => line.startsWith('provider'));
    expect(new Set(cards).size).toBe(cards.length);
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
    expect(times(world, 'provider-1: stopped')).toBe(1);
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
