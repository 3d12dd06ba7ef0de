/** The cards of the intake: one for each step, and the overview before it is sent. */
import { dayOf } from '../../domain/calendar';
import { concernsOf } from '../../domain/concerns';
import {
  answerAt,
  missingAnswers,
  offeredAt,
  placesOf,
  questionsAt,
  type AskedQuestion,
  type Place,
} from '../../domain/intake';
import type { Language } from '../../domain/person';
import { STEP_COUNT, stepNumber } from '../../domain/question';
import type { QuestionId } from '../../domain/questions';
import type { Referral } from '../../domain/referral';
import type { Problem } from '../../flows/takeIntake';
import { fillCard, type Card, type CardData } from '../fillCard';
import { plain, textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { answerInWords, choicesOf, fieldValue } from './labels';

/** Thirty texts of ordinary length, each shown in elements of its own. */
const TEXTS_BYTES = 12_000;
const EACH_TEXT_BYTES = 250;
/** No month, day or municipality is longer; what was wrong need not come back whole. */
const SHORT_ANSWER_MAX = 60;
/** As many check boxes as a phone shows at a glance; a longer list folds up, and so does what may stay empty. */
const CHECK_BOXES_MAX = 8;

type Shown = { title: string; value: string };

interface StepShown {
  referral: Referral;
  place: Place;
  problems: readonly Problem[];
  notice: string;
}

/** One step: the questions that apply, those that are needed first, filled with what was answered or typed before. */
export function intakeStep({ referral, place, problems, notice }: StepShown, language: Language, now: Date): Card {
  const t = textsIn(language);
  const places = placesOf(referral);
  const index = places.findIndex((known) => writePlace(known) === writePlace(place));
  const before = places[index - 1];
  const asked = questionsAt(place, referral, dayOf(now));
  const needed = asked.filter(({ required }) => required);
  const optional = asked.filter(({ required }) => !required);
  return fillCard('intakeStep', language, {
    button: referral.buttons.owner,
    place: writePlace(place),
    back: before ? writePlace(before) : '',
    progress: progressInWords(referral, place, language),
    step: stepNumber(place.step),
    steps: STEP_COUNT,
    title: placeTitle(referral, place, language),
    notice,
    problem: problems.length > 0 ? t('intake.wrongTitle') : '',
    questions: [...needed, ...optional].map((question) => ({
      heading: question === optional[0] ? t('intake.optional') : '',
      ...field(
        question,
        {
          value: fieldValue(question, answerAt(place, referral, question.id)),
          problem: problems.find((problem) => problem.question === question.id),
          offered: offeredAt(question, place, referral, dayOf(now)),
        },
        language,
      ),
    })),
  });
}

/** Which of several drafts this is, only its owner can tell by the name that was given to it. */
function progressInWords({ answers }: Referral, { step }: Place, language: Language): string {
  const progress = textsIn(language)('intake.progress', { step: stepNumber(step), of: STEP_COUNT });
  return [progress, ...(answers.nickname === undefined ? [] : [plain(answers.nickname)])].join(' · ');
}

/** Everything that was answered, step by step; what is missing is named. */
export function intakeOverview(
  referral: Referral,
  said: { notice?: string; problem?: string },
  language: Language,
  now: Date,
): Card {
  const t = textsIn(language);
  const missing = [...new Set(missingAnswers(referral, dayOf(now)).map(({ question }) => t(`fact.${question}`)))];
  const answered = answeredParts(referral, { language, now, isOwner: true });
  const mayStayEmpty = answered.flatMap(({ open }) => open).length;
  const { parts, leftOut } = thatFit(answered, TEXTS_BYTES);
  const isUnusual = concernsOf(referral, dayOf(now)).some((concern) => concern !== 'crisis');
  return fillCard('intakeOverview', language, {
    button: referral.buttons.owner,
    notice: said.notice ?? '',
    problem: said.problem || (missing.length > 0 ? t('intake.missing', { questions: missing.join(', ') }) : ''),
    isIncomplete: missing.length > 0,
    isUnusual,
    isDraft: referral.stage.state === 'drafting',
    parts: parts.filter(({ hasFacts, texts }) => hasFacts || texts.length > 0),
    mayStayEmpty: mayStayEmpty > 0 ? t('intake.mayStayEmpty', { count: mayStayEmpty }) : '',
    moreTexts: leftOut > 0 ? t('intake.moreTexts', { more: leftOut }) : '',
    places: parts.map(({ title, place }) => ({ title, value: place })),
  });
}

/** The answers of one card: what was chosen and what is still needed, what people wrote, and what nobody had to answer. */
export interface AnsweredPart {
  title: string;
  place: string;
  facts: Shown[];
  texts: Shown[];
  open: { title: string }[];
}

/** All answers that this reader may see, grouped by the card on which they were given. */
export function answeredParts(
  referral: Referral,
  { language, now, isOwner }: { language: Language; now: Date; isOwner: boolean },
): AnsweredPart[] {
  return placesOf(referral).map((place) => {
    const asked = questionsAt(place, referral, dayOf(now)).filter(({ forOwnerOnly }) => isOwner || !forOwnerOnly);
    const hasAnswer = ({ id }: AskedQuestion) => answerAt(place, referral, id) !== undefined;
    const isWritten = (question: AskedQuestion) => question.input.kind === 'text' && hasAnswer(question);
    const shown = ({ id }: AskedQuestion) => answerShown(id, answerAt(place, referral, id), language);
    return {
      title: placeTitle(referral, place, language),
      place: writePlace(place),
      facts: asked.filter((one) => !isWritten(one) && (one.required || hasAnswer(one))).map(shown),
      texts: asked.filter(isWritten).map(shown),
      open: asked
        .filter((one) => !one.required && !hasAnswer(one))
        .map(({ id }) => ({ title: textsIn(language)(`fact.${id}`) })),
    };
  });
}

/** The parts with as many texts as there is room for, the shortest first; what was chosen always stands there. */
export function thatFit(parts: readonly AnsweredPart[], bytes: number) {
  const all = parts.flatMap(({ texts }) => texts).sort((one, other) => one.value.length - other.value.length);
  const fitting = new Set(firstThatFit(all, { bytes, each: EACH_TEXT_BYTES }));
  return {
    parts: parts.map((part) => ({
      ...part,
      hasFacts: part.facts.length > 0,
      texts: part.texts.filter((text) => fitting.has(text)),
    })),
    leftOut: all.length - fitting.size,
  };
}

function answerShown(id: QuestionId, value: string | readonly string[] | undefined, language: Language): Shown {
  const t = textsIn(language);
  return {
    title: t(`fact.${id}`),
    value: value === undefined ? `_${t('answer.notAnswered')}_` : answerInWords(id, value, language),
  };
}

/** A place as it stands in a button: `when`, or `youth:0` for the first youth. */
export function writePlace({ step, youth }: Place): string {
  return youth === undefined ? step : `${step}:${youth}`;
}

function placeTitle(referral: Referral, { step, youth }: Place, language: Language): string {
  const t = textsIn(language);
  const title = t(`step.${step}`);
  const oneOfMore = youth !== undefined && referral.youths.length > 1;
  return oneOfMore ? `${title}: ${t('answer.youthNumber', { number: youth + 1 })}` : title;
}

interface Filled {
  value: string;
  problem: Problem | undefined;
  /** Values of its list, when it has one. */
  offered: readonly string[];
}

function field(question: AskedQuestion, { value, problem, offered }: Filled, language: Language): CardData {
  const t = textsIn(language);
  const { id, input } = question;
  const choices = 'list' in input ? choicesOf(input.list, language).filter((one) => offered.includes(one.value)) : [];
  return {
    id,
    kind: input.kind,
    label: t(`question.${id}`),
    hint: problem ? '' : t(`hint.${id}`, { defaultValue: '' }),
    value: problem ? problem.typed.slice(0, input.kind === 'text' ? undefined : SHORT_ANSWER_MAX) : value,
    max: input.kind === 'text' ? input.max : 0,
    choices,
    style: question.required && choices.length <= CHECK_BOXES_MAX ? 'expanded' : 'compact',
    problem: problem ? problemInWords(question, problem, language) : '',
  };
}

function problemInWords({ input }: AskedQuestion, { why, candidates }: Problem, language: Language): string {
  const limits = input.kind === 'text' ? { min: input.min, max: input.max } : {};
  return textsIn(language)(`wrong.${why}`, { ...limits, candidates: candidates?.join(', ') ?? '' });
}
