/** Cuts folded text into words and numbers, each with its shape, its place in the sentence and what the lexicon knows. */
import { Known, knowledgeOf } from './lexicon';

/** Lower: jan · title: Jan, El-Amrani · capitals: JAN · initial: J · mixed: GGNet · number: begins with a digit. */
export type Shape = 'lower' | 'title' | 'capitals' | 'initial' | 'mixed' | 'number';

export interface Token {
  start: number;
  end: number;
  /** Folded, in lower case, without genitive. */
  word: string;
  shape: Shape;
  known: number;
  /** First word of a sentence, line or quotation, so that a capital says nothing. */
  opens: boolean;
  /** The characters between the word before and this one. */
  gap: string;
  /** Stands on a line in capitals only, or in a text without them: case says nothing. */
  caseless: boolean;
  /** Inside what is certain by its form, so no name of its own. */
  taken: boolean;
}

const LETTER = 1;
const DIGIT = 2;
const JOINER = 3;

export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let before = 0;
  while (at < text.length) {
    const kind = kindOf(text, at);
    if (kind !== LETTER && kind !== DIGIT) {
      at++;
      continue;
    }
    const end = endOfWord(text, at);
    tokens.push(readToken(text.slice(at, end), at, text.slice(before, at), tokens.at(-1)));
    before = end;
    at = end;
  }
  return tokens;
}

function endOfWord(text: string, from: number): number {
  let end = from + 1;
  while (end < text.length) {
    const kind = kindOf(text, end);
    if (kind === LETTER || kind === DIGIT) end++;
    else if (kind === JOINER && kindOf(text, end + 1) === LETTER) end += 2;
    else break;
    if (end - from > LONGEST_WORD) break;
  }
  return Math.min(end, text.length);
}

/** A word without end is cut, so that every rule meets pieces of bounded size. */
const LONGEST_WORD = 100;

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return ASCII[code] ?? 0;
  if (Number.isNaN(code)) return 0;
  return isLetter(code) ? LETTER : 0;
}

const ASCII = Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/[A-Za-z]/.test(character)) return LETTER;
  if (/\d/.test(character)) return DIGIT;
  return character === '-' || character === "'" ? JOINER : 0;
});

/** Letters of other scripts are few after folding; surrogates (emoji and rare scripts) never belong to a word. */
function isLetter(code: number): boolean {
  return (code < 0xd800 || code > 0xdfff) && /\p{L}/u.test(String.fromCharCode(code));
}

function readToken(raw: string, start: number, gap: string, previous: Token | undefined): Token {
  const whole = raw.toLowerCase();
  const shape = shapeOf(raw, whole);
  const bits = knowledgeOf(whole);
  const stem = bits === 0 || bits === Known.word ? withoutGenitive(whole) : whole;
  return {
    start,
    end: whole.endsWith("'s") ? start + stem.length : start + raw.length,
    word: stem,
    shape,
    known: stem === whole ? bits : knowledgeOf(stem),
    opens: opensSentence(gap, previous),
    gap,
    caseless: false,
    taken: false,
  };
}

/** "Sems", "Kim's": read as the name without -s, when that is listed and the whole is not. */
function withoutGenitive(word: string): string {
  if (word.endsWith("'s")) return word.slice(0, -2);
  if (!word.endsWith('s') || word.length < 4) return word;
  const stem = word.slice(0, -1);
  return (knowledgeOf(stem) & GENITIVE_NAMES) !== 0 && (knowledgeOf(stem) & Known.word) === 0 ? stem : word;
}

const GENITIVE_NAMES = Known.givenName | Known.givenNameAbroad | Known.surname | Known.place | Known.properNoun;

function shapeOf(raw: string, lower: string): Shape {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) return 'number';
  if (raw === lower) return 'lower';
  if (raw.length === 1) return 'initial';
  if (raw === raw.toUpperCase()) return 'capitals';
  if (raw[0] === lower[0]) return 'mixed';
  return /^.[^A-Z]*(?:[-'][A-Za-z][^A-Z]*)*$/.test(raw) ? 'title' : 'mixed';
}

const SENTENCE_END = /[.!?:;][\s"')\]]*[\s"'(*-]*$|[\n*•>|]|^\s+-\s*$|["(]\s*$/;

function opensSentence(gap: string, previous: Token | undefined): boolean {
  if (previous === undefined) return true;
  if (gap === ' ' || gap === '-') return false;
  if ((gap === '. ' || gap === '.') && (previous.shape === 'initial' || ABBREVIATIONS.has(previous.word))) return false;
  if (gap === ' (' || gap === '(') return false;
  return SENTENCE_END.test(gap);
}

const ABBREVIATIONS = new Set(
  'mw mevr mvr dhr dr drs ir mr ds prof ing st fam nr tel jl bijv ca evt incl excl mgr past wethouder burg contactp tj sj ths jac br zr pt loc afd gem geb res resp vs th chr ph joh brig betr str zgn mej hr o.a e.d wed'.split(
    ' ',
  ),
);
