/** A home asks first: the coordinator puts it to the referrer, and approves what the home reads. */
import type { Command } from '../../../src/domain/commands';
import { openQuestionsOf } from '../../../src/domain/homeQuestions';
import type { Referral } from '../../../src/domain/referral';
import { after, aReferralIn, done, interestOf, outcomeOf, refusalOf, told } from '../../support/acts';
import { COORDINATOR, homeOf, memberOf, OWNER } from '../../support/people';

const doubtOf = (question: string): Command => ({
  type: 'answer-for-home',
  home: homeOf(3),
  answeredFor: 'parent',
  says: { kind: 'doubt', question },
});

/** Home 3 asks whether there is contact with the parents. */
const asked = () => after(aReferralIn('searching'), [memberOf(3), doubtOf('Is er contact met de ouders?')]);
const idOf = (referral: Referral) => referral.questions.at(-1)!.id;
const put = (referral: Referral): Command => ({
  type: 'put-question',
  question: idOf(referral),
  words: 'Is er contact?',
});
const answer = (referral: Referral): Command => ({
  type: 'answer-question',
  question: idOf(referral),
  words: 'Elke week bij oma Truus.',
});
const approve = (referral: Referral, addToProfile = false): Command => ({
  type: 'approve-answer',
  question: idOf(referral),
  words: ' Elke week. ',
  addToProfile,
});

test('a question is open until it is answered, and the home stays in doubt until it says otherwise', () => {
  const referral = asked();

  const answered = done(outcomeOf(referral, COORDINATOR, approve(referral)));

  expect(openQuestionsOf(referral)).toMatchObject([{ words: 'Is er contact met de ouders?' }]);
  expect(openQuestionsOf(answered)).toEqual([]);
  expect(answered.homeAnswers.at(-1)).toMatchObject({ home: homeOf(3), says: { kind: 'doubt' } });
});

test('the way of a question: each hears only the own part of it', () => {
  const first = asked();
  const second = done(outcomeOf(first, COORDINATOR, put(first)));
  const third = done(outcomeOf(second, OWNER, answer(first)));
  const fourth = done(outcomeOf(third, COORDINATOR, approve(first)));

  expect(told(first, second)).toEqual(['owner: question-put']);
  expect(told(second, third)).toEqual(['desk: question-came-back']);
  expect(told(third, fourth)).toEqual(['provider-3: question-answered']);
  expect(fourth.questions.at(-1)).toMatchObject({ approved: { words: 'Elke week.', by: 'coordinator-1' } });
});

test('no words of anybody stand in what is owed or in the history', () => {
  const first = asked();
  const last = after(first, [COORDINATOR, put(first)], [OWNER, answer(first)], [COORDINATOR, approve(first)]);

  expect(JSON.stringify([last.notices, last.history])).not.toMatch(/Truus|contact\?|Elke week/);
});

test('with one tick the answer comes in a new version too, which is still to be approved', () => {
  const referral = asked();

  const answered = done(outcomeOf(referral, COORDINATOR, approve(referral, true)));
  const added = answered.profiles.at(-1)!;

  expect(added.version).toBe(referral.profiles.at(-1)!.version + 1);
  expect(added.approval).toBeUndefined();
  expect(added.facts.find(({ question }) => question === 'helpNeeded')?.value).toMatch(/slapen\.\nElke week\.$/);
});

test('what came back to the coordinator is looked at before what waits for the referrer', () => {
  const first = asked();
  const second = after(first, [COORDINATOR, put(first)], [memberOf(3), doubtOf('Hoe slaapt de jeugdige?')]);
  const newest = openQuestionsOf(second).map(({ words }) => words);
  const third = after(second, [OWNER, answer(first)]);

  expect(newest).toEqual(['Hoe slaapt de jeugdige?', 'Is er contact met de ouders?']);
  expect(openQuestionsOf(third).map(({ words }) => words)).toEqual([...newest].reverse());
});

test('a home that has no interest any more waits for no answer; one that became interested does', () => {
  const referral = asked();
  const declined: Command = { ...doubtOf(''), says: { kind: 'decline', reason: 'noPlace' } } as Command;

  expect(openQuestionsOf(after(referral, [memberOf(3), declined]))).toEqual([]);
  expect(openQuestionsOf(after(referral, [memberOf(3), interestOf(homeOf(3))]))).toHaveLength(1);
});

test.each<[string, (referral: Referral) => Command, string]>([
  ['a question that does not exist', () => ({ type: 'put-question', question: 'x', words: 'Ja?' }), 'question-unknown'],
  ['no words', (referral) => ({ ...put(referral), words: '  ' }) as Command, 'words-missing'],
  ['too many words', (referral) => ({ ...put(referral), words: 'x'.repeat(601) }) as Command, 'text-too-long'],
])('%s is refused', (_, command, reason) => {
  const referral = asked();

  expect(refusalOf(outcomeOf(referral, COORDINATOR, command(referral)))).toBe(reason);
});

test('the referrer answers only what was put to him', () => {
  const referral = asked();

  expect(refusalOf(outcomeOf(referral, OWNER, answer(referral)))).toBe('question-unknown');
});

test('an answered question is not answered again, nor put again once there is an answer', () => {
  const referral = asked();
  const answered = after(referral, [COORDINATOR, put(referral)], [OWNER, answer(referral)]);
  const approved = after(answered, [COORDINATOR, approve(referral)]);

  expect(refusalOf(outcomeOf(answered, COORDINATOR, put(referral)))).toBe('already-said');
  expect(refusalOf(outcomeOf(approved, COORDINATOR, approve(referral)))).toBe('question-unknown');
});
