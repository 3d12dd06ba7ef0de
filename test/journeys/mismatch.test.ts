/** It does not fit, or not yet: the search goes on with the next interested home, and others hear only neutral words. */
import {
  approvesAndAsks,
  hears,
  introduces,
  judges,
  opens,
  saysItDoesNotFit,
  saysItFits,
  sendsTheFile,
  sendsTheReferral,
  showsInterest,
} from './acts';
import { allIsTold, expectHeard, foundIn } from './heard';
import type { Stage } from './stage';
import { stageEach } from './stageEach';

let stage: Stage;

/** Two homes of different providers are interested; the third provider never answers. */
const { errors } = stageEach(async (set) => {
  stage = set;
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk', 'De Linde', 'Huis aan de Vaart'] });
  await hears(stage.bram, 'begonnen met zoeken');
  await showsInterest(stage.sterkHuis, 'De Berk');
  await showsInterest(stage.vigere, 'De Linde');
});

test('the home says that it does not fit, and the next home becomes the match', async () => {
  const { sterkHuis, vigere } = stage;
  await introduces(stage, 'De Berk');
  await sendsTheFile(stage, 'De Berk');

  await judges(sterkHuis, 'Past niet');
  await introduces(stage, 'De Linde');
  await saysItFits(await sendsTheFile(stage, 'De Linde'));
  await judges(vigere, 'Past');
  const referral = await allIsTold(stage);

  expect(referral.stage).toMatchObject({ state: 'matched', introduction: { home: { name: 'De Linde' } } });
  expect(referral.pastIntroductions).toMatchObject([
    { home: { name: 'De Berk' }, end: { kind: 'mismatch', side: 'home' } },
  ]);
  expectHeard(stage, {
    bram: [
      'is ingestuurd',
      'begonnen met zoeken',
      'kijken samen of het past',
      'met De Berk geen match',
      'Je hebt gezegd dat het past',
      'Match voor',
    ],
    desk: [
      'Status: Match',
      'De Berk (Sterk Huis) heeft interesse',
      'De Linde (Vigere) heeft interesse',
      'mismatch met De Berk',
      'de verwijzer zegt: past',
      'match met De Linde',
    ],
    sterkHuis: ['plek gevonden', 'in contact gebracht', 'dossier verstuurd', 'geen match met De Berk', 'plek gevonden'],
    vigere: [
      'Match met De Linde',
      'je interesse blijft staan',
      'we zoeken verder',
      'in contact gebracht',
      'dossier verstuurd',
      'match! De Linde',
    ],
    wsgv: ['plek gevonden', 'plek gevonden'],
  });
  expect(errors()).toEqual([]);
});

test('the referrer says that it does not fit, and the home hears it without a reason', async () => {
  const { teams, sterkHuis } = stage;
  await introduces(stage, 'De Berk');
  const exploring = await sendsTheFile(stage, 'De Berk');

  await saysItDoesNotFit(exploring, 'Ouders niet akkoord');
  const referral = await allIsTold(stage);

  expect(referral.stage.state).toBe('searching');
  expectHeard(stage, {
    bram: ['is ingestuurd', 'begonnen met zoeken', 'Genoteerd: geen match met De Berk'],
    desk: ['Status: We zoeken', 'De Berk', 'De Linde', 'mismatch met De Berk (Sterk Huis), gezegd door de verwijzer'],
    sterkHuis: ['We zoeken een thuis', 'in contact gebracht', 'dossier verstuurd', 'geen match met De Berk'],
    vigere: ['We zoeken een thuis', 'je interesse blijft staan', 'we zoeken verder'],
    wsgv: ['We zoeken een thuis'],
  });
  expect(teams.everShownIn(sterkHuis.channel)).not.toContain('Ouders niet akkoord');
});

test('a provider whose only interested home had a mismatch is not told that its interest stands', async () => {
  const { teams, sterkHuis } = stage;
  await introduces(stage, 'De Berk');
  await judges(sterkHuis, 'Past niet');

  await introduces(stage, 'De Linde');
  await allIsTold(stage);

  expect(foundIn(teams.everShownIn(sterkHuis.channel), ['je interesse blijft staan'])).toEqual([]);
});

test('contact called off before the file is no mismatch, and the same home can be brought into contact again', async () => {
  const { bram } = stage;
  const follow = await introduces(stage, 'De Berk');
  await hears(bram, 'Goed nieuws');

  const again = await follow.clickThrough('Blaas het contact af');
  await again.fill({ 'Gezinshuis met interesse': 'De Berk' }).clickThrough('Breng in contact');
  const referral = await allIsTold(stage);

  expect(referral.stage.state).toBe('introduced');
  expect(referral.pastIntroductions).toMatchObject([{ end: { kind: 'called-off' } }]);
  expectHeard(stage, {
    bram: ['is ingestuurd', 'begonnen met zoeken', 'Goed nieuws', 'contact met De Berk', 'Goed nieuws'],
    desk: ['Status: In contact gebracht', 'De Berk', 'De Linde'],
    sterkHuis: ['in contact gebracht', 'in contact gebracht', 'gaat voorlopig niet door', 'in contact gebracht'],
    vigere: ['We zoeken een thuis', 'je interesse blijft staan', 'we zoeken verder', 'je interesse blijft staan'],
    wsgv: ['We zoeken een thuis'],
  });
});

test('a home with which it did not fit is not offered again, nor brought into contact from an old card', async () => {
  const before = await opens(stage);
  await introduces(stage, 'De Berk');
  await judges(stage.sterkHuis, 'Past niet');

  const now = await opens(stage);
  const refused = await before.fill({ 'Gezinshuis met interesse': 'De Berk' }).clickThrough('Breng in contact');

  expect(now.choices('Gezinshuis met interesse')).toEqual(['De Linde']);
  expect(refused.text()).toContain('Met dit gezinshuis was er al een mismatch. Kies een ander gezinshuis.');
  expect((await allIsTold(stage)).stage.state).toBe('searching');
});
