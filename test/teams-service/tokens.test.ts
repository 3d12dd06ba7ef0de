/** The tokens of this Teams: good ones hold against its published keys, forged ones do not. */
import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { account } from './anAccount';
import { allForgeries } from './forgeries';
import { startPlainBot, tokenOf, type PlainBot } from './plainBot';
import { startTeams, type Teams } from './startTeams';

let teams: Teams;
let bot: PlainBot;

beforeEach(async () => {
  teams = await startTeams(account);
  bot = await startPlainBot(teams, account);
});

afterEach(async () => {
  await bot.stop();
  await teams.stop();
});

const activity = { type: 'message', id: '1', text: 'hallo' };
const lastToken = (): string => bot.received.at(-1)!.authorization!.replace('Bearer ', '');

/** Everything a careful bot checks. */
async function verify(token: string) {
  const metadata = (await (await fetch(teams.openIdMetadataUrl)).json()) as { jwks_uri: string };
  const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(metadata.jwks_uri)), {
    issuer: teams.issuer,
    audience: account.appId,
    algorithms: ['RS256'],
    requiredClaims: ['exp', 'nbf', 'serviceurl'],
    clockTolerance: 300,
  });
  if (payload.serviceurl !== teams.serviceUrl) throw new Error('another serviceurl');
  return payload;
}

test('an activity comes with a token of exactly the five claims, signed with a published and endorsed key', async () => {
  await teams.delivers(activity);

  const claims = await verify(lastToken());
  expect(Object.keys(claims).sort()).toEqual(['aud', 'exp', 'iss', 'nbf', 'serviceurl']);
  expect(decodeProtectedHeader(lastToken())).toMatchObject({ alg: 'RS256', typ: 'JWT' });
  const { keys } = (await (await fetch(new URL('/v1/.well-known/keys', teams.loginUrl))).json()) as { keys: object[] };
  expect(keys).toEqual([expect.objectContaining({ kty: 'RSA', endorsements: ['msteams'] })]);
});

test.each(allForgeries)('a forged token is refused by a careful bot: %s', async (forgery) => {
  await teams.deliversForged(activity, forgery);

  await expect(verify(lastToken())).rejects.toThrow();
});

test('an activity can come without a token, or with any header', async () => {
  await teams.delivers(activity, null);
  await teams.delivers(activity, 'Basic c29tZWJvZHk=');

  expect(bot.received.map(({ authorization }) => authorization)).toEqual([undefined, 'Basic c29tZWJvZHk=']);
});

test('the bot gets a token for the Connector with its password', async () => {
  const token = await tokenOf(teams, account);

  expect(decodeJwt(token!)).toMatchObject({ appid: account.appId, tid: account.tenantId, aud: teams.oauthScope });
});

test.each([
  ['a wrong password', { ...account, appPassword: 'guessed' }],
  ['another app', { ...account, appId: '99999999-2222-3333-4444-555555555555' }],
  ['another tenant', { ...account, tenantId: 'botframework.com' }],
])('no token for %s', async (_, wrong) => {
  expect(await tokenOf(teams, wrong)).toBeUndefined();
});

test('the Connector refuses a call without a token of its own, with a body that has no error code', async () => {
  await teams.delivers(activity);
  const answer = await fetch(`${teams.serviceUrl}v3/conversations`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${lastToken()}` },
    body: '{}',
  });

  expect(answer.status).toBe(401);
  expect(await answer.json()).toEqual({ message: 'Authorization has been denied for this request.' });
});
