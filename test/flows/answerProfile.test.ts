/** Members of a provider's channel open the profile and answer. */
import type { AccessEntry } from '../../src/domain/access';
import type { Provider } from '../../src/domain/party';
import type { Says } from '../../src/domain/referral';
import { answerByPhone, answerProfile, openProfile } from '../../src/flows/answerProfile';
import { aReferralIn } from '../support/acts';
import { COORDINATOR, memberOf } from '../support/people';
import { aWorld, clickBy, type World } from '../support/aWorld';

const INTEREST = { answeredFor: 'parent', says: { kind: 'interest', from: '2026-05-01' } } as const;
const DOUBT = { answeredFor: 'worker', says: { kind: 'doubt', question: 'Slaapt de jeugdige door?' } } as const;

async function aSearchingWorld() {
  const world = await aWorld();
  await world.keeps('referral', aReferralIn('searching'));
  return { world, referral: await world.referral() };
}

/** The one entry in the access log, which got the first new id. */
const accessOf = (world: World): Promise<AccessEntry | undefined> => world.load('access', 'new-1');

describe('opening the full profile', () => {
  test('is logged with the reference that this provider knows', async () => {
    const { world, referral } = await aSearchingWorld();
    const ask = referral.asks.find(({ provider }) => provider === 'provider-1');

    const opened = await openProfile(world.means, clickBy(memberOf(1), referral));

    expect(opened).toMatchObject({ ask: { provider: 'provider-1' }, provider: { id: 'provider-1' } });
    expect(await accessOf(world)).toEqual({
      id: 'new-1',
      at: world.means.now(),
      by: 'member-1',
      role: 'provider',
      action: 'opened-full-profile',
      outcome: 'allowed',
      subject: ask?.reference,
    });
  });

  test('with the button of another provider is refused, and logged without saying what it was about', async () => {
    const { world, referral } = await aSearchingWorld();
    const click = { ...clickBy(memberOf(1), referral), actor: memberOf(2) };

    expect(await openProfile(world.means, click)).toBeUndefined();
    expect(await accessOf(world)).toEqual({
      id: 'new-1',
      at: world.means.now(),
      by: 'member-2',
      role: 'provider',
      action: 'opened-full-profile',
      outcome: 'refused',
    });
  });

  test('by a coordinator is refused: the review is theirs', async () => {
    const { world, referral } = await aSearchingWorld();

    expect(await openProfile(world.means, clickBy(COORDINATOR, referral))).toBeUndefined();
    expect(await accessOf(world)).toMatchObject({ outcome: 'refused', by: 'coordinator-1' });
  });

  test('changes nothing in the referral', async () => {
    const { world, referral } = await aSearchingWorld();

    await openProfile(world.means, clickBy(memberOf(1), referral));

    expect(await world.referral()).toEqual(referral);
  });
});

describe('answering', () => {
  test('for an own home is kept under the name by which the provider knows it', async () => {
    const { world, referral } = await aSearchingWorld();

    const changed = await answerProfile(world.means, clickBy(memberOf(3), referral), 'home-3', INTEREST);

    expect(changed.kind).toBe('done');
    expect((await world.referral()).homeAnswers.at(-1)).toMatchObject({
      home: { provider: 'provider-3', home: 'home-3', name: 'Huis 3' },
      by: 'member-3',
      says: { kind: 'interest' },
    });
  });

  test.each(['home-1', 'home-4', '', '__proto__', '../../home-3', '${x}'])(
    'for %j, which is no home of this provider, is refused',
    async (home) => {
      const { world, referral } = await aSearchingWorld();

      const changed = await answerProfile(world.means, clickBy(memberOf(3), referral), home, INTEREST);

      expect(changed).toEqual({ kind: 'unknown-home' });
      expect(await world.referral()).toEqual(referral);
    },
  );

  test('by somebody who is no provider is refused', async () => {
    const { world, referral } = await aSearchingWorld();

    expect(await answerProfile(world.means, clickBy(COORDINATOR, referral), 'home-1', INTEREST)).toEqual({
      kind: 'unknown-home',
    });
  });

  test('in the channel of a provider that is no longer linked is refused', async () => {
    const { world, referral } = await aSearchingWorld();
    const actor = { ...memberOf(1), provider: 'provider-9' };

    expect(await answerProfile(world.means, { ...clickBy(memberOf(1), referral), actor }, 'home-1', INTEREST)).toEqual({
      kind: 'unknown-home',
    });
  });

  test('with the button of another provider is unknown', async () => {
    const { world, referral } = await aSearchingWorld();
    const click = { ...clickBy(memberOf(1), referral), actor: memberOf(3) };

    expect(await answerProfile(world.means, click, 'home-3', INTEREST)).toEqual({ kind: 'unknown' });
  });

  test('the same again, from what is stored, is already said', async () => {
    const { world, referral } = await aSearchingWorld();
    const says: Says = { kind: 'interest', from: '2026-05-01', remark: 'Graag kennismaken.' };
    await answerProfile(world.means, clickBy(memberOf(3), referral), 'home-3', { ...INTEREST, says });

    const again = await answerProfile(world.means, clickBy(memberOf(3), referral), 'home-3', { ...INTEREST, says });

    expect(again).toEqual({ kind: 'refused', reason: 'already-said' });
  });

  test('ten members at once leave one current answer for the home', async () => {
    const { world, referral } = await aSearchingWorld();
    const answers = [INTEREST, DOUBT, INTEREST, DOUBT, INTEREST];

    await Promise.all(
      answers.map((answer) => answerProfile(world.means, clickBy(memberOf(3), referral), 'home-3', answer)),
    );

    expect((await world.referral()).homeAnswers.filter(({ home }) => home.home === 'home-3')).toHaveLength(1);
  });

  test.each<Says>([
    { kind: 'interest', from: '2026-05-01', remark: 'Bel Fatima Yilmaz op 06-98761234.' },
    { kind: 'doubt', question: 'Kan Fatima Yilmaz ons bellen op 06-98761234?' },
  ])('with words that certainly identify somebody is refused and kept nowhere: $kind', async (says) => {
    const { world, referral } = await aSearchingWorld();

    const changed = await answerProfile(world.means, clickBy(memberOf(3), referral), 'home-3', {
      answeredFor: 'parent',
      says,
    });

    expect(changed).toEqual({ kind: 'refused', reason: 'looks-identifying', words: ['Fatima Yilmaz', '06-98761234'] });
    expect(await world.referral()).toEqual(referral);
    expect(JSON.stringify(world.logged)).not.toContain('Yilmaz');
  });

  test('written down by a coordinator with such words is refused as well', async () => {
    const { world, referral } = await aSearchingWorld();
    const says: Says = { kind: 'doubt', question: 'Kan Fatima Yilmaz ons bellen?' };
    const click = clickBy(COORDINATOR, referral);

    const named = await answerByPhone(world.means, click, 'home-3', { answeredFor: 'parent', says });
    const kept = await answerByPhone(world.means, click, 'home-3', DOUBT);

    expect(named).toEqual({ kind: 'refused', reason: 'looks-identifying', words: ['Fatima Yilmaz'] });
    expect(kept.kind).toBe('done');
  });

  test('may name the own home', async () => {
    const { world, referral } = await aSearchingWorld();
    const provider = await world.load('party', 'provider-3');
    const homes = [{ ...(provider as Provider).homes[0]!, name: 'Gezinshuis De Populier' }];
    await world.keeps('party', { ...(provider as Provider), homes });
    const says: Says = {
      kind: 'interest',
      from: '2026-05-01',
      remark: 'Bij gezinshuis De Populier is een kamer vrij.',
    };

    const changed = await answerProfile(world.means, clickBy(memberOf(3), referral), 'home-3', { ...INTEREST, says });

    expect(changed.kind).toBe('done');
  });

  test('what was written stands in no log line', async () => {
    const { world, referral } = await aSearchingWorld();

    await answerProfile(world.means, clickBy(memberOf(3), referral), 'home-3', DOUBT);
    await world.delivers();

    expect(JSON.stringify(world.logged)).not.toContain('Slaapt');
  });
});
