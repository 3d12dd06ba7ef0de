/** Tokens that a stranger might try at the bot's door; every one must be refused. */
import { createHmac, generateKeyPairSync } from 'node:crypto';
import { type Claims, inSeconds, issuerPublicPem, KEY_ID, signed, unsigned, type Issuer } from './issuer';

type Forge = (claims: Claims) => string;

// Allowed clock difference is 300 seconds (platform: botbuilder's clockTolerance), so these are far outside it.
const LONG_AGO = -7200;
const FAR_AHEAD = 7200;

const withClaims =
  (changes: Claims): Forge =>
  (claims) =>
    signed({ ...claims, ...changes });

const without =
  (name: string): Forge =>
  (claims) =>
    signed(Object.fromEntries(Object.entries(claims).filter(([claim]) => claim !== name)));

function signedByAStranger(claims: Claims, kid: string): string {
  return signed(claims, generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey, kid);
}

/** The public key used as a shared secret: works on verifiers that let the token choose the algorithm. */
function signedWithThePublicKey(claims: Claims): string {
  const content = unsigned({ alg: 'HS256', kid: KEY_ID, typ: 'JWT' }, claims);
  return `${content}.${createHmac('sha256', issuerPublicPem).update(content).digest('base64url')}`;
}

function withBrokenSignature(claims: Claims): string {
  const token = signed(claims);
  const [head, payload, signature = ''] = token.split('.');
  const first = signature.startsWith('A') ? 'B' : 'A';
  return `${head}.${payload}.${first}${signature.slice(1)}`;
}

const forgeries = {
  'alg none': (claims) => `${unsigned({ alg: 'none', kid: KEY_ID, typ: 'JWT' }, claims)}.`,
  'HS256 with the public key': signedWithThePublicKey,
  'another key under our kid': (claims) => signedByAStranger(claims, KEY_ID),
  'another key under its own kid': (claims) => signedByAStranger(claims, 'a-strangers-key'),
  'a broken signature': withBrokenSignature,
  expired: withClaims({ nbf: inSeconds(LONG_AGO - 60), exp: inSeconds(LONG_AGO) }),
  'not yet valid': withClaims({ nbf: inSeconds(FAR_AHEAD), exp: inSeconds(FAR_AHEAD + 3600) }),
  'another audience': withClaims({ aud: '99999999-8888-7777-6666-555555555555' }),
  'another issuer': withClaims({ iss: 'https://issuer.example' }),
  'another serviceurl': withClaims({ serviceurl: 'https://service.example/emea/' }),
  'no aud': without('aud'),
  'no exp': without('exp'),
  'no iss': without('iss'),
  'no nbf': without('nbf'),
  'no serviceurl': without('serviceurl'),
  'not a token': () => 'not-a-token',
} satisfies Record<string, Forge>;

export type Forgery = keyof typeof forgeries;

/** All of them, for `test.each`. */
export const allForgeries = Object.keys(forgeries) as Forgery[];

export const forge = (issuer: Issuer, forgery: Forgery): string => forgeries[forgery](issuer.claimsForBot());
