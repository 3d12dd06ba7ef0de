/** How a wave of asks is stored within its referral. */
import { z } from 'zod';
import { CRITERIA, type CriterionId } from '../domain/matching/criteria';
import type { HomeAnswer } from '../domain/referral';
import type { AskedWave, Objection } from '../domain/waves';
import { homeRef } from './partySchemas';
import { moment, schemaOf, text } from './schemaOf';

const objection = schemaOf<Objection>()(
  z.strictObject({ about: text, criteria: z.array(z.enum(Object.keys(CRITERIA) as CriterionId[])) }),
);

export const waveSchemaOf = (homeAnswer: z.ZodType<HomeAnswer>) =>
  schemaOf<AskedWave>()(
    z.strictObject({
      at: moment,
      by: text,
      rules: text,
      proposed: z.array(text),
      homes: z.array(homeRef),
      wholeProviders: z.array(text),
      objections: z.array(objection),
      reason: text.optional(),
      earlierAnswers: z.array(homeAnswer),
      endedAt: moment.optional(),
    }),
  );
