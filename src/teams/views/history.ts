/** What happened to a referral, line by line: all of it for coordinators, and for the owner what is not internal. */
import type { Language, PersonId } from '../../domain/person';
import type { Referral } from '../../domain/referral';
import type { HistoryEntry, HistoryEvent } from '../../domain/history';
import { fillCard, type Card } from '../fillCard';
import { momentInWords, textsIn } from '../texts';
import { providerName } from './labels';

export type Names = ReadonlyMap<PersonId, string>;
type Line = { title: string; text: string };

/** The last events are what somebody looks for; more would not fit on a card. */
const SHOWN_EVENTS = 15;

/** What the owner did, or was told of; of the homes only those that were introduced. */
const KNOWN_TO_OWNER: ReadonlySet<HistoryEvent> = new Set<HistoryEvent>([
  'started',
  'submitted',
  'taken-up',
  'profile-approved',
  'question-put',
  'question-answered',
  'introduced',
  'called-off',
  'file-sent',
  'no-file-yet',
  'mismatch',
  'matched',
  'moving-in',
  'not-placed',
  'settled',
  'withdrawn',
  'closed',
  'reopened',
  'sent-back',
  'refused',
  'changed',
  'paused',
  'resumed',
  'hand-over-offered',
  'taken-over',
  'admitted',
]);
/** The same said by the other side is not told. */
const ONLY_OWN: ReadonlySet<HistoryEvent> = new Set<HistoryEvent>([
  'fits',
  'taken-back',
  'still-exploring',
  'goes-well',
  'goes-not-well',
]);

/** The newest fifteen, and how many there were before them. */
export function historyData(referral: Referral, names: Names, language: Language) {
  const more = referral.history.length - SHOWN_EVENTS;
  return {
    history: referral.history.slice(-SHOWN_EVENTS).map((entry) => lineFor(referral, entry, names, language)),
    moreEvents: more > 0 ? textsIn(language)('desk.moreEvents', { more }) : '',
  };
}

/** The owner's own view, by role: no names of colleagues elsewhere, nothing that is internal. */
export function ownerHistory(referral: Referral, language: Language): Card {
  const t = textsIn(language);
  const known = referral.history.filter(
    (entry) => KNOWN_TO_OWNER.has(entry.what) || (ONLY_OWN.has(entry.what) && isOfOwner(entry)),
  );
  const more = known.length - SHOWN_EVENTS;
  return fillCard('ownerHistory', language, {
    button: referral.buttons.owner,
    title: t('owner.title', { reference: referral.reference }),
    history: known.slice(-SHOWN_EVENTS).map((entry) => lineFor(referral, entry, new Map(), language)),
    moreEvents: more > 0 ? t('desk.moreEvents', { more }) : '',
  });
}

function isOfOwner({ role, onBehalfOf }: HistoryEntry): boolean {
  return role === 'referrer' || onBehalfOf === 'owner';
}

/** "Past (De Berk): coördinator Anna, namens het gezinshuis". */
function lineFor(referral: Referral, entry: HistoryEntry, names: Names, language: Language): Line {
  const t = textsIn(language);
  const home = entry.home === undefined ? undefined : homeName(referral, entry.home);
  const what = [t(`event.${entry.what}`), ...(home === undefined ? [] : [`(${home})`])].join(' ');
  const who =
    entry.role === 'nobody'
      ? providerOf(referral, entry)
      : [whoInWords(referral, entry, language), names.get(entry.by) ?? ''].join(' ').trim();
  const behalf = entry.onBehalfOf ? `, ${t('desk.onBehalf', { side: t(`desk.side.${entry.onBehalfOf}`) })}` : '';
  return { title: momentInWords(entry.at, language), text: `${what}: ${who}${behalf}` };
}

function whoInWords(referral: Referral, entry: HistoryEntry, language: Language): string {
  const name = entry.role === 'provider' ? providerOf(referral, entry) : '';
  return name === '' ? textsIn(language)(`role.${entry.role}`) : name;
}

/** Whom it was about when nobody did it: a channel was lost, or came back. */
function providerOf(referral: Referral, { provider }: HistoryEntry): string {
  return provider === undefined ? '' : providerName(referral, provider);
}

function homeName({ asks, homeAnswers }: Referral, home: string): string | undefined {
  const known = [...asks.flatMap(({ homes }) => homes), ...homeAnswers.map((answer) => answer.home)];
  return known.find((one) => one.home === home)?.name;
}
