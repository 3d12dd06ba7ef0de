/** Every click on a card, from the verb in the button to the story it belongs to. */
import { readAction, type Action } from '../actions';
import { whoSpeaks } from '../../flows/whoSpeaks';
import type { Means } from '../../flows/ports';
import { textsIn } from '../texts';
import type { Turn } from '../turn';
import * as desk from './deskClicks';
import { addHomeClick, setAddressClick } from './homeClicks';
import * as intake from './intakeClicks';
import * as owner from './ownerClicks';
import * as provider from './providerClicks';
import { card, refusal, type Clicked, type Reply } from './reply';

/** Answers one click. Who clicked comes from the turn; `verb` and `data` are only what was asked for. */
export async function answerClick(means: Means, turn: Turn, verb: unknown, data: unknown): Promise<Reply> {
  const isPersonal = turn.speaker.address.kind === 'personal';
  const language = isPersonal ? turn.language : means.channelLanguage;
  const read = readAction(verb, data);
  switch (read.kind) {
    case 'unknown':
      return refusal({ kind: 'unknown' }, language);
    case 'wrong-fields':
      return { kind: 'message', text: fieldsInWords(read.fields, language) };
    case 'read': {
      const actor = await whoSpeaks(means, turn.speaker);
      const button = 'button' in read.action ? read.action.button : '';
      return dispatch({ means, turn, language, click: { button, actor, activityId: turn.activityId } }, read.action);
    }
  }
}

async function dispatch(clicked: Clicked, action: Action): Promise<Reply> {
  switch (action.verb) {
    case 'intake.start':
      return clicked.click.actor.role === 'referrer'
        ? card(await intake.start(clicked))
        : refusal({ kind: 'unknown' }, clicked.language);
    case 'intake.save':
      return intake.save(clicked, action.place, action);
    case 'intake.show':
      return intake.show(clicked, action.place);
    case 'intake.submit':
      return intake.submit(clicked);
    case 'owner.open':
      return owner.open(clicked);
    case 'owner.withdraw':
      return owner.withdraw(clicked);
    case 'owner.file-sent':
      return owner.act(clicked, { type: 'file-sent' });
    case 'owner.fits':
      return owner.act(clicked, { type: 'fits' });
    case 'owner.does-not-fit':
      return owner.act(clicked, { type: 'does-not-fit', reason: action.mismatchReason });
    case 'homes.add':
      return addHomeClick(clicked, action);
    case 'homes.address':
      return setAddressClick(clicked, action.secureAddress);
    default:
      return dispatchInChannel(clicked, action);
  }
}

type ChannelAction = Extract<Action, { verb: `desk.${string}` | `provider.${string}` }>;

async function dispatchInChannel(clicked: Clicked, action: ChannelAction): Promise<Reply> {
  switch (action.verb) {
    case 'desk.open':
      return desk.open(clicked);
    case 'desk.take-up':
      return desk.act(clicked, { type: 'take-up' });
    case 'desk.write':
      return desk.write(clicked, { ...action, data: action });
    case 'desk.approve':
      return desk.approve(clicked, action.version, action);
    case 'desk.ask-more':
      return desk.ask(clicked, action);
    case 'desk.introduce':
      return desk.introduce(clicked, action.home);
    case 'desk.call-off':
      return desk.act(clicked, { type: 'call-off' });
    case 'desk.resolve-post':
      return desk.act(clicked, { type: 'resolve-post', provider: action.provider, arrived: action.arrived === 'yes' });
    case 'provider.open':
      return provider.open(clicked, action.form);
    case 'provider.interest': {
      const remark = action.remark.trim();
      const says = { kind: 'interest', from: action.from, ...(remark !== '' && { remark }) } as const;
      return provider.answer(clicked, action.home, { answeredFor: action.answeredFor, says });
    }
    case 'provider.doubt': {
      const says = { kind: 'doubt', question: action.question } as const;
      return provider.answer(clicked, action.home, { answeredFor: action.answeredFor, says });
    }
    case 'provider.decline': {
      const says = { kind: 'decline', reason: action.declineReason } as const;
      return provider.answer(clicked, action.home, { answeredFor: action.answeredFor, says });
    }
    case 'provider.fits':
      return provider.judge(clicked, { type: 'fits' });
    case 'provider.does-not-fit':
      return provider.judge(clicked, { type: 'does-not-fit', reason: action.mismatchReason });
  }
}

/** What to do about each field, as the card says it under the field. */
function fieldsInWords(fields: readonly string[], language: Clicked['language']): string {
  const t = textsIn(language);
  const needs = fields.map((field) => t(`need.${field}`, { defaultValue: '' }));
  return t('refusal.fields-missing', { needs: needs.join(' ') }).trim();
}
