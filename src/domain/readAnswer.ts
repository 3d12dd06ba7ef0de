/** Reads what a person filled in for one question, and says what is wrong with it in a word the texts can explain. */
import type { Input, Question } from './question';
import { LISTS } from './lists';
import { dayIn, monthOf } from './readDates';
import { lookUpMunicipality, type Municipality } from './geography/municipalities';

export type ReadAnswer =
  | { kind: 'read'; value: string | string[] }
  | { kind: 'empty' }
  | { kind: 'wrong'; why: WrongAnswer; candidates?: string[] };

export type WrongAnswer =
  | 'not-in-list'
  | 'excludes-others'
  /** In the list, but not for a youth of this age. */
  | 'not-at-this-age'
  /** The question to which this one belongs was answered without it. */
  | 'not-chosen-there'
  /** A name for the own list that tells who it is about. */
  | 'recognisable'
  | 'not-a-month'
  | 'not-a-date'
  | 'in-the-future'
  | 'year-unlikely'
  | 'too-short'
  | 'too-long'
  | 'unknown-municipality'
  | 'ambiguous-municipality';

/** Nobody who is referred was born before. */
const OLDEST_MONTH = '1980-01';
/** Court orders of long ago are renewed, and nobody is placed further ahead. */
const EARLIEST_YEAR = 2000;
const YEARS_AHEAD = 20;

/** Turns the raw words of a card field (`"m,h"` for several choices) into a value, `today` being `YYYY-MM-DD`. */
export function readAnswer(question: Question, raw: string, today: string): ReadAnswer {
  const text = raw.trim();
  if (text === '') return { kind: 'empty' };
  return readers[question.input.kind](question.input as never, text, today);
}

const readers: {
  [K in Input['kind']]: (input: Extract<Input, { kind: K }>, text: string, today: string) => ReadAnswer;
} = {
  choice: (input, text) => (inList(input.list, text) ? read(text) : wrong('not-in-list')),
  choices: readChoices,
  month: readMonth,
  date: readDay,
  municipality: readMunicipality,
  text: (input, text) =>
    text.length < input.min ? wrong('too-short') : text.length > input.max ? wrong('too-long') : read(text),
};

function readChoices(input: Extract<Input, { kind: 'choices' }>, text: string): ReadAnswer {
  const chosen = [...new Set(text.split(','))];
  if (!chosen.every((value) => inList(input.list, value))) return wrong('not-in-list');
  if (chosen.length > 1 && chosen.some((value) => input.alone?.includes(value))) return wrong('excludes-others');
  return read(chosen);
}

function readMonth(_input: Input, text: string, today: string): ReadAnswer {
  const month = monthOf(text);
  if (!month || month < OLDEST_MONTH) return wrong('not-a-month');
  return month > today.slice(0, 7) ? wrong('in-the-future') : read(month);
}

function readDay(_input: Input, text: string, today: string): ReadAnswer {
  const day = dayIn(text);
  if (!day) return wrong('not-a-date');
  const year = Number(day.slice(0, 4));
  return year < EARLIEST_YEAR || year > Number(today.slice(0, 4)) + YEARS_AHEAD ? wrong('year-unlikely') : read(day);
}

function readMunicipality(_input: Input, text: string): ReadAnswer {
  const found = lookUpMunicipality(text);
  switch (found.kind) {
    case 'found':
      return read(found.municipality.code);
    case 'ambiguous':
      return { ...wrong('ambiguous-municipality'), candidates: found.candidates.map(namedWithProvince) };
    case 'unknown':
      return wrong('unknown-municipality');
  }
}

/** As it can be typed: the letters that Statistics Netherlands adds ("Hengelo (O)") say less than the province. */
function namedWithProvince({ name, province }: Municipality): string {
  return `${name.replace(/ \([A-Z]+\)$/, '')} (${province})`;
}

function inList(list: keyof typeof LISTS, value: string): boolean {
  return (LISTS[list] as readonly string[]).includes(value);
}

function read(value: string | string[]): ReadAnswer {
  return { kind: 'read', value };
}

function wrong(why: WrongAnswer): { kind: 'wrong'; why: WrongAnswer } {
  return { kind: 'wrong', why };
}
