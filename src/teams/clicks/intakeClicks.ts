/** Clicks of a referrer on the cards of the intake. */
import { refusedInState } from '../../domain/acts';
import { placesOf, samePlace } from '../../domain/intake';
import { referralOf } from '../../flows/actOnReferral';
import { newDraft } from '../../flows/drafts';
import { introduceYourself } from '../../flows/introduceYourself';
import { newPhoneReferral } from '../../flows/phoneReferral';
import { saveAnswers, submitReferral } from '../../flows/takeIntake';
import type { Verb } from '../actions';
import { textsIn } from '../texts';
import { intakeOverview } from '../views/intake';
import { oneLine } from '../views/owner';
import { aboutYou, phoneReferral } from '../views/person';
import { showNext, showPlace, start } from './intakeCards';
import { statusShown } from './ownerReplies';
import { card, refusal, refusalInWords, step, type Clicked, type Handlers, type Reply } from './reply';

export const intakeClicks: Handlers<Extract<Verb, `intake.${string}` | `person.${string}`>> = {
  'intake.start': (clicked) => begin(clicked),

  async 'intake.new'(clicked) {
    const { means, click } = clicked;
    if (click.actor.role !== 'referrer') return refusal({ kind: 'unknown' }, clicked.language);
    const person = await means.store.load('person', click.actor.person);
    if (!person?.document.work) return begin(clicked);
    return step(
      await showPlace(clicked, { referral: await newDraft(means, click.actor.person), place: { step: 'when' } }),
    );
  },

  async 'intake.save'(clicked, { place, ...data }) {
    const saved = await saveAnswers(clicked.means, clicked.click, place, asTexts(data));
    return saved.kind === 'saved' ? step(await showNext(clicked, saved)) : refusal(saved, clicked.language);
  },

  async 'intake.show'(clicked, { place }) {
    const { means, click, language } = clicked;
    const referral = await referralOf(means, click);
    const isThere = referral && placesOf(referral).some((known) => samePlace(known, place));
    if (!isThere) return refusal({ kind: 'unknown' }, language);
    const refused = refusedInState(referral.stage.state, 'answer-questions');
    if (refused) return statusShown(clicked, referral, { problem: refusalInWords(refused, language) });
    return step(await showPlace(clicked, { referral, place }));
  },

  async 'intake.submit'(clicked, { incomplete }) {
    const { means, click, language } = clicked;
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
    if (changed.reason === 'not-in-this-state') return statusShown(clicked, referral, { problem });
    return step(intakeOverview(referral, { problem }, language, means.now()));
  },

  async 'person.save'(clicked, { isForIntake, ...typed }) {
    const { means, click, language } = clicked;
    if (click.actor.role !== 'referrer') return refusal({ kind: 'unknown' }, language);
    const said = await introduceYourself(means, click.actor.person, typed);
    if (said.kind === 'wrong') return step(aboutYou(typed, { wrong: said.fields, isForIntake }, language));
    return isForIntake ? begin(clicked) : card(oneLine(textsIn(language)('person.saved'), '', language));
  },

  /** A coordinator takes down a referral by phone, and goes on as its referrer. */
  async 'person.phone'(clicked, typed) {
    const { means, turn, language } = clicked;
    const begun = await newPhoneReferral(means, turn.speaker.person, typed);
    switch (begun.kind) {
      case 'begun':
        return step(await showPlace(clicked, { referral: begun.referral, place: { step: 'when' } }));
      case 'wrong':
        return step(phoneReferral(typed, begun.fields, language));
      case 'not-a-coordinator':
        return refusal({ kind: 'unknown' }, language);
    }
  },
};

async function begin(clicked: Clicked): Promise<Reply> {
  const { actor } = clicked.click;
  if (actor.role !== 'referrer') return refusal({ kind: 'unknown' }, clicked.language);
  return step(await start(clicked, actor));
}

/** Inputs come back as strings. Anything else is read as wrong, not as emptied, so that an earlier answer stays. */
function asTexts(data: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = Object.entries(data).filter(([, value]) => value !== null && value !== undefined);
  return Object.fromEntries(
    given.map(([id, value]) => [id, typeof value === 'string' ? value : JSON.stringify(value)]),
  );
}
