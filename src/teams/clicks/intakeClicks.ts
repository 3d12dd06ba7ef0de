/** Clicks of a referrer on the cards of the intake. */
import { placesOf, type Place } from '../../domain/intake';
import { actOnReferral, referralOf } from '../../flows/actOnReferral';
import { firstOpenPlace, saveAnswers, samePlace, startReferral } from '../../flows/takeIntake';
import { dayOf } from '../../domain/calendar';
import type { Referral } from '../../domain/referral';
import type { Card } from '../fillCard';
import { textsIn } from '../texts';
import { intakeOverview, intakeStep } from '../views/intake';
import { oneLine } from '../views/owner';
import { card, refusal, type Clicked, type Reply } from './reply';

/** Begins an intake, or goes on where this person was. */
export async function start({ means, turn, language }: Pick<Clicked, 'means' | 'turn' | 'language'>): Promise<Card> {
  const { referral, isNew } = await startReferral(means, turn.speaker.person);
  const notice = isNew ? '' : textsIn(language)('intake.resumed');
  const place = isNew ? placesOf(referral)[0] : firstOpenPlace(referral, dayOf(means.now()));
  return placeCard({ means, language }, referral, place ?? 'overview', notice);
}

/** Keeps the answers of one card and shows the next one. */
export async function save(clicked: Clicked, place: Place, data: Readonly<Record<string, unknown>>): Promise<Reply> {
  const { means, click, language } = clicked;
  const saved = await saveAnswers(means, click, place, asTexts(data));
  if (saved.kind !== 'saved') return refusal(saved, language);
  const { referral, next, problems } = saved;
  if (next === 'overview') return card(intakeOverview(referral, language, means.now()));
  return card(intakeStep({ referral, place: next, problems, notice: '' }, language, means.now()));
}

/** Shows a step again, from the overview or to go back. */
export async function show(clicked: Clicked, place: Place): Promise<Reply> {
  const { means, click, language } = clicked;
  const referral = await referralOf(means, click);
  if (!referral || !placesOf(referral).some((known) => samePlace(known, place)))
    return refusal({ kind: 'unknown' }, language);
  return card(placeCard(clicked, referral, place, ''));
}

/** Sends the referral in; the card shrinks to one line. */
export async function submit({ means, click, language }: Clicked): Promise<Reply> {
  const changed = await actOnReferral(means, click, { type: 'submit' });
  if (changed.kind === 'done') {
    const { reference, buttons } = changed.referral;
    return card(oneLine(textsIn(language)('intake.submitted', { reference }), buttons.owner, language));
  }
  const referral = await referralOf(means, click);
  const isIncomplete = changed.kind === 'refused' && changed.reason === 'answers-missing';
  return referral && isIncomplete ? card(intakeOverview(referral, language, means.now())) : refusal(changed, language);
}

function placeCard(
  { means, language }: Pick<Clicked, 'means' | 'language'>,
  referral: Referral,
  place: Place | 'overview',
  notice: string,
): Card {
  if (place === 'overview') return intakeOverview(referral, language, means.now());
  return intakeStep({ referral, place, problems: [], notice }, language, means.now());
}

/** Inputs come back as strings. Anything else is read as wrong, not as emptied, so that an earlier answer stays. */
function asTexts(data: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = Object.entries(data).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    given.map(([id, value]) => [id, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
