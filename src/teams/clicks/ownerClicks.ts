/** Clicks of a referrer on the status of an own referral. */
import { refusedInState } from '../../domain/acts';
import { dayOf } from '../../domain/calendar';
import { introductionOf } from '../../domain/changes';
import type { CommandOf } from '../../domain/commands';
import type { Referral } from '../../domain/referral';
import { firstOpenPlace } from '../../flows/drafts';
import { actOnReferral, referralOf } from '../../flows/actOnReferral';
import type { Card } from '../fillCard';
import { textsIn } from '../texts';
import { ownerHistory } from '../views/history';
import { oneLine } from '../views/owner';
import { showPlace } from './intakeCards';
import { statusShown } from './ownerReplies';
import { card, refusal, refusalInWords, step, type Clicked, type Handlers, type Reply } from './reply';

export const ownerClicks: Handlers<
  | 'owner.open'
  | 'owner.change'
  | 'owner.withdraw'
  | 'owner.pause'
  | 'owner.resume'
  | 'owner.hand-over'
  | 'owner.file-sent'
  | 'owner.fits'
  | 'owner.take-back'
  | 'owner.still-exploring'
  | 'owner.moving-in'
  | 'owner.how-it-goes'
  | 'owner.answer'
  | 'owner.more'
  | 'owner.does-not-fit'
  | 'owner.said'
> = {
  async 'owner.open'(clicked) {
    const { means, click, language } = clicked;
    const referral = await referralOf(means, click);
    if (!referral) return refusal({ kind: 'unknown' }, language);
    if (referral.stage.state === 'drafting') return step(await resume(clicked, referral));
    return statusShown(clicked, referral, {});
  },

  /** Back to the answers: to correct them before it is sent, or to change them while the search goes on. */
  async 'owner.change'(clicked) {
    const referral = await referralOf(clicked.means, clicked.click);
    if (!referral) return refusal({ kind: 'unknown' }, clicked.language);
    const refused = refusedInState(referral.stage.state, 'answer-questions');
    if (refused) return statusShown(clicked, referral, { problem: refusalInWords(refused, clicked.language) });
    return step(await showPlace(clicked, { referral, place: 'overview' }));
  },

  async 'owner.withdraw'(clicked) {
    const { means, click, language } = clicked;
    const before = await referralOf(means, click);
    const reply = await act(clicked, { type: 'withdraw' });
    const wasDraft = before?.stage.state === 'drafting';
    return wasDraft ? card(oneLine(textsIn(language)('intake.cancelled'), '', language)) : reply;
  },

  'owner.pause': (clicked, { until }) => act(clicked, { type: 'pause', until }),
  'owner.resume': (clicked) => act(clicked, { type: 'resume' }),
  'owner.hand-over': (clicked) => act(clicked, { type: 'offer-hand-over' }),
  'owner.file-sent': (clicked) => act(clicked, { type: 'file-sent' }),
  async 'owner.said'({ means, click, language }, { upTo, isRight }) {
    const changed = await actOnReferral(means, click, { type: 'confirm-said', upTo, isRight });
    if (changed.kind !== 'done') return refusal(changed, language);
    return card(oneLine(textsIn(language)(isRight ? 'said.confirmed' : 'said.disputed'), click.button, language));
  },
  'owner.fits'(clicked, { agreesYouth, agreesParents, agreesOrder }) {
    const consent = {
      ...(agreesYouth && { youth: agreesYouth }),
      ...(agreesParents && { parents: agreesParents }),
      ...(agreesOrder && { order: agreesOrder }),
    };
    return act(clicked, { type: 'fits', consent });
  },
  'owner.take-back': (clicked) => act(clicked, { type: 'take-back' }),
  'owner.still-exploring': (clicked, { expectedAround }) => act(clicked, { type: 'still-exploring', expectedAround }),
  'owner.moving-in': (clicked, { movingIn }) => act(clicked, { type: 'set-moving-in', on: movingIn }),
  'owner.how-it-goes': (clicked, { well }) =>
    act(clicked, { type: 'say-how-it-goes', well: well === 'yes' }, textsIn(clicked.language)(`owner.noted.${well}`)),
  'owner.answer': (clicked, { question, ownerAnswer }) =>
    act(
      clicked,
      { type: 'answer-question', question, words: ownerAnswer },
      textsIn(clicked.language)('owner.noted.answer'),
    ),
  async 'owner.more'({ means, click, language }) {
    const referral = await referralOf(means, click);
    return referral ? card(ownerHistory(referral, language)) : refusal({ kind: 'unknown' }, language);
  },
  async 'owner.does-not-fit'(clicked, { mismatchReason }) {
    const before = await referralOf(clicked.means, clicked.click);
    const home = before && introductionOf(before)?.home.name;
    const notice = home === undefined ? '' : textsIn(clicked.language)('owner.misfitNoted', { home });
    return act(clicked, { type: 'does-not-fit', reason: mismatchReason }, notice);
  },
};

/** Another of several drafts becomes the current one, and goes on where it was. */
async function resume(clicked: Clicked, referral: Referral): Promise<Card> {
  const { means, turn, language } = clicked;
  const known = (await means.store.load('person', turn.speaker.person))?.document.intake;
  const place = known?.referral === referral.id ? known.place : firstOpenPlace(referral, dayOf(means.now()));
  return showPlace(clicked, { referral, place }, { notice: textsIn(language)('intake.resumed') });
}

type OwnerCommand =
  | 'withdraw'
  | 'pause'
  | 'resume'
  | 'offer-hand-over'
  | 'file-sent'
  | 'fits'
  | 'take-back'
  | 'still-exploring'
  | 'does-not-fit'
  | 'answer-question'
  | 'set-moving-in'
  | 'say-how-it-goes';

/** Does one act and shows how the referral stands now, also when it was refused; `noted` when it was done. */
async function act(clicked: Clicked, command: CommandOf<OwnerCommand>, noted = ''): Promise<Reply> {
  const { means, click, language } = clicked;
  const changed = await actOnReferral(means, click, command);
  const referral = changed.kind === 'done' ? changed.referral : await referralOf(means, click);
  if (!referral) return refusal({ kind: 'unknown' }, language);
  const said = changed.kind === 'done' ? { notice: noted } : { problem: refusalInWords(changed, language) };
  return statusShown(clicked, referral, said);
}
