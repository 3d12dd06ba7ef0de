/** The review in the coordinator's own view: first the words, then exactly what will be posted and to whom. */
import { Fault } from '../../domain/fault';
import type { Language, PersonId } from '../../domain/person';
import { textFacts, type Profile } from '../../domain/profile';
import { type Question } from '../../domain/question';
import { QUESTIONS } from '../../domain/questions';
import type { Review } from '../../flows/reviewReferral';
import { fillCard, type Card, type CardData } from '../fillCard';
import { plain, textsIn } from '../texts';
import { explanationInWords } from './fitInWords';
import { answeredParts } from './intake';
import { fullProfileData, openCardData } from './profile';

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
export function deskWrite({ referral }: Review, said: Said, { reader, language, now }: Reading): Card {
  const t = textsIn(language);
  const profile = latest(referral.profiles);
  return fillCard('deskWrite', language, {
    button: referral.buttons.desk,
    version: profile.version,
    title: t('desk.reviewTitle', { reference: referral.reference }),
    notice: said.notice ?? '',
    problem: said.problem ?? '',
    parts: answeredParts(referral, language, now),
    sentence: profile.sentence,
    texts: textFacts(profile).map(({ question, value }) => ({
      id: question,
      title: t(`question.${question}`),
      value: String(value),
      max: maxOf(QUESTIONS[question]),
    })),
    mayTakeUp: referral.holder !== reader,
  });
}

/** Step 2: the profile exactly as it will be posted, and whom to ask. */
export function deskChoose(review: Review, said: Said, language: Language): Card {
  const profile = latest(review.referral.profiles);
  return fillCard('deskChoose', language, {
    button: review.referral.buttons.desk,
    version: profile.version,
    notice: said.notice ?? '',
    problem: said.problem ?? '',
    ...openCardData(profile, language),
    ...fullProfileData(profile, language),
    ...choosingData(review, language),
  });
}

/** The homes, best first and each with its reasons, and the providers as a whole. */
export function choosingData({ referral, ranked, providers }: Review, language: Language): CardData {
  const asked = new Set(referral.asks.flatMap((ask) => ask.homes.map(({ home }) => home)));
  const wholeAsked = new Set(referral.asks.filter(({ asWhole }) => asWhole).map(({ provider }) => provider));
  const homes = ranked.filter(({ home }) => !asked.has(home.home));
  const whole = providers.filter(({ id }) => !wholeAsked.has(id));
  return {
    hasHomes: homes.length > 0,
    homes: homes.map((home) => ({ title: explanationInWords(home, language), value: home.home.home })),
    hasProviders: whole.length > 0,
    wholeProviders: whole.map(({ id, name }) => ({ title: plain(name), value: id })),
  };
}

function latest(profiles: readonly Profile[]): Profile {
  const profile = profiles.at(-1);
  if (!profile) throw new Fault('profile-missing');
  return profile;
}

function maxOf({ input }: Question): number {
  return input.kind === 'text' ? input.max : 0;
}
