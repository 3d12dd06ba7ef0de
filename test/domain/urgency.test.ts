/** What is told at once, what waits for working time, and what for the next digest. */
import { readyNotices, recovered } from '../../src/domain/delivery';
import type { Command } from '../../src/domain/commands';
import type { Actor } from '../../src/domain/actor';
import type { Referral, State } from '../../src/domain/referral';
import { aMoment, aReferralIn, done, interestOf, lineOf, outcomeOf, SUBMIT, fitsBy } from '../support/acts';
import { COORDINATOR, homeOf, memberOf, OWNER } from '../support/people';
import { minutesAfter, MONDAY } from '../support/builders';

const NIGHT = minutesAfter(MONDAY, 12 * 60);
/** Tuesday, 8:30 in Amsterdam. */
const MORNING = minutesAfter(MONDAY, 22 * 60 + 30);
const PAUSE: Command = { type: 'pause', until: '2026-03-20' };
const INTRODUCE: Command = { type: 'introduce', home: homeOf(1) };

/** Each notice that this act owes, with the state in which it begins. */
function owed(referral: Referral, actor: Actor, command: Command, now = MONDAY): string[] {
  const after = done(outcomeOf(referral, actor, command, now));
  return after.notices
    .slice(referral.notices.length)
    .filter(({ content }) => content.kind === 'news')
    .map((notice) => `${lineOf(notice)}: ${notice.mark.state}`);
}

const ACTS: { what: string; state: State; actor: Actor; command: Command; begins: string }[] = [
  {
    what: 'interest',
    state: 'searching',
    actor: memberOf(3),
    command: interestOf(homeOf(3)),
    begins: 'desk: interest: owed',
  },
  {
    what: 'a decision',
    state: 'exploring',
    actor: OWNER,
    command: fitsBy(OWNER),
    begins: 'desk: one-side-fits: owed',
  },
  { what: 'an end', state: 'searching', actor: OWNER, command: { type: 'withdraw' }, begins: 'desk: withdrawn: owed' },
  { what: 'an answer', state: 'returned', actor: OWNER, command: SUBMIT, begins: 'desk: changed: owed' },
  { what: 'a change', state: 'searching', actor: OWNER, command: SUBMIT, begins: 'desk: changed: collected' },
  { what: 'a pause', state: 'searching', actor: OWNER, command: PAUSE, begins: 'desk: paused: collected' },
];

test.each(ACTS)(
  'of $what the coordination point hears at once or in the digest',
  ({ state, actor, command, begins }) => {
    expect(owed(aReferralIn(state), actor, command)).toContain(begins);
  },
);

test('of an urgent referral it hears everything at once', () => {
  const referral = aReferralIn('searching');
  const urgent = { ...referral, answers: { ...referral.answers, neededWhen: 'urgent' as const } };

  expect(owed(urgent, OWNER, PAUSE)).toEqual(['desk: paused: owed']);
});

test('an owner and a provider are not disturbed at night', () => {
  expect(owed(aReferralIn('searching'), COORDINATOR, INTRODUCE, NIGHT)).toEqual([
    'owner: introduced: waiting',
    'provider-1: introduced: waiting',
    'provider-2: another-introduced: waiting',
  ]);
});

test('an end is told at night too', () => {
  expect(owed(aReferralIn('searching'), OWNER, { type: 'withdraw' }, NIGHT)).toContain('provider-1: stopped: owed');
});

describe('what waits', () => {
  const introduced = done(outcomeOf(aReferralIn('searching'), COORDINATOR, INTRODUCE, NIGHT));
  const readyAt = (referral: Referral, now: Date) =>
    readyNotices(recovered(referral, aMoment(now)), now).map((notice) => lineOf(notice));

  test('does not hold up the cards', () => {
    expect(readyAt(introduced, NIGHT)).toEqual(['desk: card', 'provider-1: card']);
  });

  test('goes when work begins, in its place before what came later', () => {
    expect(readyAt(introduced, MORNING)).toEqual([
      'owner: introduced',
      'provider-1: introduced',
      'provider-2: another-introduced',
      'desk: card',
    ]);
  });

  test('goes at once when something that cannot wait comes after it', () => {
    const calledOff = done(outcomeOf(introduced, COORDINATOR, { type: 'call-off' }, NIGHT));

    const toOwner = calledOff.notices.filter(({ to }) => to.kind === 'owner').slice(-2);

    expect(toOwner.map((notice) => `${lineOf(notice)}: ${notice.mark.state}`)).toEqual([
      'owner: introduced: owed',
      'owner: called-off: owed',
    ]);
  });
});
