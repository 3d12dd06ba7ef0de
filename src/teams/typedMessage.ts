/** What people type: a few words that do something, and for everything else an answer with a way forward. */
import type { Activity } from 'botbuilder';
import { linkChannel } from '../flows/linkChannel';
import type { Means } from '../flows/ports';
import { ownReferrals } from '../flows/takeIntake';
import { partyOf } from '../flows/whoSpeaks';
import { start } from './clicks/intakeClicks';
import type { Card } from './fillCard';
import { plain, textsIn } from './texts';
import type { Turn } from './turn';
import { homesCard } from './views/homes';
import { ownerStatus } from './views/owner';
import { welcomeCard } from './views/welcome';

/** Names and numbers that people are told to call. */
export interface Contacts {
  coordination: { name: string; phone: string; hours: { from: string; until: string } };
  crisis: { name: string; phone: string };
}

export type Said = { text: string } | { card: Card };
type Spoken = Means & { contacts: Contacts };

const START = /^(aanmelden|aanmelding|nieuw|start|refer|referral)$/;
const OWN = /^(mijn aanmeldingen|my referrals)$/;
const HELP = /^(help|hulp|hi|hello|hey|hoi|hallo|dag|goede(morgen|middag|avond))$/;
const CRISIS = /\b(crisis|vannacht|nu onveilig|direct gevaar|suicid\w*|tonight|unsafe now)\b/;

/** Answers in a personal chat. Crisis is recognised anywhere and answered first. */
export async function answerPersonal(means: Spoken, turn: Turn, activity: Activity): Promise<Said[]> {
  const t = textsIn(turn.language);
  const words = wordsOf(activity);
  const contacts = contactWords(means.contacts);
  if (CRISIS.test(words)) return [{ text: t('bot.crisis', contacts) }];
  if (START.test(words)) return [{ card: await start({ means, turn, language: turn.language }) }];
  if (HELP.test(words)) return [{ text: t('help.personal', contacts) }];
  if (OWN.test(words)) return listOwn(means, turn);
  if (isSubmit(activity)) return [{ text: t('refusal.unknown') }];
  if (words === '' && hasFile(activity)) return [{ text: t('bot.file') }];
  return [{ text: t('bot.fallback') }];
}

/** Answers in a channel, where only what mentions the bot is meant for it. */
export async function answerInChannel(means: Spoken, turn: Turn, activity: Activity): Promise<Said[]> {
  const language = means.channelLanguage;
  const t = textsIn(language);
  const words = wordsOf(activity);
  if (isSubmit(activity)) return [{ text: t('refusal.unknown') }];
  if (!isMentioned(activity)) return [];
  const link = /^(?:koppel|link)\b\s*(.*)$/i.exec(textOf(activity));
  if (link) return [{ text: await linkInWords(means, turn, link[1] ?? '') }];
  const party = await partyOf(means, turn.speaker.address);
  const contacts = contactWords(means.contacts);
  if (!party) {
    return [{ text: means.coordinators.has(turn.speaker.person) ? t('bot.notLinked') : t('bot.nobody', contacts) }];
  }
  if (party.role === 'provider' && /^(huizen|gezinshuizen|homes)$/.test(words)) {
    return [{ card: homesCard(party, {}, language) }];
  }
  if (HELP.test(words)) return [{ text: t(`help.${party.role}`) }];
  return [{ text: t('bot.fallbackChannel') }];
}

/** For people who have no part here. */
export function whoIAm(contacts: Contacts, language: Turn['language']): string {
  return textsIn(language)('bot.nobody', contactWords(contacts));
}

/** The one welcome of an installation. */
export function welcome(turn: Turn, channelLanguage: Turn['language']): Said {
  return turn.speaker.address.kind === 'personal'
    ? { card: welcomeCard(turn.language) }
    : { text: textsIn(channelLanguage)('welcome.channel') };
}

async function listOwn(means: Means, turn: Turn): Promise<Said[]> {
  const own = await ownReferrals(means, turn.speaker.person);
  if (own.length === 0) return [{ text: textsIn(turn.language)('bot.noDrafts') }];
  return own.map((referral) => ({ card: ownerStatus({ referral }, turn.language) }));
}

async function linkInWords(means: Spoken, turn: Turn, name: string): Promise<string> {
  const t = textsIn(means.channelLanguage);
  const linked = await linkChannel(means, { ...turn.speaker, teamId: turn.teamId ?? '' }, name.trim());
  switch (linked.kind) {
    case 'linked':
      return linked.party.role === 'coordination'
        ? t('link.linkedDesk')
        : t('link.linkedProvider', { name: plain(linked.party.name) });
    case 'already-linked':
      return t('link.already-linked', { party: plain(linked.party.name) });
    case 'not-a-coordinator':
    case 'name-missing':
    case 'team-has-another-party':
      return t(`link.${linked.kind}`, contactWords(means.contacts));
  }
}

function contactWords({ coordination, crisis }: Contacts) {
  return {
    name: coordination.name,
    phone: coordination.phone,
    hours: `${coordination.hours.from}–${coordination.hours.until}`,
    crisisName: crisis.name,
    crisisPhone: crisis.phone,
  };
}

/** The text without mentions and without the spaces that Teams puts around them. */
function textOf(activity: Activity): string {
  const text = typeof activity.text === 'string' ? activity.text : '';
  return text
    .replace(/<at[^>]*>.*?<\/at>/gis, ' ')
    .replace(/&nbsp;|&#160;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function wordsOf(activity: Activity): string {
  return textOf(activity)
    .toLowerCase()
    .replace(/^[/!]/, '')
    .replace(/[.!?]+$/, '')
    .slice(0, 4000);
}

/** Being mentioned is told by the entities; the text may lack the tag. */
function isMentioned({ entities, recipient }: Activity): boolean {
  return (entities ?? []).some((entity) => {
    const mentioned: unknown = entity['mentioned'];
    return typeof mentioned === 'object' && mentioned !== null && 'id' in mentioned && mentioned.id === recipient.id;
  });
}

/** A button of a kind that our cards do not have: it comes as a message, without words or with those of the button. */
function isSubmit({ value }: Activity): boolean {
  return value !== undefined;
}

function hasFile({ attachments }: Activity): boolean {
  return (attachments ?? []).some(({ contentType }) => contentType !== 'text/html');
}
