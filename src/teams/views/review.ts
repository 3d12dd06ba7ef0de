/** The end of the review in the coordinator's own view: exactly what will be posted, and to whom. */
import type { Language, PersonId } from '../../domain/person';
import { latestProfile, textFacts, type Profile } from '../../domain/profile';
import type { Referral } from '../../domain/referral';
import type { Review } from '../../flows/reviewReferral';
import { fillCard, type Card, type CardData } from '../fillCard';
import { plain, textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { explanationInWords } from './fitInWords';
import { groupInSentence } from './groupInSentence';
import { fullProfileData, openCardData } from './profile';
import { attentionLines } from './reviewRead';

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

/** About thirty-five homes with their reasons, which is more than one wave ever asks. */
const HOMES_ROOM = { bytes: 7_000, each: 0 };
const PROVIDERS_ROOM = { bytes: 2_000, each: 0 };

/** The profile exactly as it will be posted, and whom to ask. */
export function deskChoose(review: Review, said: Said, language: Language): Card {
  const profile = latestProfile(review.referral.profiles);
  const { coarsened, isExactKept } = profile.group;
  return fillCard('deskChoose', language, {
    button: review.referral.buttons.desk,
    version: profile.version,
    notice: said.notice ?? '',
    problem: said.problem ?? '',
    attention: attentionLines(review, language)
      .map(({ text }) => text)
      .join(' '),
    group: groupInSentence(profile.group, language),
    mayKeepExact: coarsened.length > 0 && !isExactKept,
    texts: textChoices(profile, language),
    ...openCardData(profile, language),
    ...fullProfileData(profile, language),
    ...choosingData(review, language),
    isNewSearch: review.referral.stage.state === 'submitted',
  });
}

/** Every text that can be written otherwise. */
function textChoices(profile: Profile, language: Language): CardData[] {
  const t = textsIn(language);
  const texts = textFacts(profile).map(({ question }) => ({ title: t(`fact.${question}`), value: question as string }));
  return [...texts, { title: t('review.sentence'), value: 'sentence' }];
}

/** The homes that were not asked yet or ended it before, best first and each with its reasons, and the providers as a whole. */
export function choosingData({ referral, ranked, providers, providersOfYouth }: Review, language: Language) {
  const asked = new Set(referral.asks.flatMap((ask) => ask.homes.map(({ home }) => home)));
  const wholeAsked = new Set(referral.asks.filter(({ asWhole }) => asWhole).map(({ provider }) => provider));
  const before = new Set(endedBefore(referral));
  const left = ranked.filter(({ home }) => !asked.has(home.home) || before.has(home.home));
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
    hasAskedBefore: left.some(({ home }) => before.has(home.home)),
    hasProvidersOfYouth: providersOfYouth.length > 0,
    providersOfYouth: providersOfYouth.map(({ id, name }) => ({ title: plain(name), value: id })),
  };
}

/** Homes that declined, or with which there was a mismatch: they can be asked once more. */
function endedBefore(referral: Referral): string[] {
  const declined = referral.homeAnswers.filter(({ says }) => says.kind === 'decline').map(({ home }) => home);
  const mismatched = referral.pastIntroductions.filter(({ end }) => end.kind === 'mismatch').map(({ home }) => home);
  return [...declined, ...mismatched].map(({ home }) => home);
}
