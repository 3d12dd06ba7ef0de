/** The kinds of value that several environment variables have. */
import { z } from 'zod';

export const text = z.string('is missing').max(2000, 'is too long');
/** `09:00-13:00` */
export const hours = text
  .regex(/^([01]\d|2[0-3]):[0-5]\d-([01]\d|2[0-3]):[0-5]\d$/, { error: 'must look like 09:00-13:00', abort: true })
  .refine((value) => value.slice(0, 5) < value.slice(6), 'must end after it begins')
  .transform((value) => ({ from: value.slice(0, 5), until: value.slice(6) }));
/** Separated by commas. */
export function listOf(item: z.ZodType<string, string>) {
  return text.transform((value) => value.split(',').map((part) => part.trim())).pipe(z.array(item));
}
