/** After the match, in a provider's own view: the day of moving in, and how it goes there. */
import { may } from '../../domain/acts';
import { hasMovedIn, introductionOf } from '../../domain/changes';
import type { Language } from '../../domain/person';
import type { Ask, Referral } from '../../domain/referral';
import { dayOf } from '../../domain/calendar';
import { fillCard, type Card } from '../fillCard';
import { dayInWords, textsIn } from '../texts';

export interface PlacementShown {
  referral: Referral;
  ask: Ask;
  notice?: string;
  problem?: string;
}

/** Whether a home of this provider is the one of the match. */
export function isPlacedHere({ stage }: Referral, { provider }: Ask): boolean {
  return (stage.state === 'matched' || stage.state === 'settled') && stage.introduction.home.provider === provider;
}

export function providerPlacement(
  { referral, ask, notice = '', problem = '' }: PlacementShown,
  language: Language,
  now: Date,
): Card {
  const t = textsIn(language);
  const { stage } = referral;
  const home = introductionOf(referral)?.home.name ?? '';
  const movingIn = stage.state === 'matched' ? (stage.movingIn ?? '') : '';
  return fillCard('providerPlacement', language, {
    button: ask.button,
    reference: t('provider.referenceLine', { reference: ask.reference }),
    title: t('provider.status.matchedHere', { home }),
    notice,
    problem,
    text: movingIn === '' ? t('provider.movingInAsked') : t('movingInOn', { day: dayInWords(movingIn, language) }),
    movingIn,
    maySetMovingIn: may(referral, 'set-moving-in'),
    maySayHowItGoes: hasMovedIn(stage, dayOf(now)),
  });
}
