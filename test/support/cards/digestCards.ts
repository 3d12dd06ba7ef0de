/** Digests with one line, and as long as they can get. */
import { deskDigestCard, providerDigestCard } from '../../../src/teams/views/digest';
import { aHomeRef, aPerson } from '../builders';
import type { Shown, Sight } from './shown';
import { aTypedReferralIn, homeName, namedBy } from './situations';

/** As many lines as the flow puts in one. */
const MOST = 30;

export function digestCards({ typed, language }: Sight): Shown[] {
  const { person: name, organisation, phone } = namedBy(typed);
  const searching = aTypedReferralIn('searching', typed);
  const home = aHomeRef({ name: homeName(typed) });
  const owner = aPerson({ name, work: { organisation, kind: 'gi', phone } });
  const line = (index: number) => ({
    referral: {
      ...searching,
      id: `referral-${index}`,
      reference: `TP-${index}`,
      buttons: { owner: `owner-${index}`, desk: `desk-${index}` },
    },
    noticeId: `notice-${index}`,
    news: { what: 'file-missing', home } as const,
    owner,
  });
  const waiting = (count: number) =>
    searching.asks.slice(0, 1).flatMap((ask) =>
      Array.from({ length: count }, (_, index) => ({
        referral: searching,
        ask: { ...ask, reference: `P-${index}`, button: `provider-${index}` },
      })),
    );
  const lines = (count: number) => Array.from({ length: count }, (_, index) => line(index));
  return [
    { situation: 'desk, one', card: deskDigestCard({ to: 'desk', lines: lines(1), more: 0 }, language) },
    { situation: 'desk, most', card: deskDigestCard({ to: 'desk', lines: lines(MOST), more: 12 }, language) },
    {
      situation: 'provider, one',
      card: providerDigestCard({ to: 'provider', unanswered: waiting(1), undecided: [], unconfirmed: 1 }, language),
    },
    {
      situation: 'provider, most',
      card: providerDigestCard(
        { to: 'provider', unanswered: waiting(150), undecided: waiting(150), unconfirmed: 30 },
        language,
      ),
    },
    {
      situation: 'provider, places only',
      card: providerDigestCard({ to: 'provider', unanswered: [], undecided: [], unconfirmed: 2 }, language),
    },
  ].map((shown) => ({ template: 'digest', ...shown }));
}
