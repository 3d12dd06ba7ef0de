/**
 * Every question of the intake, in the order in which it is asked (the domain page, section 2); the words stand under
 * `question.<id>` in the two language files. A new question is one line here and its words.
 */
import { LISTS, type ListName } from './lists';
import {
  aged,
  agedTo,
  among,
  choice,
  choices,
  date,
  firstYouthAt,
  forOwnerOnly,
  identifying,
  internal,
  is,
  month,
  municipality,
  needed,
  offering,
  open,
  shareable,
  text,
  when,
  type Question,
  type Subject,
} from './question';

/** Everywhere but at home. */
const ELSEWHERE = LISTS.staysNow.filter((stay) => stay !== 'home');

export const QUESTIONS = {
  neededWhen: shareable('when', 'referral', choice('neededWhen'), needed, open),
  neededFrom: shareable('when', 'referral', date, needed, open, when(is('neededWhen', 'from'))),
  youthCount: shareable('when', 'referral', choice('youthCount'), needed),
  birthMonth: identifying('youth', 'youth', month, needed, firstYouthAt('when')),
  legalGround: internal(
    'when',
    'referral',
    choice('legalGround'),
    needed,
    offering([agedTo(17), 'ots', 'provisionalOts', 'guardianship', 'otherGuardianship'], [aged(18), 'adult']),
  ),
  nickname: identifying('when', 'referral', text(1, 40), forOwnerOnly),

  courtOrder: internal(
    'ground',
    'referral',
    choice('courtOrder'),
    needed,
    when(is('legalGround', 'ots', 'provisionalOts')),
  ),
  courtOrderGranted: internal('ground', 'referral', date, needed, when(is('courtOrder', 'granted'))),
  courtOrderUntil: internal('ground', 'referral', date, needed, when(is('courtOrder', 'granted'))),
  courtOrderFor: internal('ground', 'referral', choice('courtOrderFor'), needed, when(is('courtOrder', 'granted'))),
  consentParents: internal(
    'youth',
    'youth',
    choice('consent'),
    needed,
    firstYouthAt('ground'),
    when(is('legalGround', 'voluntary'), agedTo(15)),
  ),
  consentYouth: internal(
    'youth',
    'youth',
    choice('consent'),
    needed,
    firstYouthAt('ground'),
    when(is('legalGround', 'voluntary', 'adult'), aged(12)),
  ),
  parentsInformed: internal(
    'youth',
    'youth',
    choice('yesNotYet'),
    firstYouthAt('ground'),
    when(is('legalGround', 'voluntary'), aged(16), agedTo(17)),
  ),
  youthView: internal('youth', 'youth', choice('youthView'), needed, firstYouthAt('ground'), when(aged(12))),
  careDecision: internal('ground', 'referral', choice('careDecision')),

  sex: shareable('youth', 'youth', choice('sex'), needed, open),
  homeMunicipality: identifying('youth', 'youth', municipality, needed),
  staysNow: shareable('youth', 'youth', choice('staysNow'), needed),
  staysMunicipality: identifying('youth', 'youth', municipality, when(is('staysNow', ...ELSEWHERE))),
  staysHomeName: identifying('youth', 'youth', text(1, 60), when(is('staysNow', 'familyHome'))),
  stayUntil: shareable('youth', 'youth', date),
  earlierPlacements: shareable('youth', 'youth', choice('earlierPlacements')),
  interpreter: shareable('youth', 'youth', choice('yesNo')),
  // By law: primary schools take children from 4 (WPO and WEC art. 39; SO from 3 who hears badly) until the school year in
  // which they turn 14; who leaves one at the end of group 8 may still be 11. School is compulsory from 5, in the month after
  // (Leerplichtwet art. 3), so nobody is absent from it before. Mbo takes who is 16, or 15 with a diploma. Work may take the
  // place of school from 14 (Leerplichtwet art. 3a), and nothing ends at 18, where only the duty does (art. 4a).
  education: shareable(
    'youth',
    'youth',
    choice('education'),
    open,
    offering(
      [agedTo(5), 'childcare'],
      [aged(3), 'so'],
      [aged(4), 'primary', 'sbo'],
      [aged(5), 'atHome'],
      [agedTo(14), 'primary', 'sbo', 'so'],
      [aged(11), 'secondary', 'vso', 'practical'],
      [aged(14), 'work'],
      [aged(15), 'mbo'],
    ),
  ),
  keepSchool: shareable('youth', 'youth', choice('keepSchool')),
  schoolMunicipality: identifying('youth', 'youth', municipality, when(is('keepSchool', 'must', 'preferably'))),

  strengths: shareable('who', 'referral', text(1, 600), needed),
  helpNeeded: shareable('who', 'referral', text(40, 600), needed),
  wishes: shareable('who', 'referral', text(1, 400), when(aged(4))),
  siblings: shareable('who', 'referral', choice('siblings'), needed, open),
  siblingsApartReason: internal(
    'who',
    'referral',
    choice('siblingsApartReason'),
    needed,
    when(is('siblings', 'apart')),
  ),
  siblingPlaced: shareable(
    'who',
    'referral',
    choice('yesNo'),
    when(is('siblings', 'mustTogether', 'preferTogether', 'apart')),
  ),
  siblingHomeName: identifying('who', 'referral', text(1, 60), when(is('siblingPlaced', 'yes'))),
  forbiddenNames: identifying('who', 'referral', text(1, 400)),

  themes: shareable('care', 'youth', choices('themes'), needed),
  mainTheme: shareable('care', 'youth', choice('themes'), needed, open, among('themes')),
  level: shareable('care', 'youth', choice('level')),
  safetySelf: shareable(
    'care',
    'youth',
    choices('safetySelf', 'noneKnown', 'notExamined'),
    needed,
    offering([aged(10), 'exploited']),
  ),
  safetyOutside: internal('care', 'youth', choice('yesNo')),
  placesToAvoid: internal('care', 'youth', text(1, 200), when(is('safetyOutside', 'yes'))),
  safetyOthers: shareable(
    'care',
    'youth',
    choices('safetyOthers', 'noneKnown', 'notExamined'),
    needed,
    when(aged(4)),
    offering([aged(10), 'police']),
  ),
  supervision: shareable('care', 'youth', choice('supervision'), needed, open),
  specialistHelp: shareable('care', 'youth', choices('specialistHelp', 'none', 'unknown')),
  medical: shareable('care', 'youth', choices('medical', 'none'), needed),

  whyNotHome: internal('home', 'referral', choices('whyNotHome')),
  triedAtHome: internal('home', 'referral', choices('triedAtHome')),
  whyNotFosterCare: shareable('home', 'referral', choice('whyNotFosterCare'), needed),
  canLiveInFamily: shareable('home', 'referral', choice('yesDoubtNo')),
  stayNear: shareable('home', 'referral', choices('stayNear')),
  parentContact: shareable('home', 'referral', choice('parentContact')),
  beliefWanted: shareable('home', 'referral', choice('yesNo')),
  belief: internal('home', 'referral', text(1, 60), when(is('beliefWanted', 'yes'))),

  placeKind: shareable('place', 'referral', choice('placeKind'), needed, open),
  perspective: shareable('place', 'referral', choice('perspective'), needed, open),
  searchArea: shareable('place', 'referral', choice('searchArea'), needed, open),
  searchRegions: shareable(
    'place',
    'referral',
    choices('searchRegions'),
    needed,
    open,
    when(is('searchArea', 'regions')),
  ),
  searchKm: shareable('place', 'referral', choice('searchKm'), needed, when(is('searchArea', 'nearHome'))),
  livingWith: shareable('place', 'referral', choice('livingWith')),
  perspectivePlan: shareable('place', 'referral', choice('perspectivePlan'), when(aged(16))),
  informed: internal('place', 'referral', choice('yesNo'), needed),
  notInformedReason: internal('place', 'referral', text(1, 200), needed, when(is('informed', 'no'))),
} satisfies Record<string, Question>;

export type QuestionId = keyof typeof QUESTIONS;
export type QuestionOf<S extends Subject> = {
  [Q in QuestionId]: (typeof QUESTIONS)[Q]['of'] extends S ? Q : never;
}[QuestionId];

type ValueOf<I> = I extends { kind: 'choice'; list: infer L extends ListName }
  ? (typeof LISTS)[L][number]
  : I extends { kind: 'choices'; list: infer L extends ListName }
    ? readonly (typeof LISTS)[L][number][]
    : string;

/** What was answered so far; a question that is absent has not been answered, which is never the same as "no". */
export type Answers<S extends Subject> = {
  readonly [Q in QuestionOf<S>]?: ValueOf<(typeof QUESTIONS)[Q]['input']>;
};

/** All questions as one list, in asking order, for code that treats every question alike. */
export const QUESTION_LIST: readonly (Question & { id: QuestionId })[] = (
  Object.entries(QUESTIONS) as [QuestionId, Question][]
).map(([id, question]) => ({ ...question, id }));
