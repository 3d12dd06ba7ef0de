/** Clicks of a coordinator: everything opens in the own view, which nobody else sees. */
import { actOnReferral, referralOf } from '../../flows/actOnReferral';
import { approveAnswer, questionToAnswer } from '../../flows/answerQuestion';
import type { Changed } from '../../flows/changeReferral';
import { namesIn } from '../../flows/namesIn';
import { introduceHome } from '../../flows/introduceHome';
import { admitReferrer } from '../../flows/introduceYourself';
import { approveVersion, openReview } from '../../flows/reviewReferral';
import { splitReferral } from '../../flows/splitReferral';
import { overviewOf } from '../../flows/overview';
import { textsIn } from '../texts';
import { deskMore } from '../views/deskMore';
import { deskQuestions } from '../views/deskQuestions';
import { deskOverview } from '../views/deskOverview';
import { oneLine } from '../views/owner';
import { nextStep } from '../../flows/writeProfile';
import type { Verb } from '../actions';
import { act, answered, isToReview, refused, shown } from './deskReplies';
import { openedShown, stepShown } from './reviewClicks';
import { writtenDown } from './saidByPhone';
import { card, refusal, refusalInWords, type Clicked, type Handlers, type Reply } from './reply';

export const deskClicks: Handlers<Exclude<Extract<Verb, `desk.${string}`>, `desk.home-${string}`>> = {
  async 'desk.open'(clicked) {
    const opened = await openReview(clicked.means, clicked.click);
    return opened ? openedShown(clicked, opened) : refusal({ kind: 'unknown' }, clicked.language);
  },
  async 'desk.more'(clicked) {
    const opened = await openReview(clicked.means, clicked.click);
    if (!opened) return refusal({ kind: 'unknown' }, clicked.language);
    const { referral } = opened;
    const owner = await clicked.means.store.load('person', referral.owner);
    const names = await namesIn(clicked.means, referral);
    return card(deskMore(referral, { owner: owner?.document, names }, clicked.language));
  },
  async 'desk.overview'({ means, click, language }, { filter, page }) {
    const overview = await overviewOf(means, click.actor, { filter, page });
    return overview ? card(deskOverview(overview, language, means.now())) : refusal({ kind: 'unknown' }, language);
  },
  async 'desk.admit'(clicked) {
    const changed = await admitReferrer(clicked.means, clicked.click);
    if (changed.kind !== 'done') return refusal(changed, clicked.language);
    return card(oneLine(textsIn(clicked.language)('desk.admitted'), '', clicked.language));
  },
  async 'desk.approve-version'(clicked, { version }) {
    const { means, click } = clicked;
    return approved(clicked, await approveVersion(means, click, version));
  },
  'desk.introduce': async (clicked, { home }) =>
    answered(clicked, await introduceHome(clicked.means, clicked.click, home)),

  'desk.take-up': (clicked) => act(clicked, { type: 'take-up' }),
  'desk.extend': (clicked) => act(clicked, { type: 'extend' }),
  'desk.call-off': (clicked) => act(clicked, { type: 'call-off' }),
  'desk.not-placed': (clicked, { mismatchReason, next }) =>
    act(clicked, { type: 'not-placed', reason: mismatchReason, next }),
  'desk.resolve-post': (clicked, { provider, arrived }) =>
    act(clicked, { type: 'resolve-post', provider, arrived: arrived === 'yes' }),
  'desk.send-back': (clicked, { question }) => act(clicked, { type: 'send-back', question }),
  'desk.refuse': (clicked, { words }) => act(clicked, { type: 'refuse', words }),
  'desk.note': (clicked, { note }) => act(clicked, { type: 'add-note', text: note }),
  'desk.waive': (clicked, { waived, reason }) => act(clicked, { type: 'waive', ...waived, reason }),
  'desk.pause': (clicked, { until }) => act(clicked, { type: 'pause', until }),
  'desk.resume': (clicked) => act(clicked, { type: 'resume' }),
  'desk.close': (clicked, { closeReason }) => act(clicked, { type: 'close', reason: closeReason }),
  'desk.reopen': (clicked) => act(clicked, { type: 'reopen' }),
  async 'desk.hand-over'(clicked) {
    const changed = await actOnReferral(clicked.means, clicked.click, { type: 'offer-hand-over' });
    if (changed.kind !== 'done') return refused(clicked, changed);
    const { code = '' } = changed.referral.handOver ?? {};
    return shown(clicked, changed.referral, { notice: textsIn(clicked.language)('owner.handOverCode', { code }) });
  },
  async 'desk.split'(clicked, { splitYouths, outOf, splitReason, splitWords }) {
    const { means, click, language } = clicked;
    const wish = { youths: splitYouths, outOf, reason: splitReason, words: splitWords };
    const changed = await splitReferral(means, click, wish);
    if (changed.kind !== 'done') return refused(clicked, changed);
    const other = changed.referral.splits.at(-1)?.other ?? '';
    return shown(clicked, changed.referral, { notice: textsIn(language)('desk.splitDone', { other }) });
  },
  'desk.said'(clicked, said) {
    const command = writtenDown(said);
    return command ? act(clicked, command) : dayMissing(clicked);
  },

  async 'desk.questions'(clicked) {
    const opened = await openReview(clicked.means, clicked.click);
    if (!opened) return refusal({ kind: 'unknown' }, clicked.language);
    return card(deskQuestions(opened.referral, questionToAnswer(opened.referral), {}, clicked.language));
  },
  async 'desk.put-question'({ means, click, language }, { question, forwarded }) {
    const changed = await actOnReferral(means, click, { type: 'put-question', question, words: forwarded });
    return asked({ means, click, language }, changed, textsIn(language)('desk.questionPut'));
  },
  async 'desk.approve-answer'({ means, click, language }, { question, approvedAnswer, kept, alsoInProfile }) {
    const written = { question, words: approvedAnswer, kept, addToProfile: alsoInProfile === 'yes' };
    const changed = await approveAnswer(means, click, written);
    if (changed.kind !== 'words-left') {
      return asked({ means, click, language }, changed, textsIn(language)('desk.answerApproved'));
    }
    const problem = textsIn(language)('refusal.words-left', { words: changed.shown.left.join(', ') });
    return card(deskQuestions(changed.referral, changed.shown, { problem }, language));
  },
};

/** How the questions stand after an act: the next one, or what is wrong. */
async function asked(
  { means, click, language }: Pick<Clicked, 'means' | 'click' | 'language'>,
  changed: Changed,
  notice: string,
): Promise<Reply> {
  const referral = changed.kind === 'done' ? changed.referral : await referralOf(means, click);
  if (!referral) return refusal({ kind: 'unknown' }, language);
  const said = changed.kind === 'done' ? { notice } : { problem: refusalInWords(changed, language) };
  return card(deskQuestions(referral, questionToAnswer(referral), said, language));
}

async function dayMissing(clicked: Clicked): Promise<Reply> {
  const referral = await referralOf(clicked.means, clicked.click);
  const problem = textsIn(clicked.language)('need.dayByPhone');
  return referral ? shown(clicked, referral, { problem }) : refusal({ kind: 'unknown' }, clicked.language);
}

/** Approved; or the same screen again, with what stands in the way, at the text that it is about. */
async function approved(clicked: Clicked, changed: Changed): Promise<Reply> {
  if (changed.kind === 'done')
    return shown(clicked, changed.referral, { notice: textsIn(clicked.language)('desk.approved') });
  const referral = await referralOf(clicked.means, clicked.click);
  if (!referral || !isToReview(referral)) return refused(clicked, changed);
  return stepShown(clicked, referral, nextStep(referral), { problem: refusalInWords(changed, clicked.language) });
}
