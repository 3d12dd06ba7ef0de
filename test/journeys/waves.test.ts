/** A search over two waves to a match, with a home that was looked up and asked in spite of something; and a split. */
import { referenceKey } from '../../src/domain/keys';
import { draftProfile } from '../../src/domain/profile';
import { aMoment } from '../support/acts';
import type { CardOnScreen } from '../teams-service/cardOnScreen';
import {
  approvesAndAsks,
  chooses,
  declines,
  hears,
  introduces,
  judges,
  opens,
  sendsTheFile,
  sendsTheReferral,
  showsInterest,
  writesTheProfile,
  saysItFits,
} from './acts';
import { allIsTold, foundIn, heardBy } from './heard';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aSqliteFile } from './stores';

let stage: Stage;
const { launch, errors } = launchHere();

beforeEach(async () => {
  stage = await setTheStage(launch, await aSqliteFile());
});
afterEach(() => stage.strike());

const choosesFrom = async () => (await opens(stage)).clickThrough('Vraag er meer');
const lookUp = (card: CardOnScreen, name: string) =>
  card.fill({ 'Zoek een gezinshuis op naam': name }).clickThrough('Laat alle punten zien');

test('nobody of the first wave is interested, a home of the second becomes the match', async () => {
  const { sterkHuis, vigere, bram } = stage;
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk'] });
  await declines(sterkHuis, 'De Berk', 'Geen plek');
  await bram.waitsFor('the end of the wave', () => bram.sees().some(({ all }) => all.includes('Interesse: nog niet')));

  const choice = await choosesFrom();
  const leftOut = await choice.clickThrough('Waarom niet …? (2)');
  const explained = await lookUp(leftOut, 'het nest');
  const back = await (await explained.clickThrough('Terug')).clickThrough('Naar wie past');
  await chooses(back, { homes: ['De Linde'] }).clickThrough('Leg ook hieraan voor');
  await showsInterest(vigere, 'De Linde');
  await introduces(stage, 'De Linde');
  await saysItFits(await sendsTheFile(stage, 'De Linde'));
  await judges(vigere, 'Past');
  const referral = await allIsTold(stage);

  expect(referral.stage.state).toBe('matched');
  expect(leftOut.text()).toContain('De Berk (Sterk Huis): past niet');
  expect(leftOut.text()).toContain('zei nee voor deze jeugdige: geen plek');
  expect(explained.text()).toContain('Het Nest (Sterk Huis): past niet');
  expect(explained.text()).toContain('leeftijd buiten 0–6 jaar');
  expect(referral.waves.map(({ homes, rules }) => [homes.map(({ name }) => name), rules])).toEqual([
    [['De Berk'], '1'],
    [['De Linde'], '1'],
  ]);
  expect(heardBy(stage, 'desk').filter((words) => words.includes('de ronde is klaar'))).toHaveLength(1);
  expect(heardBy(stage, 'bram').filter((words) => words.includes('In deze ronde gevraagd: 1'))).toHaveLength(2);
  expect(foundIn(stage.teams.everShownTo(bram), ['Sterk Huis', 'De Berk'])).toEqual([]);
  expect(errors()).toEqual([]);
});

test('the best homes are ticked already, and a choice outlives a look at another home', async () => {
  await sendsTheReferral(stage);
  const card = await approving();

  const proposed = card.value('Gezinshuizen (best passend eerst)').split(',');
  const again = await (await lookUp(card, 'Vaart')).clickThrough('Terug');

  expect(proposed).toHaveLength(3);
  expect(again.value('Gezinshuizen (best passend eerst)').split(',')).toEqual(proposed);
});

test('a home that is left out is asked for a reason only, which can be read back', async () => {
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk'] });
  const leftOut = await chooses(await choosesFrom(), {}).clickThrough('Waarom niet …? (1)');
  const chosen = { 'Gezinshuizen (best passend eerst)': ['Het Nest (Sterk Huis)'] };

  const refused = await leftOut.fill(chosen).clickThrough('Leg ook hieraan voor');
  const asked = await refused
    .fill({ 'Waarom toch vragen? (alleen als er een aandachtspunt is)': 'Ze wordt er goed gekend.' })
    .clickThrough('Leg ook hieraan voor');
  const more = await asked.clickThrough('Meer…');
  const referral = await allIsTold(stage);

  expect(refused.text()).toContain('Schrijf op waarom je toch vraagt.');
  expect(referral.waves.at(-1)).toMatchObject({
    homes: [{ name: 'Het Nest' }],
    objections: [{ criteria: ['age'] }],
    reason: 'Ze wordt er goed gekend.',
  });
  expect(more.text()).toContain('Ondanks: Het Nest: leeftijd. Reden: Ze wordt er goed gekend.');
  expect(foundIn(stage.teams.everShownIn(stage.sterkHuis.channel), ['goed gekend'])).toEqual([]);
});

test('brothers and sisters are split: two searches that point to each other, and nobody hears it twice', async () => {
  const { bram, store, sterkHuis } = stage;
  await sendsTheReferral(stage);
  const reference = await hasABrother();
  await approvesAndAsks(stage, { homes: ['De Berk'] });
  const more = await (await opens(stage)).clickThrough('Meer…');
  const form = await more.clickThrough('Splits');

  const [, boy = ''] = form.choices('Wie gaat apart verder?');
  const after = await form
    .fill({ 'Wie gaat apart verder?': [boy], 'Waarom apart?': 'Veel conflict' })
    .clickThrough('Ja, splits');
  await hears(bram, 'is gesplitst');
  await allIsTold(stage);
  const opened = await store.open();
  const referral = (await opened.find('referral', referenceKey(reference)))[0]!.document;
  const [other] = await opened.find('referral', referenceKey(referral.splits[0]!.other));
  await opened.close();

  expect(after.text()).toContain(`Gesplitst. Het nieuwe nummer is ${other?.document.reference}`);
  expect([referral.youths, other?.document.youths].map((youths) => youths?.length)).toEqual([1, 1]);
  expect(other?.document).toMatchObject({
    stage: { state: 'submitted' },
    splits: [{ other: reference, reason: 'conflict' }],
    answers: { siblings: 'apart', siblingsApartReason: 'conflict' },
  });
  expect(heardBy(stage, 'bram').filter((words) => words.includes('is gesplitst'))).toHaveLength(1);
  expect(heardBy(stage, 'sterkHuis')).toHaveLength(1);
  expect(foundIn(stage.teams.everShownIn(sterkHuis.channel), ['esplitst'])).toEqual([]);
  expect(bram.sees().some(({ all }) => all.includes(other?.document.reference ?? '?'))).toBe(true);
});

/** The story is not about the intake: what was sent in becomes a referral for two, as the store keeps it. */
async function hasABrother(): Promise<string> {
  const { reference } = await allIsTold(stage);
  const store = await stage.store.open();
  const [found] = await store.find('referral', referenceKey(reference));
  const { document, version } = found!;
  const youths = [...document.youths, { ...document.youths[0], sex: 'boy', birthMonth: '2016-03' } as const];
  const answers = { ...document.answers, youthCount: '2', siblings: 'preferTogether' } as const;
  const profiles = [draftProfile({ answers, youths }, 1, aMoment(document.createdAt))];
  await store.save('referral', { ...document, answers, youths, profiles }, version);
  await store.close();
  await stage.startBot();
  return reference;
}

/** The coordinator has written the profile, and chooses whom to ask. */
async function approving(): Promise<CardOnScreen> {
  const preview = await writesTheProfile(await opens(stage));
  return preview.clickThrough('Kies aan wie');
}
