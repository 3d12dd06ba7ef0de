/** The open referrals in ten lines, of which one can be opened: a button for each would be more than Teams shows. */
import type { Language } from '../../domain/person';
import type { Referral } from '../../domain/referral';
import type { Overview } from '../../flows/overview';
import { fillCard, type Card, type CardData } from '../fillCard';
import { textsIn } from '../texts';

const DAY_MS = 24 * 60 * 60_000;

export function deskOverview({ filter, page, count, lines, hasNext }: Overview, language: Language, now: Date): Card {
  const t = textsIn(language);
  return fillCard('deskOverview', language, {
    count: t('overview.count', { count, filter: t(`overview.${filter}`) }),
    hasLines: lines.length > 0,
    lines: lines.map((referral) => line(referral, language, now)),
    only: lines.length === 1 ? (lines[0]?.buttons.desk ?? '') : '',
    filter,
    hasNext,
    nextPage: page + 1,
  });
}

function line(referral: Referral, language: Language, now: Date): CardData {
  const t = textsIn(language);
  const days = Math.floor((now.getTime() - referral.stage.since.getTime()) / DAY_MS);
  const urgent = referral.answers.neededWhen === 'from' ? '' : `${t('overview.urgent')} · `;
  const held = t(referral.holder ? 'overview.held' : 'overview.free');
  const state = t(`state.${referral.stage.state}`);
  return {
    title: `${referral.reference} · ${state} · ${urgent}${t('overview.since', { count: days })} · ${held}`,
    value: referral.buttons.desk,
  };
}
