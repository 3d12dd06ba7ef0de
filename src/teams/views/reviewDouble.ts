/** A referral that may be about the same youth: only its reference and how it stands, which is enough to look it up. */
import type { Language } from '../../domain/person';
import type { Referral } from '../../domain/referral';
import { fillCard, type Card } from '../fillCard';
import { dayInWords, textsIn } from '../texts';

export function reviewDouble(referral: Referral, other: Referral, language: Language): Card {
  const t = textsIn(language);
  const { reference, stage } = other;
  return fillCard('reviewDouble', language, {
    button: referral.buttons.desk,
    otherButton: other.buttons.desk,
    reference,
    title: t('review.double.title', { own: referral.reference, reference }),
    standing: t('review.double.standing', {
      reference,
      state: t(`state.${stage.state}`),
      since: dayInWords(stage.since, language),
    }),
    look: t('review.double.look', { reference }),
  });
}
