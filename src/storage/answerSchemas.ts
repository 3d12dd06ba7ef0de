/** Schemas of the answers, made from the questions, so that a new question needs nothing here. */
import { z } from 'zod';
import { type Input } from '../domain/question';
import { QUESTION_LIST, type Answers } from '../domain/questions';
import { day, month, municipality, oneOf, text } from './schemaOf';

/** Every answer may be absent, which means that it was not given. */
export function answersSchema<O extends 'referral' | 'youth'>(of: O): z.ZodType<Answers<O>> {
  const questions = QUESTION_LIST.filter((question) => question.of === of);
  const shape = Object.fromEntries(questions.map(({ id, input }) => [id, valueSchema(input).optional()]));
  return z.strictObject(shape) as unknown as z.ZodType<Answers<O>>;
}

function valueSchema(input: Input): z.ZodType<string | readonly string[]> {
  switch (input.kind) {
    case 'choice':
      return oneOf(input.list);
    case 'choices':
      return z.array(oneOf(input.list));
    case 'month':
      return month;
    case 'date':
      return day;
    case 'municipality':
      return municipality;
    case 'text':
      return text;
  }
}
