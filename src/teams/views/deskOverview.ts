/** The open referrals in ten lines, of which one can be opened: a button for each would be more than Teams shows. */
import type { Language } from '../../domain/person';
import type { Referral } from '../../domain/referral';
import { isUrgent } from '../../domain/urgency';
import { daysWithoutStep, type Wait } from '../../domain/waiting';
import { FILTERS, type Counts, type Filter, type Overview } from '../../flows/overview';
import { fillCard, type Card, type CardData } from '../fillCard';
import { textsIn } from '../texts';

/** The colours of Teams' charts, worse as the wait is longer. */
const WAIT_COLORS: Record<Wait, string> = { short: 'good', long: 'warning', tooLong: 'attention' };

/** How the lines are chosen is one list: more buttons than six Teams does not show. */
export function deskOverview(overview: Overview, language: Language, now: Date): Card {
  const { filter, page, count, lines, hasNext, counts } = overview;
  const t = textsIn(language);
  return fillCard('deskOverview', language, {
    count: t('overview.count', { count, filter: filterInWords(filter, language) }),
    ...countsData(counts, language),
    hasLines: lines.length > 0,
    lines: lines.map((referral) => line(referral, language, now)),
    only: lines.length === 1 ? (lines[0]?.buttons.desk ?? '') : '',
    filter,
    filters: FILTERS.map((value) => ({ title: filterInWords(value, language), value })),
    hasNext,
    nextPage: page + 1,
    hasPrevious: page > 0,
    previousPage: Math.max(page - 1, 0),
  });
}

/** One referral is no picture: it stands in the list below. */
function countsData({ states, waits }: Counts = { states: [], waits: [] }, language: Language): CardData {
  const t = textsIn(language);
  const present = states.filter(({ count }) => count > 0);
  return {
    hasFigures: present.reduce((sum, { count }) => sum + count, 0) > 1,
    states: present.map(({ state, count }) => ({ words: t(`state.${state}`), count })),
    waits: waits.map(({ wait, count }) => ({ words: t(`overview.wait.${wait}`), count, color: WAIT_COLORS[wait] })),
  };
}

function filterInWords(filter: Filter, language: Language): string {
  const t = textsIn(language);
  switch (filter) {
    case 'all':
    case 'waiting':
    case 'mine':
    case 'urgent':
      return t(`overview.${filter}`);
    default:
      return t(`state.${filter}`);
  }
}

function line(referral: Referral, language: Language, now: Date): CardData {
  const t = textsIn(language);
  const days = daysWithoutStep(referral, now);
  const urgent = isUrgent(referral) ? `${t('overview.urgent')} · ` : '';
  const held = t(referral.holder ? 'overview.held' : 'overview.free');
  const state = t(`state.${referral.stage.state}`);
  return {
    title: `${referral.reference} · ${state} · ${urgent}${t('overview.since', { count: days })} · ${held}`,
    value: referral.buttons.desk,
  };
}
