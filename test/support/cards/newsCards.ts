/** Every kind of news for everybody who can hear it, as the messenger sends it. */
import type { News, Recipient } from '../../../src/domain/notices';
import type { Referral } from '../../../src/domain/referral';
import type { Connector } from '../../../src/teams/connector';
import type { Card } from '../../../src/teams/fillCard';
import { createMessenger } from '../../../src/teams/messenger';
import { aHomeRef, anAddress, aNotice, aPerson, CONTACTS, MONDAY } from '../builders';
import type { Shown, Sight } from './shown';
import { aTypedReferralIn, homeName, namedBy, providersOf, type Typed } from './situations';

type Hearer = Recipient['kind'];

/** Who can be told what, as the decisions do it; a new kind of news does not compile until it stands here. */
const HEARD_BY: Record<News['what'], readonly Hearer[]> = {
  'search-started': ['owner'],
  'wave-ended': ['owner'],
  'wave-over': ['desk'],
  'asked-also': ['provider'],
  split: ['owner'],
  interest: ['desk'],
  doubt: ['desk'],
  introduced: ['owner', 'provider'],
  'another-introduced': ['provider'],
  'called-off': ['owner', 'provider'],
  'still-searching': ['provider'],
  'file-sent': ['provider'],
  'one-side-fits': ['desk'],
  'taken-back': ['desk'],
  'no-file-yet': ['owner', 'desk'],
  'moving-in': ['owner', 'desk', 'provider'],
  'goes-not-well': ['desk'],
  'not-placed': ['owner', 'provider'],
  'knows-youth': ['desk'],
  'provider-gone': ['desk'],
  'out-of-contract': ['desk'],
  'question-put': ['owner'],
  'question-came-back': ['desk'],
  'question-answered': ['provider'],
  mismatch: ['owner', 'desk', 'provider'],
  matched: ['owner', 'desk', 'provider'],
  'place-found': ['provider'],
  stopped: ['provider'],
  withdrawn: ['desk'],
  closed: ['owner'],
  reopened: ['owner'],
  'sent-back': ['owner', 'desk'],
  refused: ['owner'],
  changed: ['desk'],
  paused: ['owner', 'desk'],
  resumed: ['owner', 'desk'],
  'taken-over': ['owner', 'desk'],
  'handed-over': ['former-owner'],
  'admission-asked': ['desk'],
  admitted: ['owner'],
  'said-for-you': ['owner', 'provider'],
  'post-uncertain': ['desk'],
  'not-reached': ['desk'],
  'said-wrong': ['desk'],
  'draft-untouched': ['owner'],
  'draft-ends': ['owner'],
  'review-waits': ['desk'],
  'answer-awaited': ['provider'],
  'provider-silent': ['desk'],
  'file-awaited': ['owner'],
  'file-missing': ['desk'],
  'verdict-awaited': ['owner', 'provider', 'desk'],
  'moving-in-awaited': ['owner', 'provider', 'desk'],
  'question-waits': ['desk'],
  'question-awaited': ['owner', 'desk'],
  'long-online': ['desk'],
  offline: ['owner', 'desk'],
  extended: ['owner'],
  progress: ['owner'],
  'order-ends': ['owner', 'desk'],
  'order-lapses': ['owner', 'desk'],
  'placement-check': ['owner', 'provider'],
  settled: ['desk'],
  'hand-over-expired': ['owner'],
};

const RECIPIENTS: { [H in Hearer]: Extract<Recipient, { kind: H }> } = {
  owner: { kind: 'owner' },
  'former-owner': { kind: 'former-owner', person: 'person-2' },
  desk: { kind: 'desk' },
  provider: { kind: 'provider', provider: 'provider-1' },
};

/** By the side that said it, the recipient that was not reached, or whether there is interest. */
const SAID_IN_TWO_WAYS: ReadonlySet<News['what']> = new Set([
  'one-side-fits',
  'taken-back',
  'mismatch',
  'goes-not-well',
  'not-reached',
  'said-wrong',
  'wave-ended',
]);

export interface Sent extends Shown {
  hearer: Hearer;
  summary: string;
}

/** To the owner twice: as the status card, and as a call task when the owner is phoned. */
export function newsCards(sight: Sight): Sent[] {
  return Object.entries(HEARD_BY).flatMap(([what, hearers]) =>
    hearers.flatMap((hearer) =>
      newsLike(what as News['what'], sight.typed).flatMap((news) => {
        const isOwner = hearer === 'owner';
        const chat = {
          template: what === 'said-for-you' ? 'saidForYou' : isOwner ? 'ownerStatus' : 'news',
          situation: what,
          ...sent(hearer, news, sight, false),
        };
        const task = { template: 'news', situation: `${what}, by phone`, ...sent(hearer, news, sight, true) };
        return isOwner ? [chat, task] : [chat];
      }),
    ),
  );
}

/** One of this kind with everything any kind can have; two where the words differ. */
function newsLike(what: News['what'], typed: Typed): News[] {
  const home = aHomeRef({ name: homeName(typed) });
  const about = {
    home,
    asked: 3,
    provider: 'provider-1',
    other: 'TP-N3WST',
    on: '2026-04-01',
    question: 'question-1',
    searches: 3,
    notice: 'notice-1',
  };
  const one = { ...about, what, side: 'owner', recipient: { kind: 'owner' }, interest: true, next: 'introduce' };
  const recipient = { kind: 'provider', provider: 'provider-1' };
  const other = { ...about, what, side: 'home', recipient, interest: false, next: 'next-wave' };
  return (SAID_IN_TWO_WAYS.has(what) ? [one, other] : [one]) as unknown as News[];
}

function sent(
  hearer: Hearer,
  news: News,
  { typed, language }: Sight,
  byPhone: boolean,
): Omit<Sent, 'template' | 'situation'> {
  let caught: { card: Card; summary: string } | undefined;
  const connector = {
    post(_address, activity) {
      caught = { card: activity.attachments?.[0]?.content as Card, summary: activity.summary ?? '' };
      return Promise.resolve({ kind: 'sent', activityId: 'activity-1' });
    },
  } as Partial<Connector> as Connector;
  const { person: name, organisation, phone } = namedBy(typed);
  const referral = {
    ...spokenFor(aTypedReferralIn('introduced', typed)),
    ...(byPhone && { phoneReferrer: { name, organisation, phone } }),
  };
  void createMessenger(connector, CONTACTS).send({
    address: anAddress(),
    language,
    notice: aNotice({ to: RECIPIENTS[hearer], content: { kind: 'news', news } }),
    referral,
    now: MONDAY,
    provider: providersOf(typed)[0]!,
    owner: aPerson({ name, work: { organisation, kind: 'gi', phone } }),
  });
  return { hearer, ...caught! };
}

/** A coordinator wrote something down for either side. */
function spokenFor(referral: Referral): Referral {
  const by = { at: MONDAY, by: 'coordinator-1', role: 'coordinator', home: 'home-1', provider: 'provider-1' } as const;
  return {
    ...referral,
    history: [
      ...referral.history,
      { ...by, what: 'interest', onBehalfOf: 'home' },
      { ...by, what: 'file-sent', onBehalfOf: 'owner' },
    ],
  };
}
