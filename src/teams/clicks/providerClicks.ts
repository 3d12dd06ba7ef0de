/** Clicks of members of a provider's channel: read the profile, answer for a home, say whether it fits. */
import type { CommandOf } from '../../domain/commands';
import type { ListValue } from '../../domain/lists';
import type { Says } from '../../domain/referral';
import { actOnReferral } from '../../flows/actOnReferral';
import { answerProfile, openProfile } from '../../flows/answerProfile';
import { textsIn } from '../texts';
import { providerPost, providerProfile, type Form } from '../views/provider';
import { card, refusal, refusalInWords, type Clicked, type Reply } from './reply';

/** The full profile in the clicker's own view; when the search is over, the neutral card. */
export async function open(
  clicked: Clicked,
  form: Form,
  said: { notice?: string; problem?: string } = {},
): Promise<Reply> {
  const { means, click, turn, language } = clicked;
  const opened = await openProfile(means, click, turn.cardId);
  if (!opened) return refusal({ kind: 'unknown' }, language);
  const { state } = opened.referral.stage;
  if (state === 'matched' || state === 'closed') return card(providerPost(opened.referral, opened.ask, language));
  return card(providerProfile({ ...opened, form, ...said }, language));
}

export async function answer(
  clicked: Clicked,
  home: string,
  given: { answeredFor: ListValue<'answeredFor'>; says: Says },
): Promise<Reply> {
  const { means, click, language } = clicked;
  const changed = await answerProfile(means, click, home, given);
  if (changed.kind !== 'done') return open(clicked, given.says.kind, { problem: refusalInWords(changed, language) });
  return open(clicked, 'none', { notice: textsIn(language)(`provider.thanks.${given.says.kind}`) });
}

export async function judge(clicked: Clicked, command: CommandOf<'fits' | 'does-not-fit'>): Promise<Reply> {
  const changed = await actOnReferral(clicked.means, clicked.click, command);
  return open(clicked, 'none', changed.kind === 'done' ? {} : { problem: refusalInWords(changed, clicked.language) });
}
