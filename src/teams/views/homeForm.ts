/** The forms of one gezinshuis: its four required things, its free places, and everything else that can be told. */
import { isDay } from '../../domain/calendar';
import {
  filledFrom,
  HOME_FIELDS,
  NOT_TOLD,
  REQUIRED_FIELDS,
  type FilledHome,
  type HomeField,
  type WrongField,
} from '../../domain/homeFields';
import type { HomeInput, Option } from '../../domain/homeInputs';
import { MORE_FIELDS, PLACES_FIELDS } from '../../domain/keepingHomes';
import type { Home, PartyId } from '../../domain/party';
import type { Language } from '../../domain/person';
import type { Part } from '../../flows/keepHomes';
import { fillCard, type Card, type CardData } from '../fillCard';
import { textsIn } from '../texts';

export interface HomeFormShown {
  provider: PartyId;
  part: 'new' | Part;
  /** Everything else is told by members of the provider alone: it says who lives there. */
  isMember: boolean;
  /** Absent when it is to be added. */
  home?: Home | undefined;
  /** What was typed, when it comes back because something is wrong with it. */
  filled?: FilledHome;
  wrong?: readonly WrongField[];
}

export const FIELDS_OF: Record<HomeFormShown['part'], readonly HomeField[]> = {
  new: REQUIRED_FIELDS,
  basics: REQUIRED_FIELDS,
  places: PLACES_FIELDS,
  more: MORE_FIELDS,
};

/** Above which field a heading stands. */
const HEADINGS: Partial<Record<HomeField, 'place' | 'residents' | 'care' | 'house' | 'words'>> = {
  placeKinds: 'place',
  residents: 'residents',
  themesCarried: 'care',
  wheelchair: 'house',
  contact: 'words',
};

const CHECK_BOXES_MAX = 6;

export function homeForm(shown: HomeFormShown, language: Language): Card {
  const t = textsIn(language);
  const { provider, part, home, isMember, wrong = [] } = shown;
  return fillCard('homeForm', language, {
    providerId: provider,
    home: home?.id ?? '',
    part,
    mayTellMore: isMember && part === 'basics',
    title: home?.name ?? t('homes.addTitle'),
    text: part === 'places' || part === 'more' ? t(`homes.${part}Text`) : '',
    isWrong: wrong.length > 0,
    fields: fieldsData(shown, language),
  });
}

function fieldsData({ part, home, filled, wrong = [] }: HomeFormShown, language: Language): CardData[] {
  const values = filled ?? (home ? filledFrom(home) : {});
  return FIELDS_OF[part].map((id) => {
    const found = wrong.filter(({ field }) => field === id);
    const problem = found.map((one) => problemInWords(one, language)).join(' ');
    return { ...fieldShown(id, values[id] ?? '', language), problem };
  });
}

/** What is wrong with a field and what to do about it; the same on a card and for a line of a file. */
export function problemInWords(
  { field, reason, candidates = [] }: Pick<WrongField, 'reason' | 'candidates'> & { field?: HomeField },
  language: Language,
): string {
  const limits = field ? limitsOf(HOME_FIELDS[field].input) : {};
  return textsIn(language)(`homeWrong.${reason}`, { ...limits, candidates: candidates.join(', ') });
}

function fieldShown(id: HomeField, typed: string, language: Language): CardData {
  const t = textsIn(language);
  const { input } = HOME_FIELDS[id];
  const isRequired = REQUIRED_FIELDS.some((required) => required === id);
  const choices = choicesFor(input, language);
  const heading = HEADINGS[id];
  return {
    id,
    kind: kindOf(input, isRequired),
    heading: heading ? t(`homes.heading.${heading}`) : '',
    label: t(`homes.field.${id}`),
    need: isRequired ? t(`need.${id as (typeof REQUIRED_FIELDS)[number]}`) : '',
    choices,
    style: choices.length > CHECK_BOXES_MAX ? 'compact' : 'expanded',
    ...limitsOf(input),
    ...valueShown(input, typed, choices),
  };
}

/** A number that may stay empty has no limits on the card: the client would not let it (AdaptiveCards issue 8347). */
function kindOf({ kind }: HomeInput, isRequired: boolean): string {
  if (isRequired) return kind === 'number' ? 'requiredNumber' : 'requiredText';
  return kind === 'yesNo' ? 'choice' : kind;
}

function limitsOf(input: HomeInput): { min: number; max: number } {
  switch (input.kind) {
    case 'number':
      return { min: input.min, max: input.max };
    case 'text':
    case 'story':
      return { min: 0, max: input.max };
    default:
      return { min: 0, max: 300 };
  }
}

/** Only what an input can hold goes back into it. */
function valueShown({ kind }: HomeInput, typed: string, choices: readonly { value: string }[]): CardData {
  switch (kind) {
    case 'number': {
      const hasValue = /^\d{1,3}$/.test(typed.trim());
      return { hasValue, value: hasValue ? Number(typed) : 0 };
    }
    case 'day':
      return { hasValue: true, value: isDay(typed) ? typed : '' };
    case 'choice':
    case 'yesNo':
      return { hasValue: true, value: choices.some(({ value }) => value === typed) ? typed : NOT_TOLD };
    case 'choices':
    case 'municipality':
    case 'residents':
    case 'story':
    case 'text':
      return { hasValue: true, value: typed };
  }
}

function choicesFor(input: HomeInput, language: Language): { title: string; value: string }[] {
  const t = textsIn(language);
  const untold = { title: t('homes.unknown'), value: NOT_TOLD };
  switch (input.kind) {
    case 'yesNo':
      return [untold, ...(['yes', 'no'] as const).map((value) => ({ title: t(`list.yesNo.${value}`), value }))];
    case 'choice':
      return [untold, ...input.options.map((option) => optionShown(option, language))];
    case 'choices':
      return input.options.map((option) => optionShown(option, language));
    default:
      return [];
  }
}

/** "Fysiek" alone does not say to whom. */
function optionShown({ list, value }: Option, language: Language): { title: string; value: string } {
  const t = textsIn(language);
  const title = t(`list.${list}.${value}`);
  return { title: list === 'safetyOthers' ? t('homes.riskToOthers', { risk: title.toLowerCase() }) : title, value };
}
