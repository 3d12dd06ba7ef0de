/** A provider fills its homes for the first time with a pasted list, tells more, and confirms its free places on a Monday. */
import { roleKey } from '../../src/domain/keys';
import type { Provider } from '../../src/domain/party';
import { approvesAndAsks, declines, sendsTheReferral } from './acts';
import { foundIn } from './heard';
import { launchHere } from './launchHere';
import { setTheStage, type ProviderOnStage, type Stage } from './stage';
import { aCosmosDatabase } from './stores';

let stage: Stage;
const { launch, lines, clock, errors } = launchHere();

beforeAll(async () => {
  stage = await setTheStage(launch, await aCosmosDatabase());
});
afterAll(() => stage.strike());

const HEADER = 'naam;gemeente;plekken;leeftijd vanaf;leeftijd tot en met;vrije plekken;bewoners;in eigen woorden';
const BOOM = 'De Boom;Oss;4;6;14;2;2014-05, 9;Een boerderij.';
const kept = async (name: string): Promise<Provider> => {
  const store = await stage.store.open();
  const parties = await store.find('party', roleKey('provider'));
  await store.close();
  return parties.map(({ document }) => document).find((party) => party.name === name) as Provider;
};
const says = async ({ member, channel }: ProviderOnStage, words: string) => {
  await member.says(words, { in: channel });
  return member.latestCard(channel);
};
const paste = async () =>
  (await (await says(stage.wsgv, 'huizen')).clickThrough('Gezinshuis toevoegen')).clickThrough('Plak een lijst');

test('a list with a mistake is told by line and column, and nothing is stored', async () => {
  const card = (await paste()).fill({ 'Plak hier de regels': [HEADER, BOOM, 'De Tak;Oss;veel;6;14;;;'].join('\n') });

  const looked = await card.clickThrough('Kijk na');

  expect(looked.lines()).toContain('Regel 3, plekken: Vul een getal in.');
  expect(looked.buttons()).not.toContain('Bewaar deze lijst');
  expect((await kept('WSGV')).homes.map(({ name }) => name)).toEqual(['Huis aan de Vaart']);
});

test('a list that is right is shown first, and kept when that is said', async () => {
  const card = (await paste()).fill({ 'Plak hier de regels': [HEADER, BOOM, 'De Tak;Oss;2;0;6;;;'].join('\n') });

  const looked = await card.clickThrough('Kijk na');
  expect(looked.lines()).toContain('2 nieuwe gezinshuizen: De Boom, De Tak.');
  expect((await kept('WSGV')).homes).toHaveLength(1);
  const list = await looked.clickThrough('Bewaar deze lijst');

  expect(list.text()).toContain('Bewaard. 2 nieuwe gezinshuizen: De Boom, De Tak.');
  expect(list.lines()).toContain(
    'De Boom, Oss: 4 plekken, 6 tot en met 14 jaar · 2 vrij (nooit bevestigd: telt als onbekend)',
  );
  expect((await kept('WSGV')).homes).toHaveLength(3);
});

test('another text than was looked at is shown again before it is kept', async () => {
  const card = (await paste()).fill({ 'Plak hier de regels': [HEADER, 'De Stam;Oss;2;0;6;;;'].join('\n') });
  const looked = await card.clickThrough('Kijk na');

  const again = await looked
    .fill({ 'Plak hier de regels': [HEADER, 'De Wortel;Oss;2;0;6;;;'].join('\n') })
    .clickThrough('Bewaar deze lijst');

  expect(again.text()).toContain('De tekst is veranderd sinds je keek.');
  expect((await kept('WSGV')).homes).toHaveLength(3);
});

test('more is told of one home on its second card, and something wrong comes back under its field', async () => {
  const list = await says(stage.wsgv, 'huizen');
  const form = await list.fill({ 'Welk gezinshuis?': 'De Tak' }).clickThrough('Bekijk of wijzig');
  const more = await form.clickThrough('Vertel meer');
  const residents = more.inputs().find((label) => label.startsWith('Wie wonen er nu?'))!;

  const wrong = await more.fill({ [residents]: 'Sanne', 'Zijn er huisdieren?': 'Ja' }).clickThrough('Bewaar');
  expect(wrong.text()).toContain('Vul geboortemaanden of leeftijden in');
  const saved = await wrong.fill({ [residents]: '2019-11' }).clickThrough('Bewaar');

  expect(saved.text()).toContain('De Tak is bewaard.');
  expect(saved.value('Welk gezinshuis?')).toBe((await kept('WSGV')).homes.at(-1)?.id);
  expect((await kept('WSGV')).homes.at(-1)).toMatchObject({ pets: true, residents: [{ birthMonth: '2019-11' }] });
});

test('on Monday one line is changed, and one click confirms the rest', async () => {
  clock.passes({ minutes: 7 * 24 * 60 });
  const card = await says(stage.wsgv, 'plekken');
  expect(card.lines()).toContain('De Tak: vrije plekken onbekend');

  const form = await card.fill({ 'Welk gezinshuis?': 'De Tak' }).clickThrough('Wijzig vrije plekken');
  const saved = await form.fill({ 'Aantal vrije plekken': 1 }).clickThrough('Bewaar');
  expect(saved.lines()).toContain('De vrije plekken van De Tak zijn bijgewerkt.');
  expect(saved.lines()).toContain('Van 1 gezinshuis weten we de vrije plekken nog niet.');
  expect(saved.value('Welk gezinshuis?')).toBe((await kept('WSGV')).homes[0]?.id);
  const outdated = await card.click('Alles klopt');
  expect(outdated.card?.text()).toContain('Er is net iets gewijzigd.');
  const confirmed = await outdated.card!.clickThrough('Alles klopt');

  expect(confirmed.text()).toContain('Dank je wel! Vandaag bevestigd.');
  const confirmedOn = clock.now().toISOString().slice(0, 10);
  expect((await kept('WSGV')).homes.map(({ freePlaces }) => freePlaces)).toEqual([
    undefined,
    { number: 2, confirmedOn },
    { number: 1, confirmedOn },
  ]);
});

test('a coordinator writes down the contract and what a provider says by phone', async () => {
  const { anna, desk } = stage;
  await anna.says('aanbieders', { in: desk });
  const contract = await anna.latestCard(desk).fill({ 'Welke aanbieder?': 'WSGV' }).clickThrough('Contract');
  const after = await contract
    .fill({ 'Jeugdregio’s': ['Hart van Brabant'], 'Soorten plek': ['Crisisplek'] })
    .clickThrough('Bewaar het contract');
  const list = await after.fill({ 'Welke aanbieder?': 'WSGV' }).clickThrough('Gezinshuizen');
  const form = await list.fill({ 'Welk gezinshuis?': 'Huis aan de Vaart' }).clickThrough('Bekijk of wijzig');
  await (await form.clickThrough('Vrije plekken')).fill({ 'Aantal vrije plekken': 3 }).clickThrough('Bewaar');

  expect(await kept('WSGV')).toMatchObject({
    contract: { regions: ['Hart van Brabant'], kinds: ['crisis'] },
    homes: [{ freePlaces: { number: 3 } }, {}, {}],
  });
});

test('a provider sees what is open for it, and never another’s', async () => {
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk', 'De Linde'] });
  await declines(stage.vigere, 'De Linde', 'Geen plek');
  await stage.sterkHuis.channel.waitsFor('the card', () =>
    stage.sterkHuis.channel.posts().find(({ card }) => JSON.stringify(card ?? '').includes('provider.open')),
  );

  const [asked, answered, never] = [
    await says(stage.sterkHuis, 'stand'),
    await says(stage.vigere, 'stand'),
    await says(stage.wsgv, 'stand'),
  ];

  expect(asked.lines()).toContainEqual(
    expect.stringMatching(/^P-.* · We zoeken een thuis\. .* · jullie antwoord gevraagd voor De Berk · sinds /),
  );
  expect(answered.lines()).toContainEqual(expect.stringContaining('jullie hoeven nu niets te doen'));
  expect(never.lines()).toContain('0 aanvragen lopen.');
  expect((await asked.clickThrough('Bekijk profiel')).text()).toContain('Dit zie alleen jij.');
});

test('a home that stopped is not asked any more, and what it answered stays', async () => {
  const list = await says(stage.vigere, 'huizen');
  const form = await list.clickThrough('Bekijk of wijzig');
  const folded = await form.clickThrough('Gezinshuis stopt');
  await folded.clickThrough('Ja, dit gezinshuis stopt');

  expect(await kept('Vigere')).toMatchObject({ homes: [], retiredHomes: [{ name: 'De Linde' }] });
  const store = await stage.store.open();
  const [referral] = await store.find('referral', 'state:searching');
  await store.close();
  expect(referral?.document.homeAnswers).toMatchObject([{ home: { name: 'De Linde' }, says: { kind: 'decline' } }]);
});

test('who lives in a home was shown to its own people alone, and stands in no line of the log', () => {
  const { teams, bram, desk, sterkHuis, vigere, wsgv } = stage;
  const others = [sterkHuis, vigere].flatMap(({ member, channel }) => [
    teams.everShownTo(member),
    teams.everShownIn(channel),
  ]);

  expect(foundIn(teams.everShownTo(wsgv.member), ['2014-05'])).toEqual(['2014-05']);
  expect(
    foundIn([...others, teams.everShownTo(bram), teams.everShownIn(desk)].join('\n'), ['2014-05', '2019-11']),
  ).toEqual([]);
  expect(foundIn(teams.everShownIn(wsgv.channel), ['2014-05', '2019-11'])).toEqual([]);
  expect(foundIn(lines.join('\n'), ['2014-05', '2019-11', 'De Boom', 'De Tak', 'boerderij'])).toEqual([]);
  expect(errors()).toEqual([]);
});
