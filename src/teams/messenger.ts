/** Renders what is owed for the person or channel that gets it, and makes one attempt to send it. */
import { CardFactory, type Activity } from 'botbuilder';
import { Fault } from '../domain/fault';
import type { News } from '../domain/notices';
import { DESK } from '../domain/changes';
import { postOf } from '../domain/delivery';
import type { Ask } from '../domain/referral';
import type { Delivery, Digest, Messenger, SendOutcome } from '../flows/ports';
import type { Connector } from './connector';
import { fillCard, type Card } from './fillCard';
import { textsIn } from './texts';
import { deskPost } from './views/desk';
import { deskNewsInWords } from './views/deskNews';
import { deskDigestCard, providerDigestCard } from './views/digest';
import { ownerStatus } from './views/owner';
import { providerPost } from './views/provider';
import { saidForYou } from './views/saidForYou';

/** A card is posted once and brought up to date after that; news goes into the card's thread. */
export function createMessenger(connector: Connector): Messenger {
  return {
    async send(delivery): Promise<SendOutcome> {
      const { address, notice, referral } = delivery;
      // Who is phoned has no chat: the news becomes a call task in the thread of the coordination point.
      const post = postOf(referral, isCallTask(delivery) ? DESK : notice.to);
      const activity = withSummary(render(delivery), delivery);
      if (notice.content.kind === 'news') return connector.post(address, activity, post?.activityId);
      if (!post) return connector.post(address, activity);
      return post.activityId === undefined
        ? { kind: 'unchangeable' }
        : connector.update(address, post.activityId, activity);
    },
    sendDigest: (digest) => connector.post(digest.address, digestActivity(digest)),
  };
}

function render(delivery: Delivery): Card {
  const { notice, referral, language, holderName } = delivery;
  switch (notice.to.kind) {
    case 'desk':
      return notice.content.kind === 'card'
        ? deskPost(referral, holderName, language)
        : deskNews(delivery, notice.content.news);
    case 'provider':
      return notice.content.kind === 'card'
        ? providerPost(referral, askOf(delivery), language)
        : providerNews(delivery, notice.content.news);
    case 'former-owner':
      return goodbye(delivery);
    case 'owner':
      return ownerNews(delivery, notice.content.kind === 'news' ? notice.content.news : undefined);
  }
}

/** To whom the referral no longer belongs: no button, nothing about the youth. */
function goodbye({ referral: { reference }, language }: Delivery): Card {
  const t = textsIn(language);
  return newsCard(
    t('owner.news.handed-over', { reference }),
    { button: '', verb: '', open: t('owner.open') },
    language,
  );
}

function deskNews({ referral, owner, language }: Delivery, news: News): Card {
  const t = textsIn(language);
  const text = deskNewsInWords({ referral, news, ...(owner && { owner }) }, language);
  const button = referral.buttons.desk;
  return news.what === 'admission-asked'
    ? newsCard(text, { button, verb: 'desk.admit', open: t('desk.admit') }, language)
    : newsCard(text, { button, verb: 'desk.open', open: t('desk.open') }, language);
}

/** After these there is nothing to open. */
const OVER: ReadonlySet<News['what']> = new Set(['place-found', 'stopped', 'matched', 'placement-check']);

function providerNews(delivery: Delivery, news: News): Card {
  const { language } = delivery;
  const t = textsIn(language);
  const ask = askOf(delivery);
  if (news.what === 'said-for-you') return saidForYou(delivery.referral, delivery.notice.to, language);
  const home = 'home' in news ? news.home.name : '';
  const text = t(`provider.news.${news.what}`, { reference: ask.reference, home });
  const isOver = OVER.has(news.what);
  const open = t(news.what === 'file-sent' || news.what === 'verdict-awaited' ? 'provider.judge' : 'provider.open');
  return newsCard(text, { button: ask.button, verb: isOver ? '' : 'provider.open', open }, language);
}

function ownerNews(delivery: Delivery, news: News | undefined): Card {
  const { referral, provider, language } = delivery;
  if (news?.what === 'said-for-you' && !isCallTask(delivery)) return saidForYou(referral, delivery.notice.to, language);
  const t = textsIn(language);
  const { reference } = referral;
  const home = news && 'home' in news ? news.home.name : '';
  const notice = news ? t(`owner.news.${news.what}`, { reference, home, ...moreOf(news, language) }) : '';
  return isCallTask(delivery) ? callTask(delivery, notice) : ownerStatus({ referral, provider, notice }, language);
}

/** What only some news tells. */
function moreOf(news: News, language: Delivery['language']): Record<string, string | number> {
  const t = textsIn(language);
  if (news.what === 'split') return { other: news.other };
  if (news.what !== 'wave-ended') return {};
  const interest = t(news.interest ? 'owner.interestYes' : 'owner.interestNo');
  return { asked: news.asked, interest, next: t(`owner.afterWave.${news.next}`) };
}

/** Whom to phone, and what to tell. */
function callTask({ referral, language }: Delivery, notice: string): Card {
  const t = textsIn(language);
  const { name = '', organisation = '', phone = '' } = referral.phoneReferrer ?? {};
  const text = t('desk.callTask', {
    name,
    organisation,
    phone,
    notice,
  });
  return newsCard(text, { button: referral.buttons.desk, verb: 'desk.open', open: t('desk.open') }, language);
}

function isCallTask({ notice, referral }: Delivery): boolean {
  return notice.to.kind === 'owner' && referral.phoneReferrer !== undefined;
}

function newsCard(
  text: string,
  action: { button: string; verb: string; open: string },
  language: Delivery['language'],
): Card {
  return fillCard('news', language, { text, ...action });
}

/** The notification on a phone: a reference at most, nothing about the youth. */
function withSummary(card: Card, { notice, referral, language }: Delivery): Partial<Activity> {
  const t = textsIn(language);
  const { to } = notice;
  const ask = to.kind === 'provider' ? referral.asks.find(({ provider }) => provider === to.provider) : undefined;
  const summary = t(`summary.${to.kind}`, {
    reference: ask?.reference ?? referral.reference,
    state: t(`state.${referral.stage.state}`),
  });
  return { type: 'message', summary, attachments: [CardFactory.adaptiveCard(card)] };
}

function digestActivity(digest: Digest): Partial<Activity> {
  const { language } = digest;
  const card = digest.to === 'desk' ? deskDigestCard(digest, language) : providerDigestCard(digest, language);
  const summary = textsIn(language)('summary.card');
  return { type: 'message', summary, attachments: [CardFactory.adaptiveCard(card)] };
}

function askOf({ referral, notice: { to } }: Delivery): Ask {
  const ask = to.kind === 'provider' && referral.asks.find(({ provider }) => provider === to.provider);
  if (!ask) throw new Fault('ask-missing');
  return ask;
}
