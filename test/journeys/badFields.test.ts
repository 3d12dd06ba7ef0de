/** Hostile and impossible values in every field that has a list, a number, a date or an id: refused in words, nothing changes. */
import { approvesAndAsks, declines, opens, postedCard, sendsTheReferral, showsInterest } from './acts';
import { everythingKept, HOSTILE, triesAll } from './hostile';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aCosmosDatabase } from './stores';
import type { CardOnScreen } from '../teams-service/cardOnScreen';

let stage: Stage;
const { launch, errors } = launchHere();

/** One referral that is searching, with an interested home, and a second that is being filled in. */
beforeAll(async () => {
  stage = await setTheStage(launch, await aCosmosDatabase());
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk', 'De Linde'] });
  await showsInterest(stage.vigere, 'De Linde');
  await declines(stage.sterkHuis, 'De Berk', 'Geen plek');
  await stage.bram.says('aanmelden');
});
afterAll(() => stage.strike());

const form = async (button: string): Promise<CardOnScreen> => (await postedCard(stage.vigere)).clickThrough(button);
const filled = { 'Namens wie antwoord je?': 'Gezinshuisouder' };
const view = () => opens(stage);

async function homeForm(): Promise<CardOnScreen> {
  const { member, channel } = stage.sterkHuis;
  await member.says('huizen', { in: channel });
  const card = await member.latestCard(channel).clickThrough('Gezinshuis toevoegen');
  return card.fill({
    'Naam van het gezinshuis': 'Nieuw',
    Gemeente: 'Tilburg',
    'Aantal plekken in totaal': 30,
    'Leeftijd vanaf': 3,
    'Leeftijd tot en met': 8,
  });
}

async function homesOfSterkHuis(): Promise<CardOnScreen> {
  const { member, channel } = stage.sterkHuis;
  await member.says('huizen', { in: channel });
  return member.latestCard(channel).fill({ 'Welk gezinshuis?': 'De Berk' });
}

async function placesForm(): Promise<CardOnScreen> {
  const form = await (await homesOfSterkHuis()).clickThrough('Bekijk of wijzig');
  return form.clickThrough('Vrije plekken');
}

async function pasteForm(): Promise<CardOnScreen> {
  const form = await (await homesOfSterkHuis()).clickThrough('Gezinshuis toevoegen');
  return form.clickThrough('Plak een lijst');
}

/** News may have come in after it. */
async function intakeCard(): Promise<CardOnScreen> {
  const cards = stage.bram.sees().flatMap(({ card }) => card ?? []);
  return cards.findLast((card) => card.buttons().includes('Verder'))!;
}

/** The whole form but this one field is right. */
const FIELDS: [field: string, button: string, card: () => Promise<CardOnScreen>][] = [
  [
    'home',
    'Geef interesse door',
    async () => (await form('Interesse')).fill({ ...filled, 'Vanaf wanneer is er plek?': '2026-12-01' }),
  ],
  [
    'answeredFor',
    'Geef interesse door',
    async () => (await form('Interesse')).fill({ 'Vanaf wanneer is er plek?': '2026-12-01' }),
  ],
  ['from', 'Geef interesse door', async () => (await form('Interesse')).fill(filled)],
  ['declineReason', 'Geef door', async () => (await form('Geen interesse')).fill(filled)],
  ['button', 'Geef door', async () => (await form('Geen interesse')).fill({ ...filled, Reden: 'Geen plek' })],
  ['home', 'Breng in contact', view],
  ['homes', 'Leg ook hieraan voor', async () => (await view()).clickThrough('Vraag er meer')],
  ['button', 'Meer…', view],
  ['municipality', 'Voeg toe', homeForm],
  ['places', 'Voeg toe', homeForm],
  ['home', 'Bekijk of wijzig', homesOfSterkHuis],
  ['provider', 'Bekijk of wijzig', homesOfSterkHuis],
  ['free', 'Bewaar', placesForm],
  ['freeFrom', 'Bewaar', async () => (await placesForm()).fill({ 'Aantal vrije plekken': 1 })],
  ['csv', 'Kijk na', pasteForm],
  ['neededWhen', 'Verder', intakeCard],
  ['youthCount', 'Verder', intakeCard],
  ['legalGround', 'Verder', intakeCard],
  ['place', 'Verder', intakeCard],
];

test.each(FIELDS)('in %s of “%s”', async (field, button, cardWith) => {
  stage.bram.restartsTeams();
  const card = await cardWith();
  const before = await everythingKept(stage);

  const read = await triesAll(card, button, field);

  expect(read).toEqual(HOSTILE.map(() => expect.stringMatching(/Kies|Vul|Kijk|werkt hier niet|nog even na/)));
  expect(await everythingKept(stage)).toEqual(before);
  expect(errors()).toEqual([]);
});
