/** Clicks of a coordinator who goes through a profile: one text after the other, then the preview. */
import type { Referral } from '../../domain/referral';
import { actOnReferral, referralOf } from '../../flows/actOnReferral';
import type { Changed } from '../../flows/changeReferral';
import { decideOnDouble } from '../../flows/possibleDoubles';
import type { TextId } from '../../flows/profileMarks';
import { openReview, review, type Review } from '../../flows/reviewReferral';
import { decideMarks, nextStep, writeText, type Decision, type ReviewStep } from '../../flows/writeProfile';
import type { Verb } from '../actions';
import { textsIn } from '../texts';
import { deskChoose, type Said } from '../views/review';
import { reviewDouble } from '../views/reviewDouble';
import { reviewText, type TextShown } from '../views/reviewText';
import { answered, isToReview, refused, shown } from './deskReplies';
import { card, refusal, refusalInWords, type Clicked, type Handlers, type Reply } from './reply';

export const reviewClicks: Handlers<Extract<Verb, `review.${string}`>> = {
  async 'review.step'(clicked, { step }) {
    const opened = await openReview(clicked.means, clicked.click);
    if (!opened) return refusal({ kind: 'unknown' }, clicked.language);
    const { referral } = opened;
    if (step === 'answers' || !isToReview(referral)) return shown(clicked, referral, {});
    return stepShown(clicked, referral, step === 'next' ? nextStep(referral) : step, {});
  },

  async 'review.decide'(clicked, { version, text, ...data }) {
    const changed = await decideMarks(clicked.means, clicked.click, { version, text }, decisionsIn(data));
    return afterWriting(clicked, changed, { text }, (referral) => stepShown(clicked, referral, text, {}));
  },

  async 'review.write'(clicked, { version, text, words }) {
    const changed = await writeText(clicked.means, clicked.click, { version, text }, words);
    return afterWriting(clicked, changed, { text, typed: words }, (referral) => written(clicked, referral, text));
  },

  async 'review.keep-exact'(clicked, { version, reason }) {
    const changed = await actOnReferral(clicked.means, clicked.click, { type: 'keep-exact', version, reason });
    const referral = changed.kind === 'done' ? changed.referral : await referralOf(clicked.means, clicked.click);
    if (!referral || !isToReview(referral)) return answered(clicked, changed);
    const said =
      changed.kind === 'done' ? {} : { problem: refusalInWords(changed, clicked.language), exactReason: reason };
    return stepShown(clicked, referral, nextStep(referral), said);
  },

  async 'review.double'(clicked, { reference, isSame }) {
    const changed = await decideOnDouble(clicked.means, clicked.click, reference, isSame === 'yes');
    if (changed.kind !== 'done') return refused(clicked, changed);
    return openedShown(clicked, await review(clicked.means, changed.referral));
  },
};

/** The review opens with what may be the same youth, as long as nobody said whether it is. */
export async function openedShown(clicked: Clicked, { referral, doubles }: Review): Promise<Reply> {
  const [other] = doubles;
  const isAsked = other !== undefined && isToReview(referral);
  return isAsked ? card(reviewDouble(referral, other, clicked.language)) : shown(clicked, referral, {});
}

/** One text, or the preview, of a referral that is being reviewed. */
export async function stepShown(clicked: Clicked, referral: Referral, step: ReviewStep, said: Said): Promise<Reply> {
  const current = await review(clicked.means, referral);
  if (step === 'preview') return card(deskChoose(current, said, clicked.language));
  return card(reviewText(current, { text: step, problem: said.problem }, clicked.language));
}

/** Where it was kept the review goes on; where it was not, the same text comes back with what was typed. */
async function afterWriting(
  clicked: Clicked,
  changed: Changed,
  { text, typed }: TextShown,
  onwards: (referral: Referral) => Promise<Reply>,
): Promise<Reply> {
  if (changed.kind === 'done') return onwards(changed.referral);
  const referral = await referralOf(clicked.means, clicked.click);
  if (!referral || !isToReview(referral)) return refused(clicked, changed);
  const problem = refusalInWords(changed, clicked.language);
  const isOutdated = changed.kind === 'refused' && changed.reason === 'version-outdated';
  const current = await review(clicked.means, referral);
  return card(reviewText(current, { text, problem, ...(!isOutdated && { typed }) }, clicked.language));
}

/** The next text; or the same one, when something in it may identify somebody. */
async function written(clicked: Clicked, referral: Referral, text: TextId): Promise<Reply> {
  const { undecided } = await review(clicked.means, referral);
  const words = [...new Set(undecided.filter((mark) => mark.text === text).map(({ piece }) => piece))];
  if (words.length === 0) return stepShown(clicked, referral, nextStep(referral), {});
  const problem = textsIn(clicked.language)('refusal.words-left', { words: words.join(', ') });
  return stepShown(clicked, referral, text, { problem });
}

/** The choice for each piece, in the order in which they were shown; a word of one's own goes before a choice. */
function decisionsIn(data: Readonly<Record<string, unknown>>): (Decision | undefined)[] {
  const shownMarks = Object.keys(data).filter((name) => /^(decision|own)\d+$/.test(name));
  const count = Math.max(0, ...shownMarks.map((name) => Number(/\d+/.exec(name)?.[0]) + 1));
  return Array.from({ length: Math.min(count, 100) }, (_, index) => {
    const own = textIn(data, `own${index}`).trim();
    if (own !== '') return { kind: 'own-word', words: own };
    const choice = textIn(data, `decision${index}`);
    return choice === 'replace' || choice === 'keep' ? { kind: choice } : undefined;
  });
}

function textIn(data: Readonly<Record<string, unknown>>, name: string): string {
  const value = Object.hasOwn(data, name) ? data[name] : undefined;
  return typeof value === 'string' ? value : '';
}
