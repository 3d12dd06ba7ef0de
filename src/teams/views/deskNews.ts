/** News for the coordination point in one sentence: a message in the thread of the referral, or a line of the digest. */
import { providerIn, type News, type Recipient } from '../../domain/notices';
import type { Provider } from '../../domain/party';
import type { Language, Person } from '../../domain/person';
import type { Referral } from '../../domain/referral';
import { dayInWords, textsIn } from '../texts';
import { providerName } from './labels';

export interface DeskNews {
  referral: Referral;
  news: News;
  /** For what must be known to phone the referrer. */
  owner?: Person;
  /** To be phoned, or whose home it is about. */
  provider?: Provider;
}

/** Whom to phone. */
export type CallWords = Record<'name' | 'organisation' | 'phone', string>;

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
    ...referrerWords(owner),
  });
}

/** Names and number of a referrer, who is a colleague and not a youth. */
export function referrerWords(owner: Person | undefined): CallWords {
  const { organisation = '', phone = '' } = owner?.work ?? {};
  return { name: owner?.name ?? '', organisation, phone };
}

function isAboutRecipient(news: News): news is Extract<News, { recipient: Recipient }> {
  return news.what === 'not-reached' || news.what === 'said-wrong';
}
