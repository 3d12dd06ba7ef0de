/** What a coordinator can choose from, and what is asked when it is chosen. */
import type { Home, Provider } from '../../src/domain/party';
import type { Referral } from '../../src/domain/referral';
import { askMore, openChoice } from '../../src/flows/chooseHomes';
import { openReview } from '../../src/flows/reviewReferral';
import { aReferralIn } from '../support/acts';
import { COORDINATOR, homeOf, memberOf, OWNER } from '../support/people';
import { aWorld, clickBy } from '../support/aWorld';
import { aHome, aHomeAnswer, anIntroduction, aProvider, aReferral, MONDAY } from '../support/builders';

const FULL = { freePlaces: { number: 0, confirmedOn: '2026-03-02' } };
const NEEDED_TODAY = { neededWhen: 'urgent' } as const;

/** A search for which provider 4 has these homes; those of the others were asked. */
async function aChoice({ homes = [], referral = {} }: { homes?: Partial<Home>[]; referral?: Partial<Referral> }) {
  const world = await aWorld();
  const all = homes.map((home, index) => aHome({ id: `home-4${index}`, name: `Huis 4${index}`, ...home }));
  const provider4 = (await world.load('party', 'provider-4')) as Provider;
  await world.keeps('party', { ...provider4, homes: all });
  const searching = aReferralIn('searching');
  await world.keeps('referral', { ...searching, ...referral, answers: { ...searching.answers, ...NEEDED_TODAY } });
  const click = clickBy(COORDINATOR, await world.referral());
  return { world, click, choice: (await openChoice(world.means, click))! };
}

const anotherReferral = (changed: Partial<Referral>) =>
  aReferral({ id: 'other', reference: 'TP-N3WST', buttons: { owner: 'owner-2', desk: 'desk-2' }, ...changed });

const namesOf = (standings: readonly { home: { name: string } }[]) => standings.map(({ home }) => home.name);

test('offers the homes that are not asked, and shows those that are left out beside them', async () => {
  const { choice } = await aChoice({ homes: [{}, FULL] });

  expect(namesOf(choice.fitting)).toEqual(['Huis 40']);
  expect(namesOf(choice.leftOut)).toEqual(['Huis 41']);
  expect(choice.all).toHaveLength(5);
});

test('proposes as many homes as a wave has, whoever else is still waited for', async () => {
  const { choice } = await aChoice({ homes: [{}, {}, {}, {}] });

  expect(namesOf(choice.proposed)).toEqual(['Huis 40', 'Huis 41', 'Huis 42']);
});

test('when no home is left it says what costs most of them, and what would come back', async () => {
  const { choice } = await aChoice({ homes: [FULL, { ...FULL, ages: { from: 0, to: 3 } }] });

  expect(choice.fitting).toEqual([]);
  expect(choice.loosening).toMatchObject({ criterion: 'places', excludes: 2, brings: [{ name: 'Huis 40' }] });
});

test('a place that another referral holds is an attention point, and one that it took is gone', async () => {
  const home = { provider: 'provider-4', home: 'home-40', name: 'Huis 40' };
  const one = { freePlaces: { number: 1, confirmedOn: '2026-03-01' } };
  const { world, click } = await aChoice({ homes: [one] });
  const other = (state: 'introduced' | 'matched') =>
    anotherReferral({ stage: { state, since: MONDAY, introduction: anIntroduction({ home }) } });

  await world.keeps('referral', other('introduced'));
  const held = (await openChoice(world.means, click))!;
  await world.keeps('referral', other('matched'));
  const taken = (await openChoice(world.means, click))!;

  const lines = held.explained(held.fitting[0]!).lines.map(({ criterion, result }) => `${criterion}: ${result}`);
  expect(lines).toContain('lastPlace: attention');
  expect(namesOf(taken.leftOut)).toEqual(['Huis 40']);
});

test('a home is asked in spite of something for a reason only, and what stood against it is looked up, not sent', async () => {
  const { world, click } = await aChoice({ homes: [FULL] });
  const chosen = { homes: ['home-40'], wholeProviders: [] };

  const refused = await askMore(world.means, click, chosen);
  const asked = await askMore(world.means, click, { ...chosen, reason: 'Er komt een plek vrij.' });

  expect(refused).toEqual({ kind: 'refused', reason: 'reason-missing' });
  expect(asked.kind).toBe('done');
  expect((await world.referral()).waves.at(-1)).toMatchObject({
    objections: [{ about: 'home-40', criteria: ['places'] }],
    reason: 'Er komt een plek vrij.',
  });
});

test('providers that can be asked as a whole are ranked, without those that were', async () => {
  const { world, click } = await aChoice({ homes: [{}] });

  await askMore(world.means, click, { homes: [], wholeProviders: ['provider-2'] });
  const { providers } = (await openChoice(world.means, click))!;

  expect(providers.map(({ id }) => id)).toEqual(['provider-1', 'provider-3', 'provider-4']);
});

test.each([
  { name: 'the owner', actor: OWNER },
  { name: 'a member of a provider', actor: memberOf(1) },
])('$name is shown nothing and asks nobody', async ({ actor }) => {
  const { world, click } = await aChoice({ homes: [{}] });

  expect(await openChoice(world.means, { ...click, actor })).toBeUndefined();
  expect(await askMore(world.means, { ...click, actor }, { homes: ['home-40'], wholeProviders: [] })).toEqual({
    kind: 'unknown',
  });
});

describe('the shortlist', () => {
  const interestOf = (home: string) =>
    aHomeAnswer({ home: { provider: 'provider-4', home, name: home }, profileVersion: 2 });
  const shortlist = async (homes: Partial<Home>[], referral: Partial<Referral>) => {
    const { world, click } = await aChoice({ homes, referral });
    return (await openReview(world.means, click))!.shortlist;
  };

  test('has the best first, and last a home that is left out all the same', async () => {
    const homeAnswers = ['home-40', 'home-41', 'home-42'].map(interestOf);

    const listed = await shortlist([FULL, { municipality: 'GM0014' }, {}], { homeAnswers });

    expect(listed.map(({ home, explanation }) => [home.home, explanation?.verdict])).toEqual([
      ['home-42', 'unknown'],
      ['home-41', 'unknown'],
      ['home-40', 'excluded'],
    ]);
  });

  test('keeps a home that its provider took off its list', async () => {
    const listed = await shortlist([], { homeAnswers: [interestOf('home-49')] });

    expect(listed).toEqual([{ home: interestOf('home-49').home }]);
  });

  test('has no home with which it did not fit', async () => {
    const end = { kind: 'mismatch', side: 'home', reason: 'noClick' } as const;
    const pastIntroductions = [{ home: homeOf(1), endedAt: MONDAY, end }];

    const listed = await shortlist([], { pastIntroductions });

    expect(listed.map(({ home }) => home.home)).toEqual(['home-2']);
  });
});

test('after a split, homes near the one that is in view for the other search come first', async () => {
  const far = { municipality: 'GM0014' };
  const { world, click, choice: before } = await aChoice({ homes: [{}, far] });
  const split = { other: 'TP-N3WST', reason: 'conflict', words: '', by: 'coordinator-1', at: MONDAY } as const;
  const introduction = anIntroduction({ home: { provider: 'provider-9', home: 'home-9', name: 'Huis 9' } });
  await world.keeps('party', aProvider({ id: 'provider-9', homes: [aHome({ id: 'home-9', ...far })] }));
  const stage = { state: 'introduced', since: MONDAY, introduction } as const;
  await world.keeps('referral', anotherReferral({ stage }));
  await world.keeps('referral', { ...(await world.referral()), splits: [split] });

  const { all, explained } = (await openChoice(world.means, click))!;

  const near = all.find(({ home }) => home.id === 'home-41')!;
  expect(explained(near).lines).toContainEqual(expect.objectContaining({ criterion: 'siblingNear', result: 'for' }));
  expect(before.explained(near).lines).not.toContainEqual(expect.objectContaining({ criterion: 'siblingNear' }));
});
