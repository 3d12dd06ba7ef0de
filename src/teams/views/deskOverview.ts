/** The open referrals in ten lines, each with a button to its own view. */
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
    lines: lines.map((referral) => line(referral, language, now)),
    filter,
    hasNext,
    nextPage: page + 1,
  });
}

function line(referral: Referral, language: Language, now: Date): CardData {
  const t = textsIn(language);
  const days = Math.floor((now.getTime() - referral.stage.since.getTime()) / DAY_MS);
  const urgent = referral.answers.neededWhen === 'from' ? '' : `${t('overview.urgent')} · `;
  return {
    button: referral.buttons.desk,
    title: `${referral.reference} · ${t(`state.${referral.stage.state}`)}`,
    text: `${urgent}${t('overview.since', { count: days })} · ${t(referral.holder ? 'overview.held' : 'overview.free')}`,
  };
}
