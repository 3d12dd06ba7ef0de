/** The intake as people live it: other ages and grounds, brothers and sisters, two at a time, in words, and in crisis. */
import { momentOn } from './moments';
import { approvesAndAsks, fillsInTheIntake, hears, sendsTheReferral, showsInterest } from './acts';
import { fillsIn, fillsInAll, ELEVEN_VOLUNTARY, type Told } from './answers';
import { allIsTold, keptReferral } from './heard';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aSqliteFile } from './stores';

let stage: Stage;
const { launch, clock, errors } = launchHere();

beforeEach(async () => {
  stage = await setTheStage(launch, await aSqliteFile());
});
afterEach(() => stage.strike());

async function begins(): Promise<ReturnType<Stage['bram']['latestCard']>> {
  await stage.bram.says('aanmelden');
  return stage.bram.latestCard();
}

test('three brothers and sisters under an OTS are one referral, each with a card and an age of its own', async () => {
  const ages = ['mei 2015', '03-2018', 'juli 2023'];
  const told = (youth: number): Told => ({
    ...ELEVEN_VOLUNTARY,
    'Voor hoeveel kinderen of jongeren zoek je samen?': '3',
    'In welk kader?': 'Ondertoezichtstelling (OTS)',
    'Geboortemaand en -jaar': ages[youth]!,
    'Broers en zussen': 'Liefst samen',
  });
  const youthOf = (text: string) => Number(/Jeugdige (\d)/.exec(text)?.[1] ?? '1') - 1;

  const { overview, cards } = await fillsInAll(await begins(), (card) => told(youthOf(card.text())));
  await overview.clickThrough('Insturen');
  const referral = await allIsTold(stage);

  expect(cards.map((card) => /Stap \d van 6/.exec(card.text())?.[0])).toContain('Stap 6 van 6');
  expect(referral.stage.state).toBe('submitted');
  expect(referral.youths.map(({ birthMonth }) => birthMonth)).toEqual(['2015-05', '2018-03', '2023-07']);
  expect(referral.profiles[0]).toMatchObject({ compulsory: true });
  expect(referral.youths.map((youth) => 'safetyOthers' in youth)).toEqual([true, true, false]);
  expect(errors()).toEqual([]);
});

test('at sixteen in voluntary care the youth agrees, and the parents are informed', async () => {
  const told = { ...ELEVEN_VOLUNTARY, 'Geboortemaand en -jaar': 'januari 2010', 'Stemt de jeugdige in?': 'Nee' };

  const ground = await fillsIn(await begins(), told);
  const youth = await fillsIn(ground, told);
  const { overview } = await fillsInAll(youth, () => told);
  await overview.clickThrough('Toch aanmelden');
  const referral = await allIsTold(stage);

  expect(ground.inputs()).toEqual(expect.arrayContaining(['Stemt de jeugdige in?']));
  expect(ground.inputs()).not.toContain('Stemmen de ouders met gezag in?');
  expect(youth.text()).toContain('Je kunt toch aanmelden');
  expect(referral.stage.state).toBe('submitted');
  expect(referral.youths[0]).toMatchObject({ consentYouth: 'no' });
});

describe('crisis', () => {
  test('at eleven at night: the crisis team, and not the phone that nobody answers', async () => {
    const noor = stage.teams.person('Noor Willems');
    await noor.installBot();
    clock.passes({ seconds: secondsUntil(23, false) });

    await noor.says('Het is nu onveilig, er is vannacht een plek nodig');

    const { text } = noor.latest();
    expect(text).toContain('112');
    expect(text).toContain('0800-8013');
    expect(text).not.toContain('085-0047353');
    expect(text).toContain('Wil je toch alvast aanmelden?');
  });

  test('on a workday at ten the coordination point too', async () => {
    const { bram } = stage;
    clock.passes({ seconds: secondsUntil(10, true) });

    await bram.says('Het is crisis!');

    expect(bram.latest().text).toContain('085-0047353');
    expect(bram.latest().text).toContain('je kunt hier intussen verder invullen');
  });

  test('in a text on a card is answered on the next card, and the intake goes on', async () => {
    const card = await begins();
    const { cards } = await fillsInAll(card, () => ({
      ...ELEVEN_VOLUNTARY,
      'Hulpvraag: wat heeft de jeugdige nodig?': 'Er moet vannacht nog een veilige plek zijn voor haar.',
    }));

    const told = cards.find((shown) => shown.text().includes('0800-8013'));

    expect(told?.text()).toContain('Bel eerst');
    expect(told?.text()).toContain('Stap 4 van 6');
  });
});

/** Until the next time that it is this hour in Amsterdam, on a workday or on any day. */
function secondsUntil(hour: number, onWorkday: boolean): number {
  return (momentOn(stage.bot.now(), hour, onWorkday).getTime() - stage.bot.now().getTime()) / 1000;
}

test('after a restart in the middle of step 4 it goes on there, with every answer kept', async () => {
  const { bram } = stage;
  let card = await begins();
  while (!card.text().includes('Stap 4 van 6')) card = await fillsIn(card, ELEVEN_VOLUNTARY);
  await bram.says('continu');

  await stage.restart();
  await bram.says('aanmelden');

  const resumed = bram.latestCard();
  expect(resumed.text()).toContain('Alles wat je invulde, is bewaard.');
  expect(resumed.text()).toContain('Stap 4 van 6');
  expect(resumed.value('Hoeveel toezicht is nodig?')).toBe('continuous');
  const { overview } = await fillsInAll(resumed, () => ELEVEN_VOLUNTARY);
  expect(overview.buttons()).toContain('Insturen');
});

test('a line that is corrected leads back to the overview, not through all the steps after it', async () => {
  const overview = await fillsInTheIntake(stage);
  const who = await overview.fill({ 'Wat wil je aanpassen?': 'Wie is het' }).clickThrough('Pas aan');

  const shown = await who.clickThrough('Verder');

  expect(shown.text()).toContain('Klopt alles?');
});

test('of two drafts one is current, the other waits in a list by its own name', async () => {
  const { bram } = stage;
  await fillsIn(await begins(), { ...ELEVEN_VOLUNTARY, 'Werknaam voor jezelf': 'de zwemmer' });
  await bram.says('nieuwe aanmelding');
  const second = {
    ...ELEVEN_VOLUNTARY,
    'Werknaam voor jezelf': 'de tekenaar',
    'In welk kader?': '(Voorlopige) voogdij van een GI',
  };
  await fillsIn(bram.latestCard(), second);

  await bram.says('mijn aanmeldingen');
  const list = bram.latestCard();
  const swimmer = list.choices('Welke wil je openen?').find((line) => line.includes('de zwemmer'))!;
  const resumed = await list.fill({ 'Welke wil je openen?': swimmer }).clickThrough('Open deze');
  await bram.says('ja');

  expect(resumed.text()).toContain('de zwemmer');
  expect(list.choices('Welke wil je openen?')).toHaveLength(2);
  expect(bram.latestCard().text()).toContain('Genoteerd');
  expect(bram.latestCard().text()).toContain('de zwemmer');
});

test('a name for the own list that tells who it is about is not kept', async () => {
  const card = await fillsIn(await begins(), { ...ELEVEN_VOLUNTARY, 'Werknaam voor jezelf': 'Sanne uit Tilburg' });

  expect(card.text()).toContain('Kies iets zonder naam of plaats');
  await stage.bot.stop();
  expect((await keptReferral(stage)).answers).not.toHaveProperty('nickname');
});

describe('in words', () => {
  test('a typed answer is understood, in the middle of the form too', async () => {
    const { bram } = stage;
    await begins();

    await bram.says('mei 2015');
    await bram.says('binnen 5 werkdagen');
    await bram.says('vrijwillig');
    await bram.says('1');
    await bram.says('overslaan');
    await bram.says('meisje');
    await bram.says('den bosch');
    await bram.says('vorige');

    expect(bram.latestCard().text()).toContain('Op welke grond');
    await stage.bot.stop();
    const { answers, youths } = await keptReferral(stage);
    expect(answers).toMatchObject({ neededWhen: 'urgent', legalGround: 'voluntary', youthCount: '1' });
    expect(youths).toEqual([{ birthMonth: '2015-05', sex: 'girl', homeMunicipality: 'GM0796' }]);
  });

  test('a typed answer that does not fit the age is said to be wrong', async () => {
    const { bram } = stage;
    await begins();
    await bram.says('mei 2015');

    await bram.says('18 jaar of ouder');

    expect(bram.latestCard().text()).toContain('Dit past niet bij de leeftijd');
  });

  test('help and stop leave the card as it is, half filled in or not', async () => {
    const { bram } = stage;
    await begins();
    const posts = bram.sees().length;

    await bram.says('Help!');
    await bram.says('stop');
    await bram.says('wat bedoel je daarmee');

    expect(
      bram
        .sees()
        .slice(posts)
        .flatMap(({ card }) => card ?? []),
    ).toEqual([]);
    expect(bram.latest().text).toContain('Dat antwoord herken ik niet');
  });

  test('a long story is put into a field and not kept, with the advice to delete the message', async () => {
    const { bram } = stage;
    await begins();
    const story = `Het gaat om een meisje dat ${'veel heeft meegemaakt en '.repeat(4)}nu rust zoekt.`;

    await bram.says(story);

    const card = bram.latestCard();
    expect(card.value('Krachten: wat gaat goed, wat vindt de jeugdige leuk, wat helpt?')).toBe(story);
    expect(card.text()).toContain('Verwijder je bericht dan uit deze chat');
    await stage.bot.stop();
    expect((await keptReferral(stage)).answers).not.toHaveProperty('strengths');
  });
});

describe('what stands in the chat after Teams was started anew', () => {
  test('is the card at which the referrer was, not the first one', async () => {
    const { bram } = stage;
    await fillsIn(await begins(), ELEVEN_VOLUNTARY);

    bram.restartsTeams();

    expect(bram.latestCard().text()).toContain('Op welke grond');
  });

  test('is the card on which the answers are being changed, whatever happens in the search', async () => {
    const { bram, sterkHuis } = stage;
    await sendsTheReferral(stage);
    await approvesAndAsks(stage, { homes: ['De Berk', 'De Linde'] });
    const overview = await (await hears(bram, 'We zijn begonnen met zoeken')).clickThrough('Wijzig');
    await overview.fill({ 'Wat wil je aanpassen?': 'Wie is het' }).clickThrough('Pas aan');
    await showsInterest(sterkHuis, 'De Berk');
    await allIsTold(stage);

    bram.restartsTeams();

    expect(bram.latestCard().text()).toContain('Wie is het');
  });

  test('is one line where somebody was who went on from the own list', async () => {
    const { bram } = stage;
    await fillsIn(await begins(), ELEVEN_VOLUNTARY);
    await bram.says('mijn aanmeldingen');
    const list = bram.latestCard();
    await list.fill({ 'Welke wil je openen?': list.choices('Welke wil je openen?')[0]! }).clickThrough('Open deze');

    bram.restartsTeams();

    const steps = bram.sees().flatMap(({ card }) => card?.text() ?? []);
    expect(steps.filter((text) => text.includes('Op welke grond'))).toHaveLength(1);
  });

  test('is one line where each earlier card stood, and one line after sending', async () => {
    const { bram } = stage;
    await fillsIn(await begins(), ELEVEN_VOLUNTARY);
    const { overview } = await fillsInAll(await begins(), () => ELEVEN_VOLUNTARY);
    await overview.clickThrough('Insturen');

    bram.restartsTeams();

    const texts = bram.sees().flatMap(({ card }) => card?.text() ?? []);
    expect(texts.filter((text) => text.includes('Stap') || text.includes('Klopt alles?'))).toEqual([]);
    expect(texts.filter((text) => text.includes('Je bent op een andere kaart verdergegaan'))).toHaveLength(2);
    expect(texts.at(-1)).toContain('is ingestuurd');
  });
});
