/** The gezinshuizen of a provider, page by page, and what else is known of the provider. */
import type { Day } from '../../domain/calendar';
import { freshnessOf } from '../../domain/freePlaces';
import { municipalityByCode } from '../../domain/geography/municipalities';
import type { Home, HomeId, Provider } from '../../domain/party';
import type { Language } from '../../domain/person';
import { fillCard, type Card, type CardData } from '../fillCard';
import { dayInWords, textsIn } from '../texts';

/** Who looks: a member in the provider's own channel, or a coordinator. */
export interface Onlooker {
  language: Language;
  today: Day;
  isMember: boolean;
}

/** More does not fit on a phone. */
const PER_PAGE = 10;

/** The list, of which one can be opened; a button for each would be more than Teams shows. What was just kept is chosen. */
export function homesCard(
  provider: Provider,
  { page = 0, notice = '', kept }: { page?: number; notice?: string; kept?: HomeId },
  { language, today, isMember }: Onlooker,
): Card {
  const { id, name, homes } = provider;
  const at = homes.findIndex((home) => home.id === kept);
  return fillCard('homes', language, {
    providerId: id,
    provider: name,
    notice,
    hasHomes: homes.length > 0,
    chosen: (homes.length === 1 ? homes[0] : homes[at])?.id ?? '',
    ...pageData(homes, at < 0 ? page : Math.floor(at / PER_PAGE), { language, today }),
    ...contactData(provider, language),
    isMember,
  });
}

function pageData(homes: readonly Home[], page: number, { language, today }: Omit<Onlooker, 'isMember'>): CardData {
  const first = page * PER_PAGE < homes.length ? page * PER_PAGE : 0;
  const shown = homes.slice(first, first + PER_PAGE);
  const isLast = first + PER_PAGE >= homes.length;
  const values = { first: first + 1, last: first + shown.length, of: homes.length };
  return {
    homes: shown.map((home) => ({ line: homeInWords(home, today, language), title: home.name, value: home.id })),
    page: homes.length > PER_PAGE ? textsIn(language)('homes.page', values) : '',
    hasNext: !isLast,
    hasFirst: isLast && first > 0,
    nextPage: first / PER_PAGE + 1,
  };
}

function contactData({ secureAddress, phone }: Provider, language: Language): CardData {
  const t = textsIn(language);
  return {
    address: secureAddress ? t('homes.addressKnown', { address: secureAddress }) : t('homes.addressUnknown'),
    phone: phone ? t('homes.phoneKnown', { phone }) : t('homes.phoneUnknown'),
  };
}

/** One line: where, how large, for whom, and what is free. */
function homeInWords(home: Home, today: Day, language: Language): string {
  const { name, places, ages } = home;
  const municipality = municipalityByCode(home.municipality)?.name ?? '';
  const line = textsIn(language)('homes.line', { name, municipality, count: places, from: ages.from, to: ages.to });
  return `${line} · ${freeInWords(home, today, language)}`;
}

/** How many places are free, from when, and how long ago somebody said so. */
export function freeInWords(home: Home, today: Day, language: Language): string {
  const t = textsIn(language);
  const { freePlaces } = home;
  if (!freePlaces) return t('homes.freeUnknown');
  const { number, from, confirmedOn } = freePlaces;
  const later = from !== undefined && from > today;
  const free = later
    ? t('homes.freeFrom', { count: Math.max(number, 1), day: dayInWords(from, language) })
    : t('homes.free', { count: number });
  if (confirmedOn === undefined) return `${free} (${t('homes.neverConfirmed')})`;
  const told = t('homes.confirmed', { day: dayInWords(confirmedOn, language) });
  return `${free} (${freshnessOf(home, today) === 'old' ? t('homes.tooOld', { told }) : told})`;
}

/** Where files go and whom to call, with what is wrong with it under the field. */
export function contactCard(
  provider: Provider,
  typed: { secureAddress?: string; phone?: string },
  { language, isWrong }: { language: Language; isWrong: boolean },
): Card {
  const data: CardData = {
    providerId: provider.id,
    provider: provider.name,
    secureAddress: typed.secureAddress ?? '',
    phone: typed.phone ?? '',
    problem: isWrong ? textsIn(language)('need.phone') : '',
  };
  return fillCard('providerContact', language, data);
}
