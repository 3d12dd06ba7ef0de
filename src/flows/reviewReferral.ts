/** A coordinator reviews a referral and approves its profile. */
import type { CommandOf } from '../domain/commands';
import { attentionFor, type Attention } from '../domain/attention';
import type { Referral } from '../domain/referral';
import { actOnReferral, referralOf, type Click } from './actOnReferral';
import { momentOf, type Changed } from './changeReferral';
import { choiceOf, type Chosen } from './chooseHomes';
import { logAccess } from './logAccess';
import type { Means } from './ports';
import { possibleDoubles } from './possibleDoubles';
import { gate, undecidedMarks, type UndecidedMark } from './profileMarks';
import { shortlistOf, weighHomes, type Interested } from './weighHomes';

export interface Review {
  referral: Referral;
  /** The homes with interest, best first. */
  shortlist: Interested[];
  /** Everything in the texts of the newest profile that nobody decided about yet. */
  undecided: UndecidedMark[];
  /** Referrals that may be about the same youth. */
  doubles: Referral[];
  /** What the coordinator should know before approving. */
  attention: Attention[];
}

/** Everything the coordinator's own view shows; opening it is logged. */
export async function openReview(means: Means, click: Click): Promise<Review | undefined> {
  const referral = await referralOf(means, click);
  await logAccess(means, click.actor, 'opened-review', referral?.reference);
  return referral && review(means, referral);
}

/** The same for a referral that was just changed. */
export async function review(means: Means, referral: Referral): Promise<Review> {
  const { today } = momentOf(means);
  const profile = referral.profiles.at(-1);
  return {
    referral,
    shortlist: shortlistOf(referral, await weighHomes(means, referral)),
    undecided: profile ? undecidedMarks(referral, profile) : [],
    doubles: await possibleDoubles(means, referral),
    attention: attentionFor(referral, today),
  };
}

/** Approves the version that was shown and asks whom was chosen; refused while anything identifying is left in it. */
export async function approveAndAsk(means: Means, click: Click, version: number, chosen: Chosen): Promise<Changed> {
  const referral = await referralOf(means, click);
  if (!referral) return { kind: 'unknown' };
  const choice = await choiceOf(means, referral, chosen);
  return choice.kind === 'refused'
    ? choice
    : approving(means, click, { type: 'approve-and-ask', version, ...choice.choice });
}

/** Approves a new version while the search goes on. */
export async function approveVersion(means: Means, click: Click, version: number): Promise<Changed> {
  return approving(means, click, { type: 'approve-version', version });
}

/** A version never changes, so what passed the gate is what is approved. */
async function approving(
  means: Means,
  click: Click,
  command: CommandOf<'approve-and-ask' | 'approve-version'>,
): Promise<Changed> {
  const referral = await referralOf(means, click);
  return (referral && gate(referral, command.version)) ?? actOnReferral(means, click, command);
}
