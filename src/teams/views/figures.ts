/** The figures that a coordinator asks for, as short lists of numbers. */
import type { ProviderFigures, UnmetNeed } from '../../domain/figures/answers';
import type { Figures, Waiting } from '../../domain/figures/figures';
import type { Share } from '../../domain/figures/placements';
import type { Times } from '../../domain/figures/times';
import type { Language } from '../../domain/person';
import { fillCard, type Card } from '../fillCard';
import { textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';

/** What stands out most; the rest is rare. */
const MOST_NEEDS = 6;
/** Some sixty providers. */
const PROVIDERS_ROOM = { bytes: 8_000, each: 100 };

type Fact = { title: string; value: string };

export function figuresCard(figures: Figures, language: Language): Card {
  const t = textsIn(language);
  const sections = [
    { heading: t('figures.times'), facts: timeFacts(figures, language) },
    { heading: t('figures.waiting'), facts: figures.waiting.map((one) => waitingFact(one, language)) },
    { heading: t('figures.providers'), facts: providerFacts(figures.providers, language) },
    {
      heading: t('figures.needs'),
      facts: figures.unmetNeeds.slice(0, MOST_NEEDS).map((one) => needFact(one, language)),
    },
    { heading: t('figures.places'), facts: placeFacts(figures, language) },
  ];
  return fillCard('figures', language, {
    count: t('figures.count', { count: figures.referrals }),
    sections: sections.filter(({ facts }) => facts.length > 0),
  });
}

function timeFacts({ toPosted, toInterest, toMatch }: Figures, language: Language): Fact[] {
  const t = textsIn(language);
  return [
    { title: t('figures.toPosted'), value: timesInWords(toPosted, language) },
    { title: t('figures.toInterest'), value: timesInWords(toInterest, language) },
    { title: t('figures.toMatch'), value: timesInWords(toMatch, language) },
  ];
}

function waitingFact({ state, count, longestDays }: Waiting, language: Language): Fact {
  const t = textsIn(language);
  return {
    title: t(`state.${state}`),
    value: t('figures.waits', { number: count, days: round(longestDays, language) }),
  };
}

function providerFacts(providers: readonly ProviderFigures[], language: Language): Fact[] {
  const t = textsIn(language);
  const facts = providers.map(({ name, asked, times: { count, median } }) => ({
    title: name,
    value:
      count === 0
        ? t('figures.notAnswered', { asked })
        : t('figures.answered', { asked, answered: count, days: round(median, language) }),
  }));
  return firstThatFit(facts, PROVIDERS_ROOM);
}

function needFact({ reason, theme, region, count }: UnmetNeed, language: Language): Fact {
  const t = textsIn(language);
  const about = [
    t(`list.declineReason.${reason}`),
    ...(theme ? [t(`list.themes.${theme}`)] : []),
    ...(region ? [region] : []),
  ];
  return { title: String(count), value: about.join(' · ') };
}

function placeFacts(figures: Figures, language: Language): Fact[] {
  const t = textsIn(language);
  const mismatches = figures.mismatches.map(({ reason, count }) => `${t(`list.mismatchReason.${reason}`)} ${count}`);
  return [
    { title: t('figures.asked'), value: round(figures.homesAskedPerMatch, language) },
    { title: t('figures.near'), value: shareInWords(figures.nearHome, language) },
    { title: t('figures.together'), value: shareInWords(figures.siblingsTogether, language) },
    { title: t('figures.standing'), value: shareInWords(figures.stillStanding, language) },
    { title: t('figures.mismatches'), value: mismatches.length > 0 ? mismatches.join(', ') : t('figures.none') },
  ];
}

function timesInWords({ count, median, ninetieth }: Times, language: Language): string {
  const t = textsIn(language);
  if (count === 0) return t('figures.none');
  return t('figures.took', { number: count, median: round(median, language), ninetieth: round(ninetieth, language) });
}

function shareInWords({ count, of }: Share, language: Language): string {
  const t = textsIn(language);
  return of === 0 ? t('figures.none') : t('figures.share', { number: count, of });
}

function round(number: number | undefined, language: Language): string {
  return number === undefined ? '–' : new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(number);
}
