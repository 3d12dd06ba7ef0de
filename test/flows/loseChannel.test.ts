/** Searches go on without a provider whose channel is gone: told once, and with it again when the channel is back. */
import type { Referral } from '../../src/domain/referral';
import { beMentioned, forgetMentioned, stopBeingMentioned } from '../../src/flows/beMentioned';
import { loseChannels, regainChannels } from '../../src/flows/loseChannel';
import { linkChannel, refreshChannel, unlinkChannel } from '../../src/flows/linkChannel';
import { aReferralIn } from '../support/acts';
import { COORDINATOR } from '../support/people';
import { acts, ASK_MORE, aWorldWhere, INTRODUCE, times } from '../support/aSearch';
import { aWorld, type World } from '../support/aWorld';
import { anAddress } from '../support/builders';

const CHANNEL = anAddress({ conversationId: '19:provider-1@thread.tacv2' });
const PLACE = { channel: CHANNEL.conversationId };

/** Two searches in which provider 1 was asked. */
async function aWorldWithTwo(): Promise<World> {
  const world = await aWorld();
  const first = aReferralIn('searching');
  await world.keeps('referral', first);
  await world.keeps('referral', renamed(first, 'referral-2'));
  return world;
}

function renamed(referral: Referral, id: string): Referral {
  const asks = referral.asks.map((ask) => ({
    ...ask,
    button: `${id} ${ask.button}`,
    reference: `${id} ${ask.reference}`,
  }));
  return { ...referral, id, reference: id, buttons: { owner: `${id} owner`, desk: `${id} desk` }, asks };
}

test('one loss for two searches is told once, with how many they are', async () => {
  const world = await aWorldWithTwo();

  await loseChannels(world.means, PLACE, 'bot-removed');
  await loseChannels(world.means, PLACE, 'bot-removed');
  await world.delivers();

  expect(times(world, 'desk: provider-gone')).toBe(1);
  expect(times(world, 'desk: card')).toBe(2);
  const told = world.sent.find(({ notice: { content } }) => content.kind === 'news')?.notice.content;
  expect(told).toMatchObject({ news: { what: 'provider-gone', searches: 2 } });
});

test('a whole team takes every channel in it along', async () => {
  const world = await aWorldWithTwo();

  await loseChannels(world.means, { team: 'team-provider-1' }, 'team-archived');

  expect(await world.load('party', 'provider-1')).toMatchObject({ lost: { why: 'team-archived' } });
});

test('what is told to a lost channel becomes a call at once', async () => {
  const world = await aWorldWithTwo();
  await loseChannels(world.means, PLACE, 'channel-deleted');

  await acts(world, COORDINATOR, INTRODUCE);
  await world.delivers();

  expect(world.heard().filter((line) => line.startsWith('provider-1'))).toEqual([]);
  expect(times(world, 'desk: not-reached')).toBe(1);
});

test.each([
  ['it is told', (world: World) => regainChannels(world.means, PLACE)],
  ['somebody speaks there', (world: World) => refreshChannel(world.means, CHANNEL)],
])('back as soon as %s: cards are brought up to date', async (_, comesBack) => {
  const world = await aWorldWithTwo();
  await loseChannels(world.means, PLACE, 'bot-removed');
  await world.delivers();

  await comesBack(world);
  await world.delivers();

  expect(times(world, 'provider-1: card')).toBe(2);
  expect(await world.load('party', 'provider-1')).not.toHaveProperty('lost');
});

test('unlinked: the cards turn neutral where they stand, and a new link posts nothing', async () => {
  const world = await aWorldWithTwo();
  const speaker = { person: 'coordinator-1', address: CHANNEL };
  await unlinkChannel(world.means, speaker);
  await world.delivers();
  expect(world.sent.filter(({ address }) => address.conversationId === CHANNEL.conversationId)).toHaveLength(2);

  const address = anAddress({ conversationId: '19:new@thread.tacv2' });
  await linkChannel(
    world.means,
    { person: 'coordinator-1', address, teamId: 'team-new', channelKind: 'standard' },
    'provider-1',
  );
  await world.delivers();

  expect(world.sent.filter((one) => one.address.conversationId === '19:new@thread.tacv2')).toEqual([]);
});

test('a channel that was lost can be replaced by another, in which nothing is posted by itself', async () => {
  const world = await aWorldWithTwo();
  await loseChannels(world.means, PLACE, 'channel-deleted');
  await world.delivers();
  const address = anAddress({ conversationId: '19:new@thread.tacv2' });
  const place = { person: 'coordinator-1', address, teamId: 'team-new', channelKind: 'standard' } as const;

  // Its id is that of a provider called 1.
  const linked = await linkChannel(world.means, place, '1');
  await refreshChannel(world.means, address);
  await world.delivers();

  expect(linked).toMatchObject({ kind: 'linked', party: { id: 'provider-1', channel: address } });
  expect(world.sent.filter((one) => one.address.conversationId === address.conversationId)).toEqual([]);
  expect(times(world, 'desk: provider-gone')).toBe(1);
  expect((await world.referral()).asks.find(({ provider }) => provider === 'provider-1')?.stopped?.why).toBe(
    'unlinked',
  );
});

test('a referrer to whom nothing arrives for hours is phoned from then on, until something is heard', async () => {
  const world = await aWorldWhere(COORDINATOR, INTRODUCE);
  world.means.messenger = failingFor('owner', world.means.messenger);
  for (let attempts = 0; attempts < 5; attempts += 1) {
    await world.delivers();
    world.minutesPass(121);
  }
  expect(await world.load('person', 'person-1')).toMatchObject({ unreachable: true });

  await acts(world, COORDINATOR, { type: 'call-off' });
  await world.delivers();

  expect(times(world, 'desk: not-reached')).toBe(2);
});

function failingFor(kind: 'owner', messenger: World['means']['messenger']): World['means']['messenger'] {
  return {
    ...messenger,
    send: (delivery) =>
      delivery.notice.to.kind === kind ? Promise.resolve({ kind: 'unreachable' }) : messenger.send(delivery),
  };
}

test('Teams asks for patience in one conversation: others there wait too, without being tried', async () => {
  const world = await aWorldWithTwo();
  await loseChannels(world.means, PLACE, 'bot-removed');
  world.teamsAnswers({ kind: 'later', afterSeconds: 600 });

  await world.delivers();
  expect(world.heard().filter((line) => line.startsWith('desk'))).toEqual([]);
  world.minutesPass(10);
  await world.delivers();

  expect(times(world, 'desk: card')).toBe(2);
});

test('credentials that are refused stop everything in that round', async () => {
  const world = await aWorldWhere(COORDINATOR, ASK_MORE);
  world.teamsAnswers({ kind: 'unauthorised' });

  await world.delivers();

  expect(world.sent).toEqual([]);
});

describe('being mentioned', () => {
  const member = (number: number) => ({ person: `member-${number}`, address: CHANNEL });
  const account = (number: number) => ({ account: `29:${number}`, name: `Lid ${number}` });
  const mentioned = async (world: World) => {
    const party = await world.load('party', 'provider-1');
    return party?.role === 'provider' ? (party.mentioned ?? []).map(({ person }) => person) : [];
  };

  test('is for five at most, once each', async () => {
    const world = await aWorld();
    for (const number of [1, 2, 3, 4, 5, 1]) await beMentioned(world.means, member(number), account(number));

    expect(await beMentioned(world.means, member(6), account(6))).toBe('full');
    expect(await mentioned(world)).toEqual(['member-2', 'member-3', 'member-4', 'member-5', 'member-1']);
  });

  test('ends when the member says so, or leaves', async () => {
    const world = await aWorld();
    for (const number of [1, 2, 3]) await beMentioned(world.means, member(number), account(number));

    expect(await stopBeingMentioned(world.means, member(1))).toBe('stopped');
    await forgetMentioned(world.means, { team: 'team-provider-1' }, ['29:2']);

    expect(await mentioned(world)).toEqual(['member-3']);
  });

  test('is for members of a provider only', async () => {
    const world = await aWorld();
    const desk = { person: 'coordinator-1', address: anAddress({ conversationId: '19:coordination@thread.tacv2' }) };

    expect(await beMentioned(world.means, desk, account(1))).toBe('unknown');
  });
});
