/** The bot is stopped and started again at any moment: people go on where they were, and nobody hears anything twice. */
import {
  approvesAndAsks,
  declines,
  fillsInTheIntake,
  introduces,
  judges,
  sendsTheFile,
  sendsTheReferral,
  showsInterest,
} from './acts';
import { allIsTold, expectHeard } from './heard';
import type { Stage } from './stage';
import { stageEach } from './stageEach';

let stage: Stage;
const { errors } = stageEach((set) => {
  stage = set;
});

test('an intake that was half filled in goes on where it was, with every answer kept', async () => {
  const { bram } = stage;
  await bram.says('aanmelden');
  const first = bram.latestCard().fill({
    'Wanneer is een plek nodig?': 'Binnen 5 werkdagen (spoed)',
    'In welk kader?': 'Vrijwillig',
    'Voor hoeveel kinderen of jongeren zoek je samen?': '2',
    'Geboortemaand en -jaar': '2014-05',
  });
  await first.clickThrough('Verder');

  await stage.restart();
  await bram.says('aanmelden');

  const resumed = bram.latestCard();
  expect(resumed.text()).toContain('Alles wat je invulde, is bewaard.');
  expect(resumed.text()).toContain('Op welke grond');
  const back = await resumed.clickThrough('Vorige');
  expect(back.value('In welk kader?')).toBe('voluntary');
});

test('a card from before the stop still works after it', async () => {
  const overview = await fillsInTheIntake(stage);

  await stage.restart();

  expect((await overview.clickThrough('Insturen')).text()).toContain('is ingestuurd');
});

test('who clicks while the bot is away sees that it failed, and can click again later', async () => {
  const overview = await fillsInTheIntake(stage);
  await stage.bot.stop();

  const failed = await overview.click('Insturen');
  await stage.startBot();
  await overview.clickThrough('Insturen');
  const referral = await allIsTold(stage);

  expect(failed.error?.message).toBe('Er is iets misgegaan. Probeer het opnieuw.');
  expect(referral.stage.state).toBe('submitted');
  expectHeard(stage, { bram: ['is ingestuurd'], desk: ['Status: Ingestuurd'] });
});

test('stopped between any two steps of the story, it ends as if it had never been away', async () => {
  const { sterkHuis, vigere } = stage;
  const steps: (() => Promise<unknown>)[] = [
    () => sendsTheReferral(stage),
    () => approvesAndAsks(stage, { homes: ['De Berk', 'De Linde'], providers: ['WSGV'] }),
    () => declines(vigere, 'De Linde', 'Geen plek'),
    () => showsInterest(sterkHuis, 'De Berk'),
    () => introduces(stage, 'De Berk'),
    () => sendsTheFile(stage, 'De Berk'),
    () => judges(sterkHuis, 'Past'),
    async () => stage.bram.latestCard().clickThrough('Past'),
  ];

  for (const step of steps) {
    await step();
    await stage.restart();
  }
  const referral = await allIsTold(stage);

  expect(referral.stage.state).toBe('matched');
  expectHeard(stage, {
    bram: ['is ingestuurd', 'begonnen met zoeken', 'Match!'],
    desk: ['Status: Match', 'heeft interesse', 'het gezinshuis zegt: past', 'match met De Berk'],
    sterkHuis: ['Match met De Berk', 'in contact gebracht', 'dossier verstuurd', 'match! De Berk'],
    vigere: ['plek gevonden', 'plek gevonden'],
    wsgv: ['plek gevonden', 'plek gevonden'],
  });
  expect(errors()).toEqual([]);
});
