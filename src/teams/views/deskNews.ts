/** News for the coordination point in one sentence: a message in the thread of the referral, or a line of the digest. */
import type { News, Recipient } from '../../domain/notices';
import type { Language, Person } from '../../domain/person';
import type { Referral } from '../../domain/referral';
import { textsIn } from '../texts';
import { providerName } from './desk';

export interface DeskNews {
  referral: Referral;
  news: News;
  /** For what must be known to phone the referrer. */
  owner?: Person;
}

export function deskNewsInWords({ referral, news, owner }: DeskNews, language: Language): string {
  const t = textsIn(language);
  const key = isAboutRecipient(news) ? `${news.what}-${news.recipient.kind}` : news.what;
  return t(`desk.news.${key}`, {
    reference: referral.reference,
    home: 'home' in news ? news.home.name : '',
    provider: providerName(referral, providerIn(news) ?? ''),
    side: 'side' in news ? t(`desk.side.${news.side}`) : '',
    ...referrerWords(owner),
  });
}

/** Names and number of a referrer, who is a colleague and not a youth. */
function referrerWords(owner: Person | undefined): Record<'name' | 'organisation' | 'phone', string> {
  const { organisation = '', phone = '' } = owner?.work ?? {};
  return { name: owner?.name ?? '', organisation, phone };
}

/** The provider it is about. */
function providerIn(news: News): string | undefined {
  if ('home' in news) return news.home.provider;
  if ('provider' in news) return news.provider;
  return isAboutRecipient(news) && news.recipient.kind === 'provider' ? news.recipient.provider : undefined;
}

function isAboutRecipient(news: News): news is Extract<News, { recipient: Recipient }> {
  return news.what === 'not-reached' || news.what === 'said-wrong';
}
