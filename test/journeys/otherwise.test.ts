/** Channels that go and come back in the middle of a search, and people who cannot be reached any more. */
import { approvesAndAsks, introduces, opens, postedCard, sendsTheReferral, showsInterest } from './acts';
import { allIsTold, heardBy, newPosts, wordsOf } from './heard';
import { wordsFor } from './hostile';
import { launchHere } from './launchHere';
import { setTheStage, type Stage } from './stage';
import { aSqliteFile } from './stores';

let stage: Stage;
const { launch, clock, errors } = launchHere();

beforeEach(async () => {
  stage = await setTheStage(launch, await aSqliteFile());
  await sendsTheReferral(stage);
  await approvesAndAsks(stage, { homes: ['De Berk', 'De Linde'] });
  await showsInterest(stage.vigere, 'De Linde');
  await postedCard(stage.sterkHuis);
  await allIsTold(stage);
  await stage.startBot();
});
afterEach(async () => {
  expect(errors()).toEqual([]);
  await stage.strike();
});

const GONE = 'Vigere is niet meer te bereiken in het kanaal';
const timesTold = (words: string) => heardBy(stage, 'desk').filter((heard) => heard.includes(words)).length;
const cardOf = () => heardBy(stage, 'vigere')[0]!;

describe('a provider that is unlinked in the middle of a search', () => {
  beforeEach(async () => {
    await stage.anna.says('ontkoppel', { in: stage.vigere.channel });
    await allIsTold(stage);
    await stage.startBot();
  });

  test('keeps a neutral card, and the coordinator hears it once', () => {
    expect(cardOf()).toContain('Deze aanvraag loopt niet meer via dit kanaal');
    expect(cardOf()).not.toContain('zoekt een thuis');
    expect(timesTold(GONE)).toBe(1);
  });

  test('gets nothing by a new link, until a coordinator asks it again', async () => {
    const { anna, teams, vigere } = stage;
    const other = teams.channel('Nieuw', { team: 'Vigere nieuw' }).add(anna, vigere.member);
    await other.installBot();
    const stood = other.posts().length;
    await anna.says('koppel Vigere', { in: other });
    await introduces(stage, 'De Linde');
    await allIsTold(stage);

    expect(
      other
        .posts()
        .slice(stood)
        .filter(({ card }) => card !== undefined),
    ).toEqual([]);
  });
});

describe('a provider whose contract ends in the middle of a search', () => {
  const OUT = 'Vigere heeft hiervoor geen contract meer';
  const saysOfTheContract = async (words: string) => {
    const { anna, desk } = stage;
    await anna.says('aanbieders', { in: desk });
    const contract = await anna.latestCard(desk).fill({ 'Welke aanbieder?': 'Vigere' }).clickThrough('Contract');
    return contract.fill({ 'Is het contract gestopt?': words }).clickThrough('Bewaar het contract');
  };
  const ended = 'Ja, we leggen hun niets meer voor';

  test('keeps a neutral card, and the coordinator hears it once, with whom to call', async () => {
    const saved = await saysOfTheContract(ended);
    await allIsTold(stage);

    expect(saved.text()).toContain('1 zoektocht gaat zonder hen verder');
    expect(cardOf()).toContain('Deze aanvraag loopt niet meer via dit kanaal');
    expect(timesTold(OUT)).toBe(1);
  });

  test('is shown nothing by a click from before, and has no say any more', async () => {
    const form = await (await postedCard(stage.vigere)).clickThrough('Interesse');
    await saysOfTheContract(ended);

    form.fill({ 'Namens wie antwoord je?': 'Gezinshuiswerker', 'Vanaf wanneer is er plek?': '2027-01-04' });
    const seen = await form.clickAnyway('Geef interesse door');
    const { homeAnswers } = await allIsTold(stage);

    expect(wordsFor(seen)).toContain('Deze aanvraag loopt niet meer via dit kanaal');
    expect(homeAnswers).toMatchObject([{ answeredFor: 'parent' }]);
  });

  test('gets nothing when the contract is back, and takes part again when its home is brought into contact', async () => {
    await saysOfTheContract(ended);
    await allIsTold(stage);
    await stage.startBot();
    await saysOfTheContract('Nee, of dat weten we niet');
    await allIsTold(stage);
    expect(cardOf()).toContain('Deze aanvraag loopt niet meer via dit kanaal');

    await stage.startBot();
    await introduces(stage, 'De Linde');
    await allIsTold(stage);

    expect(cardOf()).toContain('De Linde is in contact gebracht');
    expect(heardBy(stage, 'vigere').filter((heard) => heard.includes('goed nieuws'))).toHaveLength(1);
  });
});

test('the coordinator who holds the referral is mentioned in its thread', async () => {
  await showsInterest(stage.sterkHuis, 'De Berk');
  await allIsTold(stage);

  const told = newPosts(stage, stage.desk).find((post) =>
    wordsOf(post).includes('De Berk (Sterk Huis) heeft interesse'),
  );
  expect(told?.card?.msteams).toMatchObject({ entities: [{ mentioned: { name: 'Anna de Vries' } }] });
});

test.each([
  ['the bot is removed from the team', () => stage.vigere.channel.removeBot(), () => stage.vigere.channel.installBot()],
  ['the team is archived', () => stage.vigere.channel.team.archive(), () => stage.vigere.channel.team.unarchive()],
] as const)('%s: the search goes on without it, and with it when it is back', async (_, goes, comesBack) => {
  await goes();
  await allIsTold(stage);
  expect(timesTold(GONE)).toBe(1);
  await stage.startBot();
  const follow = await opens(stage);
  expect(follow.text()).toContain('Vigere is niet te bereiken in het kanaal; bel liever');

  await comesBack();
  await introduces(stage, 'De Linde');
  await allIsTold(stage);

  expect(cardOf()).toContain('De Linde is in contact gebracht');
  expect(timesTold(GONE)).toBe(1);
});

test('a channel that is deleted is told once; nothing more is tried there', async () => {
  await stage.vigere.channel.delete();
  await introduces(stage, 'De Linde');
  await allIsTold(stage);

  expect(timesTold(GONE)).toBe(1);
  expect(timesTold('ik kan Vigere niet bereiken')).toBe(1);
});

test('after a rename everything goes on', async () => {
  await stage.vigere.channel.rename('Aanvragen Vigere');
  await introduces(stage, 'De Linde');
  await allIsTold(stage);

  expect(cardOf()).toContain('De Linde is in contact gebracht');
  expect(timesTold(GONE)).toBe(0);
});

test('a referrer who took the bot away is phoned, and hears the next thing in the chat again', async () => {
  const { bram } = stage;
  await bram.uninstallsBot();
  const follow = await introduces(stage, 'De Linde');
  for (const minutes of [0, 1, 5, 30, 120]) {
    await allIsTold(stage);
    clock.passes({ minutes });
    await stage.startBot();
  }
  await allIsTold(stage);
  expect(timesTold('Bel Bram Jansen (Gemeente Tilburg, Toegang Jeugd): 013 542 9999')).toBe(1);

  await stage.startBot();
  await bram.installBot();
  await follow.clickThrough('Blaas het contact af');
  await allIsTold(stage);

  expect(heardBy(stage, 'bram').at(-1)).toContain('gaat niet door');
});

test('with an urgent profile those who asked for it are mentioned, until they leave', async () => {
  const { teams, wsgv, anna } = stage;
  const leaver = teams.person('Jan Bakker');
  wsgv.channel.add(leaver);
  await wsgv.member.says('meld mij', { in: wsgv.channel });
  await leaver.says('meld mij', { in: wsgv.channel });
  await wsgv.channel.leaves(leaver);
  const follow = await opens({ anna, desk: stage.desk });
  const asking = await follow.clickThrough('Vraag er meer');
  const why = 'Waarom toch vragen? (alleen als er een aandachtspunt is)';
  await asking.fill({ [why]: 'Er is haast bij.' }).clickThrough('Leg ook hieraan voor');
  await allIsTold(stage);

  const posted = newPosts(stage, wsgv.channel).find(({ card }) => card?.msteams);
  expect(posted?.card?.msteams).toMatchObject({ entities: [{ mentioned: { name: 'Ineke Bos' } }] });
  expect(JSON.stringify(posted?.card)).not.toContain('Jan Bakker');
});
