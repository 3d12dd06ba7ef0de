/** From the match on: the day of moving in, how it goes there, and a placement that does not happen. */
import {
  approvesAndAsks,
  introduces,
  judges,
  opens,
  postWith,
  saysItFits,
  sendsTheFile,
  sendsTheReferral,
  showsInterest,
} from './acts';
import { allIsTold, heardBy } from './heard';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aSqliteFile } from './stores';

let stage: Stage;
const { launch, clock, errors } = launchHere();

beforeEach(async () => {
  stage = await setTheStage(launch, await aSqliteFile());
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk', 'De Linde'] });
  await showsInterest(stage.sterkHuis, 'De Berk');
  await showsInterest(stage.vigere, 'De Linde');
  await introduces(stage, 'De Berk');
  await saysItFits(await sendsTheFile(stage, 'De Berk'));
  await judges(stage.sterkHuis, 'Past');
});
afterEach(() => stage.strike());

const DAY_MS = 24 * 60 * 60_000;
const dayAhead = (days: number) => new Date(clock.now().getTime() + days * DAY_MS).toISOString().slice(0, 10);

/** The own view of the member, from the card in the channel. */
async function placement() {
  const { channel, member } = stage.sterkHuis;
  const post = await postWith(channel, 'Verhuizing');
  member.restartsTeams();
  return member.card(post).clickThrough('Verhuizing');
}

test('the home tells the day of moving in; the referrer and the coordinator hear it', async () => {
  const card = await placement();

  const told = await card
    .fill({ 'Op welke dag is de verhuizing?': dayAhead(10) })
    .clickThrough('Bewaar de verhuisdatum');
  await allIsTold(stage);

  expect(told.text()).toContain('De verwijzer weet het ook');
  expect(heardBy(stage, 'bram').at(-1)).toContain('De verhuizing voor');
  expect(heardBy(stage, 'desk').at(-1)).toContain('de verhuizing naar De Berk (Sterk Huis)');
  expect(errors()).toEqual([]);
});

test('that it does not go well is heard by the coordinator, once the youth lives there', async () => {
  const card = await placement();
  const told = await card
    .fill({ 'Op welke dag is de verhuizing?': dayAhead(10) })
    .clickThrough('Bewaar de verhuisdatum');
  expect(told.buttons()).not.toContain('Het gaat niet goed');
  await allIsTold(stage);
  clock.passes({ minutes: 11 * 24 * 60 });
  await stage.startBot();

  const said = await (await placement()).clickThrough('Het gaat niet goed');
  await allIsTold(stage);

  expect(said.text()).toContain('De coördinator neemt contact met jullie op');
  expect(heardBy(stage, 'desk').at(-1)).toContain('het gezinshuis laat weten dat het niet goed gaat bij De Berk');
});

test('the coordinator asks for the figures; in the channel of a provider nobody can', async () => {
  const { anna, desk, sterkHuis } = stage;

  await anna.says('cijfers', { in: desk });
  await anna.says('cijfers', { in: sterkHuis.channel });

  expect(anna.latestCard(desk).text()).toMatch(/Cijfers[^]*Tot match[^]*1 keer[^]*Sterk Huis/);
  expect(heardBy(stage, 'sterkHuis').join()).not.toContain('Tot match');
});

test('no placement after all: both sides hear it, and the other home only that the search goes on', async () => {
  const follow = await opens(stage);
  const asked = await follow.clickThrough('Plaatsing gaat niet door');

  await asked
    .fill({ 'Waarom niet?': 'Plek inmiddels weg', 'Hoe gaat het verder?': 'We zoeken verder' })
    .clickThrough('Ja, gaat niet door');
  const referral = await allIsTold(stage);

  expect(referral.stage.state).toBe('searching');
  expect(heardBy(stage, 'bram').at(-1)).toContain('De plaatsing bij De Berk');
  expect(heardBy(stage, 'sterkHuis').at(-1)).toContain('de plaatsing bij De Berk gaat niet door');
  expect(heardBy(stage, 'vigere').at(-1)).toContain('we zoeken verder');
});
