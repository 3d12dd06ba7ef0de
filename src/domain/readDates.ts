/** Months and days as people write them: "mei 2013", "05-2013", "1 december 2026", "2026-12-01". */
import { isDay, type Day, type Month } from './calendar';

const MONTHS = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'feb'],
  ['maart', 'march', 'mrt', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['augustus', 'august', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

/** `2013-05`, or nothing when this is no month; a year is written in full, so that 13 is never guessed to be 2013. */
export function monthOf(text: string): Month | undefined {
  const words = wordsOf(text);
  const [first = '', second = ''] = words;
  if (words.length !== 2) return undefined;
  return isYear(first) ? written(first, second) : isYear(second) ? written(second, first) : undefined;
}

/** `2026-12-01`, or nothing when this is no day that exists. */
export function dayIn(text: string): Day | undefined {
  const words = wordsOf(text);
  const [first = '', second = '', third = ''] = words;
  if (words.length !== 3) return undefined;
  const [year, dayOfMonth] = isYear(first) ? [first, third] : [third, first];
  const month = isYear(year) ? written(year, second) : undefined;
  const day = month && /^\d{1,2}$/.test(dayOfMonth) ? `${month}-${dayOfMonth.padStart(2, '0')}` : '';
  return isDay(day) ? day : undefined;
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[\s./-]+/)
    .filter((word) => word !== '');
}

function written(year: string, month: string): Month | undefined {
  const named = MONTHS.findIndex((names) => (names as readonly string[]).includes(month)) + 1;
  const number = /^\d{1,2}$/.test(month) ? Number(month) : named;
  return number >= 1 && number <= 12 ? `${year}-${String(number).padStart(2, '0')}` : undefined;
}

function isYear(word: string): boolean {
  return /^\d{4}$/.test(word);
}
