/** The open card in the channel of a provider, the same for every member. */
import { introductionOf, isInReview } from '../../domain/changes';
import type { Language } from '../../domain/person';
import type { Ask, Referral } from '../../domain/referral';
import { fillCard, type Card, type CardData } from '../fillCard';
import { mentionLine, withMentions, type Mentionable } from '../mentions';
import { textsIn } from '../texts';
import { answersData, askedInWords, NO_ANSWERS, referenceInWords } from './askInWords';
import { judgesHere } from './homeVerdict';
import { isPlacedHere } from './placement';
import { openCardData, postedProfile } from './profile';

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
