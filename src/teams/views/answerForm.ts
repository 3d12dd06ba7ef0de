/** The form in which a provider answers a profile: for which home, on whose behalf, and what it says. */
import type { Provider } from '../../domain/party';
import type { Language } from '../../domain/person';
import type { Ask } from '../../domain/referral';
import type { CardData } from '../fillCard';
import { textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { choicesOf } from './labels';

export type Form = 'none' | 'interest' | 'doubt' | 'decline';

/** Stands for every home that was asked; no home has this id. */
export const ALL_HOMES = 'all';

/** What was filled in before and comes back, so that nobody has to type it again. */
export interface Filled extends Record<string, string> {
  home: string;
  chosenFor: string;
  from: string;
  remark: string;
  question: string;
  declineReason: string;
}

export interface AnswerForm {
  ask: Ask;
  provider: Provider;
  form: Form;
  filled: Filled | undefined;
}

const NOTHING_FILLED: Filled = { home: '', chosenFor: '', from: '', remark: '', question: '', declineReason: '' };
/** About eighty homes. */
const HOMES_ROOM = { bytes: 5_000, each: 0 };

/** The home is filled in when there is no choice to make. */
export function answerFormData(
  { ask, provider, form, filled = NOTHING_FILLED }: AnswerForm,
  language: Language,
): CardData {
  return {
    ...filled,
    home: filled.home || onlyHome(ask, provider),
    ...homesData(ask, provider, form, language),
    answeredFor: choicesOf('answeredFor', language),
    declineReasons: choicesOf('declineReason', language),
  };
}

/** The homes that were asked come first; a no can be for all of them at once. */
function homesData({ homes: asked }: Ask, { homes }: Provider, form: Form, language: Language): CardData {
  const isAsked = (id: string) => asked.some(({ home }) => home === id);
  const ordered = [...homes.filter(({ id }) => isAsked(id)), ...homes.filter(({ id }) => !isAsked(id))];
  const fitting = firstThatFit(
    ordered.map(({ id, name }) => ({ title: name, value: id })),
    HOMES_ROOM,
  );
  const more = ordered.length - fitting.length;
  const all = form === 'decline' ? [{ title: textsIn(language)('provider.noneOfOurs'), value: ALL_HOMES }] : [];
  return { homes: [...all, ...fitting], moreHomes: more > 0 ? textsIn(language)('provider.moreHomes', { more }) : '' };
}

function onlyHome(ask: Ask, provider: Provider): string {
  const [asked, ...more] = ask.homes;
  if (asked && more.length === 0) return asked.home;
  return provider.homes.length === 1 ? (provider.homes[0]?.id ?? '') : '';
}
