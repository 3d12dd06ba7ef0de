/** Inputs of a card: their labels, what a person chooses turned into what is sent, and what the client refuses. */
import type { Element } from './cardElements';

/** What a person fills in: text, a number, ja/nee on a toggle, a choice by its title or several. */
export type Filled = string | number | boolean | readonly string[];

interface Choice {
  title: string;
  value: string;
}

export const labelOf = (input: Element): string =>
  String(input.label ?? input.title ?? input.placeholder ?? input.id).trim();

export const choicesOf = (input: Element): Choice[] => (input.choices ?? []) as Choice[];

export const isMulti = (input: Element): boolean => input.isMultiSelect === true;

/** What stands in an input before anybody touches it; an untouched toggle does have a value. */
export function initialValue(input: Element): string {
  if (input.type === 'Input.Toggle') return String(input.value ?? input.valueOff ?? 'false');
  return input.value === undefined || input.value === null ? '' : String(input.value);
}

/** What a person reads in an input that holds this value. */
export function shownValue(input: Element, value: string): string {
  if (input.type === 'Input.Toggle') return value === valueOn(input) ? 'aan' : 'uit';
  if (input.type !== 'Input.ChoiceSet') return value;
  const values = isMulti(input) ? value.split(',') : [value];
  return values.map((one) => choicesOf(input).find((choice) => choice.value === one)?.title ?? one).join(', ');
}

/** The string Teams sends for what a person fills in; throws on a choice that is not there. */
export function typed(input: Element, filled: Filled): string {
  if (input.type === 'Input.Toggle') return filled === true ? valueOn(input) : String(input.valueOff ?? 'false');
  if (input.type !== 'Input.ChoiceSet') return String(filled);
  const titles = Array.isArray(filled) ? (filled as readonly string[]) : [String(filled)];
  return titles
    .filter((title) => title !== '')
    .map((title) => choiceValue(input, title))
    .join(',');
}

const valueOn = (input: Element): string => String(input.valueOn ?? 'true');

function choiceValue(input: Element, title: string): string {
  const choice = choicesOf(input).find((one) => one.title === title);
  if (choice !== undefined) return choice.value;
  const titles = choicesOf(input).map((one) => `"${one.title}"`);
  throw new Error(`"${labelOf(input)}" has no choice "${title}". There are: ${titles.join(', ')}`);
}

/** What the client says beside an input that it does not want to send. */
export function complaint(input: Element, value: string): string | undefined {
  const isMissing = value === '' || (input.type === 'Input.Toggle' && value !== valueOn(input));
  const isWrong = isMissing ? isNeeded(input) : !isAcceptable(input, value);
  return isWrong ? String(input.errorMessage ?? 'Dit veld klopt niet') : undefined;
}

// A number with a min or max cannot be left empty, required or not (microsoft/AdaptiveCards issue 8347, still open).
const isNeeded = ({ isRequired, type, min, max }: Element): boolean =>
  isRequired === true || (type === 'Input.Number' && (min !== undefined || max !== undefined));

function isAcceptable(input: Element, value: string): boolean {
  switch (input.type) {
    case 'Input.Text':
      return fitsLength(input, value) && fitsPattern(input, value);
    case 'Input.Number':
      return !Number.isNaN(Number(value)) && isWithin(input, Number(value), Number);
    case 'Input.Date':
      return isDay(value) && isWithin(input, value, String);
    case 'Input.Time':
      return /^\d\d:\d\d$/.test(value) && isWithin(input, value, String);
    default:
      return true;
  }
}

const fitsLength = (input: Element, value: string): boolean =>
  input.maxLength === undefined || value.length <= Number(input.maxLength);

const fitsPattern = (input: Element, value: string): boolean =>
  input.regex === undefined || new RegExp(String(input.regex)).test(value);

/** The 31st of February is a date that JavaScript moves to March. */
function isDay(value: string): boolean {
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(`${value}T`);
}

function isWithin<T extends number | string>(input: Element, value: T, as: (limit: unknown) => T): boolean {
  const isHighEnough = input.min === undefined || value >= as(input.min);
  return isHighEnough && (input.max === undefined || value <= as(input.max));
}
