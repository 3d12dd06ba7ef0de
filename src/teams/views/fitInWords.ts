/** What the matching found, in words: every line, and a home as the few lines that tell whether to ask it. */
import type { Value } from '../../domain/matching/criterion';
import type { Explanation, Line } from '../../domain/matching/explain';
import type { FitVerdict } from '../../domain/matching/fit';
import type { FreePlaces } from '../../domain/party';
import type { Language } from '../../domain/person';
import { dayInWords, textsIn } from '../texts';

/** A home on a card to choose from; everything in it may hold what people wrote, so it goes in text runs only. */
export interface HomeInWords extends Record<string, string> {
  /** The home and its provider. */
  name: string;
  verdict: string;
  color: string;
  /** Of a home that is left out: why. */
  reasons: string;
  doubts: string;
  known: string;
}

/** Who wants to know more looks at all points. */
const SHOWN_REASONS = 4;

/** The client's colour for a warning is yellow, which nobody reads on white. */
const COLORS: Record<FitVerdict, string> = {
  fits: 'Good',
  attention: 'Default',
  unknown: 'Default',
  excluded: 'Attention',
};

/** One thing that was looked at: `leeftijd past (6–12 jaar)`. */
export function lineInWords({ criterion, result, values, youth }: Omit<Line, 'strength'>, language: Language): string {
  const t = textsIn(language);
  const words = Object.entries(values).map(([name, value]) => [name, valueInWords(value, language)]);
  const sentence = String(t(`fit.${criterion}.${result}`, Object.fromEntries(words)));
  return youth === undefined ? sentence : t('fit.aboutYouth', { number: youth + 1, sentence });
}

export function homeInWords(explanation: Explanation, language: Language): HomeInWords {
  const t = textsIn(language);
  const { home, providerName, verdict, doubts } = explanation;
  const doubting = verdict === 'excluded' ? [] : doubts;
  return {
    name: t('fit.name', { home: home.name, provider: providerName }),
    verdict: t(`fit.verdict.${verdict}`),
    color: COLORS[verdict],
    reasons: reasonsInWords(explanation, language),
    doubts: doubting.length > 0 ? t('fit.attentionLine', { doubts: listed(doubting, language) }) : '',
    known: knownInWords(explanation, language),
  };
}

/** The two strongest reasons for; of a home that is left out every reason why, and that it is interested all the same. */
export function reasonsInWords(explanation: Explanation, language: Language): string {
  const { verdict, interested, lines, reasonsFor } = explanation;
  if (verdict !== 'excluded') return listed(reasonsFor, language);
  const excluding = listed(
    lines.filter(({ result }) => result === 'excludes'),
    language,
  );
  return interested ? `${textsIn(language)('fit.interest.for')}; ${excluding}` : excluding;
}

/** "9 van 12 punten bekend · vrije plekken: 1, bevestigd op 2 maart 2026 · 5 km hemelsbreed van huis". */
function knownInWords({ points, freePlaces, km }: Explanation, language: Language): string {
  const t = textsIn(language);
  const distance = km === undefined ? [] : [t('fit.km', { km })];
  return [t('fit.points', points), freeInWords(freePlaces, language), ...distance].join(' · ');
}

function freeInWords(told: FreePlaces | undefined, language: Language): string {
  const t = textsIn(language);
  if (!told) return t('fit.free.unknown');
  const { number, from, confirmedOn } = told;
  if (!confirmedOn) return t('fit.free.unconfirmed', { number });
  const days = { from: from ? dayInWords(from, language) : '', confirmedOn: dayInWords(confirmedOn, language) };
  return t(from ? 'fit.free.later' : 'fit.free.now', { number, ...days });
}

/** Each criterion once, however many youths it is about; all of it stands on the card that explains the home. */
function listed(lines: readonly Line[], language: Language): string {
  const first = lines.filter(({ criterion }, index) => lines.findIndex((one) => one.criterion === criterion) === index);
  const sentences = first.slice(0, SHOWN_REASONS).map((line) => lineInWords(line, language));
  const more = first.length - sentences.length;
  return [...sentences, ...(more > 0 ? [textsIn(language)('fit.more', { more })] : [])].join('; ');
}

function valueInWords(value: Value, language: Language): string | number {
  if (typeof value !== 'object') return value;
  if ('day' in value) return value.day === '' ? '' : dayInWords(value.day, language);
  const t = textsIn(language);
  return value.of.map((one) => inSentence(t(`list.${value.list}.${one}`))).join(', ');
}

/** Labels begin with a capital, words in a sentence do not, unless all are capitals (ADHD). */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
