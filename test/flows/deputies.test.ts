/** A colleague gets the same rights on somebody's referrals, by a code that is passed on by hand. */
import { actOnReferral } from '../../src/flows/actOnReferral';
import { becomeDeputy, endDeputies, inviteDeputy } from '../../src/flows/deputies';
import { ownReferrals, startReferral } from '../../src/flows/drafts';
import { whoSpeaks } from '../../src/flows/whoSpeaks';
import { aReferralIn } from '../support/acts';
import { DEPUTY, OWNER } from '../support/people';
import { aWorld, clickBy, type World } from '../support/aWorld';
import { anAddress, aPerson } from '../support/builders';

const CHAT = anAddress({ conversationId: 'a:deputy-1', kind: 'personal' });

/** The referrer of `aReferral`, and a colleague whom the bot knows. */
async function aWorldOfColleagues(): Promise<World> {
  const world = await aWorld();
  await world.keeps('person', aPerson({ id: 'deputy-1', name: 'Sam Bos', chat: CHAT }));
  return world;
}

const actorOf = (world: World, person: string) => whoSpeaks(world.means, { person, address: CHAT });

describe('whoever types the code', () => {
  test('stands in for the one who gave it, and hears for whom', async () => {
    const world = await aWorldOfColleagues();
    const code = await inviteDeputy(world.means, 'person-1');

    const outcome = await becomeDeputy(world.means, 'deputy-1', code.toLowerCase());

    expect(outcome).toEqual({ kind: 'done', name: 'Robin de Wit' });
    expect(await actorOf(world, 'deputy-1')).toMatchObject({ standsInFor: ['person-1'] });
  });

  test('may act on the referrals of that person, under the own name', async () => {
    const world = await aWorldOfColleagues();
    await world.keeps('referral', aReferralIn('searching'));
    await becomeDeputy(world.means, 'deputy-1', await inviteDeputy(world.means, 'person-1'));

    const click = clickBy(await actorOf(world, 'deputy-1'), await world.referral());
    await actOnReferral(world.means, click, { type: 'withdraw' });

    expect((await world.referral()).stage.state).toBe('closed');
    expect((await world.referral()).history.at(-1)).toMatchObject({ by: 'deputy-1', what: 'withdrawn' });
  });

  test('finds the referrals of that person among the own', async () => {
    const world = await aWorldOfColleagues();
    await world.keeps('referral', aReferralIn('searching'));
    await becomeDeputy(world.means, 'deputy-1', await inviteDeputy(world.means, 'person-1'));

    expect((await ownReferrals(world.means, DEPUTY)).map(({ reference }) => reference)).toEqual(['TP-7K3QX']);
  });

  test('begins a referral of the own, not the draft of that person', async () => {
    const world = await aWorldOfColleagues();
    await startReferral(world.means, OWNER);
    await becomeDeputy(world.means, 'deputy-1', await inviteDeputy(world.means, 'person-1'));

    expect(await startReferral(world.means, DEPUTY)).toMatchObject({
      isNew: true,
      referral: { owner: 'deputy-1' },
    });
  });

  test('may stand in for several colleagues, and for each of them once', async () => {
    const world = await aWorldOfColleagues();
    await world.keeps('person', aPerson({ id: 'person-2' }));

    for (const absent of ['person-1', 'person-2', 'person-1']) {
      await becomeDeputy(world.means, 'deputy-1', await inviteDeputy(world.means, absent));
    }

    expect(await actorOf(world, 'deputy-1')).toMatchObject({ standsInFor: ['person-1', 'person-2'] });
  });

  test('hears no name when Teams never told it', async () => {
    const world = await aWorldOfColleagues();
    const { name: _, ...nameless } = aPerson({ id: 'person-2' });
    await world.keeps('person', nameless);

    const outcome = await becomeDeputy(world.means, 'deputy-1', await inviteDeputy(world.means, 'person-2'));

    expect(outcome).toEqual({ kind: 'done', name: undefined });
  });
});

describe('a code', () => {
  test('works once', async () => {
    const world = await aWorldOfColleagues();
    const code = await inviteDeputy(world.means, 'person-1');
    await becomeDeputy(world.means, 'deputy-1', code);
    await world.keeps('person', aPerson({ id: 'person-3' }));

    expect(await becomeDeputy(world.means, 'person-3', code)).toEqual({ kind: 'code-unknown' });
    expect(await actorOf(world, 'person-3')).toMatchObject({ standsInFor: [] });
  });

  test('typed again by the same person is answered as before', async () => {
    const world = await aWorldOfColleagues();
    const code = await inviteDeputy(world.means, 'person-1');
    const first = await becomeDeputy(world.means, 'deputy-1', code);

    expect(await becomeDeputy(world.means, 'deputy-1', code)).toEqual(first);
    expect(await actorOf(world, 'deputy-1')).toMatchObject({ standsInFor: ['person-1'] });
  });

  test('typed by two colleagues at once makes one of them the deputy', async () => {
    const world = await aWorldOfColleagues();
    const code = await inviteDeputy(world.means, 'person-1');

    const outcomes = await Promise.all(['deputy-1', 'person-3'].map((who) => becomeDeputy(world.means, who, code)));

    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['code-unknown', 'done']);
  });

  test('works until the seventh day, and not after it', async () => {
    const world = await aWorldOfColleagues();
    await world.keeps('person', aPerson({ id: 'person-2' }));
    const inTime = await inviteDeputy(world.means, 'person-1');
    const tooLate = await inviteDeputy(world.means, 'person-2');

    world.daysPass(7);
    const seventhDay = await becomeDeputy(world.means, 'deputy-1', inTime);
    world.daysPass(1);
    const eighthDay = await becomeDeputy(world.means, 'deputy-1', tooLate);

    expect(seventhDay.kind).toBe('done');
    expect(eighthDay).toEqual({ kind: 'code-unknown' });
  });

  test('is replaced by a newer one', async () => {
    const world = await aWorldOfColleagues();
    const old = await inviteDeputy(world.means, 'person-1');
    const newer = await inviteDeputy(world.means, 'person-1');

    expect(await becomeDeputy(world.means, 'deputy-1', old)).toEqual({ kind: 'code-unknown' });
    expect(await becomeDeputy(world.means, 'deputy-1', newer)).toMatchObject({ kind: 'done' });
  });

  test('does not make anybody their own deputy, and stays good for a colleague', async () => {
    const world = await aWorldOfColleagues();
    const code = await inviteDeputy(world.means, 'person-1');

    expect(await becomeDeputy(world.means, 'person-1', code)).toEqual({ kind: 'code-unknown' });
    expect(await becomeDeputy(world.means, 'deputy-1', code)).toMatchObject({ kind: 'done' });
  });

  test.each(['TP-9X9X9', '', '__proto__', 'person-1'])('that nobody gave is unknown: %j', async (typed) => {
    const world = await aWorldOfColleagues();

    expect(await becomeDeputy(world.means, 'deputy-1', typed)).toEqual({ kind: 'code-unknown' });
  });

  test('is good for somebody whom the bot never met before', async () => {
    const world = await aWorldOfColleagues();
    const code = await inviteDeputy(world.means, 'person-1');

    await becomeDeputy(world.means, 'person-9', code);

    expect(await actorOf(world, 'person-9')).toMatchObject({ standsInFor: ['person-1'] });
  });

  test('of somebody whom the bot never met before works as well', async () => {
    const world = await aWorldOfColleagues();

    const code = await inviteDeputy(world.means, 'person-9');

    expect(await becomeDeputy(world.means, 'deputy-1', code)).toMatchObject({ kind: 'done' });
  });
});

describe('ending it', () => {
  test('takes the rights from every deputy, and leaves those they have from others', async () => {
    const world = await aWorldOfColleagues();
    await world.keeps('person', aPerson({ id: 'person-2' }));
    for (const absent of ['person-1', 'person-2']) {
      await becomeDeputy(world.means, 'deputy-1', await inviteDeputy(world.means, absent));
    }

    await endDeputies(world.means, 'person-1');

    expect(await actorOf(world, 'deputy-1')).toMatchObject({ standsInFor: ['person-2'] });
  });

  test('makes a code worthless that nobody used yet', async () => {
    const world = await aWorldOfColleagues();
    const code = await inviteDeputy(world.means, 'person-1');

    await endDeputies(world.means, 'person-1');

    expect(await becomeDeputy(world.means, 'deputy-1', code)).toEqual({ kind: 'code-unknown' });
  });
});
