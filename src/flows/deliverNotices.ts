/** Sends what referrals owe other people, in three saved marks, so that nothing is lost and no card is sent twice. */
import { COORDINATION_ID, type PartyId, type Provider } from '../domain/party';
import { afterAttempt, claimed, readyNotices, recovered, sending } from '../domain/delivery';
import type { Notice, Recipient } from '../domain/notices';
import type { PersonId } from '../domain/person';
import type { Referral } from '../domain/referral';
import { changeQuietly, momentOf } from './changeReferral';
import { describeFailure } from './log';
import type { Deliverer, Delivery, SendOutcome } from './ports';

const BATCH = 50;

/** One round: every referral that owes something now. Gives how many attempts were made; none means all is quiet. */
export async function deliverNotices(means: Deliverer): Promise<number> {
  const ids = await means.store.dueReferrals(means.now(), BATCH);
  let attempts = 0;
  for (const id of ids) attempts += await deliverUnlessBroken(means, id);
  return attempts;
}

/** One referral that cannot be read or saved does not hold up the others; its marks say how far it came. */
async function deliverUnlessBroken(means: Deliverer, id: string): Promise<number> {
  try {
    return await deliverReferral(means, id);
  } catch (failure) {
    means.log.error('delivery.broken', { referralId: id, ...describeFailure(failure) });
    return 0;
  }
}

async function deliverReferral(means: Deliverer, id: string): Promise<number> {
  const claim = await claimReady(means, id);
  for (const notice of claim) await deliverOne(means, id, notice);
  return claim.length;
}

/** Takes the notices that may go now; whoever saves first has them. */
async function claimReady(means: Deliverer, id: string): Promise<Notice[]> {
  let ready: string[] = [];
  const referral = await changeQuietly(means, id, (current) => {
    const moment = momentOf(means);
    const sound = recovered(current, moment);
    const notices = readyNotices(sound, moment.now);
    ready = notices.map((notice) => notice.id);
    return claimed(sound, notices, moment.now);
  });
  return referral?.notices.filter((notice) => ready.includes(notice.id)) ?? [];
}

/** `sending` is saved before the request and the end of it after; a crash in between leaves a trace. */
async function deliverOne(means: Deliverer, id: string, notice: Notice): Promise<void> {
  const referral = await changeQuietly(means, id, (current) => sending(current, notice, means.now()));
  if (!referral) return;
  const outcome = await attempt(means, referral, notice);
  await changeQuietly(means, id, (current) => afterAttempt(current, notice.id, outcome, momentOf(means)));
  means.log.info('notice.attempted', { referralId: id, noticeId: notice.id, outcome: outcome.kind });
  if (outcome.kind === 'unauthorised') means.log.error('delivery.unauthorised', { noticeId: notice.id });
}

async function attempt(means: Deliverer, referral: Referral, notice: Notice): Promise<SendOutcome> {
  const delivery = await prepare(means, referral, notice);
  if (!delivery) return { kind: 'unreachable' };
  try {
    return await means.messenger.send(delivery);
  } catch (failure) {
    means.log.error('notice.broken', { noticeId: notice.id, ...describeFailure(failure) });
    return { kind: 'rejected' };
  }
}

/** What the messenger needs; absent when there is no conversation to send it to. */
async function prepare(means: Deliverer, referral: Referral, notice: Notice): Promise<Delivery | undefined> {
  const where = await whereTo(means, referral, notice.to);
  const provider = await providerOf(means, notice);
  const holder = await means.store.load('person', referral.holder ?? '');
  const owner = await means.store.load('person', referral.owner);
  return (
    where && {
      ...where,
      notice,
      referral,
      ...(provider && { provider }),
      ...(owner && { owner: owner.document }),
      ...(holder?.document.name !== undefined && { holderName: holder.document.name }),
    }
  );
}

type Where = Pick<Delivery, 'address' | 'language'>;

async function whereTo(means: Deliverer, referral: Referral, to: Recipient): Promise<Where | undefined> {
  switch (to.kind) {
    case 'owner': {
      if (referral.phoneReferrer) return channelOf(means, COORDINATION_ID);
      return chatOf(means, referral.owner);
    }
    case 'former-owner':
      return chatOf(means, to.person);
    case 'desk':
      return channelOf(means, COORDINATION_ID);
    case 'provider':
      return channelOf(means, to.provider);
  }
}

async function chatOf(means: Deliverer, id: PersonId): Promise<Where | undefined> {
  const person = (await means.store.load('person', id))?.document;
  return person?.chat && { address: person.chat, language: person.language };
}

async function channelOf(means: Deliverer, id: PartyId): Promise<Where | undefined> {
  const party = (await means.store.load('party', id))?.document;
  return party?.channel && { address: party.channel, language: means.channelLanguage };
}

async function providerOf(means: Deliverer, { to, content }: Notice): Promise<Provider | undefined> {
  const about = content.kind === 'news' && 'home' in content.news ? content.news.home.provider : undefined;
  const id = to.kind === 'provider' ? to.provider : about;
  const party = id && (await means.store.load('party', id))?.document;
  return party && party.role === 'provider' ? party : undefined;
}
