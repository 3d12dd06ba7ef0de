/** Sends what referrals owe other people, in three saved marks, so that nothing is lost and no card is sent twice. */
import { COORDINATION_ID, type PartyId, type Provider } from '../domain/party';
import { afterAttempt, isPatienceOver } from '../domain/attempts';
import { claimed, readyNotices, recovered, sending } from '../domain/delivery';
import { newsThatWasLost, providerIn, type Content, type Notice, type Recipient } from '../domain/notices';
import type { PersonId } from '../domain/person';
import type { Referral, WhyStopped } from '../domain/referral';
import { changeQuietly, momentOf } from './changeReferral';
import { destinationDied } from './destinationDied';
import { describeFailure } from './log';
import { newQueues, type ConversationQueues } from './conversationQueues';
import type { Deliverer, Delivery, SendOutcome } from './ports';

const BATCH = 50;
/** Another instance has it now. */
const LOST_CLAIM: SendOutcome = { kind: 'later', afterSeconds: undefined };

/** One round: every referral that owes something now. Gives how many attempts were made; none means all is quiet. */
export async function deliverNotices(means: Deliverer): Promise<number> {
  const ids = await means.store.dueReferrals(means.now(), BATCH);
  const queues = newQueues();
  const attempts = await Promise.all(ids.map((id) => deliverUnlessBroken(means, id, queues)));
  return attempts.reduce((sum, count) => sum + count, 0);
}

/** One referral that cannot be read or saved does not hold up the others; its marks say how far it came. */
async function deliverUnlessBroken(means: Deliverer, id: string, queues: ConversationQueues): Promise<number> {
  try {
    return await deliverReferral(means, id, queues);
  } catch (failure) {
    means.log.error('delivery.broken', { referralId: id, ...describeFailure(failure) });
    return 0;
  }
}

async function deliverReferral(means: Deliverer, id: string, queues: ConversationQueues): Promise<number> {
  const { owner, ready } = await claimReady(means, id);
  for (const notice of ready) {
    await queues.inTurn(conversationOf(notice.to, owner), (ended) => deliverOne(means, id, notice, ended));
  }
  return ready.length;
}

/** Takes the notices that may go now; whoever saves first has them. */
async function claimReady(means: Deliverer, id: string): Promise<{ owner: string; ready: Notice[] }> {
  let ready: string[] = [];
  const referral = await changeQuietly(means, id, (current) => {
    const moment = momentOf(means);
    const sound = recovered(current, moment);
    const notices = readyNotices(sound, moment.now);
    ready = notices.map((notice) => notice.id);
    return claimed(sound, notices, moment.now);
  });
  return {
    owner: referral?.phoneReferrer ? COORDINATION_ID : (referral?.owner ?? ''),
    ready: referral?.notices.filter((notice) => ready.includes(notice.id)) ?? [],
  };
}

/** What is told to the same conversation goes one after the other, whichever referral it is about. */
function conversationOf(to: Recipient, owner: string): string {
  switch (to.kind) {
    case 'owner':
      return owner;
    case 'former-owner':
      return to.person;
    case 'desk':
      return COORDINATION_ID;
    case 'provider':
      return to.provider;
  }
}

/**
 * `sending` is saved before the request and the end of it after; a crash in between leaves a trace. `ended` is how the
 * last attempt in this conversation ended, when nothing more is to be tried there now.
 */
async function deliverOne(
  means: Deliverer,
  id: string,
  notice: Notice,
  ended: SendOutcome | undefined,
): Promise<SendOutcome> {
  if (ended) {
    await changeQuietly(means, id, (current) => afterAttempt(current, notice.id, ended, momentOf(means)));
    return ended;
  }
  const referral = await changeQuietly(means, id, (current) => sending(current, notice, means.now()));
  if (!referral) return LOST_CLAIM;
  const outcome = await attempt(means, referral, notice);
  await changeQuietly(means, id, (current) => afterAttempt(current, notice.id, outcome, momentOf(means)));
  means.log.info('notice.attempted', { referralId: id, noticeId: notice.id, outcome: outcome.kind });
  if (outcome.kind === 'unauthorised') means.log.error('delivery.unauthorised', { noticeId: notice.id });
  if (outcome.kind === 'unreachable' && isPatienceOver(notice)) await destinationDied(means, referral, notice.to);
  return outcome;
}

async function attempt(means: Deliverer, referral: Referral, notice: Notice): Promise<SendOutcome> {
  const where = await whereTo(means, referral, notice);
  if (where === 'dead') return { kind: 'dead' };
  if (!where) return { kind: 'unreachable' };
  try {
    return await means.messenger.send(await deliveryTo(where, means, referral, notice));
  } catch (failure) {
    means.log.error('notice.broken', { noticeId: notice.id, ...describeFailure(failure) });
    return { kind: 'rejected' };
  }
}

/** What the messenger needs. */
async function deliveryTo(where: Where, means: Deliverer, referral: Referral, notice: Notice): Promise<Delivery> {
  const provider = await providerOf(means, referral, notice);
  const holder = await means.store.load('person', referral.holder ?? '');
  const owner = await means.store.load('person', referral.owner);
  return {
    ...where,
    notice,
    referral,
    now: means.now(),
    ...(provider && { provider }),
    ...(owner && { owner: owner.document }),
    ...(holder && { holder: holder.document }),
  };
}

type Where = Pick<Delivery, 'address' | 'language'>;

/** Absent while there is no conversation; `dead` when it is known that nothing arrives there. */
async function whereTo(
  means: Deliverer,
  referral: Referral,
  { to, content }: Notice,
): Promise<Where | 'dead' | undefined> {
  switch (to.kind) {
    case 'owner': {
      if (referral.phoneReferrer) return channelOf(means, COORDINATION_ID);
      return chatOf(means, referral.owner);
    }
    case 'former-owner':
      return chatOf(means, to.person);
    case 'desk':
      return channelOf(means, COORDINATION_ID);
    case 'provider': {
      const stopped = referral.asks.find(({ provider }) => provider === to.provider)?.stopped;
      return stopped ? neutralCardOf(means, to.provider, content, stopped.why) : channelOf(means, to.provider);
    }
  }
}

async function chatOf(means: Deliverer, id: PersonId): Promise<Where | 'dead' | undefined> {
  const person = (await means.store.load('person', id))?.document;
  if (person?.unreachable) return 'dead';
  return person?.chat && { address: person.chat, language: person.language };
}

async function channelOf(means: Deliverer, id: PartyId): Promise<Where | 'dead' | undefined> {
  const party = (await means.store.load('party', id))?.document;
  if (!party) return undefined;
  const channel = party.lost ? undefined : party.channel;
  if (channel) return { address: channel, language: means.channelLanguage };
  return party.role === 'provider' ? 'dead' : undefined;
}

/** The card of a provider without which a search goes on is made neutral where it stands; nothing else goes there any more. */
async function neutralCardOf(
  means: Deliverer,
  id: PartyId,
  content: Content,
  why: WhyStopped,
): Promise<Where | 'dead'> {
  const party = (await means.store.load('party', id))?.document;
  const channel = why === 'out-of-contract' ? party?.channel : party?.formerChannel;
  if (content.kind !== 'card' || !channel) return 'dead';
  return { address: channel, language: means.channelLanguage };
}

async function providerOf(means: Deliverer, referral: Referral, notice: Notice): Promise<Provider | undefined> {
  const id = notice.to.kind === 'provider' ? notice.to.provider : providerToldOf(referral, notice.content);
  const party = id && (await means.store.load('party', id))?.document;
  return party && party.role === 'provider' ? party : undefined;
}

function providerToldOf({ notices }: Referral, content: Content): PartyId | undefined {
  if (content.kind === 'card') return undefined;
  const lost = newsThatWasLost(notices, content.news);
  return providerIn(content.news) ?? (lost && providerIn(lost));
}
