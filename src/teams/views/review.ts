/** The review in the coordinator's own view: first the words, then exactly what will be posted and to whom. */
import { ACTS } from '../../domain/acts';
import type { Language, PersonId } from '../../domain/person';
import { latestProfile } from '../../domain/profile';
import type { Review } from '../../flows/reviewReferral';
import { fillCard, type Card } from '../fillCard';
import { plain, textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { explanationInWords } from './fitInWords';
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

/** About forty homes with their reasons, which is more than one wave ever asks. */
const HOMES_ROOM = { bytes: 8_000, each: 0 };
const PROVIDERS_ROOM = { bytes: 2_000, each: 0 };

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

/** Step 2: the profile exactly as it will be posted, and whom to ask. */
export function deskChoose(review: Review, said: Said, language: Language): Card {
  const profile = latestProfile(review.referral.profiles);
  return fillCard('deskChoose', language, {
    button: review.referral.buttons.desk,
    version: profile.version,
    notice: said.notice ?? '',
    problem: said.problem ?? '',
    ...openCardData(profile, language),
    ...fullProfileData(profile, language),
    ...choosingData(review, language),
    isNewSearch: review.referral.stage.state === 'submitted',
  });
}

/** The homes that were not asked yet, best first and each with its reasons, and the providers as a whole. */
export function choosingData({ referral, ranked, providers }: Review, language: Language) {
  const asks = referral.asks.filter(({ stopped }) => !stopped);
  const asked = new Set(asks.flatMap((ask) => ask.homes.map(({ home }) => home)));
  const wholeAsked = new Set(asks.filter(({ asWhole }) => asWhole).map(({ provider }) => provider));
  const left = ranked.filter(({ home }) => !asked.has(home.home));
  const homes = firstThatFit(
    left.map((home) => ({ title: explanationInWords(home, language), value: home.home.home })),
    HOMES_ROOM,
  );
  const more = left.length - homes.length;
  const whole = providers.filter(({ id }) => !wholeAsked.has(id));
  return {
    hasHomes: homes.length > 0,
    homes,
    moreHomes: more > 0 ? textsIn(language)('desk.moreHomes', { more }) : '',
    hasProviders: whole.length > 0,
    wholeProviders: firstThatFit(
      whole.map(({ id, name }) => ({ title: plain(name), value: id })),
      PROVIDERS_ROOM,
    ),
  };
}
