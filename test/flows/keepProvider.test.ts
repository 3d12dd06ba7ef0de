/** What is kept of a provider beside its homes, what is open for it, and homes from a pasted list. */
import type { Provider } from '../../src/domain/party';
import type { Keeper } from '../../src/flows/changeProvider';
import { fillFromCsv, lookAtCsv } from '../../src/flows/fillFromCsv';
import { allProviders, keepContact, keepContract } from '../../src/flows/keepProvider';
import { placesToConfirm, providerStatus } from '../../src/flows/providerStatus';
import { actOnReferral } from '../../src/flows/actOnReferral';
import { aReferralIn, interestOf } from '../support/acts';
import { anAskOf, COORDINATOR, homeOf, memberOf, OWNER } from '../support/people';
import { aWorld, clickBy, type World } from '../support/aWorld';

const member: Keeper = { actor: memberOf(1), provider: '' };
const coordinator: Keeper = { actor: COORDINATOR, provider: 'provider-1' };
const stranger: Keeper = { actor: OWNER, provider: 'provider-1' };
const providerOf = async (world: World) => (await world.load('party', 'provider-1')) as Provider;

describe('address and phone', () => {
  test.each([
    ['a member', member],
    ['a coordinator', coordinator],
  ])('are kept by %s', async (_, keeper) => {
    const world = await aWorld();

    await keepContact(world.means, keeper, { secureAddress: ' veilig@aanbieder.example ', phone: '013-5550123' });

    expect(await providerOf(world)).toMatchObject({ secureAddress: 'veilig@aanbieder.example', phone: '013-5550123' });
  });

  test('that were emptied are unknown again', async () => {
    const world = await aWorld();
    await keepContact(world.means, member, { secureAddress: 'x@y.example', phone: '013-5550123' });

    await keepContact(world.means, member, { secureAddress: '', phone: ' ' });

    expect(await providerOf(world)).not.toHaveProperty('secureAddress');
    expect(await providerOf(world)).not.toHaveProperty('phone');
  });

  test.each(['112', 'bel maar', '<at>Anna</at> 0612345678', '${x}', '0612345678\n0687654321', '٠١٢٣٤٥٦٧٨٩'])(
    'stay as they were when %j is no phone number',
    async (phone) => {
      const world = await aWorld();
      const before = await providerOf(world);

      const kept = await keepContact(world.means, member, { secureAddress: 'x@y.example', phone });

      expect(kept).toEqual({ kind: 'wrong-phone' });
      expect(await providerOf(world)).toEqual(before);
    },
  );
});

describe('the contract', () => {
  const NOTHING = { regions: [], kinds: [], hasEnded: false };
  const stoppedIn = async (world: World) =>
    (await world.referral()).asks
      .filter(({ stopped }) => stopped)
      .map(({ provider, stopped }) => [provider, stopped?.why]);

  test('is written down by a coordinator; what is left empty is unknown', async () => {
    const world = await aWorld();

    await keepContract(world.means, coordinator, { ...NOTHING, regions: ['Hart van Brabant'] });
    expect((await providerOf(world)).contract).toEqual({ regions: ['Hart van Brabant'] });
    await keepContract(world.means, coordinator, NOTHING);

    expect(await providerOf(world)).not.toHaveProperty('contract');
  });

  test.each([
    ['a member', member],
    ['a referrer', stranger],
  ])('is no business of %s', async (_, keeper) => {
    const world = await aWorld();

    const kept = await keepContract(world.means, keeper, { ...NOTHING, regions: ['Zeeland'] });

    expect(kept).toEqual({ kind: 'unknown' });
    expect(await providerOf(world)).not.toHaveProperty('contract');
  });

  test.each([
    ['ended', { ...NOTHING, hasEnded: true }],
    ['is for another region', { ...NOTHING, regions: ['Zeeland' as const] }],
  ])(
    'that %s: searches go on without the provider, its card turns neutral, the coordinator hears it once',
    async (_, contract) => {
      const world = await aWorld();
      await world.keeps('referral', aReferralIn('searching'));
      await world.keeps('referral', { ...aReferralIn('searching'), id: 'referral-2' });

      const kept = await keepContract(world.means, coordinator, contract);
      await world.delivers();

      expect(kept).toMatchObject({ without: 2 });
      expect(await stoppedIn(world)).toEqual([['provider-1', 'out-of-contract']]);
      expect(world.heard().filter((line) => line === 'desk: out-of-contract')).toHaveLength(1);
      expect(world.heard().filter((line) => line === 'provider-1: card')).toHaveLength(2);
    },
  );

  test('that still is for this search changes nothing', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferralIn('searching'));

    const kept = await keepContract(world.means, coordinator, { ...NOTHING, regions: ['Hart van Brabant'] });

    expect(kept).toMatchObject({ without: 0 });
    expect(await stoppedIn(world)).toEqual([]);
  });

  test('leaves alone the home that is in contact already: it may say whether it fits', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferralIn('exploring'));

    await keepContract(world.means, coordinator, { ...NOTHING, hasEnded: true });

    expect(await stoppedIn(world)).toEqual([]);
  });

  test('that comes back asks nobody by itself; asked anew, the provider has its one card again', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferralIn('searching'));
    await keepContract(world.means, coordinator, { ...NOTHING, hasEnded: true });
    await keepContract(world.means, coordinator, NOTHING);
    await world.delivers();
    const said = await actOnReferral(world.means, clickBy(memberOf(1), await world.referral()), interestOf(homeOf(1)));
    expect(said).toMatchObject({ kind: 'refused', reason: 'not-yours' });

    const asked = { type: 'ask-more' as const, asks: [anAskOf(1)] };
    await actOnReferral(world.means, clickBy(COORDINATOR, await world.referral()), asked);

    const ask = (await world.referral()).asks.find(({ provider }) => provider === 'provider-1');
    expect(ask).toHaveProperty('post.activityId');
    expect(ask).not.toHaveProperty('stopped');
  });
});

test('all providers by name are for a coordinator', async () => {
  const world = await aWorld();

  const names = (await allProviders(world.means, COORDINATOR))?.map(({ name }) => name);

  expect(names).toEqual(['Aanbieder 1', 'Aanbieder 2', 'Aanbieder 3', 'Aanbieder 4']);
  expect(await allProviders(world.means, memberOf(1))).toBeUndefined();
});

describe('what is open', () => {
  test('is for the provider’s own channel', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferralIn('searching'));

    const status = await providerStatus(world.means, { actor: memberOf(3), provider: '' });

    expect(status?.lines).toMatchObject([{ expected: 'answer', ask: { provider: 'provider-3' } }]);
    expect(await providerStatus(world.means, { actor: memberOf(3), provider: 'provider-1' })).toBeUndefined();
    expect(await providerStatus(world.means, coordinator)).toBeUndefined();
  });

  test('is counted on the card with free places', async () => {
    const world = await aWorld();
    await world.keeps('referral', aReferralIn('searching'));

    const counted = await Promise.all(
      [1, 3].map((provider) => placesToConfirm(world.means, { actor: memberOf(provider as 1 | 3), provider: '' })),
    );

    expect(counted.map((found) => found?.waiting)).toEqual([0, 1]);
    expect(await placesToConfirm(world.means, stranger)).toBeUndefined();
  });
});

describe('a pasted list', () => {
  const csv = 'naam;gemeente;plekken;leeftijd vanaf;leeftijd tot en met\nDe Linde;Goirle;3;6;12\nHuis 1;Tilburg;9;6;14';
  const pasted = { csv, labels: (_list: string, value: string) => value };

  test('is looked at without anything being stored', async () => {
    const world = await aWorld();
    const before = await providerOf(world);

    const looked = await lookAtCsv(world.means, member, pasted);

    expect(looked).toMatchObject({ kind: 'kept', added: [{ name: 'De Linde' }], changed: [{ name: 'Huis 1' }] });
    expect(await providerOf(world)).toEqual(before);
  });

  test('is kept as a whole', async () => {
    const world = await aWorld();

    await fillFromCsv(world.means, member, pasted);

    expect((await providerOf(world)).homes).toMatchObject([
      { id: 'home-1', places: 9 },
      { name: 'De Linde', municipality: 'GM0785' },
    ]);
  });

  test('with one mistake is not kept at all', async () => {
    const world = await aWorld();
    const before = await providerOf(world);

    const read = await fillFromCsv(world.means, member, { ...pasted, csv: `${csv}\nDe Tak;Nergens;3;6;12` });

    expect(read).toMatchObject({ kind: 'wrong', errors: [{ line: 4, column: 'gemeente' }] });
    expect(await providerOf(world)).toEqual(before);
  });

  test('is refused from who may not keep this provider', async () => {
    const world = await aWorld();

    expect(await lookAtCsv(world.means, stranger, pasted)).toEqual({ kind: 'unknown' });
    expect(await fillFromCsv(world.means, stranger, pasted)).toEqual({ kind: 'unknown' });
  });
});

test('who is no coordinator does not see which providers there are', async () => {
  const world = await aWorld();

  expect(await allProviders(world.means, OWNER)).toBeUndefined();
  expect(await allProviders(world.means, memberOf(1))).toBeUndefined();
});
