/** Every click on a card, from the verb in the button to the story it belongs to. */
import { whoSpeaks } from '../../flows/whoSpeaks';
import { readAction, type Action, type Verb } from '../actions';
import { textsIn } from '../texts';
import type { Turn } from '../turn';
import { askClicks } from './askClicks';
import { deskClicks } from './deskClicks';
import { homeClicks } from './homeClicks';
import { intakeClicks } from './intakeClicks';
import { keepingClicks } from './keepingClicks';
import { ownerClicks } from './ownerClicks';
import { pasteClicks } from './pasteClicks';
import { phoneClicks } from './phoneClicks';
import { answerFormAgain, providerClicks } from './providerClicks';
import { reviewClicks } from './reviewClicks';
import { refusal, type Clicked, type Handlers, type Reply } from './reply';

const HANDLERS: Handlers<Verb> = {
  ...intakeClicks,
  ...ownerClicks,
  ...deskClicks,
  ...phoneClicks,
  ...askClicks,
  ...reviewClicks,
  ...providerClicks,
  ...homeClicks,
  ...keepingClicks,
  ...pasteClicks,
};

/** Answers one click. Who clicked comes from the turn; `verb` and `data` are only what was asked for. */
export async function answerClick(means: Clicked['means'], turn: Turn, verb: unknown, data: unknown): Promise<Reply> {
  const isPersonal = turn.speaker.address.kind === 'personal';
  const language = isPersonal ? turn.language : means.channelLanguage;
  const read = readAction(verb, data);
  switch (read.kind) {
    case 'unknown':
      return refusal({ kind: 'unknown' }, language);
    case 'wrong-fields': {
      const problem = fieldsInWords(read.fields, language);
      const clicked = await clickedBy(means, turn, language, read.button);
      return (await answerFormAgain(clicked, read.verb, data, problem)) ?? { kind: 'message', text: problem };
    }
    case 'read': {
      const button = 'button' in read.action ? read.action.button : '';
      return handle(await clickedBy(means, turn, language, button), read.action);
    }
  }
}

async function clickedBy(
  means: Clicked['means'],
  turn: Turn,
  language: Clicked['language'],
  button: string,
): Promise<Clicked> {
  const actor = await whoSpeaks(means, turn.speaker);
  return { means, turn, language, click: { button, actor, activityId: turn.activityId } };
}

function handle<A extends Action>(clicked: Clicked, action: A): Promise<Reply> {
  const handler = HANDLERS[action.verb] as (clicked: Clicked, action: A) => Promise<Reply>;
  return handler(clicked, action);
}

/** What to do about each field, as the card says it under the field. */
function fieldsInWords(fields: readonly string[], language: Clicked['language']): string {
  const t = textsIn(language);
  const needs = fields.map((field) => t(`need.${field}`, { defaultValue: '' }));
  return t('refusal.fields-missing', { needs: needs.join(' ') }).trim();
}
