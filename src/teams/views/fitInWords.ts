/** What the matching found, in words: every line, and a home in one sentence. */
import type { Value } from '../../domain/matching/criterion';
import type { Explanation, Line } from '../../domain/matching/explain';
import type { Language } from '../../domain/person';
import { dayInWords, plain, textsIn } from '../texts';

/** One thing that was looked at: `leeftijd past (6–12 jaar)`. */
export function lineInWords({ criterion, result, values, youth }: Omit<Line, 'strength'>, language: Language): string {
  const t = textsIn(language);
  const words = Object.entries(values).map(([name, value]) => [name, valueInWords(value, language)]);
  const sentence = String(t(`fit.${criterion}.${result}`, Object.fromEntries(words)));
  return youth === undefined ? sentence : t('fit.aboutYouth', { number: youth + 1, sentence });
}

/** A home with its verdict; left out: why; else the strongest reasons, the doubts and how much is known. */
export function explanationInWords(explanation: Explanation, language: Language): string {
  const t = textsIn(language);
  const { home, providerName, verdict, lines, reasonsFor, doubts, points, interested } = explanation;
  const excluding = lines.filter(({ result }) => result === 'excludes');
  const shown = verdict === 'excluded' ? excluding : [...reasonsFor, ...doubts];
  const reasons = shown.map((line) => lineInWords(line, language));
  const marked = verdict === 'excluded' && interested ? [t('fit.interest.for')] : [];
  const title = t('fit.home', {
    home: plain(home.name),
    provider: plain(providerName),
    verdict: t(`fit.verdict.${verdict}`),
  });
  return `${title} ${[...marked, ...reasons, t('fit.points', points)].join('; ')}`;
}

function valueInWords(value: Value, language: Language): string | number {
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return plain(value);
  if ('day' in value) return value.day === '' ? '' : dayInWords(value.day, language);
  const t = textsIn(language);
  return value.of.map((one) => inSentence(t(`list.${value.list}.${one}`))).join(', ');
}

/** Labels begin with a capital, words in a sentence do not, unless all are capitals (ADHD). */
function inSentence(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}
