/** What the Connector lets a bot do, and the refusals a bot meets in real life. */
import { deskEach, type Desk } from './deskEach';

let teams: Desk['teams'];
let bot: Desk['bot'];
let anna: Desk['anna'];
let desk: Desk['desk'];

deskEach((set) => void ({ teams, bot, anna, desk } = set));

const words = (text: string) => ({ type: 'message', text });
const activitiesOf = (conversationId: string): string =>
  `v3/conversations/${encodeURIComponent(conversationId)}/activities`;
const post = (conversationId: string, activity: object) => bot.calls('POST', activitiesOf(conversationId), activity);
const idOf = (reply: { body: unknown } | undefined): string => (reply!.body as { id: string }).id;

describe('posting', () => {
  test('gives the id of a post, to update and to delete it', async () => {
    const sent = await post(desk.id, words('Nieuwe aanmelding'));
    const [first] = desk.posts();

    const updated = await bot.calls('PUT', `${activitiesOf(desk.id)}/${idOf(sent)}`, words('Opgepakt'));
    expect([sent!.status, updated!.status]).toEqual([201, 200]);
    expect(first).toMatchObject({ id: idOf(sent), text: 'Opgepakt', updates: 1 });

    const deleted = await bot.calls('DELETE', `${activitiesOf(desk.id)}/${idOf(sent)}`);
    expect(deleted!.status).toBe(200);
    expect(desk.posts()).toEqual([]);
  });

  test('replies stand in the thread, by the conversation id or by the post that is answered', async () => {
    const root = idOf(await post(desk.id, words('Nieuwe aanmelding')));

    await post(`${desk.id};messageid=${root}`, words('een'));
    await bot.calls('POST', `${activitiesOf(desk.id)}/${root}`, words('twee'));

    expect(desk.posts()).toHaveLength(1);
    expect(desk.thread(desk.posts()[0]!).map(({ text }) => text)).toEqual(['een', 'twee']);
  });

  test('words and a card in one activity become two posts, and no id comes back', async () => {
    const card = { contentType: 'application/vnd.microsoft.card.adaptive', content: { type: 'AdaptiveCard' } };

    const sent = await post(desk.id, { ...words('Kijk'), attachments: [card] });

    expect(sent!.body).toEqual({});
    expect(desk.posts().map(({ text }) => text)).toEqual(['Kijk', '']);
  });

  test('typing leaves nothing behind', async () => {
    await post(anna.chat.id, { type: 'typing' });

    expect(anna.sees()).toEqual([]);
  });
});

describe('opening conversations', () => {
  const open = (body: object) => bot.calls('POST', 'v3/conversations', body);

  test('with a person gives the chat there is, and no id of a first message', async () => {
    const opened = await open({ isGroup: false, members: [{ id: anna.aadObjectId }], activity: words('Dag Anna') });

    expect(opened).toMatchObject({ status: 201, body: { id: anna.chat.id } });
    expect(anna.latest().text).toBe('Dag Anna');
  });

  test('in a channel gives the thread and the id of the post', async () => {
    const opened = await open({ isGroup: true, channelData: { channel: { id: desk.id } }, activity: words('Dag') });

    const [post] = desk.posts();
    expect(opened!.body).toEqual({ id: `${desk.id};messageid=${post!.id}`, activityId: post!.id });
  });

  test.each([
    ['a group', { isGroup: true, members: [{ id: 'x' }] }, 400, 'BadSyntax'],
    ['nobody', { isGroup: false }, 400, 'BadSyntax'],
    ['a stranger', { isGroup: false, members: [{ id: '29:1stranger' }] }, 400, 'MemberNotFoundInConversation'],
  ])('with %s is refused', async (_, body, status, code) => {
    expect(await open(body)).toMatchObject({ status, body: { error: { code } } });
  });

  test('with somebody who has not installed the bot is refused', async () => {
    const bram = teams.person('Bram Bakker');

    const refused = await open({ isGroup: false, members: [{ id: bram.id }] });

    expect(refused).toMatchObject({ status: 403, body: { error: { code: 'ForbiddenOperationException' } } });
  });
});

describe('refusals', () => {
  test.each([
    ['a conversation that does not exist', 'a:1nowhere', 404, 'ConversationNotFound'],
    ['something that is no conversation id', 'nowhere', 400, 'BadSyntax'],
  ])('%s', async (_, conversationId, status, code) => {
    expect(await post(conversationId, words('hallo'))).toMatchObject({ status, body: { error: { code } } });
  });

  test('a deleted channel is not found, after the bot was told', async () => {
    await desk.delete();

    expect(await post(desk.id, words('hallo'))).toMatchObject({
      status: 404,
      body: { error: { code: 'ConversationNotFound' } },
    });
    expect(bot.received.at(-1)!.activity.channelData).toMatchObject({
      eventType: 'channelDeleted',
      channel: { id: desk.id, name: 'Coördinatie' },
    });
  });

  test('a team without the bot refuses everything', async () => {
    await teams.removeBotFrom(desk);

    const answers = [
      await post(desk.id, words('hallo')),
      await bot.calls('GET', `v3/conversations/${desk.id}/pagedmembers`),
      await bot.calls('GET', `v3/teams/${desk.team.id}`),
    ];

    expect(answers.map((answer) => answer!.status)).toEqual([403, 403, 403]);
    expect(answers[0]!.body).toMatchObject({ error: { code: 'BotNotInConversationRoster' } });
    expect(bot.received.slice(-2).map(({ activity }) => activity.type)).toEqual([
      'installationUpdate',
      'conversationUpdate',
    ]);
  });

  test.each([
    ['blocks the bot', () => anna.blocksBot()],
    ['uninstalls the bot', () => anna.uninstallsBot()],
  ])('a person who %s cannot be written to, with a code inside a text inside the body', async (_, shutsOut) => {
    await shutsOut();

    const refused = await post(anna.chat.id, words('hallo'));

    const { errorCode, message } = refused!.body as { errorCode: number; message: string };
    expect([refused!.status, errorCode]).toEqual([403, 209]);
    expect(JSON.parse(message)).toMatchObject({ subCode: 'MessageWritesBlocked' });
  });

  test('an archived team is read-only until it is not', async () => {
    await desk.team.archive();
    const refused = await post(desk.id, words('hallo'));
    await desk.team.unarchive();
    const accepted = await post(desk.id, words('hallo'));

    expect([refused!.status, accepted!.status]).toEqual([403, 201]);
  });

  test('an unknown post cannot be updated, nor one that was deleted', async () => {
    const root = idOf(await post(desk.id, words('Nieuwe aanmelding')));
    await bot.calls('DELETE', `${activitiesOf(desk.id)}/${root}`);

    const unknown = await bot.calls('PUT', `${activitiesOf(desk.id)}/17`, words('x'));
    const deleted = await bot.calls('PUT', `${activitiesOf(desk.id)}/${root}`, words('x'));

    expect(unknown).toMatchObject({ status: 404, body: { error: { code: 'ActivityNotFoundInConversation' } } });
    expect(deleted).toMatchObject({ status: 403, body: { error: { code: 'ServiceError' } } });
  });

  test('a message that is too big', async () => {
    expect(await post(desk.id, words('x'.repeat(100_001)))).toMatchObject({ status: 413 });
  });

  test('a request without a readable body', async () => {
    expect(await bot.calls('POST', activitiesOf(desk.id))).toMatchObject({ status: 400 });
  });
});

describe('rosters', () => {
  test('come in pages with a null token at the end', async () => {
    desk.add(teams.person('Bram Bakker'), teams.person('Cora', { role: 'guest' }));
    const page = (rest: string) => bot.calls('GET', `v3/conversations/${desk.id}/pagedmembers?pageSize=2${rest}`);

    const [first, last] = [await page(''), await page('&continuationToken=2')];

    expect(first!.body).toMatchObject({ continuationToken: '2', members: [{ objectId: anna.aadObjectId }, {}] });
    expect(last!.body).toMatchObject({ continuationToken: null, members: [{ name: 'Cora', userRole: 'guest' }] });
  });

  test('a private channel has a roster of its own', async () => {
    const bram = teams.person('Bram Bakker');
    const linden = teams.channel('De Linde', { team: 'Gezinshuis Gezocht', kind: 'private' }).add(bram);
    await teams.installBotIn(linden);

    const roster = await bot.calls('GET', `v3/conversations/${linden.id}/members`);
    const stranger = await bot.calls('GET', `v3/conversations/${linden.id}/members/${anna.id}`);

    expect(roster!.body).toEqual([expect.objectContaining({ name: 'Bram Bakker' })]);
    expect(stranger).toMatchObject({ status: 400, body: { error: { code: 'MemberNotFoundInConversation' } } });
    expect(bot.received.at(-1)!.activity.channelData).toMatchObject({ eventType: 'channelMemberAdded' });
  });
});
