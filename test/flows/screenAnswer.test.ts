/** The answer to a question of a home: what is proposed, and what a coordinator still has to decide. */
import { leftInAnswer, proposedAnswer } from '../../src/flows/screenAnswer';
import { aReferral } from '../support/builders';

const named = aReferral({ answers: { ...aReferral().answers, forbiddenNames: 'Yara' } });

test('what certainly identifies is replaced in the proposal', () => {
  const proposed = proposedAnswer(named, 'Bel oma op 06-12345678.');

  expect(proposed).not.toContain('06-12345678');
  expect(proposed).toContain('oma');
});

test('nothing comes of an answer without words', () => {
  expect(proposedAnswer(named, '')).toBe('');
});

test('a name that must not appear is left until somebody keeps it', () => {
  expect(leftInAnswer(named, 'Ze woont nu bij yara.', [])).toEqual(['yara']);
  expect(leftInAnswer(named, 'Ze woont nu bij yara.', ['Yara'])).toEqual([]);
});

test('a harmless answer may go', () => {
  expect(leftInAnswer(named, 'Elke week een middag.', [])).toEqual([]);
});
