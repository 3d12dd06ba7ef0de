/** When people work, and how long the clocks run: `TERM_PROVIDER_REMINDER=2 (1)`, urgent in brackets. */
import { z } from 'zod';
import { hours, listOf } from './configFields';
import { readTerm, TERMS, type Term, type TermName, type Terms } from './domain/clocks/terms';

type Variable = `TERM_${string}`;

const NAMES = Object.keys(TERMS) as TermName[];

const years = z.coerce
  .number('must be 5 to 20')
  .int('must be 5 to 20')
  .min(5, 'must be 5 to 20')
  .max(20, 'must be 5 to 20');

const general = z.object({
  /** From some hour to another on working days, or at any time for a demonstration. */
  WORKING_HOURS: z.union([z.literal('always'), hours]).default({ from: '08:30', until: '17:00' }),
  /** Beside the public holidays. */
  HOLIDAYS: listOf(z.iso.date('must be days such as 2026-12-24')).default([]),
  /** At least five: NEN 7513. */
  ACCESS_LOG_YEARS: years.default(5),
});

/** One variable for each term; outside its bounds it is refused. */
const terms = z.object(
  Object.fromEntries(NAMES.map((name) => [variableOf(name), term(name)])) as Record<Variable, ReturnType<typeof term>>,
);

export const timeVariables = z.object({ ...general.shape, ...terms.shape });

export function toTime(values: z.output<typeof general> & z.output<typeof terms>) {
  const chosen = Object.fromEntries(NAMES.map((name) => [name, values[variableOf(name)]]));
  return {
    workingHours: values.WORKING_HOURS,
    holidays: values.HOLIDAYS,
    terms: chosen as unknown as Terms,
    accessLogYears: values.ACCESS_LOG_YEARS,
  };
}

/** `TERM_DRAFT_REMINDER` for `draftReminder`. */
function variableOf(name: TermName): Variable {
  return `TERM_${name.replace(/[A-Z]/g, '_$&').toUpperCase()}`;
}

function term(name: TermName) {
  const { usual, least, most } = TERMS[name];
  return z
    .string()
    .default(usual)
    .transform((text, context): Term => {
      const read = readTerm(text, TERMS[name]);
      if (!read) context.addIssue({ code: 'custom', message: `must be from ${least} to ${most}, such as ${usual}` });
      return read ?? z.NEVER;
    });
}
