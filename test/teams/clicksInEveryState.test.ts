/** Every button in every state, also where it should no longer be: the answer says so, and nothing changes that may not. */
import { ACTS } from '../../src/domain/acts';
import type { CommandType } from '../../src/domain/commands';
import { COORDINATION_ID } from '../../src/domain/party';
import type { Referral, State } from '../../src/domain/referral';
import { ACTION, type Verb } from '../../src/teams/actions';
import { answerClick } from '../../src/teams/clicks/clicks';
import { textsIn } from '../../src/teams/texts';
import type { Turn } from '../../src/teams/turn';
import { statusInWords } from '../../src/teams/views/providerPost';
import { aReferralIn } from '../support/acts';
import { homeOf } from '../support/people';
import { aWorld, type World } from '../support/aWorld';
import { anAddress, CONTACTS } from '../support/builders';
import { STATES } from '../support/cards/situations';

/** What the button sends besides its id, and the act that it does, or opens a form for; none when it only shows something. */
interface Sample {
  act?: CommandType;
  opens?: readonly CommandType[];
  data?: object;
}

const GROUPS = ['intake', 'owner', 'desk', 'ask', 'review', 'provider'] as const;
const ASKING: readonly CommandType[] = ['approve-and-ask', 'ask-more'];
const SAID = { home: homeOf(1).home, answeredFor: 'parent' };
const SAMPLES: {
  readonly [V in Verb as V extends `${(typeof GROUPS)[number]}.${string}` ? V : never]: Sample;
} = {
  'intake.start': {},
  'intake.new': {},
  'intake.save': { act: 'answer-questions', data: { place: 'when', neededWhen: 'urgent' } },
  'intake.show': { opens: ['answer-questions'], data: { place: 'when' } },
  'intake.submit': { act: 'submit' },
  'review.step': { data: { step: 'next' } },
  'review.decide': { act: 'edit-profile', data: { version: 2, text: 'strengths' } },
  'review.write': { act: 'edit-profile', data: { version: 2, text: 'strengths', words: 'Houdt van muziek.' } },
  'review.keep-exact': { act: 'keep-exact', data: { version: 2, reason: 'Zonder leeftijd kan niemand kiezen.' } },
  'review.double': { act: 'say-not-double', data: { reference: 'TP-H4MXT', isSame: 'no' } },
  'owner.open': {},
  'owner.more': {},
  'owner.change': { opens: ['answer-questions'] },
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
  'ask.open': { opens: ASKING },
  'ask.page': { opens: ASKING },
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
  'desk.home-phone': { opens: ['answer-for-home'] },
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
const AUDIENCES: Record<(typeof GROUPS)[number], Audience> = {
  intake: 'owner',
  owner: 'owner',
  desk: 'desk',
  ask: 'desk',
  review: 'desk',
  provider: 'provider',
};
const audienceOf = (verb: string) => AUDIENCES[verb.split('.')[0] as (typeof GROUPS)[number]];

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
    .filter((verb) => GROUPS.some((group) => verb.startsWith(`${group}.`)));

  expect([...VERBS].sort()).toEqual([...verbs].sort());
});

/** The acts of this button that belong in this state; all that only show something do. */
function belongs(verb: keyof typeof SAMPLES, state: State): boolean {
  const { act, opens = act ? [act] : undefined } = SAMPLES[verb];
  return opens?.some((one) => ACTS[one].in.includes(state)) ?? true;
}

/** What somebody reads whose click comes too late, or too early. */
function whyNot(verb: string, referral: Referral): string {
  const t = textsIn('nl');
  const { state } = referral.stage;
  const [ask] = referral.asks;
  if (audienceOf(verb) === 'provider' && !ask) return t('refusal.unknown');
  const isNeutral = audienceOf(verb) === 'provider' && (state === 'paused' || state === 'closed');
  return ask && isNeutral
    ? statusInWords(referral, ask, 'nl')
    : t('refusal.not-in-this-state', { state: t(`state.${state}`) });
}

describe.each(VERBS)('%s', (verb) => {
  const [here, elsewhere] = [true, false].map((is) => STATES.filter((state) => belongs(verb, state) === is));

  test.each(here!)('while %s: an answer', async (state) => {
    const { words, isChanged } = await clicked(verb, audienceOf(verb), inState(state));

    expect(words.length).toBeGreaterThan(10);
    expect(isChanged && !SAMPLES[verb].act && verb !== 'desk.admit').toBe(false);
  });

  if (elsewhere!.length > 0) {
    test.each(elsewhere!)('while %s: the answer says why not, and nothing changes', async (state) => {
      const referral = inState(state);

      const { words, isChanged } = await clicked(verb, audienceOf(verb), referral);

      expect(words).toContain(whyNot(verb, referral));
      expect(isChanged).toBe(false);
    });
  }

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
