/** Folds text to plain Latin letters, so that rules need one spelling, and remembers where each letter came from. */

export interface Folded {
  /** NFKC, without diacritics and invisible characters, dashes and quotes in one form; case is kept. */
  text: string;
  /** `origin[i]` is the offset in the given text of folded character `i`; one more entry holds the end. */
  origin: Uint32Array;
}

/** Zero-width, joiners, soft hyphen, direction marks, variation selectors, byte order mark. */
const INVISIBLE =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFE00-\uFE0F\uFEFF]/;

const SPECIAL: Record<string, string> = {
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '﹣': '-',
  '-': '-',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '′': "'",
  '`': "'",
  '´': "'",
  ʼ: "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  ø: 'o',
  Ø: 'O',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'Ae',
  œ: 'oe',
  Œ: 'Oe',
  ĳ: 'ij',
  Ĳ: 'IJ',
  þ: 'th',
  ð: 'd',
  ə: 'e',
};

/** Cyrillic and Greek letters that look like Latin ones; only used beside Latin letters in one word. */
const LOOKALIKE: Record<string, string> = {
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  у: 'y',
  х: 'x',
  і: 'i',
  ј: 'j',
  ѕ: 's',
  ԁ: 'd',
  к: 'k',
  м: 'm',
  т: 't',
  в: 'b',
  н: 'h',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  О: 'O',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Х: 'X',
  І: 'I',
  Ј: 'J',
  Ѕ: 'S',
  α: 'a',
  ο: 'o',
  ν: 'v',
  ι: 'i',
  κ: 'k',
  ρ: 'p',
  υ: 'u',
  Α: 'A',
  Β: 'B',
  Ε: 'E',
  Ζ: 'Z',
  Η: 'H',
  Ι: 'I',
  Κ: 'K',
  Μ: 'M',
  Ν: 'N',
  Ο: 'O',
  Ρ: 'P',
  Τ: 'T',
  Χ: 'X',
  Υ: 'Y',
};

/** The text with its map back; linear, and a plain copy for ASCII. */
export function fold(text: string): Folded {
  const origin = new Uint32Array(text.length * 4 + 1);
  const parts: string[] = [];
  let length = 0;
  let plainFrom = 0;
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x80 && text[at] !== '`') {
      origin[length++] = at;
      continue;
    }
    parts.push(text.slice(plainFrom, at));
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0xfffd);
    const folded = foldCharacter(character);
    parts.push(folded);
    for (let i = 0; i < folded.length; i++) origin[length++] = at;
    at += character.length - 1;
    plainFrom = at + 1;
  }
  parts.push(text.slice(plainFrom));
  origin[length] = text.length;
  return { text: parts.join(''), origin: origin.subarray(0, length + 1) };
}

/** One word as the lists hold it: folded and in lower case. */
export function foldWord(word: string): string {
  return fold(word).text.toLowerCase();
}

function foldCharacter(character: string): string {
  const known = folds.get(character);
  if (known !== undefined) return known;
  const folded = computeFold(character);
  if (folds.size < REMEMBERED_FOLDS) folds.set(character, folded);
  return folded;
}

/** Enough for all of Latin, Greek and Cyrillic; a text of rare characters must not fill the memory. */
const REMEMBERED_FOLDS = 4096;
const folds = new Map<string, string>();

function computeFold(character: string): string {
  if (INVISIBLE.test(character)) return '';
  const special = SPECIAL[character] ?? LOOKALIKE[character];
  if (special !== undefined) return special;
  if (/\s/.test(character)) return character === '\u2028' || character === '\u2029' ? '\n' : ' ';
  // No character of Unicode grows beyond 18 under NFKC; four keeps the map small and loses nothing in Latin.
  return character.normalize('NFKD').replace(/\p{M}/gu, '').slice(0, 4);
}
