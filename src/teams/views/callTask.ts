/** Somebody whom no message reaches is phoned: what the coordination point reads in the thread of the referral. */
import type { Person } from '../../domain/person';
import type { Delivery } from '../../flows/ports';
import type { Card } from '../fillCard';
import { textsIn } from '../texts';
import { holderOf, newsCard } from './newsCard';

/** Whom to phone. */
export type CallWords = Record<'name' | 'organisation' | 'phone', string>;

export function callTask(delivery: Delivery, whom: CallWords, notice: string): Card {
  const { referral, language } = delivery;
  const t = textsIn(language);
  const text = t('desk.callTask', { ...whom, notice });
  const action = { button: referral.buttons.desk, verb: 'desk.open', open: t('desk.open') };
  return newsCard(text, action, language, holderOf(delivery));
}

/** Whether it is owed to a referrer who is phoned. */
export function isCallTask({ notice, referral }: Delivery): boolean {
  return notice.to.kind === 'owner' && referral.phoneReferrer !== undefined;
}

/** Names and number of a referrer, who is a colleague and not a youth. */
export function referrerWords(owner: Person | undefined): CallWords {
  const { organisation = '', phone = '' } = owner?.work ?? {};
  return { name: owner?.name ?? '', organisation, phone };
}
