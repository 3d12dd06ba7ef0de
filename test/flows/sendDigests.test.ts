/** Digests: everything that can wait in one message, told once, and never lost. */
import type { Command } from '../../src/domain/commands';
import { COORDINATION_ID, type Provider } from '../../src/domain/party';
import { linkChannel } from '../../src/flows/linkChannel';
import type { DeskDigest, ProviderDigest } from '../../src/flows/ports';
import { sendDigests } from '../../src/flows/sendDigests';
import { aReferralIn } from '../support/acts';
import { OWNER } from '../support/people';
import { acts } from '../support/aSearch';
import { aWorld, type World } from '../support/aWorld';
import { aHome, anAddress, minutesAfter, MONDAY } from '../support/builders';

const PAUSE: Command = { type: 'pause', until: '2026-03-20' };
/** From Monday 10:00 to Tuesday 8:45. */
const UNTIL_TUESDAY = 22 * 60 + 45;

/** A search that its owner has just put on hold; the digests of Monday have gone. */
async function aPausedWorld(): Promise<World> {
  const world = await aWorld();
  await sendDigests(world.means);
  world.digests.length = 0;
  await world.keeps('referral', aReferralIn('searching'));
  await acts(world, OWNER, PAUSE);
  return world;
}

const deskLines = (world: World) =>
  world.digests
    .filter((digest): digest is typeof digest & DeskDigest => digest.to === 'desk')
    .map(({ lines }) => lines.map(({ referral, news }) => `${referral.reference} ${news.what}`));

const told = async (world: World) => (await world.referral()).notices.filter(({ mark }) => mark.state === 'collected');

describe('the coordination point', () => {
  test('hears in the morning what can wait, and nothing of it before', async () => {
    const world = await aPausedWorld();
    await world.delivers();
    const onMonday = await sendDigests(world.means);

    world.minutesPass(UNTIL_TUESDAY);
    const onTuesday = await sendDigests(world.means);

    expect(world.heard()).not.toContain('desk: paused');
    expect([onMonday, onTuesday]).toEqual([0, 1]);
    expect(deskLines(world)).toEqual([['TP-7K3QX paused']]);
  });

  test('hears it once', async () => {
    const world = await aPausedWorld();
    world.minutesPass(UNTIL_TUESDAY);

    await Promise.all([sendDigests(world.means), sendDigests(world.means)]);
    world.daysPass(1);
    await sendDigests(world.means);

    expect(deskLines(world)).toHaveLength(1);
    expect(await told(world)).toEqual([]);
  });

  test('whose channel is lost keeps what was collected until it is back, and nothing is tried there', async () => {
    const world = await aPausedWorld();
    const desk = (await world.load('party', COORDINATION_ID))!;
    await world.keeps('party', { ...desk, lost: { why: 'bot-removed', since: MONDAY } });
    world.minutesPass(UNTIL_TUESDAY);

    await sendDigests(world.means);
    expect((await world.load('party', COORDINATION_ID))?.digest).toEqual(desk.digest);
    await world.keeps('party', desk);
    await sendDigests(world.means);

    expect(deskLines(world)).toEqual([['TP-7K3QX paused']]);
  });

  test('gets no message when there is nothing to tell', async () => {
    const world = await aWorld();

    await sendDigests(world.means);

    expect(deskLines(world)).toEqual([]);
    expect(await world.load('party', COORDINATION_ID)).toMatchObject({ digest: { state: 'sent', day: '2026-03-02' } });
  });

  test('gets it later when Teams is down', async () => {
    const world = await aPausedWorld();
    world.minutesPass(UNTIL_TUESDAY);

    world.teamsGoesDown();
    await sendDigests(world.means);
    world.teamsComesBack();
    const atOnce = await sendDigests(world.means);
    world.minutesPass(5);
    const later = await sendDigests(world.means);

    expect([atOnce, later]).toEqual([0, 1]);
    expect(deskLines(world)).toEqual([['TP-7K3QX paused']]);
  });

  test('gets it again when it is not certain that it arrived', async () => {
    const world = await aPausedWorld();
    world.minutesPass(UNTIL_TUESDAY);

    world.teamsAnswers({ kind: 'uncertain' });
    await sendDigests(world.means);
    world.minutesPass(5);
    await sendDigests(world.means);

    expect(deskLines(world)).toEqual([['TP-7K3QX paused']]);
  });

  test.each(['unauthorised', 'unreachable', 'message-gone', 'dead'] as const)(
    'hears it once Teams takes it again, after an attempt that was %s',
    async (kind) => {
      const world = await aPausedWorld();
      world.minutesPass(UNTIL_TUESDAY);

      world.teamsAnswers({ kind });
      await sendDigests(world.means);
      world.minutesPass(5);
      await sendDigests(world.means);

      expect(deskLines(world)).toEqual([['TP-7K3QX paused']]);
    },
  );

  test.each([1, 2, 3, 4])('hears it when the process dies at save %i', async (save) => {
    const world = await aPausedWorld();
    world.minutesPass(UNTIL_TUESDAY);

    world.diesAtSave(save);
    await sendDigests(world.means).catch(() => undefined);
    world.restarts();
    world.minutesPass(5);
    await sendDigests(world.means);

    expect(deskLines(world).flat()).toContain('TP-7K3QX paused');
    expect(await told(world)).toEqual([]);
  });

  test('keeps what does not fit for the next morning, the oldest first', async () => {
    const world = await aWorld();
    await sendDigests(world.means);
    for (let number = 1; number <= 31; number += 1) {
      const referral = aReferralIn('searching');
      const notice = { ...referral.notices[0]!, owedSince: minutesAfter(world.means.now(), -number) };
      const news = { kind: 'news', news: { what: 'paused' } } as const;
      await world.keeps('referral', {
        ...referral,
        id: `referral-${number}`,
        reference: `TP-${number}`,
        notices: [{ ...notice, id: `n-${number}`, to: { kind: 'desk' }, content: news, mark: { state: 'collected' } }],
      });
    }

    world.minutesPass(UNTIL_TUESDAY);
    await sendDigests(world.means);
    world.daysPass(1);
    await sendDigests(world.means);

    const [first, second] = deskLines(world);
    expect(first).toHaveLength(30);
    expect(first?.[0]).toBe('TP-31 paused');
    expect(second).toEqual(['TP-1 paused']);
  });
});

describe('a provider', () => {
  const forProvider = (world: World, number: number) =>
    world.digests.filter(
      (digest): digest is typeof digest & ProviderDigest =>
        digest.to === 'provider' && digest.address.conversationId === `19:provider-${number}@thread.tacv2`,
    );

  test('hears once a week what waits for it, by its own references', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferralIn('searching'));

    await sendDigests(world.means);
    world.daysPass(1);
    await sendDigests(world.means);
    world.daysPass(6);
    await sendDigests(world.means);

    const digests = forProvider(world, 3);
    expect(digests).toHaveLength(2);
    expect(digests[0]?.unanswered.map(({ ask }) => ask.provider)).toEqual(['provider-3']);
  });

  test('whose channel was linked this week gets its first one next week', async () => {
    const world = await aWorld({ parties: [] });
    const speaker = {
      person: 'coordinator-1',
      address: anAddress(),
      teamId: 'team-1',
      channelKind: 'standard' as const,
    };
    await linkChannel(world.means, speaker, 'Sterk Huis');
    const linked = await world.load('party', 'provider-sterk-huis');
    await world.keeps('party', { ...(linked as Provider), homes: [aHome()] });

    await sendDigests(world.means);
    expect(world.digests).toEqual([]);

    world.daysPass(7);
    await sendDigests(world.means);
    expect(world.digests).toMatchObject([{ to: 'provider', unconfirmed: 1 }]);
  });

  test('that answered is asked for its places only', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferralIn('searching'));

    await sendDigests(world.means);

    expect(forProvider(world, 1)).toMatchObject([{ unanswered: [], undecided: [], unconfirmed: 1 }]);
  });

  test('whose home is introduced is asked whether it fits, and the others are left alone', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferralIn('exploring'));

    await sendDigests(world.means);

    expect(forProvider(world, 1)[0]?.undecided.map(({ referral }) => referral.id)).toEqual(['referral-1']);
    expect(forProvider(world, 3)[0]).toMatchObject({ unanswered: [], undecided: [] });
  });

  test('gets no second one when it is not certain that it arrived', async () => {
    const world = await aWorld();
    await world.keeps('party', {
      ...(await world.load('party', COORDINATION_ID))!,
      digest: { state: 'sent', day: '2026-03-02' },
    });
    for (let answer = 0; answer < 4; answer += 1) world.teamsAnswers({ kind: 'uncertain' });

    await sendDigests(world.means);
    world.minutesPass(60);
    await sendDigests(world.means);

    expect(world.digests).toEqual([]);
  });
});
