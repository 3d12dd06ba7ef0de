/** Reads what a person filled in for one question, and says what is wrong with it in a word the texts can explain. */
import type { Input, Question } from './question';
import { LISTS } from './lists';
import { lookUpMunicipality } from './geography/municipalities';

export type ReadAnswer =
  | { kind: 'read'; value: string | string[] }
  | { kind: 'empty' }
  | { kind: 'wrong'; why: WrongAnswer; candidates?: string[] };

export type WrongAnswer =
  | 'not-in-list'
  | 'excludes-others'
  | 'not-a-month'
  | 'not-a-date'
  | 'in-the-future'
  | 'too-short'
  | 'too-long'
  | 'unknown-municipality'
  | 'ambiguous-municipality';

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
  date: (_input, text) => (isDay(text) ? read(text) : wrong('not-a-date')),
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
  if (!isMonth(text) || text < '1980') return wrong('not-a-month');
  return text > today.slice(0, 7) ? wrong('in-the-future') : read(text);
}

function readMunicipality(_input: Input, text: string): ReadAnswer {
  const found = lookUpMunicipality(text);
  switch (found.kind) {
    case 'found':
      return read(found.municipality.code);
    case 'ambiguous':
      return { ...wrong('ambiguous-municipality'), candidates: found.candidates.map((candidate) => candidate.name) };
    case 'unknown':
      return wrong('unknown-municipality');
  }
}

/** A month, written `2014-05`. */
export function isMonth(text: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** A day of the calendar, written `2026-11-15`. */
export function isDay(text: string): boolean {
  const date = new Date(`${text}T12:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !isNaN(date.getTime()) && date.toISOString().startsWith(text);
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
