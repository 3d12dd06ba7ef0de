/** Who may do what in which state: every act, every role, every state, held against the table of the design page. */
import type { Command, CommandType, Refused } from '../../src/domain/commands';
import type { Actor } from '../../src/domain/actor';
import type { Referral, State } from '../../src/domain/referral';
import { aNotice, aProfile } from '../support/builders';
import {
  aReferralIn,
  ANOTHER_REFERRER,
  anAskOf,
  COORDINATOR,
  homeOf,
  memberOf,
  NOBODY,
  outcomeOf,
  OWNER,
  refusalOf,
} from '../support/acts';

const STATES: readonly State[] = ['drafting', 'submitted', 'searching', 'introduced', 'exploring', 'matched', 'closed'];

/**
 * One line for each act, one column for each state, in the order of `STATES`: who may do it there.
 * o = the owner, c = a coordinator, p = a member of any asked provider, h = a member of the introduced home's provider.
 */
const TABLE: Record<CommandType, string> = {
  'answer-questions': ' o  -  -  -  -  -  - ',
  submit: '           o  -  -  -  -  -  - ',
  withdraw: '         o  o  o  o  o  -  - ',
  'take-up': '        -  c  c  c  c  -  - ',
  'edit-profile': '   -  c  -  -  -  -  - ',
  'approve-and-ask': '-  c  -  -  -  -  - ',
  'ask-more': '       -  -  c  -  -  -  - ',
  'answer-for-home': '-  -  p  p  p  -  - ',
  introduce: '        -  -  c  -  -  -  - ',
  'call-off': '       -  -  -  c  -  -  - ',
  'file-sent': '      -  -  -  o  -  -  - ',
  fits: '             -  -  -  -  oh -  - ',
  'does-not-fit': '   -  -  -  oh oh -  - ',
  'resolve-post': '   -  -  c  c  c  c  c ',
};

const ANOTHER_MEMBER = memberOf(2);

const ACTORS: readonly { name: string; actor: Actor; letters: string }[] = [
  { name: 'the owner', actor: OWNER, letters: 'o' },
  { name: 'another referrer', actor: ANOTHER_REFERRER, letters: '' },
  { name: 'a coordinator', actor: COORDINATOR, letters: 'c' },
  { name: 'a member of the provider of the home', actor: memberOf(1), letters: 'ph' },
  { name: 'a member of another asked provider', actor: ANOTHER_MEMBER, letters: 'p' },
  { name: 'a member of a provider that was not asked', actor: memberOf(4), letters: '' },
  { name: 'somebody without a role', actor: NOBODY, letters: '' },
];

/** A command that nothing but role and state could forbid. */
function commandOf(type: CommandType, actor: Actor): Command {
  switch (type) {
    case 'answer-questions':
      return { type, place: { step: 'when' }, values: { neededWhen: 'urgent' }, asked: ['neededWhen'] };
    case 'edit-profile':
      return { type, version: 1, sentence: 'Een andere zin.', texts: {} };
    case 'approve-and-ask':
      return { type, version: 1, asks: [anAskOf(1)] };
    case 'ask-more':
      return { type, asks: [anAskOf(4)] };
    case 'answer-for-home':
      return {
        type,
        home: homeOf(actor === ANOTHER_MEMBER ? 2 : 1),
        answeredFor: 'worker',
        says: { kind: 'doubt', question: 'Slaapt de jeugdige door?' },
      };
    case 'introduce':
      return { type, home: homeOf(1) };
    case 'does-not-fit':
      return { type, reason: 'noClick' };
    case 'resolve-post':
      return { type, provider: 'provider-3', arrived: true };
    default:
      return { type };
  }
}

/** A referral in this state on which every act has something to do. */
function aReferralToActOn(state: State): Referral {
  const referral = aReferralIn(state);
  const profiles = state === 'submitted' ? [aProfile()] : referral.profiles;
  const uncertain = aNotice({ to: { kind: 'provider', provider: 'provider-3' }, mark: { state: 'uncertain' } });
  return { ...referral, holder: undefined, profiles, notices: [...referral.notices, uncertain] };
}

/** Before anybody is asked no provider has anything to do with a referral. */
function expected(type: CommandType, state: State, letters: string): Refused['reason'] | 'done' {
  const cells = TABLE[type].trim().split(/\s+/);
  const belongsTo = (cell: string) => [...cell].some((letter) => letters.includes(letter));
  const isMember = letters.includes('p');
  const wasAsked = !['drafting', 'submitted'].includes(state);
  if (belongsTo(cells[STATES.indexOf(state)] ?? '')) return 'done';
  if (isMember && (!wasAsked || !isProviderAct(cells))) return 'not-yours';
  if (isMember) return cells[STATES.indexOf(state)]?.includes('h') ? 'not-yours' : 'not-in-this-state';
  return cells.some(belongsTo) ? 'not-in-this-state' : 'not-yours';
}

function isProviderAct(cells: readonly string[]): boolean {
  return cells.some((cell) => /[ph]/.test(cell));
}

describe.each(Object.keys(TABLE) as CommandType[])('%s', (type) => {
  describe.each(STATES)('while %s', (state) => {
    test.each(ACTORS)('by $name', ({ actor, letters }) => {
      const referral = aReferralToActOn(state);

      const outcome = outcomeOf(referral, actor, commandOf(type, actor));

      expect(refusalOf(outcome)).toBe(expected(type, state, letters));
    });
  });
});

test('a refusal for the state says which state it is', () => {
  const outcome = outcomeOf(aReferralIn('matched'), OWNER, { type: 'withdraw' });

  expect(outcome).toEqual({ kind: 'refused', reason: 'not-in-this-state', state: 'matched' });
});
