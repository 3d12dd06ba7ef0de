/** The referrer changes something while homes are looking: who was reading the older profile, and what comes of it. */
import { approvesAndAsks, hears, opens, postedCard, sendsTheReferral, writesTheProfile } from './acts';
import { allIsTold, heardBy } from './heard';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aSqliteFile } from './stores';

let stage: Stage;
const { launch, errors } = launchHere();

beforeEach(async () => {
  stage = await setTheStage(launch, await aSqliteFile());
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk'] });
});
afterEach(async () => {
  expect(errors()).toEqual([]);
  await stage.strike();
});

const NEW_STRENGTHS = 'Is dol op koken en speelt elke week voetbal bij een club.';
const strengths = 'Krachten: wat gaat goed, wat vindt de jeugdige leuk, wat helpt?';

/** The referrer writes other strengths and sends them in. */
async function changesTheStrengths(): Promise<void> {
  const overview = await (await hears(stage.bram, 'We zijn begonnen met zoeken')).clickThrough('Wijzig');
  const who = await overview.fill({ 'Wat wil je aanpassen?': 'Wie is het' }).clickThrough('Pas aan');
  const changed = await who.fill({ [strengths]: NEW_STRENGTHS }).clickThrough('Verder');
  await changed.clickThrough('Insturen');
}

async function approvesTheNewVersion(): Promise<void> {
  const preview = await writesTheProfile(await opens(stage), { Krachten: NEW_STRENGTHS });
  await preview.clickThrough('Keur nieuwe versie goed');
}

test('an answer on the older version is kept, and marked so for the coordinator', async () => {
  const form = await (await postedCard(stage.sterkHuis)).clickThrough('Interesse');
  await changesTheStrengths();
  await approvesTheNewVersion();

  const answered = { 'Namens wie antwoord je?': 'Gezinshuisouder', 'Vanaf wanneer is er plek?': '2026-12-01' };
  await form.fill(answered).clickThrough('Geef interesse door');
  await allIsTold(stage);
  await stage.startBot();

  expect((await opens(stage)).text()).toMatch(/De Berk .*interesse.*\(op een eerdere versie van het profiel\)/);
});

test('until it is approved homes read the older one, and then the new one on the same card', async () => {
  const { sterkHuis } = stage;
  await changesTheStrengths();
  const before = await (await postedCard(sterkHuis)).clickThrough('Bekijk profiel');
  await approvesTheNewVersion();
  await allIsTold(stage);
  await stage.startBot();
  const after = await (await postedCard(sterkHuis)).clickThrough('Bekijk profiel');

  expect(before.text()).not.toContain('dol op koken');
  expect(after.text()).toContain('dol op koken');
  expect(heardBy(stage, 'sterkHuis')).toHaveLength(1);
});
