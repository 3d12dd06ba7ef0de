/** The homes of a provider, in its own channel, and the form for a new one. */
import { municipalityByCode } from '../../domain/geography/municipalities';
import type { Home, Provider } from '../../domain/party';
import type { Language } from '../../domain/person';
import type { HomeField, TypedHome } from '../../flows/keepHomes';
import { fillCard, type Card, type CardData } from '../fillCard';
import { textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';

/** About a hundred homes, which is more than any provider has. */
const HOMES_ROOM = { bytes: 18_000, each: 100 };

/** What a number can be, and what is a text; in the order of the form. */
const FIELDS: Record<HomeField, { kind: 'text' } | { kind: 'number'; min: number; max: number }> = {
  name: { kind: 'text' },
  municipality: { kind: 'text' },
  places: { kind: 'number', min: 1, max: 20 },
  ageFrom: { kind: 'number', min: 0, max: 23 },
  ageTo: { kind: 'number', min: 0, max: 23 },
};

/** All homes, with a folded form for a new one and one for the secure address. */
export function homesCard(provider: Provider, { notice = '' }: { notice?: string }, language: Language): Card {
  const t = textsIn(language);
  const lines = provider.homes.map((home) => ({ text: homeInWords(home, language) }));
  const homes = firstThatFit(lines, HOMES_ROOM);
  const more = lines.length - homes.length;
  const { secureAddress = '' } = provider;
  return fillCard('homes', language, {
    provider: provider.name,
    notice,
    noHomes: lines.length === 0,
    homes,
    moreHomes: more > 0 ? t('homes.more', { more }) : '',
    fields: fieldsOf({}, [], language),
    address: secureAddress === '' ? t('homes.addressUnknown') : t('homes.addressKnown', { address: secureAddress }),
    secureAddress,
  });
}

/** The form for a new home again, unfolded, with what was typed and what is wrong with it. */
export function homeForm(typed: TypedHome, wrong: readonly HomeField[], language: Language): Card {
  return fillCard('homeForm', language, { fields: fieldsOf(typed, wrong, language) });
}

function homeInWords({ name, municipality, places, ages }: Home, language: Language): string {
  const place = municipalityByCode(municipality)?.name ?? '';
  return textsIn(language)('homes.line', { name, municipality: place, count: places, from: ages.from, to: ages.to });
}

function fieldsOf(typed: Partial<TypedHome>, wrong: readonly HomeField[], language: Language): CardData[] {
  return (Object.keys(FIELDS) as HomeField[]).map((id) => ({
    ...field(id, typed[id] ?? '', language),
    problem: wrong.includes(id) ? textsIn(language)(`need.${id}`) : '',
  }));
}

/** A number goes back into its field only when it is one. */
function field(id: HomeField, typed: string, language: Language): CardData {
  const t = textsIn(language);
  const input = FIELDS[id];
  const number = /^\d{1,3}$/.test(typed.trim()) ? Number(typed) : undefined;
  return {
    id,
    label: t(`homes.${id}`),
    need: t(`need.${id}`),
    hasValue: number !== undefined,
    min: 0,
    max: 0,
    ...input,
    value: input.kind === 'number' ? (number ?? 0) : typed,
  };
}
