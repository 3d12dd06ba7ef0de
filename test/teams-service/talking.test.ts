/** People talk with a real botbuilder bot through this Teams. */
import { ActivityTypes, CardFactory, MessageFactory, TeamsInfo, type TurnContext } from 'botbuilder';
import { account } from './anAccount';
import { startSdkBot, type RunningBot } from './sdkBot';
import { startTeams, type Teams } from './startTeams';

let teams: Teams;
let bot: RunningBot;
const turns: TurnContext['activity'][] = [];

/** Says back what was said; on "kaart" with a card; to a click with the card that follows. */
async function echo(context: TurnContext): Promise<void> {
  turns.push(context.activity);
  const { type, text = '' } = context.activity;
  if (type === 'invoke') {
    const next = { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Dank je wel' }] };
    const body = { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: next };
    await context.sendActivity({ type: ActivityTypes.InvokeResponse, value: { status: 200, body } });
  } else if (text.includes('kaart')) {
    await context.sendActivity({ attachments: [CardFactory.adaptiveCard(question)], summary: 'Een vraag' });
  } else if (type === 'message') {
    await context.sendActivity(`Je zei: ${text}`);
  }
}

const question = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [
    { type: 'TextBlock', text: 'Wie is het?' },
    {
      type: 'Input.ChoiceSet',
      id: 'sex',
      label: 'Geslacht',
      isRequired: true,
      errorMessage: 'Kies er een',
      choices: [
        { title: 'Meisje', value: 'm' },
        { title: 'Jongen', value: 'j' },
      ],
    },
    { type: 'Input.Number', id: 'age', label: 'Leeftijd' },
  ],
  actions: [{ type: 'Action.Execute', title: 'Verder', verb: 'next', data: { key: 'k1' } }],
};

beforeEach(async () => {
  turns.length = 0;
  teams = await startTeams(account);
  bot = await startSdkBot(teams, account, echo);
});

afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

test('a person installs the bot and gets an answer in the personal chat', async () => {
  const bram = teams.person('Bram Bakker');
  await bram.installBot();

  const { status } = await bram.says('hallo');

  expect(status).toBe(200);
  expect(bram.latest()).toMatchObject({ from: 'Thuisplek', text: 'Je zei: hallo' });
  expect(turns.map(({ type }) => type)).toEqual(['installationUpdate', 'conversationUpdate', 'message']);
});

test('a mention in a channel is answered in the thread of that mention', async () => {
  const anna = teams.person('Anna de Vries');
  const desk = teams.channel('Coördinatie', { team: 'Gezinshuis Gezocht' }).add(anna);
  await teams.installBotIn(desk);

  await anna.says('overzicht', { in: desk });

  const [mention] = desk.posts();
  expect(desk.posts()).toHaveLength(1);
  expect(desk.thread(mention!).map(({ text }) => text)).toEqual(['Je zei: <at>Thuisplek</at> overzicht']);
});

test('a filled card is sent as strings with the data of the button, and the answer replaces it for the clicker', async () => {
  const [anna, bram] = [teams.person('Anna de Vries'), teams.person('Bram Bakker')];
  const desk = teams.channel('Coördinatie', { team: 'Gezinshuis Gezocht' }).add(anna, bram);
  await teams.installBotIn(desk);
  await anna.says('kaart', { in: desk });

  const { card } = await anna.latestCard(desk).fill({ Geslacht: 'Meisje', Leeftijd: 12 }).click('Verder');

  expect(turns.at(-1)!.value).toEqual({
    action: { type: 'Action.Execute', title: 'Verder', verb: 'next', data: { key: 'k1', sex: 'm', age: '12' } },
    trigger: 'manual',
  });
  expect(card!.text()).toBe('Dank je wel');
  expect(anna.latestCard(desk).text()).toBe('Dank je wel');
  expect(bram.latestCard(desk).text()).toContain('Wie is het?');
});

test('the bot reads rosters, the team and its channels', async () => {
  const anna = teams.person('Anna de Vries');
  const desk = teams.channel('Coördinatie', { team: 'Gezinshuis Gezocht' }).add(anna);
  await teams.installBotIn(desk);
  const found: unknown[] = [];
  await bot.stop();
  bot = await startSdkBot(teams, account, async (context) => {
    found.push(await TeamsInfo.getMember(context, anna.id), await TeamsInfo.getTeamDetails(context));
    found.push(await TeamsInfo.getTeamChannels(context), (await TeamsInfo.getPagedMembers(context)).members);
  });

  await anna.says('wie zijn er', { in: desk });

  expect(found).toEqual([
    expect.objectContaining({ name: 'Anna de Vries', aadObjectId: anna.aadObjectId }),
    expect.objectContaining({ name: 'Gezinshuis Gezocht', id: desk.team.id }),
    [expect.objectContaining({ name: null }), expect.objectContaining({ id: desk.id, name: 'Coördinatie' })],
    [expect.objectContaining({ id: anna.id, objectId: anna.aadObjectId })],
  ]);
});

test('a post of its own is updated in place for everybody', async () => {
  const anna = teams.person('Anna de Vries');
  const desk = teams.channel('Coördinatie', { team: 'Gezinshuis Gezocht' }).add(anna);
  await teams.installBotIn(desk);
  const reference = {
    serviceUrl: teams.serviceUrl,
    channelId: 'msteams',
    conversation: { id: desk.id, isGroup: true, conversationType: 'channel', name: '' },
    bot: { id: `28:${account.appId}`, name: 'Thuisplek' },
  };
  await bot.adapter.continueConversationAsync(account.appId, reference, async (context) => {
    const sent = await context.sendActivity('Nieuwe aanmelding');
    await context.updateActivity({ ...MessageFactory.text('Opgepakt'), id: sent!.id });
  });

  const post = await desk.waitsForPost(1);

  expect(post).toMatchObject({ text: 'Opgepakt', updates: 1 });
  expect(
    teams
      .record()
      .filter(({ by }) => by === 'bot')
      .map(({ kind, status }) => `${kind} ${status}`),
  ).toEqual(['keys 200', 'keys 200', 'token 200', 'create 201', 'token 200', 'update 200']);
});
