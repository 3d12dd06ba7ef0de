/** Clicks of a referrer on the cards of the intake. */
import { dayOf } from '../../domain/calendar';
import { concernsOf } from '../../domain/concerns';
import { placesOf, samePlace, type Place } from '../../domain/intake';
import type { Referral } from '../../domain/referral';
import { referralOf } from '../../flows/actOnReferral';
import { introduceYourself } from '../../flows/introduceYourself';
import { newPhoneReferral } from '../../flows/phoneReferral';
import { identifyingInAnswers } from '../../flows/screenTexts';
import { firstOpenPlace, saveAnswers, startReferral, submitReferral } from '../../flows/takeIntake';
import type { Verb } from '../actions';
import { contactWords } from '../contacts';
import type { Card } from '../fillCard';
import { textsIn } from '../texts';
import { intakeOverview, intakeStep } from '../views/intake';
import { oneLine } from '../views/owner';
import { aboutYou, phoneReferral } from '../views/person';
import { card, refusal, refusalInWords, type Clicked, type Handlers } from './reply';

export const intakeClicks: Handlers<Extract<Verb, `intake.${string}` | `person.${string}`>> = {
  'intake.start': async (clicked) =>
    isReferrer(clicked) ? card(await start(clicked)) : refusal({ kind: 'unknown' }, clicked.language),

  async 'intake.save'(clicked, { place, ...data }) {
    const { means, click, language } = clicked;
    const before = await referralOf(means, click);
    const saved = await saveAnswers(means, click, place, asTexts(data));
    if (saved.kind !== 'saved') return refusal(saved, language);
    const { referral, next, problems } = saved;
    const notice = [...newConcerns(clicked, before, referral), ...recognisable(clicked, referral, place)].join(' ');
    if (next === 'overview') return card(intakeOverview(referral, { notice }, language, means.now()));
    return card(intakeStep({ referral, place: next, problems, notice }, language, means.now()));
  },

  async 'intake.show'(clicked, { place }) {
    const { means, click, language } = clicked;
    const referral = await referralOf(means, click);
    const isThere = referral && placesOf(referral).some((known) => samePlace(known, place));
    return isThere ? card(placeCard(clicked, referral, place, '')) : refusal({ kind: 'unknown' }, language);
  },

  async 'intake.submit'({ means, click, language }, { incomplete }) {
    const changed = await submitReferral(means, click, incomplete === 'yes');
    if (changed.kind === 'done') {
      const { reference, buttons, stage } = changed.referral;
      const t = textsIn(language);
      const said = t(stage.state === 'searching' ? 'intake.changed' : 'intake.submitted', { reference });
      return card(oneLine(said, buttons.owner, language));
    }
    const referral = await referralOf(means, click);
    if (!referral || changed.kind !== 'refused') return refusal(changed, language);
    const problem = changed.reason === 'answers-missing' ? '' : refusalInWords(changed, language);
    return card(intakeOverview(referral, { problem }, language, means.now()));
  },

  async 'person.save'(clicked, typed) {
    const { means, turn, language } = clicked;
    if (!isReferrer(clicked)) return refusal({ kind: 'unknown' }, language);
    const said = await introduceYourself(means, turn.speaker.person, typed);
    if (said.kind === 'wrong') return card(aboutYou(typed, said.fields, language));
    return card(await start(clicked));
  },

  /** A coordinator takes down a referral by phone, and goes on as its referrer. */
  async 'person.phone'(clicked, typed) {
    const { means, turn, language } = clicked;
    const begun = await newPhoneReferral(means, turn.speaker.person, typed);
    switch (begun.kind) {
      case 'begun':
        return card(placeCard(clicked, begun.referral, { step: 'when' }, ''));
      case 'wrong':
        return card(phoneReferral(typed, begun.fields, language));
      case 'not-a-coordinator':
        return refusal({ kind: 'unknown' }, language);
    }
  },
};

/** Begins an intake, or goes on where this person was; who is new tells first from which organisation. */
export async function start({ means, turn, language }: Pick<Clicked, 'means' | 'turn' | 'language'>): Promise<Card> {
  const person = await means.store.load('person', turn.speaker.person);
  if (!person?.document.work) return aboutYou({ organisation: '', referrerKind: '', phone: '' }, [], language);
  const { referral, isNew } = await startReferral(means, turn.speaker.person);
  const notice = isNew ? '' : textsIn(language)('intake.resumed');
  const place = isNew ? placesOf(referral)[0] : firstOpenPlace(referral, dayOf(means.now()));
  return placeCard({ means, language }, referral, place ?? 'overview', notice);
}

export function placeCard(
  { means, language }: Pick<Clicked, 'means' | 'language'>,
  referral: Referral,
  place: Place | 'overview',
  notice: string,
): Card {
  if (place === 'overview') return intakeOverview(referral, { notice }, language, means.now());
  return intakeStep({ referral, place, problems: [], notice }, language, means.now());
}

/** What these answers newly raise, said kindly and at once; it never ends the intake. */
function newConcerns({ means, language }: Clicked, before: Referral | undefined, after: Referral): string[] {
  const today = dayOf(means.now());
  const known = before ? concernsOf(before, today) : [];
  const raised = concernsOf(after, today).filter((concern) => !known.includes(concern));
  const t = textsIn(language);
  return raised.map((concern) => t(`concern.${concern}`, contactWords(means.contacts)));
}

/** Words on this card that may make somebody recognisable; the referrer can go back, the coordinator looks too. */
function recognisable({ means, language }: Clicked, referral: Referral, place: Place): string[] {
  const pieces = identifyingInAnswers(referral, place, dayOf(means.now()));
  return pieces.length > 0 ? [textsIn(language)('intake.recognisable', { words: pieces.join(', ') })] : [];
}

function isReferrer({ click }: Clicked): boolean {
  return click.actor.role === 'referrer';
}

/** Inputs come back as strings. Anything else is read as wrong, not as emptied, so that an earlier answer stays. */
function asTexts(data: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = Object.entries(data).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    given.map(([id, value]) => [id, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
