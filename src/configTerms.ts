/** The terms of the clocks as environment variables: `TERM_PROVIDER_REMINDER=2 (1)`, urgent in brackets. */
import { z } from 'zod';
import { readTerm, TERMS, type Term, type TermName, type Terms } from './domain/clocks/terms';

type Variable = `TERM_${string}`;

const NAMES = Object.keys(TERMS) as TermName[];

/** One variable for each term; outside its bounds it is refused. */
export const termVariables = z.object(
  Object.fromEntries(NAMES.map((name) => [variableOf(name), term(name)])) as Record<Variable, ReturnType<typeof term>>,
);

export function toTerms(values: z.output<typeof termVariables>): Terms {
  return Object.fromEntries(NAMES.map((name) => [name, values[variableOf(name)]])) as unknown as Terms;
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
