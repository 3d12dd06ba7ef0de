/** What a coordinator sees after a click: the review as long as there is something to review, else how the search stands. */
import type { CommandOf, CommandType } from '../../domain/commands';
import type { Referral } from '../../domain/referral';
import { actOnReferral, referralOf } from '../../flows/actOnReferral';
import type { Changed } from '../../flows/changeReferral';
import { review } from '../../flows/reviewReferral';
import { deskFollow } from '../views/deskFollow';
import type { Reading, Said } from '../views/review';
import { reviewRead } from '../views/reviewRead';
import { card, refusal, refusalInWords, type Clicked, type Reply } from './reply';

type DeskCommand = Exclude<
  CommandType,
  'answer-questions' | 'submit' | 'withdraw' | 'take-over' | 'answer-for-home' | 'split'
>;

/** Does one act and shows how the referral stands now. */
export async function act(clicked: Clicked, command: CommandOf<DeskCommand>): Promise<Reply> {
  return answered(clicked, await actOnReferral(clicked.means, clicked.click, command));
}

/** How the referral stands now; or what was refused and why, above it. */
export async function answered(clicked: Clicked, changed: Changed): Promise<Reply> {
  return changed.kind === 'done' ? shown(clicked, changed.referral, {}) : refused(clicked, changed);
}

/** What was refused and why, above how the referral stands now. */
export async function refused(clicked: Clicked, changed: Exclude<Changed, { kind: 'done' }>): Promise<Reply> {
  const referral = await referralOf(clicked.means, clicked.click);
  const problem = refusalInWords(changed, clicked.language);
  return referral ? shown(clicked, referral, { problem }) : refusal(changed, clicked.language);
}

/** The answers of a referral that is to be reviewed, or how its search stands. */
export async function shown(clicked: Clicked, referral: Referral, said: Said): Promise<Reply> {
  const current = await review(clicked.means, referral);
  const reading = readingOf(clicked);
  return card(isToReview(referral) ? reviewRead(current, said, reading) : deskFollow(current, said, reading));
}

/** A new referral, or one that the referrer changed while the search goes on. */
export function isToReview({ stage, profiles }: Referral): boolean {
  if (stage.state === 'submitted') return true;
  return stage.state === 'searching' && profiles.at(-1)?.approval === undefined;
}

function readingOf({ means, click, language }: Clicked): Reading {
  return { reader: click.actor.person, language, now: means.now() };
}
