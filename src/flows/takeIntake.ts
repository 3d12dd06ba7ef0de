/** A referrer fills in the intake card by card; every answer is kept at once. */
import { dayOf, type Day } from '../domain/calendar';
import { decide } from '../domain/decide';
import { keepingAnswers } from '../domain/decisions/intake';
import {
  missingAnswers,
  offeredAt,
  placesOf,
  questionsAt,
  samePlace,
  type AskedQuestion,
  type Place,
} from '../domain/intake';
import type { QuestionId } from '../domain/questions';
import { readAnswer, type ReadAnswer, type WrongAnswer } from '../domain/readAnswer';
import type { Referral } from '../domain/referral';
import { actOnReferral, referralOf, type Click } from './actOnReferral';
import { changeReferral, type Changed } from './changeReferral';
import type { Means } from './ports';
import { certainlyIdentifying } from './screenTexts';

/** Something a person filled in that cannot be kept, with the words as they were typed. */
export interface Problem {
  question: QuestionId;
  typed: string;
  why: WrongAnswer;
  candidates?: string[];
}

export type Saved =
  | { kind: 'saved'; before: Referral; referral: Referral; place: Place; next: Place | 'overview'; problems: Problem[] }
  | Exclude<Changed, { kind: 'done' }>;

/** Keeps what is right on this card, says what is not, and which card comes next. */
export async function saveAnswers(
  means: Means,
  click: Click,
  place: Place,
  typed: Readonly<Record<string, string>>,
): Promise<Saved> {
  return keep(means, click, place, (asked, today) => ({ asked, read: readCard(asked, typed, today) }));
}

/** Keeps one answer that was typed in the chat, and leaves what else stands on the card. */
export async function saveOneAnswer(
  means: Means,
  click: Click,
  place: Place,
  { question, value }: { question: QuestionId; value: string },
): Promise<Saved> {
  const saved = await keep(means, click, place, (all, today) => {
    const asked = all.filter(({ id }) => id === question);
    return { asked, read: readCard(asked, { [question]: value }, today) };
  });
  if (saved.kind !== 'saved') return saved;
  const isOpenHere = missingAnswers(saved.referral, dayOf(means.now())).some((one) => samePlace(one.place, place));
  return isOpenHere ? { ...saved, next: place } : saved;
}

interface ReadCard {
  values: Partial<Record<QuestionId, string | string[]>>;
  problems: Problem[];
}

async function keep(
  means: Means,
  click: Click,
  place: Place,
  readFrom: (asked: AskedQuestion[], today: Day) => { asked: AskedQuestion[]; read: ReadCard },
): Promise<Saved> {
  const referral = await referralOf(means, click);
  if (!referral || !placesOf(referral).some((known) => samePlace(known, place))) return { kind: 'unknown' };
  const today = dayOf(means.now());
  const shown = questionsAt(place, referral, today);
  const { asked, read } = readFrom(shown, today);
  const { values, problems } = withoutMisfits(referral, place, { asked, read, today });
  const wrong = new Set(problems.map(({ question }) => question));
  const kept = asked.map(({ id }) => id).filter((id) => !wrong.has(id));
  const command = { type: 'answer-questions', place, values, asked: kept } as const;
  const changed = await changeReferral(means, referral.id, click.activityId, (current, moment) =>
    decide(current, command, click.actor, moment),
  );
  if (changed.kind !== 'done') return changed;
  const next = problems.length > 0 ? place : placeAfter(referral, changed.referral, { place, shown, today });
  return { kind: 'saved', before: referral, referral: changed.referral, place, next, problems };
}

/** What is in the list but does not fit the age, or what was chosen on the same card, is not kept. */
function withoutMisfits(
  referral: Referral,
  place: Place,
  { asked, read, today }: { asked: readonly AskedQuestion[]; read: ReadCard; today: Day },
): ReadCard {
  const ids = Object.keys(read.values) as QuestionId[];
  const filled = keepingAnswers(referral, { place, values: read.values, asked: ids });
  const misfits = asked.filter((question) => {
    const offered = offeredAt(question, place, filled, today);
    return 'list' in question.input && [read.values[question.id] ?? []].flat().some((one) => !offered.includes(one));
  });
  const isMisfit = (id: QuestionId) => misfits.some((question) => question.id === id);
  return {
    values: Object.fromEntries(Object.entries(read.values).filter(([id]) => !isMisfit(id as QuestionId))),
    problems: [
      ...read.problems,
      ...misfits.map(({ id, among }): Problem => ({
        question: id,
        typed: [read.values[id] ?? []].flat().join(','),
        why: among ? 'not-chosen-there' : 'not-at-this-age',
      })),
    ],
  };
}

/** Sends it in. A referrer whom no coordinator let in yet keeps everything and waits. */
export async function submitReferral(means: Means, click: Click, incomplete = false): Promise<Changed> {
  const referral = await referralOf(means, click);
  const owner = await means.store.load('person', referral?.owner ?? '');
  const isAdmitted = owner?.document.admission !== undefined || referral?.phoneReferrer !== undefined;
  return actOnReferral(means, click, { type: 'submit', isAdmitted, incomplete });
}

function readCard(asked: readonly AskedQuestion[], typed: Readonly<Record<string, string>>, today: Day): ReadCard {
  const values: ReadCard['values'] = {};
  const problems: Problem[] = [];
  for (const question of asked) {
    const raw = Object.hasOwn(typed, question.id) ? (typed[question.id] ?? '') : '';
    const answer = readScreened(question, raw, today);
    if (answer.kind === 'read') values[question.id] = answer.value;
    if (answer.kind === 'wrong') {
      problems.push({ question: question.id, typed: raw, why: answer.why, ...candidates(answer.candidates) });
    }
  }
  return { values, problems };
}

/** A name for the own list stands in that list for months, so it may not tell who it is about. */
function readScreened(question: AskedQuestion, raw: string, today: Day): ReadAnswer {
  const names = question.forOwnerOnly ? certainlyIdentifying(raw) : [];
  return names.length > 0 ? { kind: 'wrong', why: 'recognisable' } : readAnswer(question, raw, today);
}

function candidates(names: string[] | undefined): { candidates?: string[] } {
  return names ? { candidates: names } : {};
}

/** The same card again when an answer on it made another question appear; from a correction back to the overview. */
function placeAfter(
  before: Referral,
  after: Referral,
  { place, shown, today }: { place: Place; shown: readonly AskedQuestion[]; today: Day },
): Place | 'overview' {
  const appeared = questionsAt(place, after, today).some(({ id }) => !shown.some((question) => question.id === id));
  if (appeared) return place;
  if (missingAnswers(before, today).length === 0) return missingAnswers(after, today)[0]?.place ?? 'overview';
  const places = placesOf(after);
  return places[places.findIndex((known) => samePlace(known, place)) + 1] ?? 'overview';
}
