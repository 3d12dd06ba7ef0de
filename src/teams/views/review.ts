/** The review in the coordinator's own view: first the words, then exactly what will be posted. */
import { ACTS } from '../../domain/acts';
import type { Language, PersonId } from '../../domain/person';
import { latestProfile } from '../../domain/profile';
import type { Review } from '../../flows/reviewReferral';
import { fillCard, type Card } from '../fillCard';
import { textsIn } from '../texts';
import { fullProfileData, openCardData } from './profile';
import { writingData } from './writing';

/** What is said above the card: what just happened, or what is wrong. */
export interface Said {
  notice?: string;
  problem?: string;
}

/** Who reads it, when. */
export interface Reading {
  reader: PersonId;
  language: Language;
  now: Date;
}

/** Step 1: what the referrer answered, and the texts of the profile to write. */
export function deskWrite(review: Review, said: Said, { reader, language, now }: Reading): Card {
  const { referral } = review;
  const t = textsIn(language);
  const profile = latestProfile(referral.profiles);
  return fillCard('deskWrite', language, {
    button: referral.buttons.desk,
    version: profile.version,
    title: t('desk.reviewTitle', { reference: referral.reference }),
    notice: said.notice ?? '',
    problem: said.problem ?? '',
    sentence: profile.sentence,
    ...writingData(review, language, now),
    mayRefuse: ACTS.refuse.in.includes(referral.stage.state),
    maySendBack: ACTS['send-back'].in.includes(referral.stage.state),
    mayTakeUp: referral.holder !== reader,
  });
}

/** Step 2: the profile exactly as it will be posted. Whom to ask comes next. */
export function deskChoose(review: Review, said: Said, language: Language): Card {
  const profile = latestProfile(review.referral.profiles);
  return fillCard('deskChoose', language, {
    button: review.referral.buttons.desk,
    version: profile.version,
    notice: said.notice ?? '',
    problem: said.problem ?? '',
    ...openCardData(profile, language),
    ...fullProfileData(profile, language),
    isNewSearch: review.referral.stage.state === 'submitted',
  });
}
