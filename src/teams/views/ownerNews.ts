/** News for the referrer: the status card with the news above it, or a call task when the referrer is phoned. */
import { providerIn, type News } from '../../domain/notices';
import type { Language } from '../../domain/person';
import type { Referral } from '../../domain/referral';
import type { Delivery } from '../../flows/ports';
import type { Contacts } from '../contacts';
import type { Card } from '../fillCard';
import { dayInWords, textsIn } from '../texts';
import { callTask, isCallTask, type CallWords } from './callTask';
import { newsCard } from './newsCard';
import { ownerStatus } from './owner';
import { saidForYou } from './saidForYou';

export function ownerNewsCard(delivery: Delivery, contacts: Contacts): Card {
  const { referral, notice, provider, language, now } = delivery;
  const news = notice.content.kind === 'news' ? notice.content.news : newestHeard(referral);
  if (news?.what === 'said-for-you' && !isCallTask(delivery)) return saidForYou(referral, notice.to, language);
  if (isCallTask(delivery)) return callTask(delivery, phoneWords(referral), news ? newsToTell(delivery, news) : '');
  const words = news ? ownerNewsInWords(referral, news, language) : '';
  return ownerStatus({ referral, provider, contacts, notice: words }, language, now);
}

/** To whom the referral no longer belongs: no button, nothing about the youth. */
export function formerOwnerNews({ referral: { reference }, language }: Delivery): Card {
  const t = textsIn(language);
  const nothingToOpen = { button: '', verb: '', open: t('owner.open') };
  return newsCard(t('owner.news.handed-over', { reference }), nothingToOpen, language);
}

/** The same news as a coordinator tells it on the phone, where there are no buttons to click. */
export function newsToTell({ referral, provider, language }: Delivery, news: News): string {
  const t = textsIn(language);
  const ask = referral.asks.find((one) => one.provider === providerIn(news));
  const told = t(`owner.byPhone.${news.what}`, {
    defaultValue: '',
    reference: referral.reference,
    home: homeIn(news),
    address: provider?.secureAddress ?? t('owner.noAddress'),
    quote: ask?.reference ?? '',
  });
  return told || ownerNewsInWords(referral, news, language);
}

function ownerNewsInWords(referral: Referral, news: News, language: Language): string {
  const day = 'on' in news ? dayInWords(news.on, language) : '';
  return textsIn(language)(`owner.news.${news.what}`, {
    reference: referral.reference,
    home: homeIn(news),
    day,
    ...moreOf(news, language),
  });
}

function homeIn(news: News): string {
  return 'home' in news ? news.home.name : '';
}

/** What stands above the status card that is brought up to date; what was told of an earlier state is no news any more. */
function newestHeard({ notices, stage }: Referral): News | undefined {
  const heard = notices.findLast(
    ({ to, content, mark }) =>
      to.kind === 'owner' && content.kind === 'news' && mark.state === 'sent' && mark.at >= stage.since,
  );
  return heard?.content.kind === 'news' ? heard.content.news : undefined;
}

function phoneWords({ phoneReferrer }: Referral): CallWords {
  const { name = '', organisation = '', phone = '' } = phoneReferrer ?? {};
  return { name, organisation, phone };
}

/** What only some news tells. */
function moreOf(news: News, language: Language): Record<string, string | number> {
  const t = textsIn(language);
  if (news.what === 'split') return { other: news.other };
  if (news.what !== 'wave-ended') return {};
  const interest = t(news.interest ? 'owner.interestYes' : 'owner.interestNo');
  return { asked: news.asked, interest, next: t(`owner.afterWave.${news.next}`) };
}
