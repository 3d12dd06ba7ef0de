/** The full profile with a form to answer it, in the reader's own view. */
import { may } from '../../domain/acts';
import type { Provider } from '../../domain/party';
import type { Language } from '../../domain/person';
import type { Ask, Referral } from '../../domain/referral';
import { fillCard, type Card } from '../fillCard';
import { textsIn } from '../texts';
import { answerFormData, type Filled, type Form } from './answerForm';
import { answersData, askedInWords, referenceInWords } from './askInWords';
import { judgesHere, verdictData } from './homeVerdict';
import { fullProfileData, openCardData, postedProfile } from './profile';

export interface ProfileShown {
  referral: Referral;
  ask: Ask;
  provider: Provider;
  form: Form;
  filled?: Filled;
  notice?: string;
  problem?: string;
}

/** The full profile with a form to answer, or to say whether it fits when a home of this provider is introduced. */
export function providerProfile(shown: ProfileShown, language: Language): Card {
  const { referral, ask, provider, notice = '', problem = '' } = shown;
  const t = textsIn(language);
  const profile = postedProfile(referral);
  const mayAnswer = may(referral, 'answer-for-home');
  const offersForms = mayAnswer && provider.homes.length > 0;
  const form = offersForms ? shown.form : 'none';
  return fillCard('providerProfile', language, {
    button: ask.button,
    reference: referenceInWords(ask, language),
    notice,
    problem: mayAnswer && !offersForms ? t('provider.noHomes') : problem,
    ...openCardData(profile, language),
    ...fullProfileData(profile, language),
    version: profile.version,
    ...verdictData(referral, ask, form, language),
    asked: askedInWords(ask, language),
    ...answersData(referral, ask, language),
    form,
    offersForms: offersForms && !judgesHere(referral, ask, form),
    offersOtherForms: offersForms && judgesHere(referral, ask, form),
    ...answerFormData({ ask, provider, form, filled: shown.filled }, language),
  });
}
