/** Referrals in every state as cards can meet them: one youth or six, short texts or the longest allowed. */
import { draftProfile } from '../../../src/domain/profile';
import type { Provider } from '../../../src/domain/party';
import type { HomeQuestion } from '../../../src/domain/homeQuestions';
import type { HomeAnswer, Referral, State } from '../../../src/domain/referral';
import { LISTS } from '../../../src/domain/lists';
import { QUESTION_LIST, type Answers } from '../../../src/domain/questions';
import type { Subject } from '../../../src/domain/question';
import { aMoment, aReferralIn } from '../acts';
import { aHome, aHomeRef, anAsk, aProvider, aReferral, aYouth, MONDAY } from '../builders';

/** What people typed, everywhere the same words; each is cut to what its field allows. */
export interface Typed {
  youths: 1 | 6;
  words: string;
  /** Left out: the beginning of the words. */
  named?: Named;
  /** How many are chosen of each list; left out: all. */
  choices?: number;
  /** Above a card, of what was just done; left out: as much as a name. */
  said?: Said;
  /** How many homes each of the three providers has, all of which were asked and answered. */
  homes: number;
}

export interface Named {
  homes: readonly string[];
  providers: readonly string[];
  organisation: string;
  person: string;
  phone: string;
  address: string;
  /** In place of words of a few characters. */
  short: string;
}

export interface Said {
  notice: string;
  problem: string;
}

export const STATES = [
  'drafting',
  'submitted',
  'returned',
  'searching',
  'paused',
  'introduced',
  'exploring',
  'matched',
  'settled',
  'closed',
] as const satisfies readonly State[];

export const ORDINARY: Typed = { youths: 1, words: 'Houdt van paarden en zoekt een rustige plek.', homes: 2 };
/** Three bytes for each character that is counted. */
export const LONGEST: Typed = { youths: 6, words: '語'.repeat(1000), homes: 40 };

/** A name or a few words; longer fields are for sentences. */
const SHORT_MAX = 60;

export function namedBy({ words, named }: Typed): Named {
  const name = words.slice(0, 60);
  const all = { homes: [name], providers: [name], organisation: name, person: name, short: name };
  return named ?? { ...all, phone: words.slice(0, 20), address: words.slice(0, 200) };
}

export function providerName(typed: Typed, id = 'provider-1'): string {
  const { providers } = namedBy(typed);
  return providers[numberOf(id) % providers.length]!;
}

export function homeName(typed: Typed, index = 0): string {
  const { homes } = namedBy(typed);
  return homes[index % homes.length]!;
}

export function saidTo(typed: Typed): Said {
  const name = typed.words.slice(0, 60);
  return typed.said ?? { notice: name, problem: name };
}

/** All that was typed into this referral is `typed`; everything else is as the decisions left it. */
export function aTypedReferralIn(state: State, typed: Typed): Referral {
  const referral = aReferralIn(state);
  const { answers, youths } = answeredWith(typed);
  return {
    ...referral,
    answers,
    youths,
    profiles: referral.profiles.map(({ version, approval, draftedAt }) => ({
      ...draftProfile({ answers, youths }, version, aMoment(draftedAt)),
      sentence: typed.words.slice(0, 140),
      ...(approval && { approval }),
    })),
    asks: referral.asks.map((ask) => ({
      ...anAsk({ ...ask, providerName: providerName(typed, ask.provider), homes: homesOf(ask.provider, typed) }),
    })),
    homeAnswers: referral.asks.flatMap(({ provider }) => answersOf(provider, typed)),
    questions: referral.asks.slice(0, 1).flatMap(({ provider }) => questionsOf(provider, typed)),
    pastIntroductions: referral.asks.slice(0, 1).map(({ provider }) => ({
      home: aHomeRef({ provider, home: 'home-past', name: homeName(typed, -1 + namedBy(typed).homes.length) }),
      endedAt: MONDAY,
      end: { kind: 'mismatch', side: 'home', reason: 'noClick' },
    })),
    stage: withTyped(referral.stage, typed),
    notes: [{ at: MONDAY, by: 'coordinator-1', text: typed.words.slice(0, 600) }],
  };
}

/** The three providers that were asked, with their homes. */
export function providersOf(typed: Typed): Provider[] {
  return ['provider-1', 'provider-2', 'provider-3'].map((id) =>
    aProvider({
      id,
      name: providerName(typed, id),
      secureAddress: namedBy(typed).address,
      homes: homesOf(id, typed).map(({ home, name }) => aHome({ id: home, name })),
    }),
  );
}

/** As much as can be answered: every text, and all of each list from which more can be chosen. */
function answeredWith(typed: Typed): Pick<Referral, 'answers' | 'youths'> {
  const { answers } = aReferral();
  const one = { ...aYouth({ staysNow: 'familyHome' }), ...fullAnswers('youth', typed) };
  const others: Answers<'youth'>[] = [
    { ...one, sex: 'boy', birthMonth: '2025-01' },
    { ...one, sex: 'unknown', homeMunicipality: 'GM0014' },
  ];
  return {
    answers: {
      ...answers,
      ...fullAnswers('referral', typed),
      youthCount: `${typed.youths}`,
      siblings: typed.youths === 1 ? 'none' : 'mustTogether',
      siblingPlaced: 'yes',
      informed: 'no',
    },
    youths: Array.from({ length: typed.youths }, (_, index) => others[index - 1] ?? one),
  };
}

function fullAnswers<S extends Subject>(of: S, typed: Typed): Answers<S> {
  const { words, choices } = typed;
  const { short } = namedBy(typed);
  const full = QUESTION_LIST.filter((question) => question.of === of).flatMap(({ id, input }): [string, unknown][] => {
    if (input.kind === 'text') return [[id, (input.max > SHORT_MAX ? words : short).slice(0, input.max)]];
    if (input.kind !== 'choices') return [];
    return [[id, LISTS[input.list].filter((value) => !input.alone.includes(value)).slice(0, choices)]];
  });
  return Object.fromEntries(full) as Answers<S>;
}

/** With everything that can be said in a state: both yeses and a missed file when there are more youths than one. */
export function withBothVerdicts(state: State, typed: Typed): Referral {
  const referral = aTypedReferralIn(state, typed);
  const { stage } = referral;
  if (stage.state === 'matched') return { ...referral, stage: { ...stage, movingIn: '2026-02-01' } };
  if (stage.state !== 'exploring' || typed.youths === 1) return referral;
  const agreed = { youth: 'yes', parents: 'no', order: 'yes' } as const;
  const verdicts = { owner: { by: 'person-1', at: MONDAY, consent: agreed }, home: { by: 'member-1', at: MONDAY } };
  const introduction = { ...stage.introduction, verdicts, fileMissedAt: MONDAY };
  return { ...referral, stage: { ...stage, introduction, expectedAround: '2026-03-20' } };
}

function homesOf(provider: string, typed: Typed) {
  return Array.from({ length: typed.homes }, (_, index) =>
    aHomeRef({
      provider,
      home: `${provider}-home-${index + 1}`,
      name: homeName(typed, numberOf(provider) * typed.homes + index),
    }),
  );
}

/** `provider-1` is the first, 0. */
function numberOf(provider: string): number {
  return Number(provider.split('-').at(-1)) - 1;
}

/** One after the other interest, a question, and no interest. */
function answersOf(provider: string, typed: Typed): HomeAnswer[] {
  const says: HomeAnswer['says'][] = [
    { kind: 'interest', from: '2026-05-01', remark: typed.words.slice(0, 400) },
    { kind: 'doubt', question: typed.words.slice(0, 600) },
    { kind: 'decline', reason: 'noPlace' },
  ];
  return homesOf(provider, typed).map((home, index) => ({
    home,
    by: 'member-1',
    answeredFor: 'parent',
    at: MONDAY,
    profileVersion: 2,
    says: says[index % says.length]!,
  }));
}

/** One that the referrer is asked, one that came back and one that nobody looked at yet. */
function questionsOf(provider: string, typed: Typed): HomeQuestion[] {
  const { words } = typed;
  const home = aHomeRef({ provider, home: `${provider}-home-1`, name: homeName(typed) });
  const asked = { home, words: words.slice(0, 600), askedAt: MONDAY };
  const put = { words: words.slice(0, 600), at: MONDAY };
  return [
    { ...asked, id: 'question-1', put, approved: { words: words.slice(0, 600), by: 'coordinator-1', at: MONDAY } },
    { ...asked, id: 'question-2', put },
    { ...asked, id: 'question-3', put, answer: { words: words.slice(0, 600), by: 'person-1', at: MONDAY } },
    { ...asked, id: 'question-4' },
  ];
}

function withTyped(stage: Referral['stage'], typed: Typed): Referral['stage'] {
  if (stage.state === 'returned') return { ...stage, question: typed.words.slice(0, 600) };
  if (!('introduction' in stage)) return stage;
  const { introduction } = stage;
  return { ...stage, introduction: { ...introduction, home: { ...introduction.home, name: homeName(typed) } } };
}
