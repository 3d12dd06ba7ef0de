/** A typed answer to a question of the intake, understood when it leaves no doubt. */
import type { Referrer } from '../../domain/actor';
import { dayOf } from '../../domain/calendar';
import { keepingAnswers } from '../../domain/decisions/intake';
import { answerAt, placesOf, questionsAt, samePlace, type Place } from '../../domain/intake';
import type { Referral } from '../../domain/referral';
import { currentIntake, type AtCard } from '../../flows/drafts';
import { saveOneAnswer } from '../../flows/takeIntake';
import { showNext, showPlace } from '../clicks/intakeCards';
import { textsIn } from '../texts';
import type { Turn } from '../turn';
import type { Said, Spoken } from './command';
import { understood } from './understood';

/** Longer is a story: it belongs in a card field, where it is screened. */
const LONGEST_ANSWER = 60;

/** `undefined` when there is no intake going on. */
export async function answerTypedAnswer(
  means: Spoken,
  turn: Turn,
  actor: Referrer,
  text: string,
): Promise<Said[] | undefined> {
  const at = await currentIntake(means, actor);
  if (!at) return undefined;
  const reader = { means, turn, language: turn.language };
  const moved = movedBy(text, at);
  if (moved) return [{ card: await showPlace(reader, { ...at, place: moved }), isStep: true }];
  if (/^stop(pen)?$/i.test(text)) return [{ text: textsIn(turn.language)('intake.stopped') }];
  if (text.length > LONGEST_ANSWER) return putStoryInField(reader, at, text);
  return keepAnswer(reader, actor, at, text);
}

type Reader = { means: Spoken; turn: Turn; language: Turn['language'] };

async function keepAnswer(
  reader: Reader,
  actor: Referrer,
  { referral, place }: AtCard,
  text: string,
): Promise<Said[] | undefined> {
  const { means, turn, language } = reader;
  const t = textsIn(language);
  const today = dayOf(means.now());
  const questions = place === 'overview' ? [] : questionsAt(place, referral, today);
  const open = questions.filter(({ id }) => place !== 'overview' && answerAt(place, referral, id) === undefined);
  const meant = understood(text, [...open, ...questions], language, today);
  // The card that stands there may be half filled in, so no new one takes its place.
  if (!meant || place === 'overview') return [{ text: t('intake.notUnderstood') }];
  const click = { button: referral.buttons.owner, actor, activityId: turn.activityId };
  const saved = await saveOneAnswer(means, click, place, meant);
  if (saved.kind !== 'saved') return undefined;
  const noted = t('intake.noted', { question: t(`question.${meant.question}`), answer: meant.words });
  return [{ card: await showNext(reader, saved, saved.problems.length > 0 ? '' : noted), isStep: true }];
}

/** A long message is not kept: it is put into an empty text field, for the person to look at and save. */
async function putStoryInField(reader: Reader, { referral, place: at }: AtCard, text: string): Promise<Said[]> {
  const { means, language } = reader;
  const t = textsIn(language);
  const field = emptyTextField(referral, at === 'overview' ? WHO : [at, ...WHO], dayOf(means.now()));
  if (!field) return [{ text: t('intake.storyNotKept') }];
  const { place, id, max } = field;
  const filled = keepingAnswers(referral, { place, values: { [id]: text.slice(0, max) }, asked: [id] });
  const cut = text.length > max ? [t('intake.storyCut', { max })] : [];
  const notice = [t('intake.storyInField', { question: t(`question.${id}`) }), ...cut].join(' ');
  return [{ card: await showPlace(reader, { referral: filled, place }, { notice }), isStep: true }];
}

const WHO: readonly Place[] = [{ step: 'who' }];

/** The first one with room for a story, on these cards. */
function emptyTextField(referral: Referral, places: readonly Place[], today: string) {
  const fields = places.flatMap((place) =>
    questionsAt(place, referral, today).flatMap(({ id, input }) =>
      input.kind === 'text' && input.max > LONGEST_ANSWER && answerAt(place, referral, id) === undefined
        ? [{ place, id, max: input.max }]
        : [],
    ),
  );
  return fields[0];
}

function movedBy(text: string, { referral, place: from }: AtCard): Place | 'overview' | undefined {
  const step = /^(vorige|terug|back)$/i.test(text) ? -1 : /^(overslaan|skip|volgende|next)$/i.test(text) ? 1 : 0;
  if (step === 0) return undefined;
  const places = placesOf(referral);
  const at = from === 'overview' ? places.length : places.findIndex((place) => samePlace(place, from));
  return places[Math.max(at + step, 0)] ?? 'overview';
}
