/** A process dies, or there are several: nothing is lost, and no provider gets a card twice. */
import { approvesAndAsks, deskPost, opens, sendsTheReferral } from './acts';
import { allIsTold, expectHeard, heardBy } from './heard';
import { launchHere } from './launchHere';
import { FROM_SOURCE, launchProcess, type BotProcess } from './launchProcess';
import { setTheStage, type RunningBot, type Stage } from './stage';
import { aCosmosDatabase, aSqliteFile } from './stores';

let stage: Stage;
const { launch, clock, errors } = launchHere();
afterEach(() => stage.strike());

/** Longer than the claim of an instance that is gone. */
const AFTER_THE_LEASE = { minutes: 3 };
const asksAll = () => approvesAndAsks(stage, { homes: ['De Berk', 'De Linde', 'Huis aan de Vaart'] });

test('killed while a card is under way: that one is asked about, and the others go out once', async () => {
  let first: BotProcess | undefined;
  stage = await setTheStage(
    async (environment) => {
      if (first) return launch(environment);
      return (first = await launchProcess(FROM_SOURCE, environment));
    },
    await aSqliteFile(),
  );
  const { teams, desk, sterkHuis } = stage;
  await sendsTheReferral(stage);
  await deskPost(stage);
  const underWay = teams.holds({ on: 'create', conversation: sterkHuis.channel });

  await asksAll();
  await underWay.reached;
  await first?.kill();
  underWay.release();
  clock.passes(AFTER_THE_LEASE);
  await stage.startBot();

  await desk.waitsFor('the question', () => desk.picture().includes('niet zeker of de kaart bij Sterk Huis'));
  const view = await opens(stage);
  await view.clickThrough('Is aangekomen');
  await allIsTold(stage);
  expectHeard(stage, {
    bram: ['is ingestuurd', 'begonnen met zoeken'],
    desk: ['Status: We zoeken', 'niet zeker of de kaart bij Sterk Huis'],
    sterkHuis: ['We zoeken een thuis'],
    vigere: ['We zoeken een thuis'],
    wsgv: ['We zoeken een thuis'],
  });
});

describe('several bots on one Cosmos DB', () => {
  let others: RunningBot[] = [];
  const startsAnother = async () => void others.push(await launch(stage.environment));

  beforeEach(async () => {
    stage = await setTheStage(launch, await aCosmosDatabase());
    await sendsTheReferral(stage);
    await deskPost(stage);
  });
  afterEach(async () => {
    await Promise.all(others.map((bot) => bot.stop()));
    others = [];
  });

  test('all begin at once with all that is owed, and everybody hears it once', async () => {
    const busy = stage.teams.fails({ on: 'create', status: 429, retryAfter: 60, times: Infinity });
    await asksAll();
    await allIsTold(stage);
    busy.ends();
    clock.passes({ minutes: 2 });

    await Promise.all([stage.startBot(), startsAnother(), startsAnother()]);
    await Promise.all(others.map((bot) => bot.stop()));
    await allIsTold(stage);

    expectHeard(stage, {
      bram: ['is ingestuurd', 'begonnen met zoeken'],
      desk: ['Status: We zoeken'],
      sterkHuis: ['We zoeken een thuis'],
      vigere: ['We zoeken een thuis'],
      wsgv: ['We zoeken een thuis'],
    });
    expect(errors()).toEqual([]);
  });

  test('one that begins while another is sending leaves that alone', async () => {
    const { teams, vigere } = stage;
    const underWay = teams.holds({ on: 'create', conversation: vigere.channel });
    await asksAll();
    await underWay.reached;

    await startsAnother();
    await Promise.all(others.map((bot) => bot.stop()));
    underWay.release();
    await allIsTold(stage);

    expect(heardBy(stage, 'vigere')).toEqual([expect.stringContaining('We zoeken een thuis')]);
  });
});
