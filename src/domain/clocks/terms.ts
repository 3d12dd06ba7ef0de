/** How long each clock runs: what is usual, and the shortest and longest that may be configured. */

/** Working days and hours are working time; plain days are those of the calendar. */
export type Span = { workingDays: number } | { workingHours: number } | { days: number };

/** For what happens on a day that is known. */
export const ON_THE_DAY = { days: 0 } as const satisfies Span;

/** A search that cannot wait may have a shorter term. */
export interface Term {
  usual: Span;
  urgent?: Span;
}

export interface TermLimits {
  unit: 'workingDays' | 'days';
  /** As it is configured: `2 (1)` is two, and one when it is urgent; an `h` makes working hours of it. */
  usual: string;
  least: number;
  most: number;
}

/**
 * The clocks of the design page, section 4. Removal and "cards neutral" run from the warning before them and not from
 * the beginning, so that nobody loses anything without having been warned in time, also when the bot stood still.
 */
export const TERMS = {
  draftReminder: { unit: 'workingDays', usual: '5', least: 2, most: 40 },
  draftWarning: { unit: 'workingDays', usual: '15', least: 5, most: 120 },
  /** After the warning. */
  draftRemoval: { unit: 'workingDays', usual: '5', least: 3, most: 40 },
  review: { unit: 'workingDays', usual: '1 (2h)', least: 1, most: 10 },
  providerReminder: { unit: 'workingDays', usual: '2 (1)', least: 1, most: 10 },
  providerSilent: { unit: 'workingDays', usual: '5 (2)', least: 2, most: 20 },
  /** A question of a home, first for the coordinator and then for the owner. */
  question: { unit: 'workingDays', usual: '2 (1)', least: 1, most: 10 },
  fileReminder: { unit: 'workingDays', usual: '3 (1)', least: 1, most: 15 },
  fileMissing: { unit: 'workingDays', usual: '5', least: 2, most: 20 },
  verdict: { unit: 'workingDays', usual: '5', least: 2, most: 30 },
  /** What nobody reacted to is told again so often, and from then on the coordinator hears it too. */
  again: { unit: 'workingDays', usual: '5', least: 2, most: 20 },
  online: { unit: 'days', usual: '25', least: 10, most: 60 },
  /** After the coordinator was told that it is long. */
  offline: { unit: 'days', usual: '5', least: 3, most: 30 },
  /** Before its end. */
  orderEnds: { unit: 'days', usual: '70', least: 28, most: 140 },
  orderEndsSoon: { unit: 'days', usual: '21', least: 7, most: 42 },
  /** After it was granted; unused it lapses at three months. */
  orderLapses: { unit: 'days', usual: '56', least: 28, most: 80 },
  movingDay: { unit: 'workingDays', usual: '5', least: 2, most: 30 },
  firstCheck: { unit: 'days', usual: '30', least: 7, most: 60 },
  lastCheck: { unit: 'days', usual: '90', least: 61, most: 180 },
  ownerNews: { unit: 'workingDays', usual: '10', least: 2, most: 20 },
  /** After the end only what shows a second referral of the same youth is kept; after the retention nothing. */
  retentionIdentifying: { unit: 'days', usual: '30', least: 7, most: 90 },
  retention: { unit: 'days', usual: '90', least: 30, most: 365 },
} as const satisfies Record<string, TermLimits>;

export type TermName = keyof typeof TERMS;
export type Terms = Readonly<Record<TermName, Term>>;

const WRITTEN = /^(\d{1,3})(h?)(?: ?\((\d{1,3})(h?)\))?$/;
/** More hours than this are a day. */
const MOST_HOURS = 8;

/** Reads a term as it is configured; `undefined` when it is no term, or outside what is sensible. */
export function readTerm(text: string, limits: TermLimits): Term | undefined {
  const parts = WRITTEN.exec(text);
  if (!parts) return undefined;
  const [, usual = '', hours = '', urgent, urgentHours = ''] = parts;
  const spans = [readSpan(usual, hours, limits)];
  if (urgent !== undefined) spans.push(readSpan(urgent, urgentHours, limits));
  const [first, second] = spans;
  if (!first || (urgent !== undefined && !second)) return undefined;
  return second ? { usual: first, urgent: second } : { usual: first };
}

/** All as they are usual. */
export const USUAL_TERMS: Terms = Object.fromEntries(
  Object.entries(TERMS).map(([name, limits]) => [name, readTerm(limits.usual, limits)]),
) as unknown as Terms;

function readSpan(digits: string, hours: string, { unit, least, most }: TermLimits): Span | undefined {
  const number = Number(digits);
  if (hours !== '') {
    return unit === 'workingDays' && number >= 1 && number <= MOST_HOURS ? { workingHours: number } : undefined;
  }
  if (number < least || number > most) return undefined;
  return unit === 'days' ? { days: number } : { workingDays: number };
}
