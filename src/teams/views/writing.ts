/** What a coordinator reads and decides about while writing a profile: answers, texts, words left over, what is missing. */
import { dayOf } from '../../domain/calendar';
import type { Place } from '../../domain/intake';
import { openQuestions } from '../../domain/openQuestions';
import type { Language } from '../../domain/person';
import { latestProfile, textFacts } from '../../domain/profile';
import type { Question } from '../../domain/question';
import { QUESTIONS } from '../../domain/questions';
import type { Referral } from '../../domain/referral';
import type { Review } from '../../flows/reviewReferral';
import type { CardData } from '../fillCard';
import { plain, textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { answeredParts, thatFit, writePlace } from './intake';

/** Whatever has to be decided always stands there; the answers get what that leaves. */
const READING_BYTES = 11_000;
/** A coordinator who has looked at these sees the others. The pieces come back in one field, of 4000 at most. */
const LEFT_ROOM = { bytes: 2_500, each: 0 };
const WAIVABLE_ROOM = { bytes: 2_000, each: 0 };
/** A point stands in elements of its own. */
const EACH_POINT_BYTES = 100;

type Text = { id: string; value: string };

export function writingData(review: Review, language: Language, now: Date): CardData {
  const t = textsIn(language);
  const attention = review.attention.map((point) => ({ text: t(`attention.${point}`) }));
  const texts = textsToWrite(review, language);
  const toDecide = {
    attention,
    texts,
    ...leftData(review, language),
    ...waivableData(review.referral, language, now),
  };
  const taken = Buffer.byteLength(JSON.stringify(toDecide)) + attention.length * EACH_POINT_BYTES;
  return { ...toDecide, ...answersData(review.referral, texts, READING_BYTES - taken, { language, now }) };
}

function textsToWrite({ referral, proposed }: Review, language: Language): (Text & { title: string; max: number })[] {
  return textFacts(latestProfile(referral.profiles)).map(({ question, value }) => ({
    id: question,
    title: textsIn(language)(`fact.${question}`),
    value: proposed.get(question) ?? String(value),
    max: maxOf(QUESTIONS[question]),
  }));
}

/** What the referrer answered; a text that needs no other words stands below already. */
function answersData(
  referral: Referral,
  below: readonly Text[],
  bytes: number,
  { language, now }: { language: Language; now: Date },
): CardData {
  const isBelow = (one: Text) => below.some(({ id, value }) => one.id === id && one.value === value);
  const answers = answeredParts(referral, { language, now, isOwner: false }).map((part) => ({
    ...part,
    texts: part.texts.filter((one) => !isBelow(one)),
  }));
  const { parts, leftOut } = thatFit(answers, bytes);
  return { parts, moreTexts: leftOut > 0 ? textsIn(language)('desk.moreTexts', { more: leftOut }) : '' };
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

function maxOf({ input }: Question): number {
  return input.kind === 'text' ? input.max : 0;
}
