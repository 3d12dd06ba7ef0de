/** Old cards, many clicks at once, and activities that Teams brings again: each act counts once. */
import {
  approvesAndAsks,
  chooses,
  deskPost,
  fillsInTheIntake,
  opens,
  postedCard,
  sendsTheReferral,
  showsInterest,
  SENTENCE_FIELD,
  writesTheProfile,
} from './acts';
import { allIsTold, heardBy } from './heard';
import { wordsFor } from './hostile';
import type { Stage } from './stage';
import { stageEach } from './stageEach';

let stage: Stage;
stageEach((set) => {
  stage = set;
});

const asksTwo = () => approvesAndAsks(stage, { homes: ['De Berk', 'De Linde'] });

describe('an old card', () => {
  test('of the intake, after it was sent, says how the referral stands', async () => {
    const overview = await fillsInTheIntake(stage);
    await overview.clickThrough('Insturen');

    const seen = await overview.clickAnyway('Insturen');
    const { history } = await allIsTold(stage);

    expect(wordsFor(seen)).toContain('Ingestuurd');
    expect(history.filter(({ what }) => what === 'submitted')).toHaveLength(1);
  });

  test('of the review, after a colleague wrote a newer version, approves nothing', async () => {
    await sendsTheReferral(stage);
    const mine = await writesTheProfile(await opens(stage), {}, 'Mijn zin.');
    const choice = await mine.clickThrough('Kies aan wie');
    const hers = await (await opens(stage)).clickThrough('Ga verder met beoordelen');
    const folded = await hers.clickThrough('Pas een tekst aan');
    const text = await folded.fill({ 'Welke tekst?': 'Openingszin' }).clickThrough('Open de tekst');
    await text.fill({ [SENTENCE_FIELD]: 'Haar zin.' }).clickThrough('Verder');

    const seen = await chooses(choice, { providers: ['WSGV'] }).clickThrough('Keur goed en leg voor');
    const { stage: now, asks } = await allIsTold(stage);

    expect(seen.text()).toContain('net aangepast');
    expect(seen.text()).toContain('Haar zin.');
    expect([now.state, asks]).toEqual(['submitted', []]);
  });

  test('of a provider, after the search ended, becomes the neutral card', async () => {
    const { bram, sterkHuis } = stage;
    await sendsTheReferral(stage);
    await asksTwo();
    const card = await postedCard(sterkHuis);
    await bram.waitsFor('the start', () => bram.sees().find(({ all }) => all.includes('begonnen met zoeken')));
    await (await bram.latestCard().clickThrough('Trek in')).clickThrough('Ja, trek in');

    const seen = await card.clickAnyway('Interesse');

    expect(wordsFor(seen)).toContain('zoektocht is gestopt');
    expect(wordsFor(seen)).not.toContain('Weglopen');
  });
});

describe('the same again', () => {
  beforeEach(async () => {
    await sendsTheReferral(stage);
    await asksTwo();
  });
  const heardOfInterest = () => heardBy(stage, 'desk').filter((words) => words.includes('heeft interesse'));

  test('ten clicks at once: one answer is kept, and the coordinator hears it once', async () => {
    const card = await (await postedCard(stage.sterkHuis)).clickThrough('Interesse');
    card.fill({ 'Namens wie antwoord je?': 'Gezinshuisouder', 'Vanaf wanneer is er plek?': '2026-12-01' });

    const seen = await Promise.all(Array.from({ length: 10 }, () => card.clickAnyway('Geef interesse door')));
    const { homeAnswers } = await allIsTold(stage);

    expect(seen.map(wordsFor)).toEqual(Array(10).fill(expect.stringMatching(/Dank je wel|Dat had je al gezegd/)));
    expect(homeAnswers).toHaveLength(1);
    expect(heardOfInterest()).toHaveLength(1);
  });

  test.each(['the same', 'a new one'] as const)('brought by Teams as %s: it counts once', async (as) => {
    await showsInterest(stage.sterkHuis, 'De Berk');

    const again = await stage.teams.redelivers(as);
    const { history } = await allIsTold(stage);

    expect(again.status).toBe(200);
    expect(history.filter(({ what }) => what === 'interest')).toHaveLength(1);
    expect(heardOfInterest()).toHaveLength(1);
  });

  test('two coordinators introduce two homes at once: one of them does, the other is told', async () => {
    await showsInterest(stage.sterkHuis, 'De Berk');
    await showsInterest(stage.vigere, 'De Linde');
    const eva = stage.teams.person('Eva Bos');
    stage.desk.add(eva);
    const hers = await eva.card(await deskPost(stage)).clickThrough('Bekijk');
    hers.fill({ 'Gezinshuis met interesse': 'De Linde' });
    const mine = await opens(stage);
    mine.fill({ 'Gezinshuis met interesse': 'De Berk' });

    const seen = await Promise.all([mine, hers].map((view) => view.clickThrough('Breng in contact')));
    const { history } = await allIsTold(stage);

    expect(history.filter(({ what }) => what === 'introduced')).toHaveLength(1);
    expect(seen.filter((card) => card.text().includes('Dit kan nu niet'))).toHaveLength(1);
  });
});
