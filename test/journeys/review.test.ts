/** The coordinator's review: mark by mark, text by text, and never past a gate. */
import { latestProfile } from '../../src/domain/profile';
import {
  approvesAndAsks,
  asksFirst,
  chooses,
  opens,
  postedCard,
  replacesMarks,
  sendsTheReferral,
  SENTENCE,
  SENTENCE_FIELD,
  TEXT_FIELD,
  writes,
} from './acts';
import { allIsTold, keptReferral } from './heard';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aSqliteFile } from './stores';

const STRENGTHS = 'Speelt graag met haar vriendin Yara de Boer en is dol op tekenen.';
const PHONE = '06-98761234';

let stage: Stage;
const { launch, errors } = launchHere();

beforeEach(async () => {
  stage = await setTheStage(launch, await aSqliteFile());
});
afterEach(() => stage.strike());

test('every mark is decided, the text read again, and the bot may be restarted on the way', async () => {
  await sendsTheReferral(stage, { strengths: STRENGTHS });
  const marks = await (await opens(stage)).clickThrough('Begin met beoordelen');

  const text = await replacesMarks(marks);
  await text.clickThrough('Verder');
  await stage.restart();
  const next = await (await opens(stage)).clickThrough('Ga verder met beoordelen');

  expect(marks.text()).toContain(`Dit schreef de verwijzer\n${STRENGTHS}`);
  expect(marks.text()).toContain('Voorstel\nSpeelt graag met haar vriendin [naam] en is dol op tekenen.');
  expect(marks.value('“Yara de Boer” (naam)')).toBe('replace');
  expect(text.value(TEXT_FIELD)).toBe('Speelt graag met haar vriendin [naam] en is dol op tekenen.');
  expect(next.text()).toContain('Hulpvraag: tekst 2 van 2');
  expect(errors()).toEqual([]);
});

test('a word of the coordinator stands in the place of a name', async () => {
  await sendsTheReferral(stage, { strengths: STRENGTHS });
  const marks = await (await opens(stage)).clickThrough('Begin met beoordelen');

  const text = await marks.fill({ 'Of schrijf een eigen woord': 'van school' }).clickThrough('Pas toe');

  expect(text.value(TEXT_FIELD)).toBe('Speelt graag met haar vriendin van school en is dol op tekenen.');
});

test('a profile edited into containing a phone number is refused, and nobody sees it', async () => {
  const { sterkHuis } = stage;
  await sendsTheReferral(stage);
  const text = await (await opens(stage)).clickThrough('Begin met beoordelen');
  const first = await text.fill({ [TEXT_FIELD]: `Houdt van paarden, bel ${PHONE}.` }).clickThrough('Verder');
  const { buttons, profiles } = await whileStopped();

  const approved = await first.sends({
    action: {
      verb: 'ask.first',
      data: { button: buttons.desk, version: latestProfile(profiles).version, wholeProviders: '', homes: '' },
    },
  });
  const referral = await allIsTold(stage);

  expect(first.text()).toContain(`Dit kan iemand herkenbaar maken: ${PHONE}.`);
  expect(approved.card?.text()).toContain(`Dit kan iemand herkenbaar maken: ${PHONE}.`);
  expect(approved.card?.inputs()).toContain(`“${PHONE}” (telefoonnummer)`);
  expect([referral.stage.state, referral.asks]).toEqual(['submitted', []]);
  expect(stage.teams.everShownTo(sterkHuis.member)).not.toContain(PHONE);
});

test('a sentence with a name comes back with what is left in it', async () => {
  await sendsTheReferral(stage);
  let card = await (await opens(stage)).clickThrough('Begin met beoordelen');
  card = await writes(await writes(card, undefined), undefined);

  const marks = await card.fill({ [SENTENCE_FIELD]: 'Fatima Yilmaz zoekt rust.' }).clickThrough('Verder');
  const decided = await replacesMarks(marks);
  const proposed = decided.value(SENTENCE_FIELD);
  const preview = await decided.fill({ [SENTENCE_FIELD]: SENTENCE }).clickThrough('Verder');

  expect(marks.text()).toContain('Dit kan iemand herkenbaar maken: Fatima Yilmaz.');
  expect(proposed).toBe('[naam] zoekt rust.');
  expect(preview.text()).toContain(SENTENCE);
  expect(preview.text()).toMatch(/Ongeveer \d+ jongeren passen bij/);
});

test('a small group is told coarser, to homes too, unless the coordinator says why not', async () => {
  const { sterkHuis } = stage;
  await sendsTheReferral(stage, { birthMonth: '2023-05', municipality: 'Middelburg' });
  let card = await (await opens(stage)).clickThrough('Begin met beoordelen');
  card = await writes(await writes(card, undefined), undefined);

  const preview = await card.fill({ [SENTENCE_FIELD]: SENTENCE }).clickThrough('Verder');
  const folded = await preview.clickThrough('Houd het precies');
  const exact = await folded
    .fill({ 'Waarom moet het precies blijven?': 'Een peuter past niet in elk huis.' })
    .clickThrough('Ja, houd het precies');
  const choice = await exact.clickThrough('Kies aan wie');
  await chooses(choice, { providers: ['Sterk Huis'] }).clickThrough('Keur goed en leg voor');

  expect(preview.text()).toContain('Meisje, 0 tot en met 3 jaar, zoekt een thuis');
  expect(preview.text()).toContain('Daarvoor staat de leeftijd er ruimer in');
  expect(exact.text()).toContain('De leeftijd en de regio staan er precies in');
  expect((await postedCard(sterkHuis)).text()).toMatch(/Meisje, [23] jaar, zoekt een thuis/);
});

test('a provider who types a name sees it at once, with the form as it was, and may write it otherwise', async () => {
  const { sterkHuis, anna } = stage;
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk'] });

  const refused = await asksFirst(sterkHuis, 'De Berk', `Kan Fatima Yilmaz bellen op ${PHONE}?`);
  const filled = refused.inputs().map((label) => refused.value(label));
  const asked = await refused.fill({ 'Je vraag (noem geen namen)': 'Slaapt ze door?' }).clickThrough('Stel de vraag');

  expect(refused.text()).toContain(`Dit kan iemand herkenbaar maken: Fatima Yilmaz, ${PHONE}.`);
  expect(filled).toEqual([expect.any(String), 'worker', `Kan Fatima Yilmaz bellen op ${PHONE}?`]);
  expect(asked.text()).toContain('je vraag is bij de coördinator');
  expect(stage.teams.everShownTo(anna)).not.toContain('Yilmaz');
});

/** The referral as it is kept now, after which the story goes on. */
async function whileStopped() {
  await stage.bot.stop();
  const referral = await keptReferral(stage);
  await stage.startBot();
  return referral;
}
