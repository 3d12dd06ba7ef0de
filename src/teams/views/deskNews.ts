/** News for the coordination point in one sentence: a card in the thread of the referral, or a line of the digest. */
import { newsThatWasLost, providerIn, type News, type Recipient } from '../../domain/notices';
import type { Provider } from '../../domain/party';
import type { Language, Person } from '../../domain/person';
import type { Referral } from '../../domain/referral';
import type { Delivery } from '../../flows/ports';
import type { Card } from '../fillCard';
import { dayInWords, textsIn } from '../texts';
import { callTask, referrerWords } from './callTask';
import { providerName } from './labels';
import { holderOf, newsCard } from './newsCard';
import { newsToTell } from './ownerNews';

export interface DeskNews {
  referral: Referral;
  news: News;
  /** For what must be known to phone the referrer. */
  owner?: Person;
  /** To be phoned, or whose home it is about. */
  provider?: Provider;
}

export function deskNewsCard(delivery: Delivery, news: News): Card {
  const { referral, owner, provider, language } = delivery;
  const t = textsIn(language);
  const lost = newsThatWasLost(referral.notices, news);
  if (lost && news.what === 'not-reached' && news.recipient.kind === 'owner') {
    return callTask(delivery, referrerWords(owner), newsToTell(delivery, lost));
  }
  const text = deskNewsInWords({ referral, news, ...(owner && { owner }), ...(provider && { provider }) }, language);
  const button = referral.buttons.desk;
  return news.what === 'admission-asked'
    ? newsCard(text, { button, verb: 'desk.admit', open: t('desk.admit') }, language)
    : newsCard(text, { button, verb: 'desk.open', open: t('desk.open') }, language, holderOf(delivery));
}

export function deskNewsInWords({ referral, news, owner, provider }: DeskNews, language: Language): string {
  const t = textsIn(language);
  const key = isAboutRecipient(news) ? `${news.what}-${news.recipient.kind}` : news.what;
  return t(`desk.news.${key}`, {
    reference: referral.reference,
    home: 'home' in news ? news.home.name : '',
    provider: providerName(referral, providerIn(news) ?? ''),
    side: 'side' in news ? t(`desk.side.${news.side}`) : '',
    providerPhone: provider?.phone ?? t('desk.noPhone'),
    day: 'on' in news ? dayInWords(news.on, language) : '',
    count: 'searches' in news ? news.searches : 0,
    referrer: Object.values(referrerWords(owner))
      .filter((part) => part !== '')
      .join(', '),
  });
}

function isAboutRecipient(news: News): news is Extract<News, { recipient: Recipient }> {
  return news.what === 'not-reached' || news.what === 'said-wrong';
}
