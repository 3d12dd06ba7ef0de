/** A typed answer to a question of the intake, understood when it leaves no doubt. */
import { dayOf } from '../../domain/calendar';
import { answerAt, placesOf, questionsAt, samePlace, type Place } from '../../domain/intake';
import type { Referral } from '../../domain/referral';
import { currentDraft, firstOpenPlace, saveAnswers } from '../../flows/takeIntake';
import { placeCard } from '../clicks/intakeClicks';
import { textsIn } from '../texts';
import type { Turn } from '../turn';
import { intakeStep } from '../views/intake';
import { fieldValue } from '../views/labels';
import type { Said, Spoken } from './command';
import { understood } from './understood';

/** Longer is a story: it belongs in a card field, where it is screened. */
const LONGEST_ANSWER = 60;

/** `undefined` when there is no intake going on. */
export async function answerTypedAnswer(means: Spoken, turn: Turn, text: string): Promise<Said[] | undefined> {
  const { language } = turn;
  const draft = await currentDraft(means, turn.speaker.person);
  if (!draft) return undefined;
  const place = firstOpenPlace(draft, dayOf(means.now()));
  const moved = movedBy(text, draft, place);
  if (moved) return [{ card: placeCard({ means, language }, draft, moved, '') }];
  if (/^stop(pen)?$/i.test(text)) return [{ text: textsIn(language)('intake.stopped') }];
  if (place === 'overview') return [{ card: placeCard({ means, language }, draft, place, '') }];
  return text.length > LONGEST_ANSWER
    ? keepStory(means, turn, draft, text)
    : keepAnswer(means, turn, { draft, place, text });
}

async function keepAnswer(
  means: Spoken,
  turn: Turn,
  { draft, place, text }: { draft: Referral; place: Place; text: string },
): Promise<Said[] | undefined> {
  const { language, speaker, activityId } = turn;
  const t = textsIn(language);
  const today = dayOf(means.now());
  const questions = questionsAt(place, draft, today);
  const open = questions.filter(({ id }) => answerAt(place, draft, id) === undefined);
  const meant = understood(text, [...open, ...questions], language, today);
  if (!meant) return [{ card: placeCard({ means, language }, draft, place, t('intake.notUnderstood')) }];
  const before = questions.map((question) => [question.id, fieldValue(question, answerAt(place, draft, question.id))]);
  const actor = { role: 'referrer', person: speaker.person, standsInFor: [] } as const;
  const saved = await saveAnswers(means, { button: draft.buttons.owner, actor, activityId }, place, {
    ...Object.fromEntries(before),
    [meant.question]: meant.value,
  });
  if (saved.kind !== 'saved') return undefined;
  const notice = t('intake.noted', { question: t(`question.${meant.question}`), answer: meant.words });
  return [{ card: placeCard({ means, language }, saved.referral, firstOpenPlace(saved.referral, today), notice) }];
}

/** A long message is not kept: it is put into the first open text field, for the person to look at and save. */
async function keepStory(means: Spoken, turn: Turn, draft: Referral, text: string): Promise<Said[]> {
  const { language } = turn;
  const today = dayOf(means.now());
  const place: Place = { step: 'who' };
  const field = questionsAt(place, draft, today).find(
    ({ id, input }) => input.kind === 'text' && answerAt(place, draft, id) === undefined,
  );
  const t = textsIn(language);
  if (!field) return [{ text: t('intake.storyNotKept') }];
  const max = field.input.kind === 'text' ? field.input.max : text.length;
  const filled = { ...draft, answers: { ...draft.answers, [field.id]: text.slice(0, max) } };
  return [
    {
      card: intakeStep(
        { referral: filled, place, problems: [], notice: t('intake.storyInField') },
        language,
        means.now(),
      ),
    },
  ];
}

function movedBy(text: string, draft: Referral, from: Place | 'overview'): Place | 'overview' | undefined {
  const step = /^(vorige|terug|back)$/i.test(text) ? -1 : /^(overslaan|skip|volgende|next)$/i.test(text) ? 1 : 0;
  if (step === 0) return undefined;
  const places = placesOf(draft);
  const at = from === 'overview' ? places.length : places.findIndex((place) => samePlace(place, from));
  return places[Math.max(at + step, 0)] ?? 'overview';
}
