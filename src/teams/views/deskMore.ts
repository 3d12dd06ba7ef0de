/** What a coordinator can do besides the next step, and what happened so far. */
import { ACTS } from '../../domain/acts';
import type { CommandType } from '../../domain/commands';
import type { Language, Person } from '../../domain/person';
import type { HistoryEntry, Referral } from '../../domain/referral';
import { fillCard, type Card, type CardData } from '../fillCard';
import { momentInWords, plain, textsIn } from '../texts';
import { providerName } from './desk';
import { choicesOf } from './labels';

/** The last events are what somebody looks for; more would not fit on a card. */
const SHOWN_EVENTS = 15;
const SAID = ['file-sent', 'fits', 'does-not-fit'] as const;

export function deskMore(referral: Referral, owner: Person | undefined, language: Language): Card {
  const t = textsIn(language);
  const may = (command: CommandType) => ACTS[command].in.includes(referral.stage.state);
  return fillCard('deskMore', language, {
    button: referral.buttons.desk,
    title: t('desk.followTitle', { reference: referral.reference, state: t(`state.${referral.stage.state}`) }),
    referrer: referrerInWords(referral, owner, language),
    hasNotes: referral.notes.length > 0,
    notes: referral.notes.map(({ at, text }) => ({ title: momentInWords(at, language), text })),
    history: referral.history.slice(-SHOWN_EVENTS).map((entry) => eventShown(referral, entry, language)),
    saidChoices: SAID.map((value) => ({ title: t(`desk.said.${value}`), value })),
    mismatchReasons: choicesOf('mismatchReason', language),
    closeReasons: choicesOf('closeReason', language),
    mayWriteDown: may('does-not-fit'),
    mayPause: may('pause'),
    mayResume: may('resume'),
    mayClose: may('close'),
    mayReopen: may('reopen'),
    mayHandOver: may('offer-hand-over'),
  });
}

function referrerInWords(referral: Referral, owner: Person | undefined, language: Language): string {
  const t = textsIn(language);
  const { phoneReferrer } = referral;
  if (phoneReferrer) return plain(`${phoneReferrer.name}, ${phoneReferrer.organisation}, ${phoneReferrer.phone}`);
  const known = [owner?.name, owner?.work?.organisation, owner?.work?.phone].filter((part) => part !== undefined);
  return known.length > 0 ? plain(known.join(', ')) : t('desk.someReferrer');
}

function eventShown(referral: Referral, entry: HistoryEntry, language: Language): CardData {
  const t = textsIn(language);
  const who =
    entry.provider && entry.role === 'provider' ? providerName(referral, entry.provider) : t(`role.${entry.role}`);
  const behalf = entry.onBehalfOf ? ` (${t('desk.onBehalf', { side: t(`desk.side.${entry.onBehalfOf}`) })})` : '';
  return { title: momentInWords(entry.at, language), value: `${t(`event.${entry.what}`)}: ${plain(who)}${behalf}` };
}
