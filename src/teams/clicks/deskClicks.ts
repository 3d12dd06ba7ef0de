/** Clicks of a coordinator: everything opens in the own view, which nobody else sees. */
import type { CommandOf, CommandType } from '../../domain/commands';
import { QUESTION_LIST, type QuestionId } from '../../domain/questions';
import type { Referral } from '../../domain/referral';
import { actOnReferral, referralOf } from '../../flows/actOnReferral';
import { approveAnswer, questionToAnswer } from '../../flows/answerQuestion';
import type { Changed } from '../../flows/changeReferral';
import { namesIn } from '../../flows/namesIn';
import { introduceHome } from '../../flows/introduceHome';
import { admitReferrer } from '../../flows/introduceYourself';
import { approveVersion, openReview, review } from '../../flows/reviewReferral';
import { splitReferral } from '../../flows/splitReferral';
import { overviewOf } from '../../flows/overview';
import { textsIn } from '../texts';
import { deskFollow } from '../views/desk';
import { deskMore } from '../views/deskMore';
import { deskQuestions } from '../views/deskQuestions';
import { deskOverview } from '../views/deskOverview';
import { oneLine } from '../views/owner';
import { deskChoose, deskWrite, type Reading, type Said } from '../views/review';
import type { ActionOf, Verb } from '../actions';
import { writtenDown } from './saidByPhone';
import { card, refusal, refusalInWords, type Clicked, type Handlers, type Reply } from './reply';

export const deskClicks: Handlers<Extract<Verb, `desk.${string}`>> = {
  async 'desk.open'(clicked) {
    const opened = await openReview(clicked.means, clicked.click);
    return opened ? shown(clicked, opened.referral, {}) : refusal({ kind: 'unknown' }, clicked.language);
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
  'desk.write': (clicked, action) => write(clicked, action),
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
  'desk.hand-over': (clicked) => act(clicked, { type: 'offer-hand-over' }),
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
    const problem = textsIn(language)('refusal.words-left');
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

type DeskCommand = Exclude<
  CommandType,
  'answer-questions' | 'submit' | 'withdraw' | 'take-over' | 'answer-for-home' | 'split'
>;

/** Keeps what was written and shows the profile exactly as it would be posted. */
async function write(clicked: Clicked, { version, sentence, kept, ...data }: ActionOf<'desk.write'>): Promise<Reply> {
  const changed = await actOnReferral(clicked.means, clicked.click, {
    type: 'edit-profile',
    version,
    sentence,
    texts: writtenTexts(data),
    kept,
  });
  if (changed.kind !== 'done') return refused(clicked, changed);
  const written = await review(clicked.means, changed.referral);
  if (written.left.length === 0) return card(deskChoose(written, {}, clicked.language));
  const problem = textsIn(clicked.language)('refusal.words-left');
  return card(deskWrite(written, { problem }, readingOf(clicked)));
}

/** Approved; or the same screen again, with what stands in the way. */
async function approved(clicked: Clicked, changed: Changed): Promise<Reply> {
  if (changed.kind === 'done')
    return shown(clicked, changed.referral, { notice: textsIn(clicked.language)('desk.approved') });
  const referral = await referralOf(clicked.means, clicked.click);
  if (!referral || !isToReview(referral)) return refused(clicked, changed);
  const problem = refusalInWords(changed, clicked.language);
  return card(deskChoose(await review(clicked.means, referral), { problem }, clicked.language));
}

async function act(clicked: Clicked, command: CommandOf<DeskCommand>): Promise<Reply> {
  return answered(clicked, await actOnReferral(clicked.means, clicked.click, command));
}

async function answered(clicked: Clicked, changed: Changed): Promise<Reply> {
  return changed.kind === 'done' ? shown(clicked, changed.referral, {}) : refused(clicked, changed);
}

/** What was refused and why, above how the referral stands now. */
export async function refused(clicked: Clicked, changed: Exclude<Changed, { kind: 'done' }>): Promise<Reply> {
  const referral = await referralOf(clicked.means, clicked.click);
  const problem = refusalInWords(changed, clicked.language);
  return referral ? shown(clicked, referral, { problem }) : refusal(changed, clicked.language);
}

/** How the referral stands, on the card of its next step. */
export async function shown(clicked: Clicked, referral: Referral, said: Said): Promise<Reply> {
  const current = await review(clicked.means, referral);
  const reading = readingOf(clicked);
  return card(isToReview(referral) ? deskWrite(current, said, reading) : deskFollow(current, said, reading));
}

/** A new referral, or one that the referrer changed while the search goes on. */
function isToReview({ stage, profiles }: Referral): boolean {
  if (stage.state === 'submitted') return true;
  return stage.state === 'searching' && profiles.at(-1)?.approval === undefined;
}

function readingOf({ means, click, language }: Clicked): Reading {
  return { reader: click.actor.person, language, now: means.now() };
}

/** Only fields that are texts of the profile; whatever else the card sent is left. */
function writtenTexts(data: Readonly<Record<string, unknown>>): Partial<Record<QuestionId, string>> {
  const texts = QUESTION_LIST.filter(
    ({ input, class: answerClass }) => input.kind === 'text' && answerClass === 'shareable',
  );
  return Object.fromEntries(
    texts.flatMap(({ id }) => {
      const text = Object.hasOwn(data, id) ? data[id] : undefined;
      return typeof text === 'string' ? [[id, text.trim()]] : [];
    }),
  );
}
