/**
 * What a button may send back, and nothing else. `data` holds opaque ids and what was filled in; who clicked and
 * whether that is allowed never comes from here.
 */
import { z } from 'zod';
import type { Place } from '../domain/intake';
import { LISTS, type ListName } from '../domain/lists';
import { STEPS, type Step } from '../domain/question';

const button = z.string().min(1).max(100);
const typed = (max: number) => z.string().max(max).default('');
const listed = <L extends ListName>(name: L) =>
  z.enum(LISTS[name] as unknown as [string, ...string[]]) as unknown as z.ZodType<(typeof LISTS)[L][number]>;
/** Several choices arrive as `"m,h"`. */
const several = z
  .string()
  .max(4000)
  .default('')
  .transform((text) => text.split(',').filter((value) => value !== ''));
const day = z.iso.date();
/** Data of a card comes back as it was put there, but a client may turn a number into a string. */
const number = z.coerce.number().int().min(0).max(1_000_000);
/** `when`, or `youth:0` for the first youth. */
const place = z
  .templateLiteral([z.enum(STEPS), z.union([z.literal(''), z.templateLiteral([':', z.int().min(0).max(5)])])])
  .transform((text): Place => {
    const [step, youth] = text.split(':') as [Step, string | undefined];
    return youth === undefined ? { step } : { step, youth: Number(youth) };
  });
const onReferral = { button };

export const ACTION = z.discriminatedUnion('verb', [
  z.looseObject({ verb: z.literal('intake.save'), ...onReferral, place }),
  z.object({ verb: z.literal('intake.show'), ...onReferral, place }),
  z.object({ verb: z.literal('intake.submit'), ...onReferral }),
  z.object({ verb: z.literal('intake.start') }),
  z.object({ verb: z.literal('owner.open'), ...onReferral }),
  z.object({ verb: z.literal('owner.withdraw'), ...onReferral }),
  z.object({ verb: z.literal('owner.file-sent'), ...onReferral }),
  z.object({ verb: z.literal('owner.fits'), ...onReferral }),
  z.object({ verb: z.literal('owner.does-not-fit'), ...onReferral, mismatchReason: listed('mismatchReason') }),
  z.object({ verb: z.literal('desk.open'), ...onReferral }),
  z.object({ verb: z.literal('desk.take-up'), ...onReferral }),
  z.looseObject({ verb: z.literal('desk.write'), ...onReferral, version: number, sentence: typed(1000) }),
  z.object({
    verb: z.literal('desk.approve'),
    ...onReferral,
    version: number,
    homes: several,
    wholeProviders: several,
  }),
  z.object({ verb: z.literal('desk.ask-more'), ...onReferral, homes: several, wholeProviders: several }),
  z.object({ verb: z.literal('desk.introduce'), ...onReferral, home: typed(100) }),
  z.object({ verb: z.literal('desk.call-off'), ...onReferral }),
  z.object({ verb: z.literal('desk.resolve-post'), ...onReferral, provider: button, arrived: z.enum(['yes', 'no']) }),
  z.object({
    verb: z.literal('provider.open'),
    ...onReferral,
    form: z.enum(['none', 'interest', 'doubt', 'decline']).default('none'),
  }),
  z.object({
    verb: z.literal('provider.interest'),
    ...onReferral,
    home: typed(100),
    answeredFor: listed('answeredFor'),
    from: day,
    remark: typed(400),
  }),
  z.object({
    verb: z.literal('provider.doubt'),
    ...onReferral,
    home: typed(100),
    answeredFor: listed('answeredFor'),
    question: z.string().trim().min(1).max(600),
  }),
  z.object({
    verb: z.literal('provider.decline'),
    ...onReferral,
    home: typed(100),
    answeredFor: listed('answeredFor'),
    declineReason: listed('declineReason'),
  }),
  z.object({ verb: z.literal('provider.fits'), ...onReferral }),
  z.object({ verb: z.literal('provider.does-not-fit'), ...onReferral, mismatchReason: listed('mismatchReason') }),
  z.object({
    verb: z.literal('homes.add'),
    name: typed(200),
    municipality: typed(200),
    places: typed(20),
    ageFrom: typed(20),
    ageTo: typed(20),
  }),
  z.object({ verb: z.literal('homes.address'), secureAddress: z.string().trim().min(1).max(200) }),
]);

export type Action = z.infer<typeof ACTION>;
export type Verb = Action['verb'];

export type ReadAction =
  | { kind: 'read'; action: Action }
  /** A known button whose fields are not right; `fields` are ids of inputs. */
  | { kind: 'wrong-fields'; verb: Verb; fields: string[] }
  | { kind: 'unknown' };

/** Reads a click leniently about what a client adds, strictly about what we sent and what was filled in. */
export function readAction(verb: unknown, data: unknown): ReadAction {
  const read = ACTION.safeParse({ ...(isRecord(data) ? data : {}), verb });
  if (read.success) return { kind: 'read', action: read.data };
  const fields = read.error.issues.map(({ path }) => String(path[0]));
  const known = ACTION.options.find((option) => option.shape.verb.value === verb);
  if (!known || fields.includes('button') || fields.includes('verb')) return { kind: 'unknown' };
  return { kind: 'wrong-fields', verb: known.shape.verb.value, fields };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
