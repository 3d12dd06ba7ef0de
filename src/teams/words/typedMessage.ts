/** What people type: a few words that do something, and for everything else an answer with a way forward. */
import type { Activity } from 'botbuilder';
import { partyOf } from '../../flows/whoSpeaks';
import { contactWords } from '../contacts';
import { textsIn } from '../texts';
import type { Turn } from '../turn';
import { answerTypedAnswer } from './answerInWords';
import { CHANNEL_COMMANDS } from './channelCommands';
import { firstMatch, type Said, type Spoken } from './command';
import { PERSONAL_COMMANDS } from './personalCommands';
import { hasFile, isMentioned, isSubmit, textOf } from './spokenText';

const CRISIS = /\b(crisis|vannacht|nu onveilig|direct gevaar|su[iï]cid\w*|zelfmoord|tonight|unsafe now)\b/i;

/** Answers in a personal chat. Crisis is recognised anywhere and answered first. */
export async function answerPersonal(means: Spoken, turn: Turn, activity: Activity): Promise<Said[]> {
  const t = textsIn(turn.language);
  const text = textOf(activity);
  if (CRISIS.test(text)) return [{ text: t('bot.crisis', contactWords(means.contacts)) }];
  const command = firstMatch(PERSONAL_COMMANDS, text);
  if (command) return command(means, turn);
  if (isSubmit(activity)) return [{ text: t('refusal.unknown') }];
  if (text === '') return [{ text: t(hasFile(activity) ? 'bot.file' : 'bot.fallback') }];
  return (await answerTypedAnswer(means, turn, text)) ?? [{ text: t('bot.fallback') }];
}

/** Answers in a channel, where only what mentions the bot is meant for it. */
export async function answerInChannel(means: Spoken, turn: Turn, activity: Activity): Promise<Said[]> {
  const t = textsIn(means.channelLanguage);
  if (isSubmit(activity)) return [{ text: t('refusal.unknown') }];
  if (!isMentioned(activity)) return [];
  const party = await partyOf(means, turn.speaker.address);
  const command = firstMatch(CHANNEL_COMMANDS[party?.role ?? 'nobody'], textOf(activity));
  if (command) return command(means, turn);
  if (party) return [{ text: t('bot.fallbackChannel') }];
  // Only who can link a channel is told how; anybody else hears what this bot is and whom to call.
  const mayLink = means.coordinators.has(turn.speaker.person);
  return [{ text: mayLink ? t('bot.notLinked') : t('bot.nobody', contactWords(means.contacts)) }];
}
