/** The card on which a coordinator chooses whom to ask, in the own view: homes a page at a time, and whole providers. */
import type { RankedProvider } from '../../domain/matching/rankProviders';
import type { Standing } from '../../domain/matching/standing';
import type { Language } from '../../domain/person';
import type { Choosing, Chosen } from '../../flows/chooseHomes';
import { fillCard, type Card, type CardData } from '../fillCard';
import { plain, textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { homeInWords } from './fitInWords';
import type { Said } from './review';

/** Homes that can be asked, those that are left out, and those that one condition less would bring back. */
export const ASK_LISTS = ['fits', 'leftOut', 'loosened'] as const;
export type AskList = (typeof ASK_LISTS)[number];

/** Which part is shown, with everybody who was chosen so far, here or on another page. */
export interface AskPage {
  list: AskList;
  page: number;
  chosen: Chosen;
}

/** Two screens of a phone; with every text at its longest it still fits on a card. */
const PER_PAGE = 6;
/** Their ids stand in every button that leads on; what is kept is also said. */
const MOST_KEPT = 20;
const PROVIDERS_ROOM = { bytes: 4_000, each: 0 };

export function askHomes(choosing: Choosing, shown: AskPage, said: Said, language: Language): Card {
  const { referral, explained } = choosing;
  const all = listOf(choosing, shown.list);
  const page = Math.min(shown.page, Math.max(0, Math.ceil(all.length / PER_PAGE) - 1));
  const homes = all.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const t = textsIn(language);
  return fillCard('askHomes', language, {
    button: referral.buttons.desk,
    version: referral.profiles.at(-1)?.version ?? 0,
    title: t(`ask.${shown.list}`),
    notice: said.notice ?? '',
    problem: said.problem ?? '',
    explanation: explanationInWords(choosing, shown.list, language),
    homes: homes.map((standing) => homeInWords(explained(standing), language)),
    ...pagesData(all.length, page, language),
    ...choicesData(choosing, homes, shown.chosen, language),
    ...providersData(choosing.providers, shown.chosen, language),
    why: shown.chosen.reason ?? '',
    list: shown.list,
    ...otherListData(choosing, shown.list, language),
    isNewSearch: referral.stage.state === 'submitted',
  });
}

function listOf({ fitting, leftOut, loosening }: Choosing, list: AskList): Standing[] {
  switch (list) {
    case 'fits':
      return fitting;
    case 'leftOut':
      return leftOut;
    case 'loosened':
      return leftOut.filter(({ home }) => loosening?.brings.some((one) => one.home === home.id));
  }
}

/** What is proposed; or, when nobody is left, what costs most homes and what would come back without it. */
function explanationInWords(
  { fitting, leftOut, proposed, loosening }: Choosing,
  list: AskList,
  language: Language,
): string {
  const t = textsIn(language);
  if (list !== 'fits') return t('ask.leftOutText');
  if (fitting.length > 0) return proposed.length > 0 ? t('ask.proposed') : '';
  if (!loosening) return t(leftOut.length > 0 ? 'ask.nobodyLeft' : 'ask.noHomes');
  const { criterion, excludes, brings } = loosening;
  const names = brings.slice(0, PER_PAGE).map(({ name }) => name);
  const more = brings.length - names.length;
  const costs = t('ask.costsMost', {
    criterion: t(`fit.criterion.${criterion}`),
    excludes,
    brings: [...names, ...(more > 0 ? [`+${more}`] : [])].join(', ') || t('ask.bringsNone'),
  });
  return `${t('ask.nobodyLeft')} ${costs}`;
}

function pagesData(count: number, page: number, language: Language): CardData {
  const from = page * PER_PAGE + 1;
  const to = Math.min(count, (page + 1) * PER_PAGE);
  return {
    page,
    nextPage: page + 1,
    previousPage: Math.max(0, page - 1),
    hasNext: to < count,
    hasPrevious: page > 0,
    range: count > PER_PAGE ? textsIn(language)('ask.range', { from, to, number: count }) : '',
  };
}

/** What was chosen on this page stands in its field, the rest stays with the buttons. */
function choicesData(
  { fitting, leftOut }: Choosing,
  homes: readonly Standing[],
  { homes: chosen }: Chosen,
  language: Language,
): CardData {
  const here = homes.map(({ home }) => home.id);
  const elsewhere = [...fitting, ...leftOut]
    .filter(({ home }) => chosen.includes(home.id) && !here.includes(home.id))
    .slice(0, MOST_KEPT);
  const names = elsewhere.map(({ home }) => home.name).join(', ');
  return {
    hasHomes: homes.length > 0,
    choices: homes.map(({ home, provider }) => ({
      title: textsIn(language)('fit.name', { home: plain(home.name), provider: plain(provider.name) }),
      value: home.id,
    })),
    chosen: here.filter((id) => chosen.includes(id)).join(','),
    kept: elsewhere.map(({ home }) => home.id).join(','),
    keptInWords: names === '' ? '' : textsIn(language)('ask.kept', { homes: names.slice(0, 300) }),
  };
}

function providersData(ranked: readonly RankedProvider[], { wholeProviders }: Chosen, language: Language): CardData {
  const providers = firstThatFit(
    ranked.map((provider) => ({ title: providerInWords(provider, language), value: provider.id })),
    PROVIDERS_ROOM,
  );
  const more = ranked.length - providers.length;
  return {
    hasProviders: providers.length > 0,
    providers,
    chosenProviders: providers
      .map(({ value }) => value)
      .filter((id) => wholeProviders.includes(id))
      .join(','),
    moreProviders: more > 0 ? textsIn(language)('ask.provider.more', { more }) : '',
  };
}

function providerInWords(provider: RankedProvider, language: Language): string {
  const t = textsIn(language);
  const { name, contractRegion, contractKind, homesInRegion, openAsks } = provider;
  const reasons = [
    t(`ask.provider.region.${contractRegion}`),
    t(`ask.provider.kind.${contractKind}`),
    t('ask.provider.homes', { number: homesInRegion }),
    ...(openAsks > 0 ? [t('ask.provider.open', { number: openAsks })] : []),
  ];
  return t('ask.provider.line', { name: plain(name), reasons: reasons.join('; ') });
}

/** Where else there is something to see: why others are left out, or back to those that fit. */
function otherListData({ fitting, leftOut, loosening }: Choosing, list: AskList, language: Language): CardData {
  const t = textsIn(language);
  if (list !== 'fits') return { other: 'fits', otherList: t('ask.toFitting') };
  if (fitting.length === 0 && loosening && loosening.brings.length > 0) {
    return { other: 'loosened', otherList: t('ask.showLoosened') };
  }
  return { other: 'leftOut', otherList: leftOut.length > 0 ? t('ask.whyNot', { number: leftOut.length }) : '' };
}
