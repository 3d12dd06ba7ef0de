/** What can be seen of a word before anything around it is looked at: its kind, how it is written, its first and last letters. */
import { ANY_GIVEN, ANY_LISTED, ANY_PLACE, isCareWord, isDutch, isHeardOften, Known } from '../lexicon';
import type { Token } from '../tokens';

export interface Seen {
  /** In lower case; of a number its shape. */
  letters: string;
  /** The letters as a number, so that what is learned from texts holds no word of them. */
  word: number;
  kind: number;
  /** 1 when its letters say something, as it is seldom met. */
  rare: number;
  writing: number;
  /** Kind and writing together. */
  look: number;
  /** What stands before it. */
  gap: number;
}

/** Beyond the first and the last word. */
export const NOTHING_SEEN: Seen = {
  letters: '',
  word: 1,
  kind: 99,
  rare: 0,
  writing: 9,
  look: 999,
  gap: 17,
};

const WRITINGS = 10;

export function see(tokens: readonly Token[]): Seen[] {
  return tokens.map(seeOne);
}

function seeOne(token: Token): Seen {
  const letters = token.shape === 'number' ? shapeOfNumber(token.word) : token.word;
  const kind = KINDS.findIndex(({ fits }) => fits(token));
  const writing = writingOf(token);
  return {
    letters,
    word: hash(letters),
    kind,
    rare: KINDS[kind]?.rare ? 1 : 0,
    writing,
    look: kind * WRITINGS + writing,
    gap: gapOf(token.gap),
  };
}

/** "06-12" and "07-13" are one: digits are nines, letters are a. */
function shapeOfNumber(word: string): string {
  return word.replace(/\d/g, '9').replace(/[a-z]/g, 'a');
}

interface Kind {
  /** Seldom met, so that its letters say something. */
  rare?: true;
  fits(token: Token): boolean;
}

/** Asked in turn, from what names nobody to what nobody knows; the first that fits decides. */
const KINDS: readonly Kind[] = [
  { fits: ({ shape, known }) => shape === 'number' && !(known & Known.stays) },
  { fits: ({ shape }) => shape === 'number' },
  { fits: ({ known }) => (known & Known.stays) !== 0 },
  { fits: ({ known }) => (known & Known.particle) !== 0 },
  { fits: ({ known }) => (known & Known.role) !== 0 },
  { fits: ({ known }) => (known & Known.title) !== 0 },
  { fits: ({ known }) => (known & Known.orgType) !== 0 && (known & ANY_LISTED) !== 0 },
  { fits: ({ known }) => (known & Known.orgType) !== 0 },
  { fits: ({ known }) => (known & (Known.orgOpener | Known.orgHead)) !== 0 },
  { fits: ({ known }) => (known & Known.careOrganisation) !== 0 },
  { fits: ({ known }) => (known & Known.personVerb) !== 0 },
  { fits: ({ known }) => (known & Known.placePreposition) !== 0 },
  { fits: ({ known }) => (known & Known.everyday) !== 0 && (known & ANY_GIVEN) !== 0 },
  { fits: ({ known }) => (known & Known.everyday) !== 0 },
  { rare: true, fits: (token) => isAlsoWord(token, ANY_GIVEN) && isHeardOften(token.word) },
  { rare: true, fits: (token) => isAlsoWord(token, ANY_GIVEN) },
  { rare: true, fits: ({ known }) => (known & ANY_GIVEN) !== 0 },
  { rare: true, fits: (token) => isAlsoWord(token, Known.surname) && isHeardOften(token.word) },
  { rare: true, fits: (token) => isAlsoWord(token, Known.surname) },
  { rare: true, fits: ({ known }) => (known & Known.surname) !== 0 },
  { rare: true, fits: (token) => isAlsoWord(token, ANY_PLACE) },
  { rare: true, fits: ({ known }) => (known & ANY_PLACE) !== 0 },
  { rare: true, fits: (token) => isAlsoWord(token, Known.properNoun) },
  { rare: true, fits: ({ known }) => (known & Known.properNoun) !== 0 },
  { fits: ({ word }) => isCareWord(word) },
  { fits: ({ word }) => isHeardOften(word) },
  { rare: true, fits: ({ known }) => (known & Known.word) !== 0 },
  { rare: true, fits: ({ word }) => isDutch(word) },
  { rare: true, fits: ({ word }) => word.length < 3 },
  { rare: true, fits: () => true },
];

function isAlsoWord({ known }: Token, name: number): boolean {
  return (known & name) !== 0 && (known & Known.word) !== 0;
}

function writingOf({ shape, opens, caseless }: Token): number {
  switch (shape) {
    case 'number':
      return 0;
    case 'lower':
      return caseless ? 1 : 2;
    case 'initial':
      return 3;
    case 'capitals':
      return opens ? 4 : 5;
    case 'mixed':
      return 6;
    case 'title':
      return opens ? 7 : caseless ? 8 : 9;
  }
}

const GAPS = ['', ' ', ', ', '. ', '.', ': ', ' (', '-', '/', ' - ', ') ', '; ', '? ', '! '];

/** What stands before the word, the rest in coarse kinds. */
function gapOf(gap: string): number {
  const known = GAPS.indexOf(gap);
  if (known !== -1) return known;
  if (gap.includes('\n')) return GAPS.length;
  return GAPS.length + (/["']/.test(gap) ? 1 : 2);
}

const { imul } = Math;

/** FNV-1a of the letters from that one on, or of all. */
export function hash(letters: string, from = 0): number {
  let sum = 0x811c9dc5;
  for (let at = Math.max(0, from); at < letters.length; at++) sum = imul(sum ^ letters.charCodeAt(at), 0x01000193);
  return sum;
}
