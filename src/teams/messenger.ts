/** Has the card made that is owed to a person or channel, and makes one attempt to send it. */
import { CardFactory, type Activity } from 'botbuilder';
import { DESK } from '../domain/changes';
import { postOf } from '../domain/posts';
import { isUrgent } from '../domain/urgency';
import type { Post } from '../domain/referral';
import type { Delivery, Digest, Messenger, SendOutcome } from '../flows/ports';
import type { Connector } from './connector';
import type { Contacts } from './contacts';
import type { Card } from './fillCard';
import type { Mentionable } from './mentions';
import { textsIn } from './texts';
import { isCallTask } from './views/callTask';
import { deskPost } from './views/deskPost';
import { deskNewsCard } from './views/deskNews';
import { deskDigestCard, providerDigestCard } from './views/digest';
import { formerOwnerNews, ownerNewsCard } from './views/ownerNews';
import { providerPost } from './views/providerPost';
import { askOf, providerNewsCard } from './views/providerNews';

/** A card is posted once and brought up to date after that; news goes into the card's thread. */
export function createMessenger(connector: Connector, contacts: Contacts): Messenger {
  return {
    async send(delivery): Promise<SendOutcome> {
      const { address, notice, referral } = delivery;
      // Who is phoned has no chat: the news becomes a call task in the thread of the coordination point.
      const post = postOf(referral, isCallTask(delivery) ? DESK : notice.to);
      const activity = withSummary(render(delivery, contacts), delivery);
      if (notice.content.kind === 'news') return connector.post(address, activity, threadOf(delivery, post));
      if (!post) return connector.post(address, activity);
      return post.activityId === undefined || isFilledInNow(delivery, post)
        ? { kind: 'unchangeable' }
        : connector.update(address, post.activityId, activity);
    },
    sendDigest: (digest) => connector.post(digest.address, digestActivity(digest)),
  };
}

/** The owner changes the answers on that very card; what was typed there would be gone. */
function isFilledInNow({ notice, owner }: Delivery, { activityId }: Post): boolean {
  return notice.to.kind === 'owner' && owner?.standingCard === activityId;
}

/** A chat has no threads: news for the owner is a new status card. */
function threadOf(delivery: Delivery, post: Post | undefined): string | undefined {
  const isInChat = delivery.notice.to.kind === 'owner' && !isCallTask(delivery);
  return isInChat ? undefined : post?.activityId;
}

function render(delivery: Delivery, contacts: Contacts): Card {
  const { notice, referral, language, holder } = delivery;
  const { to, content } = notice;
  switch (to.kind) {
    case 'desk':
      return content.kind === 'card'
        ? deskPost(referral, holder?.name, language)
        : deskNewsCard(delivery, content.news);
    case 'provider':
      return content.kind === 'card'
        ? providerPost(referral, askOf(delivery), language, whoIsMentioned(delivery))
        : providerNewsCard(delivery, content.news);
    case 'former-owner':
      return formerOwnerNews(delivery);
    case 'owner':
      return ownerNewsCard(delivery, contacts);
  }
}

/** Those who asked for it, with the first card of a profile that cannot wait. */
function whoIsMentioned({ referral, provider, notice }: Delivery): readonly Mentionable[] {
  const isFirst = postOf(referral, notice.to) === undefined;
  return isFirst && isUrgent(referral) ? (provider?.mentioned ?? []) : [];
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
