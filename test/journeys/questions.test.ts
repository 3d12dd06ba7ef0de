/** A home asks first: by the coordinator to the referrer, and back into the thread of that provider alone. */
import { approvesAndAsks, asksFirst, declines, hears, opens, sendsTheReferral, writesTheProfile } from './acts';
import { allIsTold, foundIn, heardBy } from './heard';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aSqliteFile } from './stores';

let stage: Stage;
const { launch, errors } = launchHere();

beforeEach(async () => {
  stage = await setTheStage(launch, await aSqliteFile());
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk', 'De Linde'] });
  await asksFirst(stage.vigere, 'De Linde', 'Hoe vaak ziet ze haar ouders?');
});
afterEach(() => stage.strike());

const TO_REFERRER = 'Vraag aan de verwijzer (die hoort niet welk gezinshuis het vraagt)';
const TO_HOME = 'Antwoord zoals het gezinshuis het leest (zonder namen)';

async function isAnswered() {
  const questions = await (await opens(stage)).clickThrough('1 vraag');
  await questions
    .fill({ [TO_REFERRER]: 'Hoe vaak is er contact met de ouders?' })
    .clickThrough('Vraag het de verwijzer');
  const asked = await hears(stage.bram, 'Er is een vraag over');
  const form = await asked.clickThrough('Beantwoord de vraag');
  await form
    .fill({ 'Je antwoord (noem geen namen)': 'Elke week bij oma Truus de Vries, 06-12345678.' })
    .clickThrough('Verstuur je antwoord');
  return (await opens(stage)).clickThrough('1 vraag');
}

test('the answer that was approved comes into the thread of the home that asked, and nowhere else', async () => {
  const { sterkHuis, vigere, teams } = stage;
  const questions = await isAnswered();
  expect(questions.value(TO_HOME)).not.toContain('06-12345678');

  const done = await questions.fill({ [TO_HOME]: 'Elke week een middag.' }).clickThrough('Keur goed en stuur');
  await allIsTold(stage);

  expect(done.text()).toContain('Er zijn geen open vragen');
  expect(heardBy(stage, 'vigere').at(-1)).toContain('antwoord op de vraag van De Linde: Elke week een middag.');
  expect(foundIn(teams.everShownIn(sterkHuis.channel), ['Elke week', 'De Linde'])).toEqual([]);
  expect(foundIn(teams.everShownIn(vigere.channel), ['Truus', '06-12345678', 'oma'])).toEqual([]);
  expect(foundIn(heardBy(stage, 'bram').join(), ['Vigere', 'De Linde', 'ziet ze haar'])).toEqual([]);
  expect(errors()).toEqual([]);
});

test('who says no for too little information is asked for the question, with the form as it was', async () => {
  const { sterkHuis } = stage;

  const form = await declines(sterkHuis, 'De Berk', 'Te weinig informatie (dan stel je een vraag)');
  const told = heardBy(stage, 'bram').length;
  const asked = await form.fill({ 'Je vraag (noem geen namen)': 'Slaapt ze door?' }).clickThrough('Stel de vraag');

  expect(form.text()).toContain('Te weinig informatie is geen nee.');
  expect(form.value('Namens wie antwoord je?')).toBe('parent');
  expect(asked.text()).toContain('De Berk: eerst een vraag');
  expect(heardBy(stage, 'bram')).toHaveLength(told);
});

test('an answer with a phone number in it is not posted, however it is sent', async () => {
  const questions = await isAnswered();

  const refused = await questions.fill({ [TO_HOME]: 'Bel 06-12345678.' }).clickThrough('Keur goed en stuur');
  await allIsTold(stage);

  expect(refused.text()).toContain('Dit kan iemand herkenbaar maken: 06-12345678');
  expect(heardBy(stage, 'vigere').join()).not.toContain('06-12345678');
});

test('with one tick the answer waits in a new version of the profile, for the review', async () => {
  const questions = await isAnswered();

  await questions
    .fill({
      [TO_HOME]: 'Elke week een middag.',
      'En het profiel?': ['Zet dit antwoord ook in het profiel (een nieuwe versie om na te kijken)'],
    })
    .clickThrough('Keur goed en stuur');
  const preview = await writesTheProfile(await opens(stage));

  expect(preview.text()).toContain('Elke week een middag.');
});
