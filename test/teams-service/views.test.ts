/** Who sees what: own views of a card, refreshes, channels one is not in, languages. */
import { account } from './anAccount';
import type { Channel } from './channels';
import type { Person } from './people';
import { startPlainBot, type PlainBot } from './plainBot';
import type { Activity } from './posts';
import { startTeams, type Teams } from './startTeams';

let teams: Teams;
let bot: PlainBot;
let anna: Person;
let bram: Person;
let desk: Channel;
let answer: { status: number; body?: unknown };

beforeEach(async () => {
  teams = await startTeams(account);
  answer = { status: 200 };
  bot = await startPlainBot(teams, account, ({ type }) => (type === 'invoke' ? answer : { status: 200 }));
  [anna, bram] = [teams.person('Anna de Vries'), teams.person('Bram Bakker')];
  desk = teams.channel('Coördinatie', { team: 'Gezinshuis Gezocht' }).add(anna, bram);
  await teams.installBotIn(desk);
});

afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

const cardOf = (text: string, more: object = {}) => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
  actions: [{ type: 'Action.Execute', title: 'Bekijk', verb: 'look', data: { key: 'k' } }],
  ...more,
});

const withCard = (card: object): Activity => ({
  type: 'message',
  attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }],
});

const answerWith = (type: string, value: unknown) => ({ status: 200, body: { statusCode: 200, type, value } });
const showCard = (text: string) => answerWith('application/vnd.microsoft.card.adaptive', cardOf(text));

async function posted(card: object) {
  await bot.calls('POST', `v3/conversations/${desk.id}/activities`, withCard(card));
  return desk.waitsForPost(1);
}

test('the answer to a click is seen by the clicker alone, an update by everybody', async () => {
  const post = await posted(cardOf('Open kaart'));
  answer = showCard('Volledig profiel');

  await anna.card(post).click('Bekijk');
  expect([anna, bram].map((person) => person.card(post).text())).toEqual(['Volledig profiel', 'Open kaart']);

  await bot.calls('PUT', `v3/conversations/${desk.id}/activities/${post.id}`, withCard(cardOf('Vervallen')));
  expect([anna, bram].map((person) => person.card(post).text())).toEqual(['Vervallen', 'Vervallen']);
});

test('what was ever shown is kept, to a channel and to a clicker', async () => {
  const post = await posted(cardOf('Open kaart'));
  answer = showCard('Volledig profiel');
  await anna.card(post).click('Bekijk');
  await bot.calls('PUT', `v3/conversations/${desk.id}/activities/${post.id}`, withCard(cardOf('Vervallen')));

  const wasShown = (shown: string) =>
    ['Open kaart', 'Vervallen', 'Volledig profiel'].filter((text) => shown.includes(text));
  expect(wasShown(teams.everShownIn(desk))).toEqual(['Open kaart', 'Vervallen']);
  expect(wasShown(teams.everShownTo(anna))).toEqual(['Open kaart', 'Vervallen', 'Volledig profiel']);
  expect(wasShown(teams.everShownTo(bram))).toEqual(['Open kaart', 'Vervallen']);
  expect(wasShown(teams.everShownTo(teams.person('Stan Vreemd')))).toEqual([]);
});

test('who starts Teams anew sees again what was posted', async () => {
  const post = await posted(cardOf('Open kaart'));
  answer = showCard('Volledig profiel');
  await anna.card(post).click('Bekijk');

  anna.restartsTeams();

  expect(anna.card(post).text()).toBe('Open kaart');
});

test.each([
  ['a message', answerWith('application/vnd.microsoft.activity.message', 'Gedaan'), { message: 'Gedaan' }],
  [
    'an error of the bot',
    answerWith('application/vnd.microsoft.error', { code: 'gone', message: 'Niet meer open' }),
    { error: { code: 'gone', message: 'Niet meer open' } },
  ],
  ['nothing proper', { status: 200 }, { error: { code: 'no-proper-answer', message: expect.any(String) } }],
  ['a broken bot', { status: 501 }, { error: { code: 'http-501', message: expect.any(String) } }],
])('a click is answered with %s', async (_, given, seen) => {
  const post = await posted(cardOf('Open kaart'));
  answer = given;

  expect(await anna.card(post).click('Bekijk')).toEqual(seen);
});

test('a click in a channel carries the card, its thread and who clicked', async () => {
  const post = await posted(cardOf('Open kaart'));

  await anna.card(post).click('Bekijk');

  expect(bot.received.at(-1)!.activity).toMatchObject({
    type: 'invoke',
    name: 'adaptiveCard/action',
    id: expect.stringMatching(/^f:/),
    replyToId: post.id,
    from: { aadObjectId: anna.aadObjectId },
    conversation: { id: `${desk.id};messageid=${post.id}`, tenantId: account.tenantId },
    value: { action: { verb: 'look', data: { key: 'k' } }, trigger: 'manual' },
  });
});

test('a card that refreshes itself asks the bot for the people it names', async () => {
  const refresh = { action: { type: 'Action.Execute', verb: 'look-again' }, userIds: [anna.id] };
  const post = await posted(cardOf('Voor iedereen', { refresh }));
  answer = showCard('Voor Anna');

  await anna.opens(post);
  await bram.opens(post);

  expect([anna, bram].map((person) => person.card(post).text())).toEqual(['Voor Anna', 'Voor iedereen']);
  expect(bot.received.at(-1)!.activity.value).toMatchObject({ trigger: 'automatic' });
});

test('Action.Submit goes as a message without text', async () => {
  const post = await posted(
    cardOf('Kies', { actions: [{ type: 'Action.Submit', title: 'Stuur', data: { key: 'k' } }] }),
  );

  await anna.card(post).click('Stuur');

  const { activity } = bot.received.at(-1)!;
  expect(activity).toMatchObject({ type: 'message', value: { key: 'k' }, replyToId: post.id });
  expect(activity).not.toHaveProperty('text');
});

test('who is not in a channel sees nothing there and cannot speak there', async () => {
  const stranger = teams.person('Stan Vreemd');
  await posted(cardOf('Open kaart'));

  expect(stranger.sees(desk)).toEqual([]);
  expect(() => stranger.latestCard(desk)).toThrow('Stan Vreemd does not see a card in Coördinatie');
  await expect(stranger.says('hallo', { in: desk })).rejects.toThrow('Stan Vreemd is not in Coördinatie');
});

test('somebody who joins or leaves is told to the bot', async () => {
  const cora = teams.person('Cora');

  await desk.joins(cora);
  await desk.leaves(cora);

  const told = bot.received.slice(-2).map(({ activity }) => activity);
  expect(told).toMatchObject([
    { channelData: { eventType: 'teamMemberAdded' }, membersAdded: [{ id: cora.id, aadObjectId: cora.aadObjectId }] },
    { channelData: { eventType: 'teamMemberRemoved' }, membersRemoved: [{ id: cora.id }] },
  ]);
  expect(cora.sees(desk)).toEqual([]);
});

test('a person with an English client says so in every activity', async () => {
  const john = teams.person('John Doe', { locale: 'en-US' });
  await john.installBot();

  await john.says('hello');

  expect(bot.received.at(-1)!.activity).toMatchObject({
    locale: 'en-US',
    entities: [expect.objectContaining({ type: 'clientInfo', locale: 'en-US' })],
  });
});

test('an upgrade of the app is one event with an action of its own', async () => {
  await anna.appChanges('upgrade');

  expect(bot.received.at(-1)!.activity).toMatchObject({ type: 'installationUpdate', action: 'upgrade' });
  expect(anna.chat.hasBot).toBe(true);
});

test('a renamed channel is told with its new name only', async () => {
  await desk.rename('Plaatsing');

  const { conversation, channelData } = bot.received.at(-1)!.activity;
  expect(channelData).toMatchObject({ eventType: 'channelRenamed', channel: { id: desk.id, name: 'Plaatsing' } });
  expect(conversation).toMatchObject({ id: desk.team.id });
});

test('the bot comes to a private channel only after it came to the team', async () => {
  const alone = teams.channel('Alleen', { team: 'Ander team', kind: 'private' }).add(anna);

  await expect(teams.installBotIn(alone)).rejects.toThrow('Install the bot in the team Ander team before Alleen');
});

test('a message of the bot to a person is waited for', async () => {
  await anna.installBot();
  const waiting = anna.waitsForMessage();

  await bot.calls('POST', `v3/conversations/${anna.chat.id}/activities`, { type: 'message', text: 'Er is nieuws' });

  expect(await waiting).toMatchObject({ from: 'Thuisplek', text: 'Er is nieuws', all: 'Er is nieuws' });
});

test('an install in a team is told twice with one timestamp, and names the channel that was chosen', () => {
  const [install, update] = bot.received.map(({ activity }) => activity);

  expect(install).toMatchObject({
    type: 'installationUpdate',
    action: 'add',
    conversation: { id: desk.id },
    channelData: {
      team: { id: desk.team.id, name: 'Gezinshuis Gezocht' },
      settings: { selectedChannel: { id: desk.id } },
    },
  });
  expect(update).toMatchObject({
    type: 'conversationUpdate',
    timestamp: install!.timestamp,
    membersAdded: [{ id: `28:${account.appId}` }],
  });
});
