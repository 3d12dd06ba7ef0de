/** Every button in every state, also where it should no longer be: a clear answer, and nothing changes that may not. */
import { ACTS } from '../../src/domain/acts';
import type { CommandType } from '../../src/domain/commands';
import { COORDINATION_ID } from '../../src/domain/party';
import type { Referral, State } from '../../src/domain/referral';
import { ACTION, type Verb } from '../../src/teams/actions';
import { answerClick } from '../../src/teams/clicks/clicks';
import type { Turn } from '../../src/teams/turn';
import { aReferralIn } from '../support/acts';
import { homeOf } from '../support/people';
import { aWorld, type World } from '../support/aWorld';
import { anAddress, CONTACTS } from '../support/builders';
import { STATES } from '../support/cards/situations';

/** What the button sends besides its id, and the act it is for; none when it only shows something. */
interface Sample {
  act?: CommandType;
  data?: object;
}

const SAID = { home: homeOf(1).home, answeredFor: 'parent' };
const SAMPLES: {
  readonly [V in Verb as V extends `${'owner' | 'desk' | 'ask' | 'provider'}.${string}` ? V : never]: Sample;
} = {
  'owner.open': {},
  'owner.more': {},
  'owner.change': {},
  'owner.withdraw': { act: 'withdraw' },
  'owner.pause': { act: 'pause', data: { until: '2026-03-20' } },
  'owner.resume': { act: 'resume' },
  'owner.hand-over': { act: 'offer-hand-over' },
  'owner.file-sent': { act: 'file-sent' },
  'owner.fits': { act: 'fits', data: { agreesYouth: 'yes', agreesParents: 'yes', agreesOrder: 'yes' } },
  'owner.take-back': { act: 'take-back' },
  'owner.still-exploring': { act: 'still-exploring', data: { expectedAround: '2026-03-20' } },
  'owner.moving-in': { act: 'set-moving-in', data: { movingIn: '2026-03-20' } },
  'owner.how-it-goes': { act: 'say-how-it-goes', data: { well: 'no' } },
  'owner.answer': { act: 'answer-question', data: { question: 'question-1', ownerAnswer: 'Meestal wel.' } },
  'owner.said': { act: 'confirm-said', data: { upTo: 1000, isRight: 'yes' } },
  'owner.does-not-fit': { act: 'does-not-fit', data: { mismatchReason: 'noClick' } },
  'desk.open': {},
  'desk.more': {},
  'desk.questions': {},
  'desk.overview': {},
  'desk.admit': {},
  'desk.take-up': { act: 'take-up' },
  'desk.approve-version': { act: 'approve-version', data: { version: 2 } },
  'desk.extend': { act: 'extend' },
  'desk.split': {
    act: 'split',
    data: { splitYouths: '0', outOf: 1, splitReason: 'conflict', splitWords: 'Ruzie.' },
  },
  'ask.open': {},
  'ask.page': {},
  'ask.explain': { data: { homeName: 'Huis 1' } },
  'ask.first': { act: 'approve-and-ask', data: { version: 1, homes: 'home-1', wholeProviders: '' } },
  'ask.more': { act: 'ask-more', data: { homes: 'home-4', wholeProviders: '' } },
  'desk.introduce': { act: 'introduce', data: { home: homeOf(1).home } },
  'desk.call-off': { act: 'call-off' },
  'desk.put-question': { act: 'put-question', data: { question: 'question-1', forwarded: 'Hoe slaapt ze?' } },
  'desk.approve-answer': {
    act: 'approve-answer',
    data: { question: 'question-1', approvedAnswer: 'Goed.', kept: '' },
  },
  'desk.not-placed': { act: 'not-placed', data: { mismatchReason: 'placeGone', next: 'search' } },
  'desk.resolve-post': { act: 'resolve-post', data: { provider: 'provider-3', arrived: 'yes' } },
  'desk.send-back': { act: 'send-back', data: { question: 'Hoe gaat het op school?' } },
  'desk.refuse': { act: 'refuse', data: { words: 'Er is meer zorg nodig.' } },
  'desk.note': { act: 'add-note', data: { note: 'Morgen bellen.' } },
  'desk.waive': { act: 'waive', data: { waived: 'who/strengths', reason: 'Volgt.' } },
  'desk.pause': { act: 'pause', data: { until: '2026-03-20' } },
  'desk.resume': { act: 'resume' },
  'desk.close': { act: 'close', data: { closeReason: 'placedElsewhere' } },
  'desk.reopen': { act: 'reopen' },
  'desk.hand-over': { act: 'offer-hand-over' },
  'desk.home-phone': {},
  'desk.home-said': {
    act: 'answer-for-home',
    data: { ...SAID, homeSays: 'decline', from: '', question: '', declineReason: 'noPlace' },
  },
  'desk.said': { act: 'does-not-fit', data: { side: 'home', saidByPhone: 'does-not-fit', reasonByPhone: 'noClick' } },
  'provider.open': {},
  'provider.know-youth': { act: 'know-youth' },
  'provider.interest': { act: 'answer-for-home', data: { ...SAID, from: '2026-05-01' } },
  'provider.doubt': { act: 'answer-for-home', data: { ...SAID, question: 'Slaapt ze door?' } },
  'provider.decline': { act: 'none-of-ours', data: { ...SAID, home: 'all', declineReason: 'noPlace' } },
  'provider.fits': { act: 'fits' },
  'provider.take-back': { act: 'take-back' },
  'provider.still-exploring': { act: 'still-exploring', data: { expectedAround: '2026-03-20' } },
  'provider.no-file-yet': { act: 'no-file-yet' },
  'provider.moving-in': { act: 'set-moving-in', data: { movingIn: '2026-03-20' } },
  'provider.how-it-goes': { act: 'say-how-it-goes', data: { well: 'yes' } },
  'provider.said': { act: 'confirm-said', data: { upTo: 1000, isRight: 'yes' } },
  'provider.does-not-fit': { act: 'does-not-fit', data: { mismatchReason: 'noClick' } },
};
const VERBS = Object.keys(SAMPLES) as (keyof typeof SAMPLES)[];

type Audience = 'owner' | 'desk' | 'provider';
/** Whom to ask is chosen by the coordinator. */
const audienceOf = (verb: string) => (verb.startsWith('ask.') ? 'desk' : verb.split('.')[0]) as Audience;

/** Where each audience clicks; of the providers the one whose home is introduced. */
const PLACES: Record<Audience, Pick<Turn, 'speaker'>> = {
  owner: {
    speaker: { person: 'person-1', address: anAddress({ kind: 'personal', conversationId: 'a:person-1' }) },
  },
  desk: {
    speaker: { person: 'coordinator-1', address: anAddress({ conversationId: '19:coordination@thread.tacv2' }) },
  },
  provider: {
    speaker: { person: 'member-1', address: anAddress({ conversationId: '19:provider-1@thread.tacv2' }) },
  },
};

let world: World;
let activities = 0;

beforeAll(async () => {
  world = await aWorld();
  expect(await world.load('party', COORDINATION_ID)).toBeDefined();
});

const buttonsOf = ({ buttons, asks }: Referral): Record<Audience, string> => ({
  owner: buttons.owner,
  desk: buttons.desk,
  provider: asks[0]?.button ?? 'no-button',
});

/** A referral in this state, with a question that was put. */
function inState(state: State): Referral {
  const referral = aReferralIn(state);
  const put = { words: 'Slaapt ze door?', at: referral.createdAt };
  return {
    ...referral,
    questions: [{ id: 'question-1', home: homeOf(2), words: put.words, askedAt: referral.createdAt, put }],
  };
}

async function clicked(verb: string, from: Audience, referral: Referral) {
  await world.keeps('referral', referral);
  const before = await world.referral();
  const { data = {} } = SAMPLES[verb as keyof typeof SAMPLES];
  const turn: Turn = {
    ...PLACES[from],
    activityId: `click-${(activities += 1)}`,
    language: 'nl',
    account: '29:1abc',
    name: undefined,
    teamId: undefined,
    channelKind: 'standard',
  };
  const button = buttonsOf(referral)[audienceOf(verb)];
  const reply = await answerClick({ ...world.means, contacts: CONTACTS }, turn, verb, { button, ...data });
  const words = reply.kind === 'message' ? reply.text : JSON.stringify(reply.card);
  return { words, isChanged: essence(before) !== essence(await world.referral()) };
}

/** All that people said or were told; only that an activity was seen does not count. */
const essence = ({ handled: _, ...referral }: Referral) => JSON.stringify(referral);

test('every button on a referral is tried', () => {
  const verbs = ACTION.options
    .map(({ shape }) => shape.verb.value)
    .filter((verb) => /^(owner|desk|ask|provider)\./.test(verb));

  expect([...VERBS].sort()).toEqual([...verbs].sort());
});

describe.each(VERBS)('%s', (verb) => {
  test.each(STATES)('while %s: an answer, and a change only where the act belongs', async (state) => {
    const referral = inState(state);
    const { act } = SAMPLES[verb];

    const { words, isChanged } = await clicked(verb, audienceOf(verb), referral);

    expect(words.length).toBeGreaterThan(10);
    const mayChange = verb === 'desk.admit' || (act !== undefined && ACTS[act].in.includes(state));
    expect(isChanged && !mayChange).toBe(false);
  });

  test.each((['owner', 'desk', 'provider'] as const).filter((audience) => audience !== audienceOf(verb)))(
    'clicked by the %s, for whom it is not: refused, and nothing changes',
    async (audience) => {
      const referral = inState('exploring');

      const { words, isChanged } = await clicked(verb, audience, referral);

      expect(words).not.toContain(referral.reference);
      expect(isChanged).toBe(false);
    },
  );
});
