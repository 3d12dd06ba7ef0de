/**
 * The anonymous profile: built from the answers by an allow-list, never by leaving things out.
 *
 * Only questions of class `shareable` are copied. What is derived from an identifying answer (age, region) is computed
 * here, one by one.
 */
import { ageInMonths, ageInYears, dayOf, type Day, type Month } from './calendar';
import { Fault } from './fault';
import { municipalityByCode } from './geography/municipalities';
import { answerAt, answersThatApply, placesOf, questionsAt, type Answered } from './intake';
import type { PersonId } from './person';
import { type Question } from './question';
import { QUESTIONS, type QuestionId } from './questions';

export interface Profile {
  version: number;
  draftedAt: Date;
  /** At most 140 characters in the coordinator's words; the first thing a home reads. */
  sentence: string;
  /** Help that rests on a court order; which one stays internal. */
  compulsory: boolean;
  facts: Fact[];
  youths: ProfileYouth[];
  /** Pieces of the texts that look identifying and that a coordinator decided to keep. */
  kept: string[];
  /** Who approved exactly this text, and when. Only an approved version is ever posted. */
  approval?: { by: PersonId; at: Date };
}

export interface ProfileYouth {
  /** Absent when it is not known. */
  age?: Age;
  /** Name of the youth region of the home municipality. */
  area?: string;
  facts: Fact[];
}

/** Under two years the months say more. */
export type Age = { unit: 'months' | 'years'; number: number };

/** One shareable answer, as it was given or as the coordinator rewrote it. */
export interface Fact {
  question: QuestionId;
  value: string | readonly string[];
}

export const SENTENCE_MAX = 140;

/** Drafts a version from the answers as they are now; the sentence is the coordinator's to write. */
export function draftProfile(given: Answered, version: number, now: Date): Profile {
  const today = dayOf(now);
  const answered = answersThatApply(given, today);
  const ground = answered.answers.legalGround;
  return {
    version,
    draftedAt: now,
    sentence: '',
    kept: [],
    compulsory: ground !== undefined && ground !== 'voluntary' && ground !== 'adult',
    facts: shareableFacts('referral', answered, today),
    youths: answered.youths.map((youth, index) => ({
      ...(youth.birthMonth && { age: ageShown(youth.birthMonth, today) }),
      ...(youth.homeMunicipality && { area: municipalityByCode(youth.homeMunicipality)?.youthRegion }),
      facts: shareableFacts(index, answered, today),
    })),
  };
}

/** The facts that may stand in the channel itself, before anybody opens the full profile. */
export function openFacts(facts: readonly Fact[]): Fact[] {
  return facts.filter((fact) => questionOf(fact).onOpenCard);
}

/** What the open card says of "safety or medical"; the particulars stand in the full profile. */
export function safetyShown(profile: Profile): 'yes' | 'noneKnown' | 'notExamined' {
  const values = profile.youths
    .flatMap((youth) => youth.facts)
    .filter((fact) => SAFETY.has(fact.question))
    .flatMap((fact) => fact.value);
  if (values.some((value) => !NO_RISK.has(value))) return 'yes';
  return values.includes('notExamined') ? 'notExamined' : 'noneKnown';
}

/** The texts that people wrote, which a coordinator may rewrite. */
export function textFacts(profile: Profile): Fact[] {
  return profile.facts.filter((fact) => questionOf(fact).input.kind === 'text');
}

/** The posted version is always the newest approved one. */
export function approvedProfile(profiles: readonly Profile[]): Profile | undefined {
  return profiles.findLast((profile) => profile.approval);
}

/** The version that is being written, or was written last; every referral that was sent has one. */
export function latestProfile(profiles: readonly Profile[]): Profile {
  const profile = profiles.at(-1);
  if (!profile) throw new Fault('profile-missing');
  return profile;
}

const SAFETY: ReadonlySet<QuestionId> = new Set(['safetySelf', 'safetyOthers', 'medical']);
const NO_RISK: ReadonlySet<string> = new Set(['noneKnown', 'notExamined', 'none']);

function shareableFacts(of: 'referral' | number, answered: Answered, today: Day): Fact[] {
  const places = placesOf(answered).filter((place) =>
    of === 'referral' ? place.youth === undefined : place.youth === of,
  );
  return places.flatMap((place) =>
    questionsAt(place, answered, today).flatMap((question) => {
      const value = answerAt(place, answered, question.id);
      return question.class === 'shareable' && value !== undefined ? [{ question: question.id, value }] : [];
    }),
  );
}

function ageShown(birth: Month, today: Day): Age {
  const years = ageInYears(birth, today);
  return years < 2 ? { unit: 'months', number: ageInMonths(birth, today) } : { unit: 'years', number: years };
}

function questionOf(fact: Fact): Question {
  return QUESTIONS[fact.question];
}
