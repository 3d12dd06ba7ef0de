/** How a version of the profile is stored within its referral. */
import { z } from 'zod';
import type { Age, Fact, Profile, ProfileYouth } from '../domain/profile';
import { QUESTION_LIST } from '../domain/questions';
import { count, moment, schemaOf, text } from './schemaOf';

const fact = schemaOf<Fact>()(
  z.strictObject({
    question: z.literal(QUESTION_LIST.map(({ id }) => id)),
    value: z.union([text, z.array(text).readonly()]),
  }),
);

const age = schemaOf<Age>()(z.strictObject({ unit: z.enum(['months', 'years']), number: count }));

const youth = schemaOf<ProfileYouth>()(
  z.strictObject({ age: age.optional(), area: text.optional(), facts: z.array(fact) }),
);

export const profileSchema = schemaOf<Profile>()(
  z.strictObject({
    version: count,
    draftedAt: moment,
    sentence: text,
    kept: z.array(text),
    compulsory: z.boolean(),
    facts: z.array(fact),
    youths: z.array(youth),
    approval: z.strictObject({ by: text, at: moment }).optional(),
  }),
);
