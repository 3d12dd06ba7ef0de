/** News for a provider, in the thread of its card. */
import { Fault } from '../../domain/fault';
import type { News } from '../../domain/notices';
import type { Ask, Referral } from '../../domain/referral';
import type { Delivery } from '../../flows/ports';
import type { Card } from '../fillCard';
import { dayInWords, textsIn } from '../texts';
import { newsCard } from './newsCard';
import { saidForYou } from './saidForYou';

/** After these there is nothing to open. */
const OVER: ReadonlySet<News['what']> = new Set(['place-found', 'stopped', 'not-placed']);
const AFTER_MATCH: ReadonlySet<News['what']> = new Set([
  'matched',
  'moving-in',
  'moving-in-awaited',
  'placement-check',
]);
const TO_JUDGE: ReadonlySet<News['what']> = new Set(['file-sent', 'verdict-awaited']);

export function providerNewsCard(delivery: Delivery, news: News): Card {
  const { language } = delivery;
  const t = textsIn(language);
  const ask = askOf(delivery);
  if (news.what === 'said-for-you') return saidForYou(delivery.referral, delivery.notice.to, language);
  const home = 'home' in news ? news.home.name : '';
  const text = t(`provider.news.${news.what}`, {
    reference: ask.reference,
    home,
    day: 'on' in news ? dayInWords(news.on, language) : '',
    answer: approvedAnswer(delivery.referral, news),
  });
  const isOver = OVER.has(news.what);
  const open = t(
    AFTER_MATCH.has(news.what) ? 'provider.placement' : TO_JUDGE.has(news.what) ? 'provider.judge' : 'provider.open',
  );
  return newsCard(text, { button: ask.button, verb: isOver ? '' : 'provider.open', open }, language);
}

/** What this provider was asked. */
export function askOf({ referral, notice: { to } }: Delivery): Ask {
  const ask = to.kind === 'provider' && referral.asks.find(({ provider }) => provider === to.provider);
  if (!ask) throw new Fault('ask-missing');
  return ask;
}

/** What a coordinator approved; the question itself is not repeated, for nobody approved that. */
function approvedAnswer({ questions }: Referral, news: News): string {
  const asked = news.what === 'question-answered' ? questions.find(({ id }) => id === news.question) : undefined;
  return asked?.approved?.words ?? '';
}
