/** What the bot sends to Teams: what goes over the wire, how often, and what each ending means. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Address } from '../../src/flows/ports';
import { TeamsAdapter } from '../../src/teams/adapter';
import { createConnector, type Connector } from '../../src/teams/connector';
import { APP_ID, configWith, startIssuer, TENANT_ID, type LocalIssuer } from './localIssuer';

interface Asked {
  method: string | undefined;
  path: string;
  authorization: string | undefined;
  body: Record<string, unknown> | undefined;
}
type Ending = (request: IncomingMessage, response: ServerResponse) => void;

let issuer: LocalIssuer;
let connector: Connector;
let channel: Address;
let asked: Asked[];
let endings: Ending[];

const service = createServer((request, response) => {
  void request.toArray().then((chunks) => {
    const text = Buffer.concat(chunks).toString();
    asked.push({
      method: request.method,
      path: decodeURIComponent(request.url ?? ''),
      authorization: request.headers.authorization,
      body: text === '' ? undefined : (JSON.parse(text) as Record<string, unknown>),
    });
    (endings.shift() ?? answering(201, { id: '1700000000009' }))(request, response);
  });
});
const answering =
  (status: number, body?: unknown, headers: Record<string, string> = {}): Ending =>
  (_request, response) => {
    response.writeHead(status, body === undefined ? headers : { 'content-type': 'application/json', ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
const errorBody = (code: string) => ({ error: { code, message: 'words that mean nothing' } });
const hangingUp: Ending = (request) => request.socket.destroy();

beforeAll(() => new Promise<void>((resolve) => void service.listen(0, '127.0.0.1', resolve)));
afterAll(() => service.close());

beforeEach(async () => {
  [asked, endings] = [[], []];
  issuer = await startIssuer();
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  connector = createConnector(new TeamsAdapter(configWith(issuer), log), APP_ID);
  channel = {
    conversationId: '19:providers@thread.tacv2',
    kind: 'channel',
    serviceUrl: `http://127.0.0.1:${(service.address() as AddressInfo).port}/emea/`,
    tenantId: TENANT_ID,
    botId: `28:${APP_ID}`,
  };
});
afterEach(() => issuer.close());

const aPost = { type: 'message', text: 'Een nieuw profiel' };

describe('a post', () => {
  test('goes to the conversation, signed, and gives the id of the message', async () => {
    const outcome = await connector.post(channel, aPost);

    expect(outcome).toEqual({ kind: 'sent', activityId: '1700000000009' });
    expect(asked).toMatchObject([
      {
        method: 'POST',
        path: '/emea/v3/conversations/19:providers@thread.tacv2/activities',
        authorization: 'Bearer outbound-token',
        body: { ...aPost, from: { id: `28:${APP_ID}` }, conversation: { id: channel.conversationId } },
      },
    ]);
    expect(asked[0]?.body).not.toHaveProperty('replyToId');
  });

  test('in a thread goes to the conversation of that thread', async () => {
    await connector.post(channel, aPost, '1700000000001');

    expect(asked).toMatchObject([
      { path: '/emea/v3/conversations/19:providers@thread.tacv2;messageid=1700000000001/activities' },
    ]);
  });

  test('is signed with one token for many', async () => {
    await Promise.all([connector.post(channel, aPost), connector.post(channel, aPost)]);
    await connector.post(channel, aPost);

    expect(issuer.requests.filter((path) => path.endsWith('/token'))).toEqual([
      `/login/${TENANT_ID}/oauth2/v2.0/token`,
    ]);
  });

  test.each([
    [500, { kind: 'later', afterSeconds: undefined }],
    [400, { kind: 'unauthorised' }],
    [401, { kind: 'unauthorised' }],
  ])('is not made when the login service answers %i', async (status, expected) => {
    issuer.fail(status);

    const outcome = await connector.post(channel, aPost);

    expect(outcome).toEqual(expected);
    expect(asked).toEqual([]);
  });

  test('that nobody listens to was certainly not sent', async () => {
    const outcome = await connector.post({ ...channel, serviceUrl: 'http://127.0.0.1:9/' }, aPost);

    expect(outcome).toEqual({ kind: 'later', afterSeconds: undefined });
  });

  test.each<[string, Ending, unknown]>([
    ['201 without an id', answering(201, {}), { kind: 'sent', activityId: '' }],
    ['400', answering(400, errorBody('BadSyntax')), { kind: 'rejected' }],
    ['401 without a code', answering(401, { message: 'denied' }), { kind: 'unauthorised' }],
    ['401 BotNotRegistered', answering(401, errorBody('BotNotRegistered')), { kind: 'unauthorised' }],
    ['403 BotDisabledByAdmin', answering(403, errorBody('BotDisabledByAdmin')), { kind: 'unreachable' }],
    [
      '403 BotNotInConversationRoster',
      answering(403, errorBody('BotNotInConversationRoster')),
      { kind: 'unreachable' },
    ],
    ['403 ForbiddenOperation', answering(403, errorBody('ForbiddenOperationException')), { kind: 'unreachable' }],
    [
      '403 MessageWritesBlocked, which is JSON in a text',
      answering(403, { errorCode: 209, message: '{\r\n "subCode": "MessageWritesBlocked", "errorCode": null\r\n}' }),
      { kind: 'unreachable' },
    ],
    ['403 BadArgument', answering(403, errorBody('BadArgument')), { kind: 'later', afterSeconds: undefined }],
    ['403 without a body', answering(403), { kind: 'unreachable' }],
    ['404 ConversationNotFound', answering(404, errorBody('ConversationNotFound')), { kind: 'unreachable' }],
    ['404 of the message', answering(404, errorBody('ActivityNotFoundInConversation')), { kind: 'message-gone' }],
    ['404 without a body', answering(404), { kind: 'unreachable' }],
    ['412', answering(412, errorBody('PreconditionFailed')), { kind: 'later', afterSeconds: undefined }],
    ['413', answering(413, errorBody('MessageSizeTooBig')), { kind: 'rejected' }],
    ['429', answering(429, errorBody('Throttled')), { kind: 'later', afterSeconds: undefined }],
    ['429 for 7 s', answering(429, errorBody('Throttled'), { 'retry-after': '7' }), { kind: 'later', afterSeconds: 7 }],
    [
      '429 until a moment that is past',
      answering(429, undefined, { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }),
      { kind: 'later', afterSeconds: 0 },
    ],
    [
      '429 for who knows how long',
      answering(429, undefined, { 'retry-after': 'soon' }),
      { kind: 'later', afterSeconds: undefined },
    ],
    ['500', answering(500, errorBody('ServiceError')), { kind: 'uncertain' }],
    ['502 without a body', answering(502), { kind: 'uncertain' }],
    ['503 with a page', answering(503, undefined, { 'content-type': 'text/html' }), { kind: 'uncertain' }],
    ['504', answering(504), { kind: 'uncertain' }],
    ['a redirect', answering(307, undefined, { location: '/elsewhere' }), { kind: 'rejected' }],
    ['a connection that is cut', hangingUp, { kind: 'uncertain' }],
  ])('that ends with %s is made once, and says so', async (_, ending, expected) => {
    endings = [ending];

    const outcome = await connector.post(channel, aPost);

    expect(outcome).toEqual(expected);
    expect(asked).toHaveLength(1);
  });

  test.each<[string, (response: ServerResponse) => void]>([
    ['not at all', () => undefined],
    ['with half an answer', (response) => response.write('{"id":')],
  ])('that Teams answers %s is given up after 10 seconds, and uncertain', async (_, answer) => {
    await connector.post(channel, aPost);
    const patience = new AbortController();
    const timeOut = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(patience.signal);
    endings = [
      (_request, response) => {
        answer(response);
        setImmediate(() => patience.abort());
      },
    ];

    const outcome = await connector.post(channel, aPost);

    expect(outcome).toEqual({ kind: 'uncertain' });
    expect(timeOut).toHaveBeenCalledWith(10_000);
    timeOut.mockRestore();
  });
});

describe('an update', () => {
  test('replaces the message', async () => {
    endings = [answering(200, { id: '1700000000001' })];

    const outcome = await connector.update(channel, '1700000000001', aPost);

    expect(outcome).toEqual({ kind: 'sent', activityId: '1700000000001' });
    expect(asked).toMatchObject([
      { method: 'PUT', path: '/emea/v3/conversations/19:providers@thread.tacv2/activities/1700000000001', body: aPost },
    ]);
  });

  test.each<[string, Ending, unknown]>([
    ['403 ServiceError', answering(403, errorBody('ServiceError')), { kind: 'message-gone' }],
    ['403 BotDisabledByAdmin', answering(403, errorBody('BotDisabledByAdmin')), { kind: 'unreachable' }],
    ['404 of the message', answering(404, errorBody('ActivityNotFoundInConversation')), { kind: 'message-gone' }],
    ['404 without a body', answering(404), { kind: 'message-gone' }],
    ['404 ConversationNotFound', answering(404, errorBody('ConversationNotFound')), { kind: 'unreachable' }],
    ['502', answering(502), { kind: 'later', afterSeconds: undefined }],
    ['503 for 3 s', answering(503, undefined, { 'retry-after': '3' }), { kind: 'later', afterSeconds: 3 }],
    ['a connection that is cut', hangingUp, { kind: 'later', afterSeconds: undefined }],
  ])('that ends with %s is made once, and says so', async (_, ending, expected) => {
    endings = [ending];

    const outcome = await connector.update(channel, '1700000000001', aPost);

    expect(outcome).toEqual(expected);
    expect(asked).toHaveLength(1);
  });
});

describe('the roster', () => {
  test('is read page by page, in whichever shape its members come', async () => {
    endings = [
      answering(200, {
        members: [
          { id: '29:1', objectId: 'object-1', name: 'Anna', userRole: 'user' },
          { id: '29:2', aadObjectId: 'object-2', givenName: 'Bea' },
        ],
        continuationToken: 'more',
      }),
      answering(200, { members: [{ id: '29:3', name: null }], continuationToken: null }),
    ];

    const result = await connector.members(channel);

    expect(result).toEqual({
      kind: 'members',
      members: [
        { id: '29:1', objectId: 'object-1', name: 'Anna' },
        { id: '29:2', objectId: 'object-2', name: undefined },
        { id: '29:3', objectId: undefined, name: undefined },
      ],
    });
    expect(asked.map(({ path }) => path)).toEqual([
      '/emea/v3/conversations/19:providers@thread.tacv2/pagedmembers?pageSize=500',
      '/emea/v3/conversations/19:providers@thread.tacv2/pagedmembers?pageSize=500&continuationToken=more',
    ]);
  });

  test.each<[string, unknown]>([
    ['absent', { members: [] }],
    ['empty', { members: [], continuationToken: '' }],
  ])('ends when the token is %s', async (_, body) => {
    endings = [answering(200, body)];

    const result = await connector.members(channel);

    expect(result).toEqual({ kind: 'members', members: [] });
  });

  test('ends when its pages never do', async () => {
    const page = answering(200, { members: [{ id: '29:1' }], continuationToken: 'again' });
    endings = Array<Ending>(60).fill(page);

    await connector.members(channel);

    expect(asked).toHaveLength(50);
  });

  test.each<[string, Ending, unknown]>([
    ['403', answering(403, errorBody('BotNotInConversationRoster')), { kind: 'unreachable' }],
    ['404', answering(404, errorBody('ConversationNotFound')), { kind: 'unreachable' }],
    ['429 for 2 s', answering(429, undefined, { 'retry-after': '2' }), { kind: 'later', afterSeconds: 2 }],
    ['502', answering(502), { kind: 'later', afterSeconds: undefined }],
  ])('that ends with %s says so', async (_, ending, expected) => {
    endings = [ending];

    const result = await connector.members(channel);

    expect(result).toEqual(expected);
  });
});
