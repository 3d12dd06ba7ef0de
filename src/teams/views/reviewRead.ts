/** The review opens with what the referrer answered, what asks attention, and what can be done with the whole of it. */
import { may } from '../../domain/acts';
import { dayOf } from '../../domain/calendar';
import type { Place } from '../../domain/intake';
import { openQuestions } from '../../domain/openQuestions';
import type { Language } from '../../domain/person';
import { latestProfile } from '../../domain/profile';
import type { Referral } from '../../domain/referral';
import type { Review } from '../../flows/reviewReferral';
import { fillCard, type Card, type CardData } from '../fillCard';
import { textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { answeredParts, thatFit, writePlace, type AnsweredPart } from './intake';
import type { Reading, Said } from './review';

/** What has to be decided always stands there; the answers get what that leaves. */
const READING_BYTES = 13_000;
const WAIVABLE_ROOM = { bytes: 2_000, each: 0 };
/** A point stands in elements of its own. */
const EACH_POINT_BYTES = 100;

export function reviewRead(review: Review, said: Said, { reader, language, now }: Reading): Card {
  const { referral } = review;
  const t = textsIn(language);
  const isBegun = latestProfile(referral.profiles).originals.some(({ isRead }) => isRead);
  const attention = attentionLines(review, language);
  const waivable = waivableData(referral, language, now);
  const taken = Buffer.byteLength(JSON.stringify({ attention, waivable })) + attention.length * EACH_POINT_BYTES;
  const { parts, leftOut } = thatFit(answeredParts(referral, { language, now, isOwner: false }), READING_BYTES - taken);
  return fillCard('reviewRead', language, {
    button: referral.buttons.desk,
    title: t('desk.reviewTitle', { reference: referral.reference }),
    notice: said.notice ?? '',
    problem: said.problem ?? '',
    attention,
    parts: parts.map((part) => ({ ...part, unknown: unknownInWords(part, language) })),
    moreTexts: leftOut > 0 ? t('desk.moreTexts', { more: leftOut }) : '',
    ...waivable,
    isBegun,
    mayRefuse: may(referral, 'refuse'),
    maySendBack: may(referral, 'send-back'),
    mayTakeUp: referral.holder !== reader,
  });
}

/** What nobody had to answer stays unknown, and is named in one line. */
function unknownInWords({ open }: Pick<AnsweredPart, 'open'>, language: Language): string {
  const questions = open.map(({ title }) => title).join(', ');
  return questions === '' ? '' : textsIn(language)('desk.notAnswered', { questions });
}

/** What to look at before approving. */
export function attentionLines({ attention }: Review, language: Language): { text: string }[] {
  return attention.map((point) => ({ text: textsIn(language)(`attention.${point}`) }));
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
