/** The end of the review in the coordinator's own view: exactly what will be posted. */
import type { Language, PersonId } from '../../domain/person';
import { latestProfile, textFacts, type Profile } from '../../domain/profile';
import type { Review } from '../../flows/reviewReferral';
import { fillCard, type Card, type CardData } from '../fillCard';
import { textsIn } from '../texts';
import { groupInSentence } from './groupInSentence';
import { fullProfileData, openCardData } from './profile';
import { attentionLines } from './reviewRead';

/** What is said above the card: what just happened, or what is wrong. */
export interface Said {
  notice?: string;
  problem?: string;
  /** Why something must stay exact, as it was typed and could not be kept. */
  exactReason?: string;
}

/** Who reads it, when. */
export interface Reading {
  reader: PersonId;
  language: Language;
  now: Date;
}

/** The profile exactly as it will be posted. Whom to ask comes next. */
export function deskChoose(review: Review, said: Said, language: Language): Card {
  const profile = latestProfile(review.referral.profiles);
  const { coarsened, isExactKept } = profile.group;
  return fillCard('deskChoose', language, {
    button: review.referral.buttons.desk,
    version: profile.version,
    notice: said.notice ?? '',
    problem: said.problem ?? '',
    attention: attentionLines(review, language),
    group: groupInSentence(profile.group, language),
    mayKeepExact: coarsened.length > 0 && !isExactKept,
    exactReason: said.exactReason ?? '',
    texts: textChoices(profile, language),
    ...openCardData(profile, language),
    ...fullProfileData(profile, language),
    isNewSearch: review.referral.stage.state === 'submitted',
  });
}

/** Every text that can be written otherwise. */
function textChoices(profile: Profile, language: Language): CardData[] {
  const t = textsIn(language);
  const texts = textFacts(profile).map(({ question }) => ({ title: t(`fact.${question}`), value: question as string }));
  return [...texts, { title: t('review.sentence'), value: 'sentence' }];
}
