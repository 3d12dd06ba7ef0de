/** The card of the intake at which somebody is, with what has to be said about the answers just given. */
import type { Referrer } from '../../domain/actor';
import { dayOf } from '../../domain/calendar';
import { concernsOf, type Concern } from '../../domain/concerns';
import { answerAt, questionsAt, type Place } from '../../domain/intake';
import type { Referral } from '../../domain/referral';
import { enterIntake, ownReferrals, startReferral, type AtCard } from '../../flows/drafts';
import { identifyingInAnswers } from '../../flows/screenTexts';
import type { Problem, Saved } from '../../flows/takeIntake';
import { contactWords } from '../contacts';
import { soundsLikeCrisis, whomToCall } from '../crisis';
import type { Card } from '../fillCard';
import { textsIn } from '../texts';
import { intakeOverview, intakeStep } from '../views/intake';
import { aboutYou } from '../views/person';
import type { Clicked } from './reply';

type Reader = Pick<Clicked, 'means' | 'turn' | 'language'>;

interface SaidOnCard {
  notice?: string;
  problems?: readonly Problem[];
}

/** Begins an intake, or goes on where this person was; who is new tells first from which organisation. */
export async function start(reader: Reader, actor: Referrer): Promise<Card> {
  const { means, language } = reader;
  const person = await means.store.load('person', actor.person);
  if (!person?.document.work) {
    return aboutYou({ organisation: '', referrerKind: '', phone: '' }, { wrong: [], isForIntake: true }, language);
  }
  const { isNew, ...at } = await startReferral(means, actor);
  return showPlace(reader, at, { notice: isNew ? '' : await resumedInWords(reader, actor) });
}

/** The card at this place; from now on typed answers belong there. */
export async function showPlace(reader: Reader, at: AtCard, said: SaidOnCard = {}): Promise<Card> {
  const { means, turn, language } = reader;
  const { referral, place } = at;
  const { notice = '', problems = [] } = said;
  await enterIntake(means, turn.speaker.person, at);
  return place === 'overview'
    ? intakeOverview(referral, { notice }, language, means.now())
    : intakeStep({ referral, place, problems, notice }, language, means.now());
}

/** The next card after answers were kept. */
export function showNext(reader: Reader, saved: Extract<Saved, { kind: 'saved' }>, first = ''): Promise<Card> {
  const { referral, next, problems } = saved;
  const notice = [first, ...heardAtOnce(reader, saved)].filter((part) => part !== '').join(' ');
  return showPlace(reader, { referral, place: next }, { notice, problems });
}

/** What these answers newly raise, said kindly and at once; nothing of it ends the intake. */
function heardAtOnce(
  { means, language }: Reader,
  { before, referral, place }: Extract<Saved, { kind: 'saved' }>,
): string[] {
  const today = dayOf(means.now());
  const known = concernsOf(before, today);
  const raised = new Set<Concern>(concernsOf(referral, today).filter((concern) => !known.includes(concern)));
  if (writesOfCrisis(referral, place, today) && !writesOfCrisis(before, place, today)) raised.add('crisis');
  const t = textsIn(language);
  const concerns = [...raised].map((concern) => t(`concern.${concern}`, contactWords(means.contacts)));
  const pieces = identifyingInAnswers(referral, place, today);
  return [
    ...(raised.has('crisis') ? [whomToCall(means, language)] : []),
    ...concerns,
    ...(pieces.length > 0 ? [t('intake.recognisable', { words: pieces.join(', ') })] : []),
  ];
}

function writesOfCrisis(referral: Referral, place: Place, today: string): boolean {
  return questionsAt(place, referral, today).some(
    ({ id, input }) => input.kind === 'text' && soundsLikeCrisis(String(answerAt(place, referral, id) ?? '')),
  );
}

async function resumedInWords({ means, language }: Reader, actor: Referrer): Promise<string> {
  const t = textsIn(language);
  const drafts = (await ownReferrals(means, actor)).filter(({ stage }) => stage.state === 'drafting');
  return [t('intake.resumed'), ...(drafts.length > 1 ? [t('intake.otherDrafts')] : [])].join(' ');
}
