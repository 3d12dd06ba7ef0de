/** The referrer answers and sends in. */
import type { Command } from '../../../src/domain/commands';
import type { QuestionId } from '../../../src/domain/questions';
import { aReferral, aYouth } from '../../support/builders';
import { done, outcomeOf, refusalOf, SUBMIT, told } from '../../support/acts';
import { OWNER } from '../../support/people';

type Answer = Extract<Command, { type: 'answer-questions' }>;

const answering = (values: Answer['values'], place: Answer['place'], asked = Object.keys(values)): Answer => ({
  type: 'answer-questions',
  place,
  values,
  asked: asked as QuestionId[],
});

describe('an answer', () => {
  test('is kept', () => {
    const referral = aReferral({ answers: {} });

    const answered = done(outcomeOf(referral, OWNER, answering({ neededWhen: 'urgent' }, { step: 'when' })));

    expect(answered.answers).toEqual({ neededWhen: 'urgent' });
  });

  test('leaves what was said on other cards as it was', () => {
    const referral = aReferral();

    const answered = done(outcomeOf(referral, OWNER, answering({ siblings: 'apart' }, { step: 'who' })));

    expect(answered.answers).toEqual({ ...referral.answers, siblings: 'apart' });
  });

  test('that was emptied is forgotten', () => {
    const referral = aReferral();

    const answered = done(outcomeOf(referral, OWNER, answering({}, { step: 'who' }, ['strengths'])));

    expect(answered.answers).not.toHaveProperty('strengths');
    expect(answered.answers.helpNeeded).toBe(referral.answers.helpNeeded);
  });

  test('about one youth does not touch the other', () => {
    const referral = aReferral({ youths: [aYouth(), aYouth({ sex: 'boy' })] });

    const answered = done(outcomeOf(referral, OWNER, answering({ sex: 'other' }, { step: 'youth', youth: 1 })));

    expect(answered.youths).toEqual([aYouth(), aYouth({ sex: 'other' })]);
  });

  test('about a youth who is not there changes nothing', () => {
    const referral = aReferral();

    const answered = done(outcomeOf(referral, OWNER, answering({ sex: 'boy' }, { step: 'youth', youth: 7 })));

    expect(answered.youths).toEqual(referral.youths);
  });

  test('tells nobody', () => {
    const referral = aReferral();

    const answered = done(outcomeOf(referral, OWNER, answering({ neededWhen: 'crisis' }, { step: 'when' })));

    expect(told(referral, answered)).toEqual([]);
  });
});

describe('the number of youths', () => {
  test('makes room for brothers and sisters', () => {
    const answered = done(outcomeOf(aReferral(), OWNER, answering({ youthCount: '3' }, { step: 'when' })));

    expect(answered.youths).toEqual([aYouth(), {}, {}]);
  });

  test('made smaller forgets who is taken away', () => {
    const referral = aReferral({ youths: [aYouth(), aYouth({ sex: 'boy' }), aYouth()] });

    const answered = done(outcomeOf(referral, OWNER, answering({ youthCount: '2' }, { step: 'when' })));

    expect(answered.youths).toEqual([aYouth(), aYouth({ sex: 'boy' })]);
  });

  test('emptied leaves one youth', () => {
    const referral = aReferral({ youths: [aYouth(), {}] });

    const answered = done(outcomeOf(referral, OWNER, answering({}, { step: 'when' }, ['youthCount'])));

    expect(answered.youths).toEqual([aYouth()]);
  });
});

describe('sending in', () => {
  test('drafts version 1 of the profile, not approved, without a sentence', () => {
    const submitted = done(outcomeOf(aReferral(), OWNER, SUBMIT));

    expect(submitted.stage.state).toBe('submitted');
    expect(submitted.profiles).toMatchObject([{ version: 1, sentence: '' }]);
    expect(submitted.profiles[0]).not.toHaveProperty('approval');
  });

  test('tells the coordination point, and nobody else', () => {
    const referral = aReferral();

    const submitted = done(outcomeOf(referral, OWNER, SUBMIT));

    expect(told(referral, submitted)).toEqual(['desk: card']);
  });

  test('can be read back', () => {
    const submitted = done(outcomeOf(aReferral(), OWNER, SUBMIT));

    expect(submitted.history.at(-1)).toMatchObject({ what: 'submitted', by: 'person-1', role: 'referrer' });
  });

  test('is refused while a needed answer is missing, and names each with its card', () => {
    const answers = { ...aReferral().answers, legalGround: undefined };
    const youths = [aYouth({ themes: undefined })];

    const outcome = outcomeOf(aReferral({ answers, youths }), OWNER, SUBMIT);

    expect(outcome).toEqual({
      kind: 'refused',
      reason: 'answers-missing',
      missing: [
        { place: { step: 'when' }, question: 'legalGround' },
        { place: { step: 'care', youth: 0 }, question: 'themes' },
      ],
    });
  });
});

describe('sending in although something is missing', () => {
  const withGap = () => aReferral({ youths: [aYouth({ themes: undefined })] });

  test('goes when the referrer says so, and can be read back', () => {
    const submitted = done(outcomeOf(withGap(), OWNER, { type: 'submit', isAdmitted: true, incomplete: true }));

    expect(submitted.stage.state).toBe('submitted');
    expect(submitted.profiles[0]?.youths[0]?.facts.map(({ question }) => question)).not.toContain('themes');
    expect(submitted.history.at(-1)).toMatchObject({ what: 'submitted' });
  });
});

describe('a referrer who was not let in', () => {
  test.each([{ incomplete: false }, { incomplete: true }])(
    'cannot send yet, and loses nothing: %j',
    ({ incomplete }) => {
      const referral = aReferral();

      const outcome = outcomeOf(referral, OWNER, { type: 'submit', isAdmitted: false, incomplete });

      expect(outcome).toEqual({ kind: 'refused', reason: 'not-admitted' });
      expect(referral).toEqual(aReferral());
    },
  );

  test('sends the same referral once let in', () => {
    const referral = aReferral();
    outcomeOf(referral, OWNER, { type: 'submit', isAdmitted: false, incomplete: false });

    expect(refusalOf(outcomeOf(referral, OWNER, SUBMIT))).toBe('done');
  });
});
