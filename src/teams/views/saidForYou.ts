/** What a coordinator wrote down by phone for one side, which says with one click whether it is right. */
import { toConfirm } from '../../domain/decisions/confirmSaid';
import type { Recipient } from '../../domain/notices';
import type { Language } from '../../domain/person';
import type { Referral } from '../../domain/referral';
import type { HistoryEntry } from '../../domain/history';
import { fillCard, type Card } from '../fillCard';
import { momentInWords, plain, textsIn } from '../texts';

/** `side` is the owner or a provider; nobody sees what was written down for another. */
export function saidForYou(referral: Referral, side: Recipient, language: Language): Card {
  const ask = side.kind === 'provider' ? referral.asks.find(({ provider }) => provider === side.provider) : undefined;
  return fillCard('saidForYou', language, {
    text: textsIn(language)(`${side.kind}.news.said-for-you`, { reference: ask?.reference ?? referral.reference }),
    lines: toConfirm(referral, side).map((entry) => ({
      title: momentInWords(entry.at, language),
      value: saidInWords(referral, entry, language),
    })),
    verb: side.kind === 'provider' ? 'provider.said' : 'owner.said',
    button: ask?.button ?? referral.buttons.owner,
    upTo: referral.history.length,
  });
}

function saidInWords({ asks, homeAnswers }: Referral, { what, home }: HistoryEntry, language: Language): string {
  const homes = [...asks.flatMap((ask) => ask.homes), ...homeAnswers.map((answer) => answer.home)];
  const name = homes.find((known) => known.home === home)?.name;
  const said = textsIn(language)(`event.${what}`);
  return name === undefined ? said : `${said}: ${plain(name)}`;
}
