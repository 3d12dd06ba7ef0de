/** Takes the identifying answers out of a stored referral, so that they can be sealed, and puts them back. */
import { QUESTION_LIST } from '../domain/questions';

/** The part of a stored referral that holds answers. */
export interface WithAnswers {
  answers: Fields;
  youths: Fields[];
}
type Fields = Record<string, unknown>;

const IDENTIFYING: ReadonlySet<string> = new Set(
  QUESTION_LIST.filter((question) => question.class === 'identifying').map((question) => question.id),
);

export function withoutIdentifying<B extends WithAnswers>(body: B): B {
  return withAnswers(body, (fields) => pick(fields, (id) => !IDENTIFYING.has(id)));
}

export function onlyIdentifying({ answers, youths }: WithAnswers): WithAnswers {
  return withAnswers({ answers, youths }, (fields) => pick(fields, (id) => IDENTIFYING.has(id)));
}

export function withIdentifying<B extends WithAnswers>(body: B, identifying: WithAnswers): B {
  return {
    ...body,
    answers: { ...body.answers, ...identifying.answers },
    youths: body.youths.map((youth, index) => ({ ...youth, ...identifying.youths[index] })),
  };
}

function withAnswers<B extends WithAnswers>(body: B, change: (fields: Fields) => Fields): B {
  return { ...body, answers: change(body.answers), youths: body.youths.map(change) };
}

function pick(fields: Fields, wanted: (id: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([id]) => wanted(id)));
}
