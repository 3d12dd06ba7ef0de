/** The answer to the person who clicked, returned in the same turn. */
import type { Refused } from '../../domain/commands';
import type { Language } from '../../domain/person';
import type { Click } from '../../flows/actOnReferral';
import type { Means } from '../../flows/ports';
import type { ActionOf, Verb } from '../actions';
import type { Contacts } from '../contacts';
import type { Card } from '../fillCard';
import { textsIn } from '../texts';
import type { Turn } from '../turn';

export type Reply =
  /** `isStep`: a card of the intake, which shrinks as soon as another one takes its place. */
  { kind: 'card'; card: Card; isStep?: true } | { kind: 'message'; text: string };

/** What every handler of a click has at hand. */
export interface Clicked {
  means: Means & { contacts: Contacts };
  click: Click;
  turn: Turn;
  /** The reader's language in a personal chat, the channel's language in a channel. */
  language: Language;
}

/** One handler for each button; the type asks for every verb of the group. */
export type Handlers<V extends Verb> = { readonly [W in V]: (clicked: Clicked, action: ActionOf<W>) => Promise<Reply> };

type RefusedClick = Refused | { kind: 'unknown' } | { kind: 'unknown-home' };

export const card = (filled: Card): Reply => ({ kind: 'card', card: filled });
export const step = (filled: Card): Reply => ({ kind: 'card', card: filled, isStep: true });

/** A refusal in a sentence that says what to do. */
export function refusalInWords(refused: RefusedClick, language: Language): string {
  const t = textsIn(language);
  if (refused.kind !== 'refused') return t(`refusal.${refused.kind}`);
  const state = refused.reason === 'not-in-this-state' ? t(`state.${refused.state}`) : '';
  const words = 'words' in refused ? refused.words.join(', ') : '';
  return t(`refusal.${refused.reason}`, { state, words });
}

export function refusal(refused: RefusedClick, language: Language): Reply {
  return { kind: 'message', text: refusalInWords(refused, language) };
}
