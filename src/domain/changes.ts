/** Small steps that every decision is made of: telling somebody, noting what happened, moving to another state. */
import { Fault } from './fault';
import type { Moment } from './commands';
import type { Content, News, Notice, Recipient } from './notices';
import type { Actor } from './person';
import type { HistoryEntry, HistoryEvent, Introduction, Referral, Stage } from './referral';

/** Notes what happened; everything can be read back. */
export function noted(
  referral: Referral,
  actor: Actor,
  moment: Moment,
  entry: { what: HistoryEvent } & Pick<HistoryEntry, 'home' | 'provider' | 'version'>,
): Referral {
  return {
    ...referral,
    history: [...referral.history, { at: moment.now, by: actor.person, role: actor.role, ...entry }],
  };
}

export function inStage(referral: Referral, stage: Stage): Referral {
  return { ...referral, stage };
}

/** The introduction that is going on, in the states that have one. */
export function introductionOf(referral: Referral): Introduction | undefined {
  return 'introduction' in referral.stage ? referral.stage.introduction : undefined;
}

/** The same for acts that are only allowed in such a state. */
export function currentIntroduction(referral: Referral): Introduction {
  const introduction = introductionOf(referral);
  if (!introduction) throw new Fault('no-introduction');
  return introduction;
}

/** Adds one message to what is owed. */
export function owing(referral: Referral, moment: Moment, to: Recipient, news: News): Referral {
  return withNotice(referral, moment, to, { kind: 'news', news });
}

/** Adds that this recipient's card must be posted or brought up to date; one that is still owed is enough. */
export function owingCard(referral: Referral, moment: Moment, to: Recipient): Referral {
  const alreadyOwed = referral.notices.some(
    (notice) => notice.content.kind === 'card' && notice.mark.state === 'owed' && sameRecipient(notice.to, to),
  );
  return alreadyOwed ? referral : withNotice(referral, moment, to, { kind: 'card' });
}

/** The same for every asked provider that `news` has something for. */
export function owingProviders(
  referral: Referral,
  moment: Moment,
  news: (provider: string) => News | undefined,
): Referral {
  return referral.asks.reduce((changed, { provider }) => {
    const told = news(provider);
    return told ? owing(changed, moment, { kind: 'provider', provider }, told) : changed;
  }, referral);
}

export function owingAllCards(referral: Referral, moment: Moment): Referral {
  const providers = referral.asks.map(({ provider }): Recipient => ({ kind: 'provider', provider }));
  return providers.reduce(
    (changed, to) => owingCard(changed, moment, to),
    owingCard(referral, moment, { kind: 'desk' }),
  );
}

export function sameRecipient(one: Recipient, other: Recipient): boolean {
  return (
    one.kind === other.kind && (one.kind !== 'provider' || other.kind !== 'provider' || one.provider === other.provider)
  );
}

function withNotice(referral: Referral, moment: Moment, to: Recipient, content: Content): Referral {
  const notice: Notice = {
    id: moment.newId(),
    to,
    content,
    owedSince: moment.now,
    due: moment.now,
    mark: { state: 'owed' },
    attempts: 0,
  };
  return { ...referral, notices: [...referral.notices, notice] };
}
