/** Referrers who wait to be let in can be found back, when the news of them is long gone. */
import { hears } from './acts';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aSqliteFile } from './stores';

let stage: Stage;
const { launch, errors } = launchHere();

beforeEach(async () => {
  stage = await setTheStage(launch, await aSqliteFile());
});
afterEach(() => stage.strike());

/** Somebody new, who begins an intake. */
async function waits(name: string) {
  const person = stage.teams.person(name);
  await person.installBot();
  await person.says('aanmelden');
  await person
    .latestCard()
    .fill({
      'Je organisatie': 'Jeugdbescherming Brabant',
      'Wat voor verwijzer ben je?': 'Gecertificeerde instelling (GI)',
      'Telefoonnummer van je werk': '013 555 0150',
    })
    .clickThrough('Verder');
  return person;
}

test('one of two is let in from the list, and then the other', async () => {
  const { anna, desk } = stage;
  const [eva, tim] = [await waits('Eva Mulder'), await waits('Tim Bakker')];

  await anna.says('toelaten', { in: desk });
  const both = anna.latestCard(desk);
  const first = await both
    .fill({ 'Wie laat je toe?': 'Eva Mulder, Jeugdbescherming Brabant, 013 555 0150' })
    .click('Toelaten');
  await hears(eva, 'Je bent toegelaten');
  await anna.says('toelaten', { in: desk });
  const other = anna.latestCard(desk);
  await other.click('Toelaten');
  await hears(tim, 'Je bent toegelaten');
  await anna.says('toelaten', { in: desk });

  expect(first.card?.text()).toContain('Toegelaten.');
  expect(other.choices('Wie laat je toe?')).toEqual(['Tim Bakker, Jeugdbescherming Brabant, 013 555 0150']);
  expect(anna.latest(desk).text).toContain('Er wacht niemand op toegang');
  expect(errors()).toEqual([]);
});
