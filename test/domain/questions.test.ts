/** Reads the list of questions: what each must say, whoever adds the next one. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LISTS, type ListName } from '../../src/domain/lists';
import { STEPS, type Condition, type Question } from '../../src/domain/question';
import { QUESTION_LIST, type QuestionId } from '../../src/domain/questions';

interface Texts {
  question: Record<string, string>;
  list: Record<string, Record<string, string>>;
}

const textsIn = (language: string) =>
  JSON.parse(readFileSync(join(__dirname, `../../src/teams/texts/${language}.json`), 'utf8')) as Texts;

const listOf = ({ input }: Question) => ('list' in input ? input.list : undefined);
const idsWhere = (holds: (question: Question & { id: QuestionId }) => boolean) =>
  QUESTION_LIST.filter(holds).map(({ id }) => id);

/** Every condition on another answer, with the question it stands with. */
const CONDITIONS = QUESTION_LIST.flatMap(({ id, when = [] }) =>
  when.flatMap((condition: Condition) => ('question' in condition ? [{ id, ...condition }] : [])),
);

describe('every question', () => {
  test('says who may see the answer', () => {
    expect(idsWhere((question) => !['shareable', 'internal', 'identifying'].includes(question.class))).toEqual([]);
  });

  test('stands with the others of its card, in the order of the cards', () => {
    const steps = QUESTION_LIST.filter(({ firstYouthAt }) => !firstYouthAt).map(({ step }) => STEPS.indexOf(step));

    expect(steps).toEqual([...steps].sort((one, other) => one - other));
  });

  test('of one card is about the referral, or is about a youth', () => {
    const kinds = STEPS.map(
      (step) => new Set(QUESTION_LIST.filter((one) => one.step === step).map(({ of }) => of)).size,
    );

    expect(kinds).toEqual(STEPS.map(() => 1));
  });

  test.each(['nl', 'en'])('has words in %s', (language) => {
    const { question } = textsIn(language);

    expect(idsWhere(({ id }) => !question[id])).toEqual([]);
    expect(Object.keys(question).filter((id) => !QUESTION_LIST.some((known) => known.id === id))).toEqual([]);
  });
});

describe('every list', () => {
  test.each(['nl', 'en'])('has words in %s for each value, and for no other', (language) => {
    const { list } = textsIn(language);
    const valuesIn = (lists: Record<string, object>) =>
      Object.entries(lists).flatMap(([name, values]) => Object.keys(values).map((value) => `${name}.${value}`));
    const expected = Object.fromEntries(
      Object.entries(LISTS).map(([name, values]) => [name, Object.fromEntries(values.map((value) => [value, '']))]),
    );

    expect(valuesIn(list).sort()).toEqual(valuesIn(expected).sort());
    expect(
      Object.values(list)
        .flatMap((words) => Object.values(words))
        .filter((words) => words.trim() === ''),
    ).toEqual([]);
  });

  test.each(Object.keys(LISTS) as ListName[])('%s holds each value once', (name) => {
    expect(new Set(LISTS[name]).size).toBe(LISTS[name].length);
  });

  test('has in it what stands alone', () => {
    const strange = QUESTION_LIST.flatMap(({ id, input }) =>
      input.kind === 'choices'
        ? input.alone.filter((value) => !(LISTS[input.list] as readonly string[]).includes(value)).map(() => id)
        : [],
    );

    expect(strange).toEqual([]);
  });
});

describe('every condition', () => {
  test.each(CONDITIONS)('of $id names $question, which is asked earlier', ({ id, question }) => {
    const ids = QUESTION_LIST.map((known) => known.id as string);

    expect(ids).toContain(question);
    expect(ids.indexOf(question)).toBeLessThan(ids.indexOf(id));
  });

  test.each(CONDITIONS)('of $id names values that $question can have', ({ question, is }) => {
    const named = QUESTION_LIST.find((known) => known.id === question);
    const list = named && listOf(named);

    expect(named?.input.kind).toBe('choice');
    expect(list && LISTS[list]).toEqual(expect.arrayContaining([...is]));
  });

  test('of a question about the referral names no answer of one youth', () => {
    const about = new Map(QUESTION_LIST.map(({ id, of }) => [id as string, of]));

    expect(
      CONDITIONS.filter(({ id, question }) => about.get(id) === 'referral' && about.get(question) === 'youth'),
    ).toEqual([]);
  });

  test('on an age comes after the month of birth', () => {
    const first = QUESTION_LIST.findIndex(({ id }) => id === 'birthMonth');
    const early = QUESTION_LIST.slice(0, first).filter(({ when = [] }) => when.some((one) => !('question' in one)));

    expect(early).toEqual([]);
  });
});

describe('what a question may not be', () => {
  test('a text that is shared and about one youth: a coordinator rewrites the texts of the referral', () => {
    expect(idsWhere((one) => one.class === 'shareable' && one.of === 'youth' && one.input.kind === 'text')).toEqual([]);
  });

  test('a text on the open card', () => {
    expect(idsWhere(({ input, onOpenCard }) => input.kind === 'text' && onOpenCard === true)).toEqual([]);
  });

  test('hidden and on the open card', () => {
    expect(idsWhere((one) => one.class !== 'shareable' && one.onOpenCard === true)).toEqual([]);
  });

  test('shared and asked of the first youth on another card', () => {
    expect(idsWhere((one) => one.class === 'shareable' && one.firstYouthAt !== undefined)).toEqual([]);
  });

  test('shared, while it asks for a municipality or a month', () => {
    expect(idsWhere((one) => one.class === 'shareable' && ['municipality', 'month'].includes(one.input.kind))).toEqual(
      [],
    );
  });
});
