/** A coordinator makes the texts of a profile right, one after the other: decides about marks, rewrites, writes the sentence. */
import { refusedInState } from '../domain/acts';
import { latestProfile, type Profile } from '../domain/profile';
import type { Referral } from '../domain/referral';
import { actOnReferral, referralOf, type Click } from './actOnReferral';
import type { Changed } from './changeReferral';
import type { Means } from './ports';
import { textsOf, undecidedMarks, type TextId, type UndecidedMark } from './profileMarks';

/** What becomes of one piece of a text. */
export type Decision = { kind: 'replace' } | { kind: 'keep' } | { kind: 'own-word'; words: string };

/** Where a coordinator is in the review: at one of the texts, or at the preview, where it is approved. */
export type ReviewStep = TextId | 'preview';

/** One text as it was shown. */
export interface ShownText {
  version: number;
  text: TextId;
}

/** The first text that nobody has been through, or in which something is undecided; else the preview. */
export function nextStep(referral: Referral): ReviewStep {
  const profile = latestProfile(referral.profiles);
  const undecided = undecidedMarks(referral, profile);
  const open = textsOf(profile).find(
    ({ field }) => !isRead(profile, field) || undecided.some((mark) => mark.text === field),
  );
  return open?.field ?? 'preview';
}

/** The marks of one text as a card shows them with a choice each: every piece once, however often it stands there. */
export function piecesToDecide(marks: readonly UndecidedMark[]): UndecidedMark[] {
  return marks.filter((mark, index) => marks.findIndex((other) => isSamePiece(other, mark)) === index);
}

/** Writes down what was decided, in the order of `piecesToDecide`; what is certain goes unless somebody keeps it. */
export async function decideMarks(
  means: Means,
  click: Click,
  { version, text }: ShownText,
  decisions: readonly (Decision | undefined)[],
): Promise<Changed> {
  const shown = await shownProfile(means, click, version);
  if (!shown.profile) return shown.refused;
  const marks = undecidedMarks(shown.referral, shown.profile).filter((mark) => mark.text === text);
  const pieces = piecesToDecide(marks);
  const decisionOn = (mark: UndecidedMark) => {
    const decision = decisions[pieces.findIndex((piece) => isSamePiece(piece, mark))];
    return decision ?? (mark.strength === 'certain' ? { kind: 'replace' as const } : undefined);
  };
  const kept = pieces.filter((piece) => decisionOn(piece)?.kind === 'keep').map(({ piece }) => piece);
  const before = textsOf(shown.profile).find(({ field }) => field === text)?.text ?? '';
  const words = marks.reduceRight((changed, mark) => withDecision(changed, mark, decisionOn(mark)), before);
  return edit(means, click, shown.profile, { text, words, kept });
}

/** Keeps a text as the coordinator wrote it; it is read again for marks before it can be posted. */
export async function writeText(
  means: Means,
  click: Click,
  { version, text }: ShownText,
  words: string,
): Promise<Changed> {
  const shown = await shownProfile(means, click, version);
  return shown.profile ? edit(means, click, shown.profile, { text, words: words.trim(), kept: [] }) : shown.refused;
}

function edit(
  means: Means,
  click: Click,
  { version, sentence }: Profile,
  { text, words, kept }: { text: TextId; words: string; kept: string[] },
): Promise<Changed> {
  const written = text === 'sentence' ? { sentence: words, texts: {} } : { sentence, texts: { [text]: words } };
  return actOnReferral(means, click, { type: 'edit-profile', version, ...written, kept });
}

type Shown =
  { profile: Profile; referral: Referral } | { profile?: undefined; refused: Exclude<Changed, { kind: 'done' }> };

/** The version that was on the screen, as long as it is the newest. */
async function shownProfile(means: Means, click: Click, version: number): Promise<Shown> {
  const referral = await referralOf(means, click);
  if (!referral) return { refused: { kind: 'unknown' } };
  const tooLate = refusedInState(referral.stage.state, 'edit-profile');
  if (tooLate) return { refused: tooLate };
  const profile = referral.profiles.at(-1);
  if (profile?.version !== version) return { refused: { kind: 'refused', reason: 'version-outdated' } };
  return { profile, referral };
}

function withDecision(
  text: string,
  { start, end, placeholder }: UndecidedMark,
  decision: Decision | undefined,
): string {
  if (!decision || decision.kind === 'keep') return text;
  return text.slice(0, start) + (decision.kind === 'replace' ? placeholder : decision.words) + text.slice(end);
}

function isRead(profile: Profile, text: TextId): boolean {
  if (text === 'sentence') return profile.sentence !== '';
  return profile.originals.find(({ question }) => question === text)?.isRead ?? true;
}

function isSamePiece(one: UndecidedMark, other: UndecidedMark): boolean {
  return one.piece.toLowerCase() === other.piece.toLowerCase();
}
