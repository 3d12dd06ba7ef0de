/** Ties a schema to a domain type, and the small schemas that all documents share. */
import { z } from 'zod';
import { LISTS, type ListName, type ListValue } from '../domain/lists';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/**
 * Compiles only when schema and type say the same, field for field. That each fits into the other would not do: an
 * optional field that the schema forgot would pass, and be refused when it is first stored.
 */
export function schemaOf<Type>() {
  return <Schema extends z.ZodType>(
    schema: Schema & (Same<z.output<Schema>, Type> extends true ? unknown : 'schema and domain type differ'),
  ): z.ZodType<Type> => schema as Schema as unknown as z.ZodType<Type>;
}

/** Kept as ISO text in UTC, a `Date` in the code. */
export const moment = z.codec(z.iso.datetime(), z.date(), {
  decode: (text) => new Date(text),
  encode: (date) => date.toISOString(),
});

export const text = z.string();
export const count = z.int();
export const day = z.iso.date();
export const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/);
export const municipality = z.string().regex(/^GM\d{4}$/);

/** One value of a closed list. */
export function oneOf<L extends ListName>(list: L): z.ZodType<ListValue<L>> {
  return z.literal<ListValue<L>[]>([...LISTS[list]]);
}
