/** The status card in the owner's chat is brought up to date when it would say something else. */
import type { Command } from '../../src/domain/commands';
import { withOwnerCard } from '../../src/domain/ownerCard';
import type { Actor } from '../../src/domain/actor';
import type { Referral, State } from '../../src/domain/referral';
import { aMoment, aReferralIn, done, outcomeOf, SUBMIT, told } from '../support/acts';
import { anAskOf, COORDINATOR, homeOf, memberOf, OWNER } from '../support/people';

/** Nobody is waited for, so that asking more ends no wave. */
const withCard = () => ({ ...aReferralIn('searching'), waves: [], ownerPost: { activityId: 'owner-1' } });

const shown = (actor: Actor, command: Command, before: Referral = withCard()) =>
  told(before, withOwnerCard(before, done(outcomeOf(before, actor, command)), aMoment()));

test('more homes are asked: the number on it changes', () => {
  expect(shown(COORDINATOR, { type: 'ask-more', asks: [anAskOf(4)] })).toContain('owner: card');
});

test('nothing on it changes: it is left alone', () => {
  expect(shown(COORDINATOR, { type: 'add-note', text: 'Morgen bellen.' })).not.toContain('owner: card');
  const decline: Command = {
    type: 'answer-for-home',
    home: homeOf(3),
    answeredFor: 'parent',
    says: { kind: 'decline', reason: 'noPlace' },
  };
  expect(shown(memberOf(3), decline)).not.toContain('owner: card');
});

test('what the owner did on it was answered there; sending in was answered on a card of the intake', () => {
  const on = (state: State) => ({ ...aReferralIn(state), ownerPost: { activityId: 'owner-1' } });

  expect(shown(OWNER, { type: 'pause', until: '2026-03-20' })).not.toContain('owner: card');
  expect(shown(OWNER, SUBMIT, on('drafting'))).toContain('owner: card');
  expect(shown(OWNER, SUBMIT, on('returned'))).toContain('owner: card');
});

test('news comes with a card of its own', () => {
  const heard = shown(COORDINATOR, { type: 'introduce', home: homeOf(1) });

  expect(heard.filter((line) => line.startsWith('owner'))).toEqual(['owner: introduced']);
});

test('who never had one, or is phoned, gets none', () => {
  const { ownerPost: _, ...never } = withCard();
  const phoned = { ...withCard(), phoneReferrer: { name: 'Kim', organisation: 'Huisarts', phone: '013-5550124' } };
  const more: Command = { type: 'ask-more', asks: [anAskOf(4)] };

  for (const before of [never, phoned]) {
    const after = withOwnerCard(before, done(outcomeOf(before, COORDINATOR, more)), aMoment());
    expect(told(before, after)).not.toContain('owner: card');
  }
});
