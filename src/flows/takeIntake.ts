/** A referrer fills in the intake card by card; every answer is kept at once. */
import { dayOf } from '../domain/calendar';
import { withNextClock } from '../domain/clocks/fire';
import { DESK, owing } from '../domain/changes';
import { decide } from '../domain/decide';
import { missingAnswers, placesOf, questionsAt, samePlace, type AskedQuestion, type Place } from '../domain/intake';
import { ownerKey } from '../domain/keys';
import type { PersonId } from '../domain/person';
import type { QuestionId } from '../domain/questions';
import { readAnswer, type WrongAnswer } from '../domain/readAnswer';
import type { PhoneReferrer, Referral } from '../domain/referral';
import { actOnReferral, referralOf, type Click } from './actOnReferral';
import { changeReferral, momentOf, type Changed } from './changeReferral';
import type { Means } from './ports';

/** Something a person filled in that cannot be kept, with the words as they were typed. */
export interface Problem {
  question: QuestionId;
  typed: string;
  why: WrongAnswer;
  candidates?: string[];
}

export type Saved =
  | { kind: 'saved'; referral: Referral; place: Place; next: Place | 'overview'; problems: Problem[] }
  | Exclude<Changed, { kind: 'done' }>;

/** The draft this person is working on, or a new one; saying "aanmelden" twice does not make two. */
export async function startReferral(means: Means, person: PersonId): Promise<{ referral: Referral; isNew: boolean }> {
  const draft = await currentDraft(means, person);
  return draft ? { referral: draft, isNew: false } : { referral: await newDraft(means, person), isNew: true };
}

/** A draft beside those there are. Two that are begun at once become one, because they try the same id first. */
export async function newDraft(means: Means, person: PersonId, phoneReferrer?: PhoneReferrer): Promise<Referral> {
  const own = await means.store.find('referral', ownerKey(person));
  const numbers = own.map(({ document }) => Number(document.id.split('.').at(-1)));
  for (let number = Math.max(0, ...numbers) + 1; ; number += 1) {
    const begun = newReferral(means, person, `${person}.${number}`);
    const complete = phoneReferrer ? { ...begun, phoneReferrer } : await withAdmissionAsked(means, begun);
    const referral = withNextClock(complete, means.timekeeping);
    if ((await means.store.save('referral', referral, 'new')) === 'saved') {
      means.log.info('referral.started', { referralId: referral.id });
      means.wake();
      return referral;
    }
    const other = (await means.store.load('referral', referral.id))?.document;
    if (other?.owner === person && other.stage.state === 'drafting') return other;
  }
}

/** Who was not let in yet is announced to the coordination point, with the first referral. */
async function withAdmissionAsked(means: Means, referral: Referral): Promise<Referral> {
  const owner = await means.store.load('person', referral.owner);
  if (owner?.document.admission) return referral;
  const moment = momentOf(means);
  return owing(referral, moment, DESK, { what: 'admission-asked' });
}

/** The youngest draft of this person. */
export async function currentDraft(means: Means, person: PersonId): Promise<Referral | undefined> {
  return (await notClosed(means, [person])).find(({ stage }) => stage.state === 'drafting');
}

/** All referrals of this person, and of those for whom this person stands in, that are not closed, the youngest first. */
export async function ownReferrals(means: Means, person: PersonId): Promise<Referral[]> {
  const known = await means.store.load('person', person);
  return notClosed(means, [person, ...(known?.document.standsInFor ?? [])]);
}

async function notClosed(means: Means, owners: readonly PersonId[]): Promise<Referral[]> {
  const found = await Promise.all(owners.map((owner) => means.store.find('referral', ownerKey(owner))));
  return found
    .flat()
    .map(({ document }) => document)
    .filter(({ stage }) => stage.state !== 'closed')
    .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime());
}

/** Keeps what is right on this card, says what is not, and which card comes next. */
export async function saveAnswers(
  means: Means,
  click: Click,
  place: Place,
  typed: Readonly<Record<string, string>>,
): Promise<Saved> {
  const referral = await referralOf(means, click);
  if (!referral || !placesOf(referral).some((known) => samePlace(known, place))) return { kind: 'unknown' };
  const today = dayOf(means.now());
  const asked = questionsAt(place, referral, today);
  const { values, problems } = readCard(asked, typed, today);
  const wrong = new Set(problems.map(({ question }) => question));
  const command = {
    type: 'answer-questions',
    place,
    values,
    asked: asked.map(({ id }) => id).filter((id) => !wrong.has(id)),
  } as const;
  const changed = await changeReferral(means, referral.id, click.activityId, (current, moment) =>
    decide(current, command, click.actor, moment),
  );
  if (changed.kind !== 'done') return changed;
  const next = problems.length > 0 ? place : placeAfter(changed.referral, place, asked, today);
  return { kind: 'saved', referral: changed.referral, place, next, problems };
}

/** Sends it in. A referrer whom no coordinator let in yet keeps everything and waits. */
export async function submitReferral(means: Means, click: Click, incomplete = false): Promise<Changed> {
  const referral = await referralOf(means, click);
  const owner = await means.store.load('person', referral?.owner ?? '');
  const isAdmitted = owner?.document.admission !== undefined || referral?.phoneReferrer !== undefined;
  return actOnReferral(means, click, { type: 'submit', isAdmitted, incomplete });
}

/** Where a draft goes on: the first card with a needed answer missing, else the overview. */
export function firstOpenPlace(referral: Referral, today: string): Place | 'overview' {
  return missingAnswers(referral, today)[0]?.place ?? 'overview';
}

function readCard(asked: readonly AskedQuestion[], typed: Readonly<Record<string, string>>, today: string) {
  const given = new Map(Object.entries(typed));
  const values: Partial<Record<QuestionId, string | string[]>> = {};
  const problems: Problem[] = [];
  for (const question of asked) {
    const raw = given.get(question.id) ?? '';
    const answer = readAnswer(question, raw, today);
    if (answer.kind === 'read') values[question.id] = answer.value;
    if (answer.kind === 'wrong') {
      problems.push({ question: question.id, typed: raw, why: answer.why, ...candidates(answer.candidates) });
    }
  }
  return { values, problems };
}

function candidates(names: string[] | undefined): { candidates?: string[] } {
  return names ? { candidates: names } : {};
}

/** The same card again when an answer on it made another question appear. */
function placeAfter(
  referral: Referral,
  place: Place,
  shown: readonly AskedQuestion[],
  today: string,
): Place | 'overview' {
  const appeared = questionsAt(place, referral, today).some(({ id }) => !shown.some((question) => question.id === id));
  if (appeared) return place;
  const places = placesOf(referral);
  return places[places.findIndex((known) => samePlace(known, place)) + 1] ?? 'overview';
}

function newReferral(means: Means, owner: PersonId, id: string): Referral {
  const now = means.now();
  return {
    id,
    reference: means.newReference('TP'),
    owner,
    answers: {},
    youths: [{}],
    stage: { state: 'drafting', since: now },
    profiles: [],
    asks: [],
    waves: [],
    homeAnswers: [],
    pastIntroductions: [],
    waived: [],
    notes: [],
    notDoubleOf: [],
    splits: [],
    buttons: { owner: means.newId(), desk: means.newId() },
    history: [{ at: now, by: owner, role: 'referrer', what: 'started' }],
    notices: [],
    fired: [],
    handled: [],
    createdAt: now,
  };
}
