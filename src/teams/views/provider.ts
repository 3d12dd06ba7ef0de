/** What a provider sees: the posted open card, and the full profile with the answer form in the reader's own view. */
import { ACTS } from '../../domain/acts';
import { introductionOf, isInReview } from '../../domain/changes';
import type { CommandType } from '../../domain/commands';
import { Fault } from '../../domain/fault';
import type { HomeRef, Provider } from '../../domain/party';
import type { Language } from '../../domain/person';
import { approvedProfile, type Profile } from '../../domain/profile';
import type { Ask, HomeAnswer, Referral } from '../../domain/referral';
import { hadMismatch } from '../../domain/waves';
import { fillCard, type Card, type CardData } from '../fillCard';
import { mentionLine, withMentions, type Mentionable } from '../mentions';
import { dayInWords, textsIn } from '../texts';
import { answerFormData, type Filled, type Form } from './answerForm';
import { firstThatFit } from './firstThatFit';
import { choicesOf } from './labels';
import { isPlacedHere } from './placement';
import { fullProfileData, openCardData } from './profile';

/** About fifteen answers. */
const ANSWERS_ROOM = { bytes: 4_000, each: 150 };
/** About twenty names; a provider with more of its homes asked knows that they were. */
const ASKED_ROOM = { bytes: 2_000, each: 0 };

/** The posted card, the same for every member of the channel; neutral as soon as the search is over. */
export function providerPost(
  referral: Referral,
  ask: Ask,
  language: Language,
  mentioned: readonly Mentionable[] = [],
): Card {
  const isOpen = !ask.stopped && isOnline(referral);
  const card = fillCard('providerPost', language, {
    button: ask.button,
    mentions: mentionLine(mentioned),
    reference: referenceInWords(ask, language),
    isOpen,
    isPlacedHere: isPlacedHere(referral, ask),
    ...buttonsData(referral, ask, isOpen),
    ...openCardData(postedProfile(referral), language),
    status: statusInWords(referral, ask, language),
    asked: isOpen ? askedInWords(ask, language) : '',
    ...(isOpen ? answersData(referral, ask, language) : NO_ANSWERS),
  });
  return withMentions(card, mentioned);
}

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
  const mayAnswer = ACTS['answer-for-home'].in.includes(referral.stage.state);
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

/** Not beside an open form: each would ask for the inputs of the other before it lets anything be sent. */
function verdictData(referral: Referral, ask: Ask, form: Form, language: Language): CardData {
  const t = textsIn(language);
  const introduction = introductionOf(referral);
  const mayJudge = judgesHere(referral, ask, form);
  const may = (command: CommandType) => mayJudge && ACTS[command].in.includes(referral.stage.state);
  const said = introduction?.verdicts.home !== undefined;
  return {
    mayJudge,
    mayFit: may('fits') && !said,
    mayTakeBack: may('take-back') && said,
    mayStillExplore: may('still-exploring'),
    mayMissFile: may('no-file-yet') && !introduction?.fileMissedAt,
    verdictTitle: t('provider.verdictTitle', { home: introduction?.home.name ?? '' }),
    verdictText: t(said ? 'provider.verdictSaid' : 'provider.verdictText'),
    verdictLines: verdictLines(referral, language),
    mismatchReasons: choicesOf('mismatchReason', language),
  };
}

/** What was told about the file, and by when it should be clear. */
function verdictLines({ stage }: Referral, language: Language): CardData[] {
  const t = textsIn(language);
  const expected = stage.state === 'exploring' ? stage.expectedAround : undefined;
  const isMissed = 'introduction' in stage && stage.introduction.fileMissedAt !== undefined;
  return [
    ...(isMissed ? [{ text: t('provider.fileMissed') }] : []),
    ...(expected ? [{ text: t('expectedOn', { day: dayInWords(expected, language) }) }] : []),
  ];
}

function judgesHere(referral: Referral, ask: Ask, form: Form): boolean {
  const isHere = introductionOf(referral)?.home.provider === ask.provider;
  return form === 'none' && isHere && ACTS['does-not-fit'].in.includes(referral.stage.state);
}

/** The one next step stands out: to answer, and once a home is introduced to say whether it fits. */
function buttonsData(referral: Referral, ask: Ask, isOpen: boolean): CardData {
  const mayJudge = judgesHere(referral, ask, 'none');
  const hasAnswered = referral.homeAnswers.some(({ home }) => home.provider === ask.provider);
  return {
    mayJudge,
    mayAnswer: isOpen && !mayJudge,
    interestStyle: hasAnswered ? 'default' : 'positive',
  };
}

/** Otherwise nobody is asked any more, or not for now. */
function isOnline({ stage }: Referral): boolean {
  if (stage.state === 'searching') return !stage.offline;
  return stage.state === 'introduced' || stage.state === 'exploring';
}

function referenceInWords({ reference }: Ask, language: Language): string {
  return textsIn(language)('provider.referenceLine', { reference });
}

/** How the search stands, as this provider may know it. */
export function statusInWords(referral: Referral, ask: Ask, language: Language): string {
  const t = textsIn(language);
  const { stage } = referral;
  const home = introductionOf(referral)?.home;
  const isHere = home?.provider === ask.provider;
  if (ask.stopped) return t('provider.status.stopped');
  switch (stage.state) {
    case 'introduced':
    case 'exploring':
      return isHere ? t('provider.status.introducedHere', { home: home.name }) : t('provider.status.searching');
    case 'matched':
    case 'settled':
      return isHere ? t('provider.status.matchedHere', { home: home.name }) : t('provider.status.found');
    // Opened again; until the profile is approved again it is as it was.
    case 'drafting':
    case 'returned':
    case 'submitted':
    case 'closed':
      return t('provider.status.closed');
    case 'paused':
      return t(isInReview(referral) ? 'provider.status.closed' : 'provider.status.paused');
    case 'searching':
      return t(stage.offline ? 'provider.status.paused' : 'provider.status.searching');
  }
}

function askedInWords({ homes, asWhole }: Ask, language: Language): string {
  const whole = asWhole ? [textsIn(language)('provider.askedWhole')] : [];
  return [...(homes.length > 0 ? [homesInWords(homes, language)] : []), ...whole].join('. ');
}

function homesInWords(homes: readonly HomeRef[], language: Language): string {
  const t = textsIn(language);
  const fitting = firstThatFit(homes, ASKED_ROOM);
  const names = fitting.map(({ name }) => name).join(', ');
  const more = homes.length - fitting.length;
  return more > 0 ? t('provider.askedMore', { homes: names, more }) : t('provider.askedHomes', { homes: names });
}

const NO_ANSWERS = { hasAnswers: false, answers: [], moreAnswers: '' };

/** The newest answers first, in case they do not all fit. */
function answersData(referral: Referral, ask: Ask, language: Language): CardData {
  const own = referral.homeAnswers.filter(({ home }) => home.provider === ask.provider).reverse();
  const lines = own.map((answer) => ({ text: answerInWords(referral, answer, language) }));
  const answers = firstThatFit(lines, ANSWERS_ROOM);
  const more = lines.length - answers.length;
  return {
    hasAnswers: lines.length > 0,
    answers,
    moreAnswers: more > 0 ? textsIn(language)('provider.moreAnswers', { more }) : '',
  };
}

function answerInWords(referral: Referral, { home, says }: HomeAnswer, language: Language): string {
  if (hadMismatch(referral, home)) return textsIn(language)('provider.answer.mismatch', { home: home.name });
  const from = says.kind === 'interest' ? dayInWords(says.from, language) : '';
  return textsIn(language)(`provider.answer.${says.kind}`, { home: home.name, from });
}

/** Only an approved version is ever shown to a provider. */
function postedProfile(referral: Referral): Profile {
  const profile = approvedProfile(referral.profiles);
  if (!profile) throw new Fault('profile-not-approved');
  return profile;
}
