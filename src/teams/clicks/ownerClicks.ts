/** Clicks of a referrer on the status of an own referral. */
import type { CommandOf } from '../../domain/commands';
import { introductionOf } from '../../domain/changes';
import type { Provider } from '../../domain/party';
import type { Referral } from '../../domain/referral';
import { actOnReferral, referralOf } from '../../flows/actOnReferral';
import type { Means } from '../../flows/ports';
import { textsIn } from '../texts';
import { oneLine, ownerStatus } from '../views/owner';
import { card, refusal, refusalInWords, type Clicked, type Reply } from './reply';

export async function open({ means, click, language }: Clicked): Promise<Reply> {
  const referral = await referralOf(means, click);
  if (!referral) return refusal({ kind: 'unknown' }, language);
  return card(ownerStatus({ referral, provider: await introducedProvider(means, referral) }, language));
}

/** Withdraws; a draft that was never sent just stops. */
export async function withdraw({ means, click, language }: Clicked): Promise<Reply> {
  const before = await referralOf(means, click);
  const changed = await actOnReferral(means, click, { type: 'withdraw' });
  if (changed.kind !== 'done') return refusal(changed, language);
  if (before?.stage.state === 'drafting') return card(oneLine(textsIn(language)('intake.cancelled'), '', language));
  return card(ownerStatus({ referral: changed.referral }, language));
}

/** Does one act and shows how the referral stands now, also when it was refused. */
export async function act(
  { means, click, language }: Clicked,
  command: CommandOf<'file-sent' | 'fits' | 'does-not-fit'>,
): Promise<Reply> {
  const changed = await actOnReferral(means, click, command);
  const referral = changed.kind === 'done' ? changed.referral : await referralOf(means, click);
  if (!referral) return refusal({ kind: 'unknown' }, language);
  const problem = changed.kind === 'done' ? '' : refusalInWords(changed, language);
  return card(ownerStatus({ referral, provider: await introducedProvider(means, referral), problem }, language));
}

/** The provider whose secure address the referrer needs, from the introduction on. */
async function introducedProvider(means: Means, referral: Referral): Promise<Provider | undefined> {
  const home = introductionOf(referral)?.home;
  const party = home && (await means.store.load('party', home.provider))?.document;
  return party?.role === 'provider' ? party : undefined;
}
