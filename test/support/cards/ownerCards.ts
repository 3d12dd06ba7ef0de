/** What a referrer can see: every step of the intake, right and wrong, the overview, and the status in every state. */
import { dayOf } from '../../../src/domain/calendar';
import { placesOf, questionsAt, type AskedQuestion, type Place } from '../../../src/domain/intake';
import type { Input } from '../../../src/domain/question';
import type { WrongAnswer } from '../../../src/domain/readAnswer';
import type { Referral } from '../../../src/domain/referral';
import { HISTORY_EVENTS } from '../../../src/domain/history';
import type { Problem } from '../../../src/flows/takeIntake';
import { ownerHistory } from '../../../src/teams/views/history';
import { intakeOverview, intakeStep } from '../../../src/teams/views/intake';
import { myReferrals } from '../../../src/teams/views/myReferrals';
import { ownerStatus } from '../../../src/teams/views/owner';
import { aPerson, CONTACTS, MONDAY } from '../builders';
import type { Shown, Sight } from './shown';
import { aTypedReferralIn, providersOf, saidTo, STATES, withBothVerdicts } from './situations';

export function ownerCards(sight: Sight): Shown[] {
  return [
    ...intakeSteps(sight),
    ...intakeOverviews(sight),
    ...ownLists(sight),
    ...statuses(sight),
    ...histories(sight),
  ];
}

/** What can be wrong with each kind of answer. */
const WRONG: Record<Input['kind'], readonly WrongAnswer[]> = {
  choice: ['not-in-list', 'not-at-this-age'],
  choices: ['not-in-list', 'excludes-others'],
  month: ['not-a-month', 'in-the-future'],
  date: ['not-a-date', 'year-unlikely'],
  municipality: ['unknown-municipality', 'ambiguous-municipality'],
  text: ['too-short', 'recognisable'],
};

function intakeSteps({ typed, language }: Sight): Shown[] {
  const complete = aTypedReferralIn('drafting', typed);
  return [complete, emptied(complete)].flatMap((referral) =>
    differentPlacesOf(referral).flatMap((place) => {
      const asked = questionsAt(place, referral, dayOf(MONDAY));
      return [[], wrongAnswers(asked, 0), wrongAnswers(asked, -1)].map((wrong) => {
        const problems = wrong.map((one) => ({ ...one, typed: typed.words.slice(0, 600) }));
        const shown = { referral, place, problems, notice: saidTo(typed).notice };
        return {
          template: 'intakeStep',
          situation: `${place.step}, ${wrong[0]?.why ?? 'all right'}`,
          card: intakeStep(shown, language, MONDAY),
        };
      });
    }),
  );
}

/** The third youth is asked what the second is. */
function differentPlacesOf(referral: Referral): Place[] {
  return placesOf(referral).filter(({ youth = 0 }) => youth < 2);
}

/** Every question of a step answered wrong, in one of the ways that question can be. */
function wrongAnswers(asked: readonly AskedQuestion[], way: 0 | -1): Omit<Problem, 'typed'>[] {
  return asked.map(({ id, input }) => ({ question: id, why: WRONG[input.kind].at(way)!, candidates: ['Bergen (L)'] }));
}

function intakeOverviews({ typed, language }: Sight): Shown[] {
  const complete = aTypedReferralIn('drafting', typed);
  const said = saidTo(typed);
  const situations = [
    { situation: 'complete', referral: complete, said: {} },
    { situation: 'nothing answered', referral: emptied(complete), said: {} },
    { situation: 'returned', referral: aTypedReferralIn('returned', typed), said },
    { situation: 'changed while searching', referral: aTypedReferralIn('searching', typed), said },
  ];
  return situations.map(({ situation, referral, said }) => ({
    template: 'intakeOverview',
    situation,
    card: intakeOverview(referral, said, language, MONDAY),
  }));
}

function ownLists({ typed, language }: Sight): Shown[] {
  const own = STATES.map((state, index) => ({ ...aTypedReferralIn(state, typed), id: `referral-${index}` }));
  const deputy = aPerson({ id: 'deputy-1', standsInFor: ['person-1'] });
  const atWork = aPerson({ intake: { referral: 'referral-0', place: { step: 'care', youth: 0 } } });
  const several = [own, Array.from({ length: 30 }, () => own).flat()];
  return several.flatMap((list) =>
    [deputy, atWork].map((reader) => ({
      template: 'myReferrals',
      situation: `${list.length} of ${reader.id}`,
      card: myReferrals(list, reader, language),
    })),
  );
}

function statuses({ typed, language }: Sight): Shown[] {
  const [provider] = providersOf(typed);
  const said = saidTo(typed);
  const inStates = STATES.flatMap((state) =>
    [provider, undefined].map((known) => ({
      situation: `${state}${known ? '' : ', no address'}`,
      view: { referral: withBothVerdicts(state, typed), provider: known, ...said },
    })),
  );
  const searching = aTypedReferralIn('searching', typed);
  const handedOver = { ...searching, handOver: { code: 'TP-7K3QX', until: '2026-03-09' } };
  const refused: Referral = {
    ...searching,
    stage: { state: 'closed', since: MONDAY, reason: 'notSuitable', words: typed.words.slice(0, 600) },
  };
  const others = [
    { situation: 'offered to a colleague', view: { referral: handedOver } },
    { situation: 'refused', view: { referral: refused } },
  ];
  return [...inStates, ...others].map(({ situation, view }) => ({
    template: 'ownerStatus',
    situation,
    card: ownerStatus({ ...view, contacts: CONTACTS }, language, MONDAY),
  }));
}

/** Everything that can happen, by everybody. */
function histories({ typed, language }: Sight): Shown[] {
  return [STATES[3], 'closed' as const].map((state) => {
    const history = HISTORY_EVENTS.map((what) => ({ at: MONDAY, by: 'person-1', role: 'referrer' as const, what }));
    const referral = { ...aTypedReferralIn(state, typed), history };
    return { template: 'ownerHistory', situation: state, card: ownerHistory(referral, language) };
  });
}

function emptied(referral: Referral): Referral {
  return { ...referral, answers: {}, youths: referral.youths.map(() => ({})) };
}
