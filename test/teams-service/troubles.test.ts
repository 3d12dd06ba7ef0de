/** What goes wrong between Teams and a bot, on purpose: refusals, broken connections, delays, doubles, other orders. */
import { account } from './anAccount';
import { deskEach, type Desk } from './deskEach';
import { startTeams } from './startTeams';

let teams: Desk['teams'];
let bot: Desk['bot'];
let anna: Desk['anna'];
let desk: Desk['desk'];

deskEach((set) => void ({ teams, bot, anna, desk } = set));

const post = (text = 'Nieuw', to: { id: string } = desk) =>
  bot.calls('POST', `v3/conversations/${to.id}/activities`, { type: 'message', text });

describe('requests of the bot', () => {
  test('are refused as often as asked, with a Retry-After', async () => {
    teams.fails({ on: 'create', status: 429, retryAfter: 2, times: 2 });

    const answers = [await post(), await post(), await post()];

    expect(answers.map((answer) => answer!.status)).toEqual([429, 429, 201]);
    expect(answers[0]).toMatchObject({ retryAfter: '2', body: { error: { code: 'Throttled' } } });
  });

  test.each([
    ['not delivered', 0],
    ['delivered', 1],
  ] as const)('fail while the message is %s', async (after, count) => {
    teams.fails({ on: 'create', status: 502, body: null, after });

    const answer = await post();

    expect(answer).toMatchObject({ status: 502, body: undefined });
    expect(desk.posts()).toHaveLength(count);
  });

  test.each([
    ['not delivered', 0],
    ['delivered', 1],
  ] as const)('lose their connection while the message is %s', async (after, count) => {
    teams.drops({ on: 'create', after });

    expect(await post()).toBeUndefined();
    expect(desk.posts()).toHaveLength(count);
    expect(teams.record().at(-1)).toMatchObject({ kind: 'create', status: 0 });
  });

  test('fail in one conversation only, until the trouble ends', async () => {
    const trouble = teams.fails({ on: 'create', status: 503, conversation: desk, times: Infinity });
    const during = [await post(), await post(), await post('Dag', anna.chat)];
    trouble.ends();

    expect([...during, await post()].map((answer) => answer!.status)).toEqual([503, 503, 201, 201]);
  });

  test('are delayed', async () => {
    teams.delays({ on: 'members', ms: 1 });

    expect(await bot.calls('GET', `v3/conversations/${desk.id}/members`)).toMatchObject({ status: 200 });
  });

  test('are held until released', async () => {
    const hold = teams.holds({ on: 'create' });
    const sending = post('Als eerste gestuurd');
    await hold.reached;
    await post('Als tweede gestuurd');

    hold.release();
    await sending;

    expect(desk.posts().map(({ text }) => text)).toEqual(['Als tweede gestuurd', 'Als eerste gestuurd']);
  });

  test('get no token while the issuer is down', async () => {
    teams.fails({ on: 'token', status: 500, body: {} });

    expect(await post()).toMatchObject({ status: 401 });
  });
});

describe('activities for the bot', () => {
  test('are brought again with the same id, or later with a new one', async () => {
    await anna.says('hallo');
    await teams.redelivers();
    await teams.redelivers('a new one');

    const said = bot.received.map(({ activity }) => activity).filter(({ type }) => type === 'message');
    const [first, second, third] = said.map(({ id }) => id);
    expect(second).toBe(first);
    expect(third).not.toBe(first);
    expect(said.map(({ text }) => text)).toEqual(['hallo', 'hallo', 'hallo']);
  });

  test('come in another order', async () => {
    const held = teams.holdsBack();
    const saying = [anna.says('een'), anna.says('twee'), anna.says('drie')];

    await held.release([2, 0, 1]);
    await Promise.all(saying);

    expect(bot.received.slice(-3).map(({ activity }) => activity.text)).toEqual(['drie', 'een', 'twee']);
  });

  test('find a bot that is not there', async () => {
    teams.connectBot('http://127.0.0.1:9/api/messages');

    expect(await anna.says('hallo')).toMatchObject({ status: 0 });
  });

  test('can be anything a client sends', async () => {
    await anna.sends({ type: 'message', attachments: [{ contentType: 'image/*' }] }, { in: desk });

    expect(bot.received.at(-1)!.activity).toMatchObject({
      from: { id: anna.id, name: 'Anna de Vries', aadObjectId: anna.aadObjectId },
      attachments: [{ contentType: 'image/*' }],
      channelData: { tenant: { id: account.tenantId }, channel: { id: desk.id } },
    });
  });
});

describe('waiting', () => {
  test('ends as soon as the thing is there', async () => {
    const waiting = desk.waitsForPost(2);
    await post('een');
    await post('twee');

    expect((await waiting).text).toBe('twee');
  });

  test('tells what is there when it was in vain', async () => {
    const hasty = await startTeams({ ...account, patience: 1 });
    const quiet = hasty.channel('Stil', { team: 'Gezinshuis Gezocht' });

    await expect(quiet.waitsForPost(2)).rejects.toThrow(/post 2 in Stil; there is:\n {2}\(nothing\)/);
    await hasty.stop();
  });

  test('has the posts there are at hand for that', async () => {
    await post('Iets anders');

    expect(desk.picture()).toBe('Thuisplek: Iets anders');
  });

  test('can be for anything that passed', async () => {
    const waiting = teams.waitsFor('a refusal', () => teams.record().find(({ status }) => status === 404));
    await post('hallo', { id: 'a:1nowhere' });

    expect(await waiting).toMatchObject({ kind: 'create', conversationId: 'a:1nowhere' });
  });
});

test('the record keeps request and answer, but no password and no token', async () => {
  await post('Nieuw');

  const [token, create] = teams.record().slice(-2);
  expect(create).toMatchObject({ method: 'POST', body: { text: 'Nieuw' }, answer: { id: desk.posts()[0]!.id } });
  expect(token).toMatchObject({ kind: 'token', status: 200 });
  expect(Object.keys(token!)).not.toEqual(expect.arrayContaining(['body']));
  expect(Object.keys(token!)).not.toEqual(expect.arrayContaining(['answer']));
});

test('the story of what passed names places and answers', async () => {
  await post('Nieuw');

  const [last] = teams.story().split('\n').slice(-1);

  expect(last).toMatch(/^\d{4}-.*Z bot create in Coördinatie → 201$/);
});
