/** Delivery in trouble: what Teams answers when it is not "yes", and what people notice of it. */
import { approvesAndAsks, introduces, opens, sendsTheReferral, showsInterest } from './acts';
import { allIsTold, expectHeard, heardBy, newPosts } from './heard';
import type { Stage } from './stage';
import { stageEach } from './stageEach';

let stage: Stage;
const { clock } = stageEach(async (set) => {
  stage = set;
  await sendsTheReferral(stage);
});

const asksTwo = () => approvesAndAsks(stage, { homes: ['De Berk', 'De Linde'] });

/** All that can be sent is sent, and then it is later. */
async function timePasses(time: { minutes?: number; seconds?: number }): Promise<void> {
  await allIsTold(stage);
  clock.passes(time);
  await stage.startBot();
}

/** The coordinator's own view, as soon as the thread asks what became of a card. */
async function viewOfTheDoubtfulCard() {
  const { desk } = stage;
  await desk.waitsFor('the question', () => desk.picture().includes('niet zeker of de kaart bij Vigere is aangekomen'));
  return opens(stage);
}

describe.each([
  [
    'Teams answers 502',
    () => stage.teams.fails({ on: 'create', conversation: stage.vigere.channel, status: 502, after: 'delivered' }),
  ],
  [
    'the connection breaks',
    () => stage.teams.drops({ on: 'create', conversation: stage.vigere.channel, after: 'delivered' }),
  ],
])('a provider’s card arrives, but %s', (_, breaks) => {
  test('the coordinator is asked and says so; the provider has one card and can answer on it', async () => {
    const { vigere } = stage;
    breaks();
    await asksTwo();

    const view = await viewOfTheDoubtfulCard();
    await view.clickThrough('Is aangekomen');
    await showsInterest(vigere, 'De Linde');
    await allIsTold(stage);

    expectHeard(stage, {
      bram: ['is ingestuurd', 'begonnen met zoeken'],
      desk: ['interesse 1', 'niet zeker of de kaart bij Vigere', 'De Linde (Vigere) heeft interesse'],
      sterkHuis: ['We zoeken een thuis'],
      vigere: ['We zoeken een thuis'],
    });
  });
});

test('a provider’s card is lost: sent again only when the coordinator says so', async () => {
  const { teams, vigere } = stage;
  teams.fails({ on: 'create', conversation: vigere.channel, status: 502 });
  await asksTwo();
  const view = await viewOfTheDoubtfulCard();
  await timePasses({ minutes: 300 });
  expect(newPosts(stage, vigere.channel)).toEqual([]);

  await view.clickThrough('Opnieuw sturen');
  await showsInterest(vigere, 'De Linde');
  await allIsTold(stage);

  expect(heardBy(stage, 'vigere')).toEqual([expect.stringContaining('De Linde: interesse')]);
});

test('Teams asks for patience (429): nothing is sent before that, and once after', async () => {
  const { teams, vigere } = stage;
  teams.fails({ on: 'create', conversation: vigere.channel, status: 429, retryAfter: 90 });
  await asksTwo();
  await timePasses({ seconds: 60 });
  expect(heardBy(stage, 'vigere')).toEqual([]);

  await timePasses({ seconds: 40 });
  await allIsTold(stage);

  expect(heardBy(stage, 'vigere')).toEqual([expect.stringContaining('We zoeken een thuis')]);
});

test('a referrer who cannot be reached becomes a task to call, for the coordinator', async () => {
  const { bram } = stage;
  bram.blocksBot();
  await asksTwo();
  for (const minutes of [1, 5, 30, 120]) await timePasses({ minutes });
  await allIsTold(stage);

  expectHeard(stage, {
    bram: ['is ingestuurd'],
    desk: ['We zoeken', 'ik kan de verwijzer niet bereiken'],
    sterkHuis: ['We zoeken een thuis'],
    vigere: ['We zoeken een thuis'],
  });
});

test('a card that somebody deleted is posted anew', async () => {
  const { vigere } = stage;
  await asksTwo();
  await showsInterest(vigere, 'De Linde');
  await timePasses({ minutes: 1 });
  for (const post of vigere.channel.posts()) post.isDeleted = true;

  await introduces(stage, 'De Linde');
  await allIsTold(stage);

  expect(heardBy(stage, 'vigere')).toEqual([
    expect.stringContaining('goed nieuws'),
    expect.stringMatching(/zoekt een thuis[^]*De Linde is in contact gebracht/),
  ]);
});

test('an update that finds no message ends in a new card too', async () => {
  const { teams, vigere } = stage;
  await asksTwo();
  await showsInterest(vigere, 'De Linde');
  await timePasses({ minutes: 1 });
  const body = { error: { code: 'ActivityNotFoundInConversation', message: 'Message does not exist in the thread.' } };
  teams.fails({ on: 'update', conversation: vigere.channel, status: 404, body });

  await introduces(stage, 'De Linde');
  await allIsTold(stage);

  const cards = heardBy(stage, 'vigere').filter((words) => words.includes('zoekt een thuis'));
  expect(cards).toEqual([expect.stringContaining('We zoeken'), expect.stringContaining('in contact gebracht')]);
});
