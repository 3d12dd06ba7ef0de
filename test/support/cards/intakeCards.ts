/** Every step of the intake, right and wrong, and the overview. */
import { dayOf } from '../../../src/domain/calendar';
import { placesOf, questionsAt, type AskedQuestion } from '../../../src/domain/intake';
import type { Input } from '../../../src/domain/questions';
import type { WrongAnswer } from '../../../src/domain/readAnswer';
import type { Referral } from '../../../src/domain/referral';
import type { Problem } from '../../../src/flows/takeIntake';
import { intakeOverview, intakeStep } from '../../../src/teams/views/intake';
import { MONDAY } from '../builders';
import type { Shown, Sight } from './everyCard';
import { aTypedReferralIn } from './situations';

/** What can be wrong with each kind of answer. */
const WRONG: Record<Input['kind'], WrongAnswer[]> = {
  choice: ['not-in-list'],
  choices: ['not-in-list', 'excludes-others'],
  month: ['not-a-month', 'in-the-future'],
  date: ['not-a-date'],
  municipality: ['unknown-municipality', 'ambiguous-municipality'],
  text: ['too-short', 'too-long'],
};

export function intakeCards({ typed, language }: Sight): Shown[] {
  const complete = aTypedReferralIn('drafting', typed);
  const empty: Referral = { ...complete, answers: {}, youths: complete.youths.map(() => ({})) };
  const steps = [complete, empty].flatMap((referral) =>
    placesOf(referral).flatMap((place) => {
      const asked = questionsAt(place, referral, dayOf(MONDAY));
      return [[], wrongAnswers(asked, 0), wrongAnswers(asked, -1)].map((wrong) => ({
        template: 'intakeStep',
        situation: `${place.step}, ${wrong[0]?.why ?? 'all right'}`,
        card: intakeStep(
          { referral, place, problems: wrong.map((one) => ({ ...one, typed: typed.words.slice(0, 600) })), notice: '' },
          language,
          MONDAY,
        ),
      }));
    }),
  );
  const overviews = [complete, empty].map((referral) => ({
    template: 'intakeOverview',
    situation: referral === empty ? 'nothing answered' : 'complete',
    card: intakeOverview(referral, language, MONDAY),
  }));
  return [...steps, ...overviews];
}

/** Every question of a step answered wrong, in one of the ways that question can be. */
function wrongAnswers(asked: readonly AskedQuestion[], way: 0 | -1): Omit<Problem, 'typed'>[] {
  return asked.map(({ id, input }) => ({ question: id, why: WRONG[input.kind].at(way)!, candidates: ['Bergen (L)'] }));
}
