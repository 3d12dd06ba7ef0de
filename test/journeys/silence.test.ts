/** Nobody does anything: whoever should is reminded once, the next step is prepared, and in the end nothing lingers. */
import { MONDAY } from '../support/builders';
import { approvesAndAsks, fillsInTheIntake, opens, postedCard, sendsTheReferral } from './acts';
import { allIsTold, heardBy, type Party } from './heard';
import { launchHere } from './launchHere';
import { setTheStage, type Launch, type Stage } from './stage';
import { aSqliteFile } from './stores';

const { launch, clock, errors } = launchHere(MONDAY);
const inWorkingHours: Launch = (environment) => launch({ ...environment, WORKING_HOURS: '08:30-17:00' });
let stage: Stage;

beforeEach(async () => {
  stage = await setTheStage(inWorkingHours, await aSqliteFile());
});
afterEach(() => stage.strike());

/** The bot is started once a day, and looks at its clocks then; what it owes has come away by the next day. */
async function daysPass(days: number): Promise<void> {
  for (let day = 0; day < days; day += 1) {
    await stage.bot.stop();
    clock.passes({ days: 1 });
    await stage.startBot();
  }
}

const howOften = (party: Party, words: string) => heardBy(stage, party).filter((text) => text.includes(words)).length;

test('in a week of silence providers are reminded once, and the coordinator hears who said nothing', async () => {
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk'], providers: ['WSGV'] });

  await daysPass(7);
  await allIsTold(stage);

  expect(howOften('sterkHuis', 'we zijn benieuwd')).toBe(1);
  expect(howOften('wsgv', 'we zijn benieuwd')).toBe(1);
  expect(howOften('vigere', 'we zijn benieuwd')).toBe(0);
  expect(howOften('desk', 'Sterk Huis heeft nog niets gezegd')).toBe(1);
  expect(howOften('desk', 'WSGV heeft nog niets gezegd')).toBe(1);
  expect(howOften('sterkHuis', 'dit profiel wacht op jullie antwoord')).toBe(2);
  expect(errors()).toEqual([]);
});

test('a search without a place is said to be long, turns neutral, and goes on when it is extended', async () => {
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk'] });

  await daysPass(26);
  expect(howOften('desk', 'staat al lang open zonder plek')).toBe(1);
  expect(howOften('bram', 'Zo staat de zoektocht')).toBe(1);

  await daysPass(5);
  await allIsTold(stage);
  expect(heardBy(stage, 'sterkHuis')[0]).toContain('Deze zoektocht staat even stil.');
  expect(howOften('bram', 'staat stil')).toBe(1);

  await stage.startBot();
  await (await opens(stage)).clickThrough('Verleng 30 dagen');
  await allIsTold(stage);
  expect(heardBy(stage, 'sterkHuis')[0]).toContain('We zoeken een thuis.');
  await stage.startBot();
  expect((await (await postedCard(stage.sterkHuis)).clickThrough('Bekijk profiel')).text()).toContain('Wie is het');
  expect(errors()).toEqual([]);
});

test('a forgotten draft is reminded of once, warned of once, and then gone', async () => {
  await fillsInTheIntake(stage);

  await daysPass(23);
  expect(howOften('bram', 'is nog niet ingestuurd')).toBe(1);
  expect(howOften('bram', 'wissen we deze aanmelding')).toBe(1);

  await daysPass(8);
  await expect(allIsTold(stage)).rejects.toThrow('No referral is kept');
  await stage.startBot();
  await stage.bram.says('mijn aanmeldingen');
  expect(stage.bram.sees().at(-1)?.all).toContain('Je hebt nu geen aanmeldingen die lopen');
  expect(errors()).toEqual([]);
});
