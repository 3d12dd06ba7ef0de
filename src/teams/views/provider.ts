/** What a provider sees: the posted open card, and the full profile with the answer form in the reader's own view. */
import { ACTS } from '../../domain/acts';
import { introductionOf } from '../../domain/changes';
import { Fault } from '../../domain/fault';
import type { Provider } from '../../domain/party';
import type { Language } from '../../domain/person';
import { approvedProfile, type Profile } from '../../domain/profile';
import type { Ask, Referral } from '../../domain/referral';
import { fillCard, type Card, type CardData } from '../fillCard';
import { dayInWords, plain, textsIn } from '../texts';
import { choicesOf } from './labels';
import { fullProfileData, openCardData } from './profile';

export type Form = 'none' | 'interest' | 'doubt' | 'decline';

/** The posted card, the same for every member of the channel; neutral as soon as the search is over. */
export function providerPost(referral: Referral, ask: Ask, language: Language): Card {
  const t = textsIn(language);
  return fillCard('providerPost', language, {
    button: ask.button,
    reference: ask.reference,
    isOpen: isOpen(referral),
    ...openCardData(postedProfile(referral), language),
    status: statusInWords(referral, ask, language),
    asked: isOpen(referral) ? askedInWords(ask, language) : '',
    hasAnswers: isOpen(referral) && answersOf(referral, ask).length > 0,
    answers: answerLines(referral, ask, language),
    thanks: t('provider.answersTitle'),
  });
}

export interface ProfileShown {
  referral: Referral;
  ask: Ask;
  provider: Provider;
  form: Form;
  notice?: string;
  problem?: string;
}

/** The full profile with a form to answer, or to say whether it fits when a home of this provider is introduced. */
export function providerProfile(shown: ProfileShown, language: Language): Card {
  const { referral, ask, provider, notice = '', problem = '' } = shown;
  const t = textsIn(language);
  const profile = postedProfile(referral);
  const mayAnswer = ACTS['answer-for-home'].in.includes(referral.stage.state);
  const form = mayAnswer && provider.homes.length > 0 ? shown.form : 'none';
  const lines = answerLines(referral, ask, language);
  return fillCard('providerProfile', language, {
    button: ask.button,
    reference: ask.reference,
    notice,
    problem: mayAnswer && provider.homes.length === 0 ? t('provider.noHomes') : problem,
    ...openCardData(profile, language),
    ...fullProfileData(profile, language),
    ...verdictData(referral, ask, language),
    hasAnswers: lines.length > 0,
    answers: lines,
    form,
    offersForms: mayAnswer && provider.homes.length > 0,
    home: onlyHome(ask, provider),
    homes: provider.homes.map(({ id, name }) => ({ title: plain(name), value: id })),
    answeredFor: choicesOf('answeredFor', language),
    declineReasons: choicesOf('declineReason', language),
  });
}

function verdictData(referral: Referral, ask: Ask, language: Language): CardData {
  const t = textsIn(language);
  const introduction = introductionOf(referral);
  const mayJudge =
    introduction?.home.provider === ask.provider && ACTS['does-not-fit'].in.includes(referral.stage.state);
  const said = introduction?.verdicts.home !== undefined;
  return {
    mayJudge,
    mayFit: mayJudge && !said && ACTS.fits.in.includes(referral.stage.state),
    verdictTitle: t('provider.verdictTitle', { home: plain(introduction?.home.name ?? '') }),
    verdictText: t(said ? 'provider.verdictSaid' : 'provider.verdictText'),
    mismatchReasons: choicesOf('mismatchReason', language),
  };
}

function statusInWords(referral: Referral, ask: Ask, language: Language): string {
  const t = textsIn(language);
  const { stage } = referral;
  const here = introductionOf(referral)?.home;
  const isHere = here?.provider === ask.provider;
  switch (stage.state) {
    case 'introduced':
    case 'exploring':
      return isHere ? t('provider.status.introducedHere', { home: plain(here.name) }) : t('provider.status.searching');
    case 'matched':
      return isHere ? t('provider.status.matchedHere', { home: plain(here.name) }) : t('provider.status.found');
    case 'closed':
      return t('provider.status.closed');
    case 'paused':
      return t('provider.status.paused');
    case 'drafting':
    case 'returned':
    case 'submitted':
    case 'searching':
      return t('provider.status.searching');
  }
}

function askedInWords(ask: Ask, language: Language): string {
  const t = textsIn(language);
  const homes = ask.homes.map(({ name }) => plain(name)).join(', ');
  return homes === '' ? t('provider.askedWhole') : t('provider.askedHomes', { homes });
}

function answersOf(referral: Referral, ask: Ask) {
  return referral.homeAnswers.filter(({ home }) => home.provider === ask.provider);
}

function answerLines(referral: Referral, ask: Ask, language: Language): CardData[] {
  const t = textsIn(language);
  return answersOf(referral, ask).map(({ home, says }) => ({
    text: t(`provider.answer.${says.kind}`, {
      home: plain(home.name),
      from: says.kind === 'interest' ? dayInWords(says.from, language) : '',
    }),
  }));
}

/** The home is filled in when there is no choice to make. */
function onlyHome(ask: Ask, provider: Provider): string {
  const [asked, ...more] = ask.homes;
  if (asked && more.length === 0) return asked.home;
  return provider.homes.length === 1 ? (provider.homes[0]?.id ?? '') : '';
}

function isOpen(referral: Referral): boolean {
  return referral.stage.state !== 'matched' && referral.stage.state !== 'closed';
}

/** Only an approved version is ever shown to a provider. */
function postedProfile(referral: Referral): Profile {
  const profile = approvedProfile(referral.profiles);
  if (!profile) throw new Fault('profile-not-approved');
  return profile;
}
