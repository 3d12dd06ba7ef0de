/** What is open for a provider: its own references, how each stands, what is asked and since when. */
import type { OpenLine } from '../../domain/openForProvider';
import type { Language } from '../../domain/person';
import type { ProviderStatus } from '../../flows/providerStatus';
import { fillCard, type Card } from '../fillCard';
import { dayInWords, textsIn } from '../texts';
import { firstThatFit } from './firstThatFit';
import { statusInWords } from './providerPost';

/** About forty searches at once. */
const LINES_ROOM = { bytes: 14_000, each: 100 };
/** A few names say which; the card in the channel has them all. */
const SILENT_ROOM = { bytes: 300, each: 0 };

export function providerStatusCard({ provider, lines }: ProviderStatus, language: Language): Card {
  const t = textsIn(language);
  const shown = firstThatFit(
    lines.map((line) => ({ line: lineInWords(line, language), title: line.ask.reference, value: line.ask.button })),
    LINES_ROOM,
  );
  const more = lines.length - shown.length;
  return fillCard('providerStatus', language, {
    providerId: provider.id,
    provider: provider.name,
    count: t('status.count', { count: lines.length }),
    hasLines: lines.length > 0,
    lines: shown,
    only: lines.length === 1 ? (lines[0]?.ask.button ?? '') : '',
    more: more > 0 ? t('status.more', { count: more }) : '',
  });
}

function lineInWords(line: OpenLine, language: Language): string {
  const { referral, ask, since } = line;
  const t = textsIn(language);
  const parts = [
    ask.reference,
    statusInWords(referral, ask, language),
    expectedInWords(line, language),
    t('status.since', { day: dayInWords(since, language) }),
  ];
  return parts.join(' · ');
}

function expectedInWords({ expected, silent }: OpenLine, language: Language): string {
  const t = textsIn(language);
  if (expected !== 'answer') return t(`status.${expected}`);
  if (silent.length === 0) return t('status.answerWhole');
  const names = firstThatFit(silent, SILENT_ROOM).map(({ name }) => name);
  const more = silent.length - names.length;
  return t('status.answer', { homes: more > 0 ? `${names.join(', ')} (+${more})` : names.join(', ') });
}
