/** How a version of the profile is stored within its referral. */
import { z } from 'zod';
import type { Age, Fact, Group, Original, Profile, ProfileYouth, Visible } from '../domain/profile';
import { QUESTION_LIST } from '../domain/questions';
import { count, moment, schemaOf, text } from './schemaOf';

const fact = schemaOf<Fact>()(
  z.strictObject({
    question: z.literal(QUESTION_LIST.map(({ id }) => id)),
    value: z.union([text, z.array(text).readonly()]),
  }),
);

const age = schemaOf<Age>()(
  z.discriminatedUnion('unit', [
    z.strictObject({ unit: z.enum(['months', 'years']), number: count }),
    z.strictObject({ unit: z.literal('band'), from: count, to: count }),
  ]),
);

const visible = schemaOf<Visible>()(z.strictObject({ age: age.optional(), area: text.optional() }));

const original = schemaOf<Original>()(
  z.strictObject({ question: z.literal(QUESTION_LIST.map(({ id }) => id)), text, isRead: z.boolean() }),
);

const group = schemaOf<Group>()(
  z.strictObject({
    estimate: count,
    coarsened: z.array(z.enum(['band', 'province'])),
    isLargeEnough: z.boolean(),
    exact: z.array(visible),
    isExactKept: z.literal(true).optional(),
  }),
);

const youth = schemaOf<ProfileYouth>()(
  z.strictObject({ age: age.optional(), area: text.optional(), facts: z.array(fact) }),
);

export const profileSchema = schemaOf<Profile>()(
  z.strictObject({
    version: count,
    draftedAt: moment,
    sentence: text,
    kept: z.array(text),
    originals: z.array(original),
    group,
    compulsory: z.boolean(),
    facts: z.array(fact),
    youths: z.array(youth),
    approval: z.strictObject({ by: text, at: moment }).optional(),
  }),
);
