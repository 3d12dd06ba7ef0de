/** The main story: from the first word of a referrer to a match. */
import {
  approvesAndAsks,
  asksFirst,
  declines,
  deskPost,
  introduces,
  postedCard,
  sendsTheReferral,
  showsInterest,
} from './acts';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';

let stage: Stage;
const { launch, lines } = launchHere();

beforeEach(async () => {
  stage = await setTheStage(launch, { STORE: 'sqlite', SQLITE_PATH: ':memory:' });
});
afterEach(async () => {
  await stage.strike();
});

test('a referral becomes a match when home and referrer both say that it fits', async () => {
  const { anna, bram, desk, sterkHuis, vigere, wsgv } = stage;

  const receipt = await sendsTheReferral(stage);
  expect(receipt.text()).toMatch(/TP-\w{5} is ingestuurd/);

  await approvesAndAsks(stage, { homes: ['De Berk', 'De Linde'], providers: ['WSGV'] });
  await asksFirst(wsgv, 'Huis aan de Vaart', 'Kan ze naar dezelfde school blijven gaan?');
  await declines(vigere, 'De Linde', 'Geen plek');
  await showsInterest(sterkHuis, 'De Berk');
  const root = await deskPost(stage);
  await desk.waitsFor('news of interest', () =>
    desk.thread(root).some((post) => JSON.stringify(post.card).includes('heeft interesse')),
  );

  await introduces(stage, 'De Berk');
  const introduced = await bram.waitsFor('the introduction', () =>
    bram.sees().find(({ all }) => all.includes('Goed nieuws')),
  );
  expect(introduced.all).toContain('De Berk');
  expect(introduced.all).toMatch(/P-\w{5}/);

  const exploring = await introduced.card!.clickThrough('Dossier is verstuurd');
  await exploring.clickThrough('Past');
  const own = await (await postedCard(sterkHuis)).clickThrough('Bekijk profiel');
  await own.clickThrough('Past');

  await bram.waitsFor('the match', () => bram.sees().some(({ all }) => all.includes('Match voor TP-')));
  await vigere.channel.waitsFor('the end', () => vigere.channel.picture().includes('er is een plek gevonden'));
  expect(anna.sees(desk).at(0)?.all).toBeDefined();
  expect(lines.filter((line) => line.includes('"level":"error"'))).toEqual([]);
});
