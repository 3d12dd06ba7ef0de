/** Clicks of a coordinator: everything opens in the own view, which nobody else sees. */
import type { CommandOf, CommandType } from '../../domain/commands';
import type { QuestionId } from '../../domain/questions';
import { QUESTION_LIST } from '../../domain/questions';
import type { Referral } from '../../domain/referral';
import { actOnReferral, referralOf } from '../../flows/actOnReferral';
import type { Changed } from '../../flows/changeReferral';
import { introduceHome } from '../../flows/introduceHome';
import { approveAndAsk, askMore, openReview, review, type Chosen } from '../../flows/reviewReferral';
import { textsIn } from '../texts';
import { deskFollow } from '../views/desk';
import { deskChoose, deskWrite } from '../views/review';
import { card, refusal, refusalInWords, type Clicked, type Reply } from './reply';

export async function open(clicked: Clicked): Promise<Reply> {
  const opened = await openReview(clicked.means, clicked.click);
  return opened ? shown(clicked, opened.referral, {}) : refusal({ kind: 'unknown' }, clicked.language);
}

/** Keeps what was written and shows the profile exactly as it would be posted. */
export async function write(
  clicked: Clicked,
  { version, sentence, data }: { version: number; sentence: string; data: Readonly<Record<string, unknown>> },
): Promise<Reply> {
  const command: CommandOf<'edit-profile'> = {
    type: 'edit-profile',
    version,
    sentence: sentence.trim(),
    texts: writtenTexts(data),
  };
  const changed = await actOnReferral(clicked.means, clicked.click, command);
  if (changed.kind !== 'done') return refused(clicked, changed);
  return card(deskChoose(await review(clicked.means, changed.referral), {}, clicked.language));
}

export async function approve(clicked: Clicked, version: number, chosen: Chosen): Promise<Reply> {
  const changed = await approveAndAsk(clicked.means, clicked.click, version, chosen);
  if (changed.kind === 'done')
    return shown(clicked, changed.referral, { notice: textsIn(clicked.language)('desk.approved') });
  const referral = await referralOf(clicked.means, clicked.click);
  if (referral?.stage.state !== 'submitted') return refused(clicked, changed);
  const problem = refusalInWords(changed, clicked.language);
  return card(deskChoose(await review(clicked.means, referral), { problem }, clicked.language));
}

export async function ask(clicked: Clicked, chosen: Chosen): Promise<Reply> {
  return answered(clicked, await askMore(clicked.means, clicked.click, chosen));
}

export async function introduce(clicked: Clicked, homeId: string): Promise<Reply> {
  return answered(clicked, await introduceHome(clicked.means, clicked.click, homeId));
}

export async function act(
  clicked: Clicked,
  command: CommandOf<Extract<CommandType, 'take-up' | 'call-off' | 'resolve-post'>>,
): Promise<Reply> {
  return answered(clicked, await actOnReferral(clicked.means, clicked.click, command));
}

async function answered(clicked: Clicked, changed: Changed): Promise<Reply> {
  return changed.kind === 'done' ? shown(clicked, changed.referral, {}) : refused(clicked, changed);
}

/** What was refused and why, above how the referral stands now. */
async function refused(clicked: Clicked, changed: Exclude<Changed, { kind: 'done' }>): Promise<Reply> {
  const referral = await referralOf(clicked.means, clicked.click);
  const problem = refusalInWords(changed, clicked.language);
  return referral ? shown(clicked, referral, { problem }) : refusal(changed, clicked.language);
}

async function shown(
  { means, click, language }: Clicked,
  referral: Referral,
  said: { notice?: string; problem?: string },
): Promise<Reply> {
  const current = await review(means, referral);
  const reader = click.actor.person;
  if (referral.stage.state === 'submitted') {
    return card(deskWrite(current, said, { reader, language, now: means.now() }));
  }
  return card(deskFollow(current, reader, said, language));
}

/** Only fields that are texts of the profile; whatever else the card sent is left. */
function writtenTexts(data: Readonly<Record<string, unknown>>): Partial<Record<QuestionId, string>> {
  const texts = QUESTION_LIST.filter(({ input, class: kind }) => input.kind === 'text' && kind === 'shareable');
  return Object.fromEntries(
    texts.flatMap(({ id }) => {
      const text = Object.hasOwn(data, id) ? data[id] : undefined;
      return typeof text === 'string' ? [[id, text.trim()]] : [];
    }),
  );
}
