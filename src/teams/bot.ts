/** One activity from Teams: who is it, what is it, and what is answered in the same turn. */
import type { Activity, TurnContext } from 'botbuilder';
import { z } from 'zod';
import { refreshChannel } from '../flows/linkChannel';
import { describeFailure } from '../flows/log';
import { forgetChat, mayWelcome, meetPerson } from '../flows/meetPerson';
import { partyOf } from '../flows/whoSpeaks';
import type { Means } from '../flows/ports';
import type { Bot } from './adapter';
import { answerClick } from './clicks/clicks';
import type { Reply } from './clicks/reply';
import { cardMessage, keepAnswered, shrinkFormer } from './standingCard';
import { textsIn } from './texts';
import { languageOf, readTurn, type Turn } from './turn';
import { contactWords, type Contacts } from './contacts';
import type { Said } from './words/command';
import { answerInChannel, answerPersonal } from './words/typedMessage';
import { welcomeCard } from './views/welcome';

export type BotMeans = Means & { contacts: Contacts };

const CARD_ACTION = z.object({
  action: z.object({ verb: z.unknown(), data: z.unknown() }),
  trigger: z.string().nullish(),
});

export function createBot(means: BotMeans): Bot {
  return {
    async run(context) {
      const turn = readTurn(context.activity);
      if (!turn) return answerStranger(means, context);
      try {
        await answer(means, turn, context);
      } catch (failure) {
        means.log.error('turn.broken', describeFailure(failure));
        await answerBroken(means, turn, context);
      }
    },
  };
}

async function answer(means: BotMeans, turn: Turn, context: TurnContext): Promise<void> {
  const { activity } = context;
  switch (activity.type) {
    case 'message':
      return answerMessage(means, await met(means, turn), context);
    case 'invoke':
      if (activity.name !== 'adaptiveCard/action') return;
      return answerInvoke(means, await met(means, turn), context);
    case 'installationUpdate':
    case 'conversationUpdate':
      return say(means, turn, context, await arrive(means, turn, context));
    default:
      return;
  }
}

/** The one welcome of an installation. */
function welcome(turn: Turn, channelLanguage: Turn['language']): Said {
  return turn.speaker.address.kind === 'personal'
    ? { card: welcomeCard(turn.language) }
    : { text: textsIn(channelLanguage)('welcome.channel') };
}

/** Remembers where this person, or this channel, can be reached from now on; gives the turn in the person's own language. */
async function met(means: Means, turn: Turn): Promise<Turn> {
  const { person, address } = turn.speaker;
  if (address.kind === 'channel') await refreshChannel(means, address);
  const personal = address.kind === 'personal' && { chat: address, language: turn.language };
  const name = turn.name !== undefined && { name: turn.name };
  const known = await meetPerson(means, { id: person, ...personal, ...name });
  return { ...turn, language: known.language };
}

async function answerMessage(means: BotMeans, turn: Turn, context: TurnContext): Promise<void> {
  const { activity } = context;
  const said =
    turn.speaker.address.kind === 'personal'
      ? await answerPersonal(means, turn, activity)
      : await answerInChannel(means, turn, activity);
  await say(means, turn, context, said);
}

async function answerInvoke(means: BotMeans, turn: Turn, context: TurnContext): Promise<void> {
  const answered = await answerAction(means, turn, context.activity);
  if (answered.kind === 'card') await keepAnswered(means, turn, context, answered);
  await reply(context, answered);
}

/** An automatic refresh never changes anything, so it gets no further than this. */
async function answerAction(means: BotMeans, turn: Turn, activity: Activity): Promise<Reply> {
  const { data } = CARD_ACTION.safeParse(activity.value);
  if (data?.trigger === 'automatic') return { kind: 'message', text: '' };
  return answerClick(means, turn, data?.action.verb, data?.action.data);
}

/** Teams tells of one installation in two activities, or more; exactly one welcome follows. */
async function arrive(means: BotMeans, turn: Turn, { activity }: TurnContext): Promise<Said[]> {
  const { person, address } = turn.speaker;
  const removed = activity.action?.startsWith('remove') ?? false;
  if (address.kind === 'channel') {
    // An event about a channel carries the conversation of its team, where a welcome would stand in General.
    activity.conversation.id = address.conversationId;
    return isNewIn(activity) && !(await partyOf(means, address)) ? [welcome(turn, means.channelLanguage)] : [];
  }
  if (removed) {
    await forgetChat(means, person);
    return [];
  }
  const known = await met(means, turn);
  return (await mayWelcome(means, person)) ? [welcome(known, means.channelLanguage)] : [];
}

/** A shared or private channel tells of no installation: the bot is a new member, that is all. */
function isNewIn({ type, action, channelData, membersAdded, recipient }: Activity): boolean {
  if (type === 'installationUpdate') return action?.startsWith('add') ?? false;
  const { eventType } = (channelData ?? {}) as { eventType?: unknown };
  return eventType === 'channelMemberAdded' && (membersAdded ?? []).some(({ id }) => id === recipient.id);
}

async function say(means: BotMeans, turn: Turn, context: TurnContext, said: readonly Said[]): Promise<void> {
  const isPersonal = turn.speaker.address.kind === 'personal';
  const language = isPersonal ? turn.language : means.channelLanguage;
  for (const part of said) {
    if ('text' in part) {
      await context.sendActivity(part.text);
      continue;
    }
    const sent = await context.sendActivity(cardMessage(part.card, language));
    if (isPersonal && part.isStep && sent) await shrinkFormer(means, turn, context, sent.id);
  }
}

/** The answer to a card action: the card for the clicker only, or a short message. */
async function reply(context: TurnContext, answered: Reply): Promise<void> {
  const body =
    answered.kind === 'card'
      ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: answered.card }
      : { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: answered.text };
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
}

/** Somebody who cannot be known: in a group chat, or without an account in this tenant. */
async function answerStranger(means: BotMeans, context: TurnContext): Promise<void> {
  const { type, name } = context.activity;
  const text = textsIn(languageOf(context.activity))('bot.nobody', contactWords(means.contacts));
  if (type === 'message') await context.sendActivity(text);
  if (type === 'invoke' && name === 'adaptiveCard/action') return reply(context, { kind: 'message', text });
}

async function answerBroken(means: BotMeans, turn: Turn, context: TurnContext): Promise<void> {
  const language = turn.speaker.address.kind === 'personal' ? turn.language : means.channelLanguage;
  const { name, phone } = means.contacts.coordination;
  const text = textsIn(language)('bot.broken', { name, phone });
  if (context.activity.type === 'invoke') return reply(context, { kind: 'message', text });
  if (context.activity.type === 'message') await context.sendActivity(text);
}
