/** The review in the coordinator's own view: first the words, then exactly what will be posted and to whom. */
import { ACTS } from '../../domain/acts';
import { dayOf } from '../../domain/calendar';
import { Fault } from '../../domain/fault';
import type { Place } from '../../domain/intake';
import { openQuestions } from '../../domain/openQuestions';
import type { Referral } from '../../domain/referral';
import type { Language, PersonId } from '../../domain/person';
import { textFacts, type Profile } from '../../domain/profile';
import { type Question } from '../../domain/question';
import { QUESTIONS } from '../../domain/questions';
import type { Review } from '../../flows/reviewReferral';
import { fillCard, type Card, type CardData } from '../fillCard';
import { plain, textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { explanationInWords } from './fitInWords';
import { answeredParts, thatFit, writePlace } from './intake';
import { fullProfileData, openCardData } from './profile';

/** What is said above the card: what just happened, or what is wrong. */
export interface Said {
  notice?: string;
  problem?: string;
}

/** Who reads it, when. */
export interface Reading {
  reader: PersonId;
  language: Language;
  now: Date;
}

/** About forty homes with their reasons, which is more than one wave ever asks. */
const HOMES_ROOM = { bytes: 8_000, each: 0 };
const PROVIDERS_ROOM = { bytes: 2_000, each: 0 };
/** The texts to write always fit; the answers get what they leave. */
const TEXTS_BYTES = 8_500;
/** A coordinator who has looked at these sees the others. The pieces come back in one field, of 4000 at most. */
const LEFT_ROOM = { bytes: 3_000, each: 0 };
const WAIVABLE_ROOM = { bytes: 2_000, each: 0 };

/** Step 1: what the referrer answered, and the texts of the profile to write. */
export function deskWrite(review: Review, said: Said, { reader, language, now }: Reading): Card {
  const { referral, attention } = review;
  const t = textsIn(language);
  const profile = latest(referral.profiles);
  return fillCard('deskWrite', language, {
    button: referral.buttons.desk,
    version: profile.version,
    title: t('desk.reviewTitle', { reference: referral.reference }),
    notice: said.notice ?? '',
    problem: said.problem ?? '',
    sentence: profile.sentence,
    ...textsData(review, language, now),
    attention: attention.map((point) => ({ text: t(`attention.${point}`) })),
    ...leftData(review, language),
    ...waivableData(referral, language, now),
    mayRefuse: ACTS.refuse.in.includes(referral.stage.state),
    maySendBack: ACTS['send-back'].in.includes(referral.stage.state),
    mayTakeUp: referral.holder !== reader,
  });
}

/** Step 2: the profile exactly as it will be posted, and whom to ask. */
export function deskChoose(review: Review, said: Said, language: Language): Card {
  const profile = latest(review.referral.profiles);
  return fillCard('deskChoose', language, {
    button: review.referral.buttons.desk,
    version: profile.version,
    notice: said.notice ?? '',
    problem: said.problem ?? '',
    ...openCardData(profile, language),
    ...fullProfileData(profile, language),
    ...choosingData(review, language),
    isNewSearch: review.referral.stage.state === 'submitted',
  });
}

/** The texts to write, and above them the answers; a text that needs no other words stands only once. */
function textsData({ referral, proposed }: Review, language: Language, now: Date): CardData {
  const t = textsIn(language);
  const texts = textFacts(latest(referral.profiles)).map(({ question, value }) => ({
    id: question,
    title: t(`fact.${question}`),
    value: proposed.get(question) ?? String(value),
    max: maxOf(QUESTIONS[question]),
  }));
  const isBelow = (one: { id: string; value: string }) =>
    texts.some(({ id, value }) => one.id === id && one.value === value);
  const answers = answeredParts(referral, language, now).map((part) => ({
    ...part,
    texts: part.texts.filter((one) => !isBelow(one)),
  }));
  const { parts, leftOut } = thatFit(answers, TEXTS_BYTES - Buffer.byteLength(JSON.stringify(texts)));
  return { texts, parts, moreTexts: leftOut > 0 ? t('desk.moreTexts', { more: leftOut }) : '' };
}

/** Words that may identify somebody, to be kept or taken out. */
function leftData({ left }: Review, language: Language): CardData {
  const choices = left.map((piece) => ({ title: plain(piece), value: encodeURIComponent(piece) }));
  const fitting = firstThatFit(choices, LEFT_ROOM);
  const more = choices.length - fitting.length;
  return {
    hasLeft: left.length > 0,
    left: fitting,
    moreLeft: more > 0 ? textsIn(language)('desk.moreLeft', { more }) : '',
  };
}

/** Needed answers that are missing and that nobody waived yet. */
function waivableData(referral: Referral, language: Language, now: Date): CardData {
  const t = textsIn(language);
  const hasMore = referral.youths.length > 1;
  const choices = openQuestions(referral, dayOf(now)).map(({ place, question }) => ({
    title: [t(`fact.${question}`), ...(hasMore ? youthOf(place, language) : [])].join(', '),
    value: `${writePlace(place)}/${question}`,
  }));
  const fitting = firstThatFit(choices, WAIVABLE_ROOM);
  const more = choices.length - fitting.length;
  return {
    hasWaivable: choices.length > 0,
    waivable: fitting,
    moreWaivable: more > 0 ? t('desk.moreWaivable', { more }) : '',
  };
}

function youthOf({ youth }: Place, language: Language): string[] {
  return youth === undefined ? [] : [textsIn(language)('answer.youthNumber', { number: youth + 1 })];
}

/** The homes that were not asked yet, best first and each with its reasons, and the providers as a whole. */
export function choosingData({ referral, ranked, providers }: Review, language: Language) {
  const asked = new Set(referral.asks.flatMap((ask) => ask.homes.map(({ home }) => home)));
  const wholeAsked = new Set(referral.asks.filter(({ asWhole }) => asWhole).map(({ provider }) => provider));
  const left = ranked.filter(({ home }) => !asked.has(home.home));
  const homes = firstThatFit(
    left.map((home) => ({ title: explanationInWords(home, language), value: home.home.home })),
    HOMES_ROOM,
  );
  const more = left.length - homes.length;
  const whole = providers.filter(({ id }) => !wholeAsked.has(id));
  return {
    hasHomes: homes.length > 0,
    homes,
    moreHomes: more > 0 ? textsIn(language)('desk.moreHomes', { more }) : '',
    hasProviders: whole.length > 0,
    wholeProviders: firstThatFit(
      whole.map(({ id, name }) => ({ title: plain(name), value: id })),
      PROVIDERS_ROOM,
    ),
  };
}

function latest(profiles: readonly Profile[]): Profile {
  const profile = profiles.at(-1);
  if (!profile) throw new Fault('profile-missing');
  return profile;
}

function maxOf({ input }: Question): number {
  return input.kind === 'text' ? input.max : 0;
}
