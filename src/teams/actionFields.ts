/** The fields that buttons and inputs bring back, and how each is read. */
import { z } from 'zod';
import type { HomeField } from '../domain/homeFields';
import type { Place } from '../domain/intake';
import { LISTS, type ListName, type ListValue } from '../domain/lists';
import { STEPS, type Step } from '../domain/question';

/** The opaque id in a button. */
export const button = z.string().min(1).max(100);
/** What somebody typed; checked further where it is known what it must be. */
export const typed = (max: number) => z.string().max(max).default('');
export const words = (max: number) => z.string().trim().min(1).max(max);
export const listed = <L extends ListName>(list: L) => z.literal<ListValue<L>[]>([...LISTS[list]]);
/** Several choices arrive as `"m,h"`. */
export const several = typed(4000).transform((text) => text.split(',').filter((value) => value !== ''));
/** Some of up to six youths, counted from 0. */
export const youthIndexes = several.pipe(z.array(z.enum(['0', '1', '2', '3', '4', '5']).transform(Number)));
/** Absent means no. */
export const yesNo = z
  .enum(['yes', 'no'])
  .default('no')
  .transform((word) => word === 'yes');
/** Pieces of people's texts, each encoded so that a comma in it does not part it. */
export const pieces = several.transform((encoded) => encoded.map(decoded).filter((piece) => piece !== ''));
export const day = z.iso.date();
/** A client may turn a number into a string. */
export const number = z.coerce.number().int().min(0).max(1_000_000);

/** `when`, or `youth:0` for the first youth. */
export const place = z
  .templateLiteral([z.enum(STEPS), z.union([z.literal(''), z.templateLiteral([':', z.int().min(0).max(5)])])])
  .transform((text): Place => {
    const [step, youth] = text.split(':') as [Step, string | undefined];
    return youth === undefined ? { step } : { step, youth: Number(youth) };
  });

/** Fields of a home as they were filled in; what can stand there is judged where it is read. */
export function filled<F extends HomeField>(fields: readonly F[]) {
  return Object.fromEntries(fields.map((field) => [field, typed(1000)])) as Record<F, ReturnType<typeof typed>>;
}

/** A button on a card of a referral. */
export function onReferral<V extends string, S extends z.ZodRawShape>(verb: V, fields: S) {
  return z.object({ verb: z.literal(verb), button, ...fields });
}

/** The same with fields whose names depend on the questions, read by the flow. */
export function withAnswers<V extends string, S extends z.ZodRawShape>(verb: V, fields: S) {
  return z.looseObject({ verb: z.literal(verb), button, ...fields });
}

/** A button on a card that is not about a referral. */
export function standalone<V extends string, S extends z.ZodRawShape>(verb: V, fields: S) {
  return z.object({ verb: z.literal(verb), ...fields });
}

function decoded(piece: string): string {
  try {
    return decodeURIComponent(piece);
  } catch {
    // Not encoded by us, so not one of the pieces on the card.
    return '';
  }
}
