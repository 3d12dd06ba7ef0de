/** What people type: a few words that do something, and for everything else an answer with a way forward. */
import type { Activity } from 'botbuilder';
import type { Language } from '../../domain/person';
import { isCoordinator } from '../../flows/coordinators';
import { partyOf, whoSpeaks } from '../../flows/whoSpeaks';
import { contactWords } from '../contacts';
import { soundsLikeCrisis, whomToCall } from '../crisis';
import { textsIn } from '../texts';
import type { Turn } from '../turn';
import { answerTypedAnswer } from './answerInWords';
import { CHANNEL_COMMANDS } from './channelCommands';
import { firstMatch, type Said, type Spoken } from './command';
import { PERSONAL_COMMANDS } from './personalCommands';
import { hasFile, isMentioned, isSubmit, textOf } from './spokenText';

/** Longer is a story, which may have names in it. */
const LONGEST_COMMAND = 60;

/** Answers in a personal chat. Crisis is recognised anywhere and answered first; an intake goes on after it. */
export async function answerPersonal(means: Spoken, turn: Turn, activity: Activity): Promise<Said[]> {
  const text = textOf(activity);
  if (!soundsLikeCrisis(text)) return answerWords(means, turn, activity, text);
  const actor = await whoSpeaks(means, turn.speaker);
  const intake = actor.role === 'referrer' ? await answerTypedAnswer(means, turn, actor, text) : undefined;
  const cards = (intake ?? []).filter((said) => 'card' in said);
  return [{ text: crisisInWords(means, turn.language, intake !== undefined) }, ...cards];
}

async function answerWords(means: Spoken, turn: Turn, activity: Activity, text: string): Promise<Said[]> {
  const t = textsIn(turn.language);
  const command = firstMatch(PERSONAL_COMMANDS, text);
  if (command) return command(means, turn);
  if (isSubmit(activity)) return [{ text: t('refusal.unknown') }];
  if (text === '') return [{ text: t(hasFile(activity) ? 'bot.file' : 'bot.fallback') }];
  const actor = await whoSpeaks(means, turn.speaker);
  const answered = actor.role === 'referrer' ? await answerTypedAnswer(means, turn, actor, text) : undefined;
  return answered ?? [{ text: t(text.length > LONGEST_COMMAND ? 'bot.story' : 'bot.fallback') }];
}

function crisisInWords(means: Spoken, language: Language, isInIntake: boolean): string {
  const call = whomToCall(means, language);
  return `${call} ${textsIn(language)(isInIntake ? 'concern.crisis' : 'crisis.referAnyway')}`;
}

/** Answers in a channel, where only what mentions the bot is meant for it. */
export async function answerInChannel(means: Spoken, turn: Turn, activity: Activity): Promise<Said[]> {
  const t = textsIn(means.channelLanguage);
  if (isSubmit(activity)) return [{ text: t('refusal.unknown') }];
  if (!isMentioned(activity)) return [];
  if (soundsLikeCrisis(textOf(activity))) return [{ text: whomToCall(means, means.channelLanguage) }];
  const party = await partyOf(means, turn.speaker.address);
  const command = firstMatch(CHANNEL_COMMANDS[party?.role ?? 'nobody'], textOf(activity));
  if (command) return command(means, turn);
  if (party) return [{ text: t('bot.fallbackChannel') }];
  // Only who can link a channel is told how; anybody else hears what this bot is and whom to call.
  const mayLink = await isCoordinator(means, turn.speaker.person);
  return [{ text: mayLink ? t('bot.notLinked') : t('bot.nobody', contactWords(means.contacts)) }];
}
