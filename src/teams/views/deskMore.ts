/** What a coordinator can do besides the next step, and what happened so far. */
import { may } from '../../domain/acts';
import type { CommandType } from '../../domain/commands';
import type { Language, Person } from '../../domain/person';
import type { Note, Referral } from '../../domain/referral';
import { SAID_BY_PHONE } from '../actions';
import { fillCard, type Card, type CardData } from '../fillCard';
import { momentInWords, textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { historyData, type Names } from './history';
import { choicesOf } from './labels';
import { wavesData } from './waves';
import { youthInWords } from './youthInWords';

/** Some five of the longest; ordinary ones are a line or two. */
const NOTES_ROOM = { bytes: 9_000, each: 250 };
/** `names` of everybody who did something, for the history. */
export function deskMore(
  referral: Referral,
  { owner, names }: { owner: Person | undefined; names: Names },
  language: Language,
): Card {
  const t = textsIn(language);
  return fillCard('deskMore', language, {
    button: referral.buttons.desk,
    title: t('desk.followTitle', { reference: referral.reference, state: t(`state.${referral.stage.state}`) }),
    referrerTitle: t('desk.referrer'),
    referrer: referrerInWords(referral, owner, language),
    ...notesData(referral, language),
    ...historyData(referral, names, language),
    ...wavesData(referral, language),
    ...splitData(referral, language),
    saidChoices: SAID_BY_PHONE.filter((said) => may(referral, commandOf(said))).map((value) => ({
      title: t(`desk.said.${value}`),
      value,
    })),
    mismatchReasons: choicesOf('mismatchReason', language),
    closeReasons: choicesOf('closeReason', language),
    mayWriteDown: may(referral, 'does-not-fit') || may(referral, 'say-how-it-goes'),
    mayAnswerForHome: may(referral, 'answer-for-home') && referral.asks.length > 0,
    mayPause: may(referral, 'pause'),
    mayResume: may(referral, 'resume'),
    mayClose: may(referral, 'close'),
    mayReopen: may(referral, 'reopen'),
    mayHandOver: may(referral, 'offer-hand-over'),
    maySplit: may(referral, 'split') && referral.youths.length > 1,
  });
}

/** The newest first, in case they do not all fit. */
function notesData({ notes }: Referral, language: Language): CardData {
  const lines = notes.map((note) => ({ title: noteTitle(note, language), text: note.text })).reverse();
  const fitting = firstThatFit(lines, NOTES_ROOM);
  const more = lines.length - fitting.length;
  return {
    hasNotes: lines.length > 0,
    notes: fitting,
    moreNotes: more > 0 ? textsIn(language)('desk.moreNotes', { more }) : '',
  };
}

/** When it was written; a note that gives a reason says for which act. */
function noteTitle({ at, about }: Note, language: Language): string {
  const moment = momentInWords(at, language);
  return about ? `${moment}: ${textsIn(language)(`event.${about}`)}` : moment;
}

/** Brothers and sisters to choose from, as they stand in the profile. */
function splitData({ youths, profiles }: Referral, language: Language): CardData {
  const shown = profiles.at(-1)?.youths ?? [];
  return {
    outOf: youths.length,
    youths: shown.map((youth, index) => ({
      title: textsIn(language)('desk.splitYouth', { number: index + 1, youth: youthInWords(youth, language) }),
      value: String(index),
    })),
    splitReasons: choicesOf('siblingsApartReason', language),
  };
}

function referrerInWords(referral: Referral, owner: Person | undefined, language: Language): string {
  const t = textsIn(language);
  const { phoneReferrer } = referral;
  if (phoneReferrer) return `${phoneReferrer.name}, ${phoneReferrer.organisation}, ${phoneReferrer.phone}`;
  const known = [owner?.name, owner?.work?.organisation, owner?.work?.phone].filter((part) => part !== undefined);
  return known.length > 0 ? known.join(', ') : t('desk.someReferrer');
}

function commandOf(said: (typeof SAID_BY_PHONE)[number]): CommandType {
  return said === 'goes-well' || said === 'goes-not-well' ? 'say-how-it-goes' : said;
}
