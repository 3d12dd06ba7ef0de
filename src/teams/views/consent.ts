/** Who must agree, as questions that come with the owner's yes. */
import { dayOf } from '../../domain/calendar';
import { consentAsked } from '../../domain/consent';
import type { Language } from '../../domain/person';
import type { Referral } from '../../domain/referral';
import type { CardData } from '../fillCard';
import { choicesOf } from './labels';

/** Nobody is asked when nobody but the owner decides. */
export function consentData(referral: Referral, language: Language, now: Date): CardData {
  const asked = consentAsked(referral, dayOf(now));
  return {
    asksYouth: asked.includes('youth'),
    asksParents: asked.includes('parents'),
    asksOrder: asked.includes('order'),
    yesOrNo: choicesOf('yesNo', language),
  };
}
