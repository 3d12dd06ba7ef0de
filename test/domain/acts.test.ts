/** Who may do what in which state: every act, every role, every state, held against the table of the design page. */
import type { Command, CommandOf, CommandType, Refused } from '../../src/domain/commands';
import type { Actor } from '../../src/domain/actor';
import type { Referral, Stage, State } from '../../src/domain/referral';
import type { HistoryEntry } from '../../src/domain/history';
import { aNotice, aProfile, MONDAY } from '../support/builders';
import { aReferralIn, fitsBy, outcomeOf, refusalOf } from '../support/acts';
import { ANOTHER_REFERRER, anAskOf, COORDINATOR, DEPUTY, homeOf, memberOf, NOBODY, OWNER } from '../support/people';

const STATES: readonly State[] = [
  'drafting',
  'submitted',
  'returned',
  'searching',
  'introduced',
  'exploring',
  'matched',
  'settled',
  'paused',
  'closed',
];

/**
 * One line for each act, one column for each state, in the order of `STATES`: who may do it there.
 * o = the owner or the deputy, n = any referrer who is not the owner yet, c = a coordinator,
 * p = a member of any asked provider, h = a member of the introduced home's provider.
 */
const TABLE: Record<CommandType, string> = {
  'answer-questions': 'o   -   o   o   -   -   -   -   -   - ',
  submit: '            o   -   o   o   -   -   -   -   -   - ',
  withdraw: '          o   o   o   o   o   o   -   -   o   - ',
  'offer-hand-over': ' oc  oc  oc  oc  oc  oc  oc  -   oc  - ',
  'take-over': '       n   n   n   n   n   n   n   -   n   - ',
  pause: '             -   oc  -   oc  -   -   -   -   -   - ',
  resume: '            -   -   -   -   -   -   -   -   oc  - ',
  close: '             -   c   c   c   c   c   -   -   c   - ',
  reopen: '            -   -   -   -   -   -   -   c   -   c ',
  'take-up': '         -   c   c   c   c   c   -   -   c   - ',
  'send-back': '       -   c   -   -   -   -   -   -   -   - ',
  refuse: '            -   c   -   -   -   -   -   -   -   - ',
  waive: '             -   c   -   c   -   -   -   -   -   - ',
  'add-note': '        -   c   c   c   c   c   c   c   c   c ',
  'say-not-double': '  -   c   c   c   c   c   -   -   c   - ',
  'edit-profile': '    -   c   -   c   -   -   -   -   -   - ',
  'keep-exact': '      -   c   -   c   -   -   -   -   -   - ',
  'approve-and-ask': ' -   c   -   -   -   -   -   -   -   - ',
  'approve-version': ' -   -   -   c   -   -   -   -   -   - ',
  'ask-more': '        -   -   -   c   -   -   -   -   -   - ',
  'answer-for-home': ' -   -   -   cp  cp  cp  -   -   -   - ',
  introduce: '         -   -   -   c   -   -   -   -   -   - ',
  'call-off': '        -   -   -   -   c   -   -   -   -   - ',
  'file-sent': '       -   -   -   -   oc  oc  -   -   -   - ',
  fits: '              -   -   -   -   -   och -   -   -   - ',
  'does-not-fit': '    -   -   -   -   och och -   -   -   - ',
  'resolve-post': '    -   c   c   c   c   c   c   c   c   c ',
  'none-of-ours': '    -   -   -   p   p   p   -   -   -   - ',
  'know-youth': '      -   -   -   p   p   p   -   -   -   - ',
  'put-question': '    -   -   -   c   c   c   -   -   -   - ',
  'answer-question': ' -   -   -   o   o   o   -   -   -   - ',
  'approve-answer': '  -   -   -   c   c   c   -   -   -   - ',
  'no-file-yet': '     -   -   -   -   ch  ch  -   -   -   - ',
  'take-back': '       -   -   -   -   -   och -   -   -   - ',
  'still-exploring': ' -   -   -   -   -   och -   -   -   - ',
  'set-moving-in': '   -   -   -   -   -   -   och -   -   - ',
  'not-placed': '      -   -   -   -   -   -   c   -   -   - ',
  'say-how-it-goes': ' -   -   -   -   -   -   och och -   - ',
  extend: '             -   -   -   c   -   -   -   -   -   - ',
  split: '              -   c   -   c   -   -   -   -   -   - ',
  'confirm-said': '    -   o   o   op  op  op  op  op  op  op ',
};

const ANOTHER_MEMBER = memberOf(2);

const ACTORS: readonly { name: string; actor: Actor; letters: string }[] = [
  { name: 'the owner', actor: OWNER, letters: 'o' },
  { name: 'the deputy', actor: DEPUTY, letters: 'on' },
  { name: 'another referrer', actor: ANOTHER_REFERRER, letters: 'n' },
  { name: 'a coordinator', actor: COORDINATOR, letters: 'c' },
  { name: 'a member of the provider of the home', actor: memberOf(1), letters: 'ph' },
  { name: 'a member of another asked provider', actor: ANOTHER_MEMBER, letters: 'p' },
  { name: 'a member of a provider that was not asked', actor: memberOf(4), letters: '' },
  { name: 'somebody without a role', actor: NOBODY, letters: '' },
];

const CODE = 'TP-C9DFG';
const NEWEST = 9;
const QUESTION = 'question-1';
/** A coordinator says for which side; both can say these. */
const BY_SIDE: readonly CommandType[] = [
  'no-file-yet',
  'fits',
  'take-back',
  'does-not-fit',
  'still-exploring',
  'set-moving-in',
  'say-how-it-goes',
];

/** Commands that nothing but role and state could forbid. */
const COMMANDS: { [T in CommandType]: CommandOf<T> } = {
  'answer-questions': {
    type: 'answer-questions',
    place: { step: 'when' },
    values: { neededWhen: 'urgent' },
    asked: ['neededWhen'],
  },
  submit: { type: 'submit', isAdmitted: true, incomplete: false },
  withdraw: { type: 'withdraw' },
  'offer-hand-over': { type: 'offer-hand-over' },
  'take-over': { type: 'take-over', code: CODE },
  pause: { type: 'pause', until: '2026-03-20' },
  resume: { type: 'resume' },
  extend: { type: 'extend' },
  close: { type: 'close', reason: 'placedElsewhere' },
  reopen: { type: 'reopen' },
  'take-up': { type: 'take-up' },
  'send-back': { type: 'send-back', question: 'Hoe gaat het op school?' },
  refuse: { type: 'refuse', words: 'Er is meer zorg nodig.' },
  waive: { type: 'waive', place: { step: 'who' }, question: 'strengths', reason: 'Volgt later.' },
  'add-note': { type: 'add-note', text: 'Morgen bellen.' },
  'say-not-double': { type: 'say-not-double', reference: 'TP-H4MXT' },
  'edit-profile': { type: 'edit-profile', version: NEWEST, sentence: 'Een andere zin.', texts: {}, kept: [] },
  'keep-exact': { type: 'keep-exact', version: NEWEST, reason: 'Zonder leeftijd kan niemand kiezen.' },
  'approve-and-ask': { type: 'approve-and-ask', version: NEWEST, asks: [anAskOf(1)] },
  'approve-version': { type: 'approve-version', version: NEWEST },
  'ask-more': { type: 'ask-more', asks: [anAskOf(4)] },
  split: { type: 'split', youths: [1], outOf: 2, reason: 'conflict', words: '', into: 'TP-N3WST' },
  'answer-for-home': {
    type: 'answer-for-home',
    home: homeOf(1),
    answeredFor: 'worker',
    says: { kind: 'doubt', question: 'Slaapt de jeugdige door?' },
  },
  'none-of-ours': { type: 'none-of-ours', homes: [], answeredFor: 'parent', reason: 'noPlace' },
  'know-youth': { type: 'know-youth' },
  'put-question': { type: 'put-question', question: QUESTION, words: 'Slaapt de jeugdige door?' },
  'answer-question': { type: 'answer-question', question: QUESTION, words: 'Meestal wel.' },
  'approve-answer': { type: 'approve-answer', question: QUESTION, words: 'Meestal wel.', addToProfile: false },
  introduce: { type: 'introduce', home: homeOf(1) },
  'call-off': { type: 'call-off' },
  'file-sent': { type: 'file-sent' },
  'no-file-yet': { type: 'no-file-yet' },
  fits: fitsBy(OWNER),
  'take-back': { type: 'take-back' },
  'still-exploring': { type: 'still-exploring', expectedAround: '2026-03-20' },
  'does-not-fit': { type: 'does-not-fit', reason: 'noClick' },
  'confirm-said': { type: 'confirm-said', upTo: 1000, isRight: true },
  'set-moving-in': { type: 'set-moving-in', on: '2026-03-20' },
  'not-placed': { type: 'not-placed', reason: 'placeGone', next: 'search' },
  'say-how-it-goes': { type: 'say-how-it-goes', well: true },
  'resolve-post': { type: 'resolve-post', provider: 'provider-3', arrived: true },
};

/** The same, for the own home of this member or on behalf of a side. */
function commandBy(actor: Actor, type: CommandType): Command {
  const command: Command = COMMANDS[type];
  if (command.type === 'answer-for-home' && actor === ANOTHER_MEMBER) return { ...command, home: homeOf(2) };
  return BY_SIDE.includes(type) && actor === COORDINATOR ? ({ ...command, onBehalfOf: 'home' } as Command) : command;
}

const SAID_BY_PHONE: HistoryEntry[] = [
  { at: MONDAY, by: 'coordinator-1', role: 'coordinator', what: 'file-sent', onBehalfOf: 'owner' },
  ...(['provider-1', 'provider-2'] as const).map((provider): HistoryEntry => ({
    at: MONDAY,
    by: 'coordinator-1',
    role: 'coordinator',
    what: 'interest',
    onBehalfOf: 'home',
    provider,
  })),
];

/** A referral in this state on which this act has something to do. */
function aReferralToActOn(state: State, type: CommandType, actor: Actor): Referral {
  const referral = aReferralIn(state);
  const [youth = {}] = referral.youths;
  const uncertain = aNotice({ to: { kind: 'provider', provider: 'provider-3' }, mark: { state: 'uncertain' } });
  const put = { words: 'Slaapt de jeugdige door?', at: MONDAY };
  return {
    ...referral,
    stage: stageToActOn(referral.stage, type, actor),
    youths: [youth, youth],
    holder: undefined,
    handOver: { code: CODE, until: '2026-03-09' },
    profiles: [
      ...referral.profiles,
      aProfile({ version: NEWEST, group: { ...aProfile().group, coarsened: ['band'] } }),
    ],
    questions: [{ id: QUESTION, home: homeOf(2), words: put.words, askedAt: MONDAY, put }],
    notices: [...referral.notices, uncertain],
    history: [...referral.history, ...SAID_BY_PHONE],
    fired: [{ clock: 'online', anchor: MONDAY.toISOString(), at: MONDAY }],
  };
}

/** A yes to take back, a file that was missed, or somebody who moved in. */
function stageToActOn(stage: Stage, type: CommandType, actor: Actor): Stage {
  if (stage.state === 'matched' && type === 'say-how-it-goes') return { ...stage, movingIn: '2026-02-01' };
  if (stage.state !== 'exploring') return stage;
  const { introduction } = stage;
  if (type === 'file-sent') return { ...stage, introduction: { ...introduction, fileMissedAt: MONDAY } };
  if (type !== 'take-back') return stage;
  const side = actor.role === 'referrer' ? 'owner' : 'home';
  return { ...stage, introduction: { ...introduction, verdicts: { [side]: { by: actor.person, at: MONDAY } } } };
}

/** Before anybody is asked no provider has anything to do with a referral. */
function expected(type: CommandType, state: State, letters: string): Refused['reason'] | 'done' {
  const cells = TABLE[type].trim().split(/\s+/);
  const belongsTo = (cell: string) => [...cell].some((letter) => letters.includes(letter));
  const isMember = letters.includes('p');
  const wasAsked = !['drafting', 'submitted', 'returned'].includes(state);
  if (belongsTo(cells[STATES.indexOf(state)] ?? '')) return 'done';
  if (isOwnerTakingOver(type, state, letters)) return 'already-said';
  if (isMember && (!wasAsked || !isProviderAct(cells))) return 'not-yours';
  if (isMember) return cells[STATES.indexOf(state)]?.includes('h') ? 'not-yours' : 'not-in-this-state';
  return cells.some(belongsTo) || (type === 'take-over' && letters === 'o') ? 'not-in-this-state' : 'not-yours';
}

/** Whoever proves it with the code may take over, but the owner has it already. */
function isOwnerTakingOver(type: CommandType, state: State, letters: string): boolean {
  return type === 'take-over' && letters === 'o' && state !== 'closed' && state !== 'settled';
}

function isProviderAct(cells: readonly string[]): boolean {
  return cells.some((cell) => /[ph]/.test(cell));
}

describe.each(Object.keys(TABLE) as CommandType[])('%s', (type) => {
  describe.each(STATES)('while %s', (state) => {
    test.each(ACTORS)('by $name', ({ actor, letters }) => {
      const referral = aReferralToActOn(state, type, actor);

      const outcome = outcomeOf(referral, actor, commandBy(actor, type));

      expect(refusalOf(outcome)).toBe(expected(type, state, letters));
    });
  });
});

test('a refusal for the state says which state it is', () => {
  const outcome = outcomeOf(aReferralIn('matched'), OWNER, { type: 'withdraw' });

  expect(outcome).toEqual({ kind: 'refused', reason: 'not-in-this-state', state: 'matched' });
});
