/** What every decision is made of: a change in the making, told step by step, that touches nothing until it is saved. */
import type { Doer } from './actor';
import type { Day } from './calendar';
import type { Moment, Outcome } from './commands';
import { Fault } from './fault';
import type { Content, News, Notice, Recipient } from './notices';
import type { HomeRef, PartyId } from './party';
import type { Introduction, Referral, Stage } from './referral';
import type { HistoryEntry, HistoryEvent } from './history';
import { firstMark } from './urgency';

export const OWNER: Recipient = { kind: 'owner' };
export const DESK: Recipient = { kind: 'desk' };
export const providerOf = ({ provider }: { provider: PartyId }): Recipient => ({ kind: 'provider', provider });

type WithoutSince<S> = S extends Stage ? Omit<S, 'since'> : never;
type About = Pick<HistoryEntry, 'provider' | 'version' | 'onBehalfOf'> & { home?: HomeRef };

/** Each step gives the next; `done` is the outcome of the decision. */
export interface Change {
  readonly referral: Referral;
  with(fields: Partial<Referral>): Change;
  /** Moves to another state, from this moment on. */
  to(stage: WithoutSince<Stage>): Change;
  /** Notes what happened; everything can be read back. */
  noting(what: HistoryEvent, about?: About): Change;
  /** Keeps why it happened, among coordinators; the history itself holds nothing that people wrote. */
  because(reason: string): Change;
  telling(news: News, ...to: Recipient[]): Change;
  /** Tells every asked provider that `news` has something for. */
  tellingProviders(news: (provider: PartyId) => News | undefined): Change;
  /** These recipients' cards must be posted or brought up to date. */
  showing(...to: Recipient[]): Change;
  /** The coordination point, and every provider for whom the search is on. */
  showingEverybody(): Change;
  done(): Outcome;
}

/** Begins a change of this referral by this person, or by a clock. */
export function changing(referral: Referral, actor: Doer, moment: Moment): Change {
  const next = (changed: Referral) => changing(changed, actor, moment);
  return {
    referral,
    with: (fields) => next({ ...referral, ...fields }),
    to: (stage) => next(forgettingNames({ ...referral, stage: { ...stage, since: moment.now } as Stage })),
    noting: (what, about = {}) =>
      next(noted(referral, { at: moment.now, by: actor.person, role: actor.role, what }, about)),
    because: (text) => {
      const about = referral.history.at(-1)?.what;
      return next({ ...referral, notes: [...referral.notes, { text, about, by: actor.person, at: moment.now }] });
    },
    telling: (news, ...to) => next(to.reduce((changed, one) => owing(changed, moment, one, news), referral)),
    tellingProviders: (news) =>
      next(
        reachable(referral).reduce((changed, ask) => {
          const told = news(ask.provider);
          return told ? owing(changed, moment, providerOf(ask), told) : changed;
        }, referral),
      ),
    showing: (...to) => next(to.reduce((changed, one) => owingCard(changed, moment, one), referral)),
    showingEverybody: () =>
      next(referral).showing(DESK, ...(isInReview(referral) ? [] : reachable(referral).map(providerOf))),
    done: () => ({ kind: 'done', referral }),
  };
}

/** Nobody is asked yet; who was asked before it was opened again believes that it is over. */
export function isInReview({ stage }: Referral): boolean {
  const { state } = stage.state === 'paused' ? stage.before : stage;
  return state === 'drafting' || state === 'submitted' || state === 'returned';
}

/** Nobody said how it goes on, and the cards are neutral. */
export function isOffline({ stage }: Referral): boolean {
  return stage.state === 'searching' && stage.offline === true;
}

/** Who can be told something in a channel. */
function reachable({ asks }: Referral): Referral['asks'] {
  return asks.filter(({ stopped }) => !stopped);
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

/** Whether the youth lives there now. */
export function hasMovedIn(stage: Stage, today: Day): boolean {
  if (stage.state === 'settled') return true;
  return stage.state === 'matched' && stage.movingIn !== undefined && stage.movingIn <= today;
}

/** Adds one message to what is owed. */
export function owing(referral: Referral, moment: Moment, to: Recipient, news: News): Referral {
  return withNotice(referral, moment, to, { kind: 'news', news });
}

export function sameRecipient(one: Recipient, other: Recipient): boolean {
  return one.kind === other.kind && whichOf(one) === whichOf(other);
}

function whichOf(recipient: Recipient): string {
  if (recipient.kind === 'provider') return recipient.provider;
  return recipient.kind === 'former-owner' ? `${recipient.person} ${recipient.card ?? ''}` : '';
}

function noted(referral: Referral, entry: HistoryEntry, { home, ...about }: About): Referral {
  const where = home && { home: home.home, provider: home.provider };
  return { ...referral, history: [...referral.history, { ...entry, ...about, ...where }] };
}

/** Names that must not appear are needed only as long as a profile can be approved. */
function forgettingNames(referral: Referral): Referral {
  if (referral.stage.state !== 'closed') return referral;
  const { forbiddenNames: _, ...answers } = referral.answers;
  return { ...referral, answers };
}

/** A card that is still owed shows everything that changed until it goes, so one is enough. */
export function owingCard(referral: Referral, moment: Moment, to: Recipient): Referral {
  const isOwed = referral.notices.some(
    (notice) => notice.content.kind === 'card' && notice.mark.state === 'owed' && sameRecipient(notice.to, to),
  );
  return isOwed ? referral : withNotice(referral, moment, to, { kind: 'card' });
}

function withNotice(before: Referral, moment: Moment, to: Recipient, content: Content): Referral {
  const { now } = moment;
  const mark = firstMark(before, { to, content }, moment);
  const referral = content.kind === 'news' && mark.state === 'owed' ? withNothingWaiting(before, to) : before;
  const notice: Notice = {
    id: moment.newId(),
    to,
    content,
    owedSince: now,
    due: now,
    mark,
    attempts: 0,
  };
  return { ...referral, notices: [...referral.notices, notice] };
}

/** What is told at once never comes before what happened earlier. */
function withNothingWaiting(referral: Referral, to: Recipient): Referral {
  const notices = referral.notices.map((notice): Notice =>
    notice.mark.state === 'waiting' && sameRecipient(notice.to, to) ? { ...notice, mark: { state: 'owed' } } : notice,
  );
  return { ...referral, notices };
}
