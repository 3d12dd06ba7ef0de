/** Renders what is owed for the person or channel that gets it, and makes one attempt to send it. */
import { CardFactory, type Activity } from 'botbuilder';
import { Fault } from '../domain/fault';
import type { News } from '../domain/notices';
import { DESK } from '../domain/changes';
import { postOf } from '../domain/delivery';
import { isUrgent } from '../domain/urgency';
import type { Ask, Post, Referral } from '../domain/referral';
import type { Delivery, Digest, Messenger, SendOutcome } from '../flows/ports';
import type { Connector } from './connector';
import type { Contacts } from './contacts';
import { fillCard, type Card } from './fillCard';
import { mentionLine, withMentions, type Mentionable } from './mentions';
import { dayInWords, textsIn } from './texts';
import { deskPost } from './views/desk';
import { deskNewsInWords, referrerWords, type CallWords } from './views/deskNews';
import { deskDigestCard, providerDigestCard } from './views/digest';
import { ownerStatus } from './views/owner';
import { providerPost } from './views/provider';
import { saidForYou } from './views/saidForYou';

/** A card is posted once and brought up to date after that; news goes into the card's thread. */
export function createMessenger(connector: Connector, contacts: Contacts): Messenger {
  return {
    async send(delivery): Promise<SendOutcome> {
      const { address, notice, referral } = delivery;
      // Who is phoned has no chat: the news becomes a call task in the thread of the coordination point.
      const post = postOf(referral, isCallTask(delivery) ? DESK : notice.to);
      const activity = withSummary(render({ ...delivery, contacts }), delivery);
      if (notice.content.kind === 'news') return connector.post(address, activity, threadOf(delivery, post));
      if (!post) return connector.post(address, activity);
      return post.activityId === undefined
        ? { kind: 'unchangeable' }
        : connector.update(address, post.activityId, activity);
    },
    sendDigest: (digest) => connector.post(digest.address, digestActivity(digest)),
  };
}

/** A chat has no threads: news for the owner is a new status card. */
function threadOf(delivery: Delivery, post: Post | undefined): string | undefined {
  const isInChat = delivery.notice.to.kind === 'owner' && !isCallTask(delivery);
  return isInChat ? undefined : post?.activityId;
}

/** What the words need beside it. */
type Rendered = Delivery & { contacts: Contacts };

function render(delivery: Rendered): Card {
  const { notice, referral, language, holder } = delivery;
  switch (notice.to.kind) {
    case 'desk':
      return notice.content.kind === 'card'
        ? deskPost(referral, holder?.name, language)
        : deskNews(delivery, notice.content.news);
    case 'provider':
      return notice.content.kind === 'card'
        ? providerPost(referral, askOf(delivery), language, whoIsMentioned(delivery))
        : providerNews(delivery, notice.content.news);
    case 'former-owner':
      return goodbye(delivery);
    case 'owner':
      return ownerNews(delivery, notice.content.kind === 'news' ? notice.content.news : newestHeard(delivery));
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

function deskNews(delivery: Delivery, news: News): Card {
  const { referral, owner, provider, language } = delivery;
  const t = textsIn(language);
  const lost = news.what === 'not-reached' && news.recipient.kind === 'owner' ? lostNews(delivery, news.notice) : '';
  if (lost !== '') return callTask(delivery, referrerWords(owner), lost);
  const text = deskNewsInWords({ referral, news, ...(owner && { owner }), ...(provider && { provider }) }, language);
  const button = referral.buttons.desk;
  return news.what === 'admission-asked'
    ? newsCard(text, { button, verb: 'desk.admit', open: t('desk.admit') }, language)
    : newsCard(text, { button, verb: 'desk.open', open: t('desk.open') }, language, holderOf(delivery));
}

/** What a coordinator approved; the question itself is not repeated, for nobody approved that. */
function approvedAnswer({ questions }: Referral, news: News): string {
  const asked = news.what === 'question-answered' ? questions.find(({ id }) => id === news.question) : undefined;
  return asked?.approved?.words ?? '';
}

/** After these there is nothing to open. */
const OVER: ReadonlySet<News['what']> = new Set(['place-found', 'stopped', 'not-placed']);
const AFTER_MATCH: ReadonlySet<News['what']> = new Set([
  'matched',
  'moving-in',
  'moving-in-awaited',
  'placement-check',
]);
const TO_JUDGE: ReadonlySet<News['what']> = new Set(['file-sent', 'verdict-awaited']);

function providerNews(delivery: Delivery, news: News): Card {
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

/** What stands above the status card that is brought up to date; what was told of an earlier state is no news any more. */
function newestHeard({ referral }: Delivery): News | undefined {
  const heard = referral.notices.findLast(
    ({ to, content, mark }) =>
      to.kind === 'owner' && content.kind === 'news' && mark.state === 'sent' && mark.at >= referral.stage.since,
  );
  return heard?.content.kind === 'news' ? heard.content.news : undefined;
}

function ownerNews(delivery: Rendered, news: News | undefined): Card {
  const { referral, provider, contacts, language } = delivery;
  if (news?.what === 'said-for-you' && !isCallTask(delivery)) return saidForYou(referral, delivery.notice.to, language);
  const notice = news ? ownerNewsInWords(delivery, news) : '';
  if (isCallTask(delivery)) return callTask(delivery, phoneWords(delivery), notice);
  return ownerStatus({ referral, provider, contacts, notice }, language, delivery.now);
}

function ownerNewsInWords({ referral, language }: Delivery, news: News): string {
  const home = 'home' in news ? news.home.name : '';
  const day = 'on' in news ? dayInWords(news.on, language) : '';
  return textsIn(language)(`owner.news.${news.what}`, {
    reference: referral.reference,
    home,
    day,
    ...moreOf(news, language),
  });
}

/** What the owner would have read, had it arrived. */
function lostNews(delivery: Delivery, notice: string): string {
  const content = delivery.referral.notices.find(({ id }) => id === notice)?.content;
  return content?.kind === 'news' ? ownerNewsInWords(delivery, content.news) : '';
}

function phoneWords({ referral }: Delivery): CallWords {
  const { name = '', organisation = '', phone = '' } = referral.phoneReferrer ?? {};
  return { name, organisation, phone };
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
function callTask(delivery: Delivery, whom: CallWords, notice: string): Card {
  const { referral, language } = delivery;
  const t = textsIn(language);
  const text = t('desk.callTask', { ...whom, notice });
  const action = { button: referral.buttons.desk, verb: 'desk.open', open: t('desk.open') };
  return newsCard(text, action, language, holderOf(delivery));
}

function isCallTask({ notice, referral }: Delivery): boolean {
  return notice.to.kind === 'owner' && referral.phoneReferrer !== undefined;
}

/** Those who asked for it, with the first card of a profile that cannot wait. */
function whoIsMentioned({ referral, provider, notice }: Delivery): readonly Mentionable[] {
  const isFirst = postOf(referral, notice.to) === undefined;
  return isFirst && isUrgent(referral) ? (provider?.mentioned ?? []) : [];
}

/** The coordinator who took it up. */
function holderOf({ holder }: Delivery): Mentionable[] {
  return holder?.account && holder.name ? [{ account: holder.account, name: holder.name }] : [];
}

function newsCard(
  text: string,
  action: { button: string; verb: string; open: string },
  language: Delivery['language'],
  mentioned: readonly Mentionable[] = [],
): Card {
  return withMentions(fillCard('news', language, { text, ...action, mentions: mentionLine(mentioned) }), mentioned);
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
