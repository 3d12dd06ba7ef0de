/** A referral gets another referrer while the search goes on; nobody who was asked notices. */
import { approvesAndAsks, hears, opens, sendsTheReferral, showsInterest, introduces } from './acts';
import { heardBy } from './heard';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aSqliteFile } from './stores';
import type { Person } from '../teams-service/people';

let stage: Stage;
const { launch, errors } = launchHere();

beforeEach(async () => {
  stage = await setTheStage(launch, await aSqliteFile());
});
afterEach(() => stage.strike());

async function aColleague(): Promise<Person> {
  const eva = stage.teams.person('Eva Mulder');
  await eva.installBot();
  return eva;
}

test('handed over by the coordinator in mid-search: the old referrer hears it, and the new one hears the rest', async () => {
  const { bram, sterkHuis } = stage;
  const eva = await aColleague();
  const receipt = await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk'] });

  const more = await (await opens(stage)).clickThrough('Meer…');
  const offered = await more.clickThrough('Draag over');
  await eva.says(`overnemen ${codeIn(offered.text())}`);
  await hears(bram, 'is overgenomen door een collega');
  const old = await receipt.click('Bekijk');
  await showsInterest(sterkHuis, 'De Berk');
  await introduces(stage, 'De Berk');
  await hears(eva, 'Goed nieuws');
  const introduced = bram.sees().filter(({ all }) => all.includes('Goed nieuws'));

  expect(old.message).toContain('Deze knop werkt hier niet meer');
  expect(introduced).toEqual([]);
  expect(heardBy(stage, 'sterkHuis').join()).not.toContain('overgenomen');
  expect(errors()).toEqual([]);
});

test('the colleague of a referrer who left hears the rest at once, whatever could not be told before', async () => {
  const { bram, sterkHuis } = stage;
  const eva = await aColleague();
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk'] });
  await hears(bram, 'begonnen met zoeken');
  await bram.uninstallsBot();
  await showsInterest(sterkHuis, 'De Berk');

  const more = await (await opens(stage)).clickThrough('Meer…');
  const offered = await more.clickThrough('Draag over');
  await eva.says(`overnemen ${codeIn(offered.text())}`);
  await introduces(stage, 'De Berk');
  await hears(eva, 'Goed nieuws');

  expect(heardBy(stage, 'desk').join()).toContain('heeft een andere verwijzer: Eva Mulder.');
  expect(errors()).toEqual([]);
});

test('a deputy does what the referrer can do, in the own chat', async () => {
  const { bram } = stage;
  const eva = await aColleague();
  await sendsTheReferral(stage);

  await bram.says('vervanger');
  await eva.says(`vervang ${codeIn(bram.latest().text)}`);
  await eva.says('mijn aanmeldingen');
  const list = eva.latestCard();
  const line = list.choices('Welke wil je openen?').find((choice) => choice.includes('Ingestuurd'))!;
  const status = await list.fill({ 'Welke wil je openen?': line }).clickThrough('Open deze');
  await (await status.clickThrough('Trek in')).clickThrough('Ja, trek in');
  await stage.bot.stop();

  expect(line).toContain('als vervanger');
  expect(status.text()).toContain('De coördinator bekijkt het profiel');
});

test('a deputy who is stopped sees nothing of it any more', async () => {
  const { bram } = stage;
  const eva = await aColleague();
  await sendsTheReferral(stage);
  await bram.says('vervanger');
  await eva.says(`vervang ${codeIn(bram.latest().text)}`);

  await bram.says('vervanger stopt');
  await eva.says('mijn aanmeldingen');

  expect(bram.latest().text).toContain('Niemand heeft nu nog dezelfde rechten');
  expect(eva.latest().text).toContain('Je hebt nu geen aanmeldingen die lopen');
});

function codeIn(text: string): string {
  return /code[^:]*: \**(TP-[A-Z0-9]{5})/.exec(text)?.[1] ?? '';
}
