/** The coordinator sends back, refuses, waives, writes notes and says what is no double. */
import type { Command } from '../../../src/domain/commands';
import { aReferral, aYouth } from '../../support/builders';
import { after, aReferralIn, happened, outcomeOf, refusalOf, SUBMIT, told } from '../../support/acts';
import { anAskOf, COORDINATOR, OWNER } from '../../support/people';

const QUESTION = 'Hoe gaat het op school?';
const WORDS = 'Er is meer zorg nodig dan een gezinshuis kan geven.';

describe('sending back', () => {
  const SEND_BACK: Command = { type: 'send-back', question: ` ${QUESTION} ` };

  test('asks the owner a question, and only the owner hears of it', () => {
    const referral = aReferralIn('submitted');

    const returned = after(referral, [COORDINATOR, SEND_BACK]);

    expect(returned.stage).toMatchObject({ state: 'returned', question: QUESTION });
    expect(told(referral, returned)).toEqual(['desk: card', 'owner: sent-back']);
    expect(happened(referral, returned)).toEqual(['sent-back']);
    expect(JSON.stringify([returned.notices, returned.history])).not.toContain('school');
  });

  test('keeps everything that was answered, and it can be answered further', () => {
    const referral = after(aReferralIn('submitted'), [COORDINATOR, SEND_BACK]);

    const place = { step: 'youth', youth: 0 } as const;
    const answer: Command = { type: 'answer-questions', place, values: { education: 'so' }, asked: ['education'] };
    const answered = after(referral, [OWNER, answer]);

    expect(answered.answers).toEqual(aReferral().answers);
    expect(answered.youths).toEqual([aYouth({ education: 'so' })]);
  });

  test('sent in again is a next version with what was answered since, and the coordination point hears it', () => {
    const referral = after(aReferralIn('returned'), [
      OWNER,
      {
        type: 'answer-questions',
        place: { step: 'youth', youth: 0 },
        values: { education: 'so' },
        asked: ['education'],
      },
    ]);

    const sent = after(referral, [OWNER, SUBMIT]);

    expect(sent.stage).toMatchObject({ state: 'submitted' });
    expect(sent.profiles.map(({ version }) => version)).toEqual([1, 2]);
    expect(told(referral, sent)).toEqual(['desk: card', 'desk: changed']);
  });
});

describe('refusing', () => {
  test('closes with the words for the owner, who is the only one to hear it', () => {
    const referral = aReferralIn('submitted');

    const refused = after(referral, [COORDINATOR, { type: 'refuse', words: ` ${WORDS} ` }]);

    expect(refused.stage).toMatchObject({ state: 'closed', reason: 'notSuitable', words: WORDS });
    expect(told(referral, refused)).toEqual(['desk: card', 'owner: refused']);
    expect(happened(referral, refused)).toEqual(['refused']);
    expect(JSON.stringify([refused.notices, refused.history])).not.toContain('meer zorg');
  });
});

describe('waiving', () => {
  const gap = () =>
    after(aReferral({ youths: [aYouth({ themes: undefined, supervision: undefined })] }), [
      OWNER,
      { ...SUBMIT, incomplete: true } as Command,
    ]);
  const waiving = (question: 'themes' | 'supervision', youth = 0): Command => ({
    type: 'waive',
    place: { step: 'care', youth },
    question,
    reason: ' Wordt nog onderzocht. ',
  });
  const approving: Command = { type: 'approve-and-ask', version: 2, asks: [anAskOf(1)] };
  const edited = (...acts: Command[]) =>
    after(
      gap(),
      [COORDINATOR, { type: 'edit-profile', version: 1, sentence: 'Zoekt rust.', texts: {}, kept: [] }],
      ...acts.map((act): [typeof COORDINATOR, Command] => [COORDINATOR, act]),
    );

  test('keeps which answer, why and by whom; nobody hears it', () => {
    const referral = gap();

    const waived = after(referral, [COORDINATOR, waiving('themes')]);

    expect(waived.waived).toMatchObject([
      { place: { step: 'care', youth: 0 }, question: 'themes', reason: 'Wordt nog onderzocht.', by: 'coordinator-1' },
    ]);
    expect(told(referral, waived)).toEqual([]);
    expect(happened(referral, waived)).toEqual(['waived']);
  });

  test.each([
    { name: 'nothing', acts: [], missing: ['themes', 'supervision'] },
    { name: 'one of two', acts: [waiving('themes')], missing: ['supervision'] },
    {
      name: 'the same of another youth',
      acts: [waiving('themes', 1), waiving('supervision', 1)],
      missing: ['themes', 'supervision'],
    },
  ])('$name leaves the approval refused, naming what is missing', ({ acts, missing }) => {
    const outcome = outcomeOf(edited(...acts), COORDINATOR, approving);

    expect(outcome).toEqual({
      kind: 'refused',
      reason: 'answers-missing',
      missing: missing.map((question) => ({ place: { step: 'care', youth: 0 }, question })),
    });
  });

  test('each missing answer makes the approval possible', () => {
    const outcome = outcomeOf(edited(waiving('themes'), waiving('supervision')), COORDINATOR, approving);

    expect(refusalOf(outcome)).toBe('done');
  });

  test('the same twice is refused', () => {
    expect(refusalOf(outcomeOf(edited(waiving('themes')), COORDINATOR, waiving('themes')))).toBe('already-said');
  });

  test('the same question of another youth is another answer', () => {
    expect(refusalOf(outcomeOf(edited(waiving('themes')), COORDINATOR, waiving('themes', 1)))).toBe('done');
  });
});

describe('a note', () => {
  test('is kept with who wrote it, and told to nobody', () => {
    const referral = aReferralIn('exploring');

    const noted = after(referral, [COORDINATOR, { type: 'add-note', text: ' Morgen bellen. ' }]);

    expect(noted.notes).toMatchObject([{ text: 'Morgen bellen.', by: 'coordinator-1' }]);
    expect(told(referral, noted)).toEqual([]);
    expect(JSON.stringify([noted.history, noted.profiles, noted.asks])).not.toContain('Morgen');
  });

  test('comes after those that were there', () => {
    const noted = after(
      aReferralIn('searching'),
      [COORDINATOR, { type: 'add-note', text: 'een' }],
      [COORDINATOR, { type: 'add-note', text: 'twee' }],
    );

    expect(noted.notes.map(({ text }) => text)).toEqual(['een', 'twee']);
  });
});

describe('another youth', () => {
  const saying = (reference: string): Command => ({ type: 'say-not-double', reference });

  test('is remembered for each referral that looked like a double', () => {
    const said = after(aReferralIn('submitted'), [COORDINATOR, saying('TP-H4MXT')], [COORDINATOR, saying('TP-9XKLM')]);

    expect(said.notDoubleOf).toEqual(['TP-H4MXT', 'TP-9XKLM']);
  });

  test('said twice is refused', () => {
    const said = after(aReferralIn('submitted'), [COORDINATOR, saying('TP-H4MXT')]);

    expect(refusalOf(outcomeOf(said, COORDINATOR, saying('TP-H4MXT')))).toBe('already-said');
  });
});

test.each<Command>([
  { type: 'send-back', question: '  ' },
  { type: 'refuse', words: '\n' },
  { type: 'waive', place: { step: 'who' }, question: 'strengths', reason: '' },
  { type: 'add-note', text: ' \t' },
])('$type without words is refused', (command) => {
  expect(refusalOf(outcomeOf(aReferralIn('submitted'), COORDINATOR, command))).toBe('words-missing');
});
