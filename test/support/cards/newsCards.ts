/** Every kind of news for everybody who can hear it, as the messenger sends it. */
import type { News, Recipient } from '../../../src/domain/notices';
import type { Language } from '../../../src/domain/person';
import type { Connector } from '../../../src/teams/connector';
import type { Card } from '../../../src/teams/fillCard';
import { createMessenger } from '../../../src/teams/messenger';
import { aHomeRef, anAddress, aNotice } from '../builders';
import type { Shown } from './everyCard';
import { aTypedReferralIn, nameFrom, providersOf, type Typed } from './situations';

type Hearer = Recipient['kind'];

/** Who can be told what, as the decisions do it; a new kind of news does not compile until it stands here. */
const HEARD_BY: Record<News['what'], readonly Hearer[]> = {
  'search-started': ['owner'],
  interest: ['desk'],
  doubt: ['desk'],
  introduced: ['owner', 'provider'],
  'another-introduced': ['provider'],
  'called-off': ['owner', 'provider'],
  'still-searching': ['provider'],
  'file-sent': ['provider'],
  'one-side-fits': ['desk'],
  mismatch: ['owner', 'desk', 'provider'],
  matched: ['owner', 'desk', 'provider'],
  'place-found': ['provider'],
  withdrawn: ['desk', 'provider'],
  'post-uncertain': ['desk'],
  'not-reached': ['desk'],
};

export interface Sent extends Shown {
  hearer: Hearer;
  summary: string;
}

export function newsCards(typed: Typed, language: Language): Sent[] {
  return Object.entries(HEARD_BY).flatMap(([what, hearers]) =>
    hearers.flatMap((hearer) =>
      newsLike(what as News['what'], typed).map((news) => {
        const { card, summary } = sent(hearer, news, typed, language);
        return { template: hearer === 'owner' ? 'ownerStatus' : 'news', situation: what, hearer, card, summary };
      }),
    ),
  );
}

/** One of this kind with everything any kind can have; two where the words differ. */
function newsLike(what: News['what'], typed: Typed): News[] {
  const home = aHomeRef({ name: nameFrom(typed) });
  const about = { home, asked: 3, provider: 'provider-1' };
  const one = { ...about, what, side: 'owner', recipient: { kind: 'owner' } };
  const other = { ...about, what, side: 'home', recipient: { kind: 'provider', provider: 'provider-1' } };
  return [one, other] as unknown as News[];
}

function sent(hearer: Hearer, news: News, typed: Typed, language: Language): { card: Card; summary: string } {
  let caught: { card: Card; summary: string } | undefined;
  const connector = {
    post(_address, activity) {
      caught = { card: activity.attachments?.[0]?.content as Card, summary: activity.summary ?? '' };
      return Promise.resolve({ kind: 'sent', activityId: 'activity-1' });
    },
  } as Partial<Connector> as Connector;
  const to: Recipient = hearer === 'provider' ? { kind: hearer, provider: 'provider-1' } : { kind: hearer };
  const notice = aNotice({ to, content: { kind: 'news', news } });
  const [provider] = providersOf(typed);
  const referral = aTypedReferralIn('introduced', typed);
  void createMessenger(connector).send({ address: anAddress(), language, notice, referral, provider: provider! });
  return caught!;
}
