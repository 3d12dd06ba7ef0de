/**
 * The anonymous profile: built from the answers by an allow-list, never by leaving things out.
 *
 * Only questions of class `shareable` are copied. What is derived from an identifying answer (age, region) is computed
 * here, one by one.
 */
import { ageInMonths, ageInYears, dayOf, type Day, type Month } from './calendar';
import type { Moment } from './commands';
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
  /** What the referrer wrote, beside which the coordinator writes; no provider ever sees it. */
  originals: Original[];
  group: Group;
  /** Who approved exactly this text, and when. Only an approved version is ever posted. */
  approval?: { by: PersonId; at: Date };
}

export interface ProfileYouth {
  /** Absent when it is not known. */
  age?: Age;
  /** Name of the youth region of the home municipality, or of its province. */
  area?: string;
  facts: Fact[];
}

/** Under two years the months say more; a band is told where the year would say too much. */
export type Age = { unit: 'months' | 'years'; number: number } | { unit: 'band'; from: number; to: number };

/** What everybody sees of a youth at a glance, and by which somebody could be singled out. */
export type Visible = Pick<ProfileYouth, 'age' | 'area'>;

/** One text as it came in, and whether the coordinator has been through it. */
export interface Original {
  question: QuestionId;
  text: string;
  isRead: boolean;
}

/** How many young people fit what is visible of these youths, and what was made coarser so that they are enough. */
export interface Group {
  /** About how many in residential youth care, for the rarest of the youths. */
  estimate: number;
  coarsened: ('band' | 'province')[];
  isLargeEnough: boolean;
  /** What would be visible if nothing had been made coarser, one for each youth. */
  exact: Visible[];
  /** A coordinator keeps the exact form, for a reason that stands among the notes. */
  isExactKept?: true;
}

/** Makes what is visible of the youths of one profile coarser, as far as it must be; from outside, for it needs figures. */
export type Coarsen = (youths: readonly ProfileYouth[]) => Omit<Group, 'exact'> & { visible: Visible[] };

/** One shareable answer, as it was given or as the coordinator rewrote it. */
export interface Fact {
  question: QuestionId;
  value: string | readonly string[];
}

export const SENTENCE_MAX = 140;

type DraftedWith = Pick<Moment, 'now' | 'coarsen'>;

/** Drafts a version from the answers as they are now; the sentence is the coordinator's to write. */
export function draftProfile(given: Answered, version: number, { now, coarsen }: DraftedWith): Profile {
  const today = dayOf(now);
  const answered = answersThatApply(given, today);
  const ground = answered.answers.legalGround;
  const facts = shareableFacts('referral', answered, today);
  const youths = answered.youths.map((youth, index) => ({
    ...(youth.birthMonth && { age: ageShown(youth.birthMonth, today) }),
    ...(youth.homeMunicipality && { area: municipalityByCode(youth.homeMunicipality)?.youthRegion }),
    facts: shareableFacts(index, answered, today),
  }));
  const { visible, ...group } = coarsen(youths);
  return {
    version,
    draftedAt: now,
    sentence: '',
    kept: [],
    compulsory: ground !== undefined && ground !== 'voluntary' && ground !== 'adult',
    facts,
    youths: showing(youths, visible),
    originals: facts.filter(isText).map(({ question, value }) => ({ question, text: String(value), isRead: false })),
    group: { ...group, exact: youths.map(({ age, area }) => ({ age, area })) },
  };
}

/**
 * The next version from the answers as they are now. A text that the referrer left as it was keeps the words that the
 * coordinator gave it, so that nothing that was rewritten is lost.
 */
export function redraftProfile(answered: Answered, latest: Profile, drafted: DraftedWith): Profile {
  const profile = draftProfile(answered, latest.version + 1, drafted);
  const before = (question: QuestionId, text: string) =>
    latest.originals.find((one) => one.question === question && one.text === text);
  const facts = profile.facts.map((fact) => {
    const written = latest.facts.find(({ question }) => question === fact.question);
    return isText(fact) && written && before(fact.question, String(fact.value)) ? written : fact;
  });
  const originals = profile.originals.map((one) => before(one.question, one.text) ?? one);
  return { ...profile, sentence: latest.sentence, kept: stillThere(latest, facts), facts, originals };
}

/** Whether two versions say the same about the youths, whoever wrote it down. */
export function saysTheSame(one: Profile, other: Profile): boolean {
  const said = ({ compulsory, facts, youths, group }: Profile) =>
    JSON.stringify([compulsory, facts, youths.map((youth) => youth.facts), group.exact]);
  return said(one) === said(other);
}

/** The same profile with the exact age and region of each youth. */
export function withExactForm(profile: Profile): Profile {
  const { youths, group } = profile;
  return { ...profile, youths: showing(youths, group.exact), group: { ...group, isExactKept: true } };
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
  return profile.facts.filter(isText);
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

/** A version with this said too, behind the help that is asked for; not yet approved. */
export function withAddedAnswer({ approval: _, ...profile }: Profile, words: string, now: Date): Profile {
  const asked = profile.facts.find(({ question }) => question === 'helpNeeded');
  const others = profile.facts.filter((fact) => fact !== asked);
  const added: Fact = { question: 'helpNeeded', value: [asked?.value, words].flat().filter(Boolean).join('\n') };
  return { ...profile, version: profile.version + 1, draftedAt: now, facts: [...others, added] };
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

function showing(youths: readonly ProfileYouth[], visible: readonly Visible[]): ProfileYouth[] {
  return youths.map(({ facts }, index) => ({ ...visible[index], facts }));
}

/** What was looked at and kept in texts that are written over needs to be looked at again. */
function stillThere({ kept, sentence }: Profile, facts: readonly Fact[]): string[] {
  const texts = [sentence, ...facts.filter(isText).map(({ value }) => String(value))].join('\n').toLowerCase();
  return kept.filter((piece) => texts.includes(piece.toLowerCase()));
}

function isText(fact: Fact): boolean {
  return questionOf(fact).input.kind === 'text';
}

function questionOf(fact: Fact): Question {
  return QUESTIONS[fact.question];
}
