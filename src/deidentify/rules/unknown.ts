/** The safety net: what is written like a name and explained by nothing. */
import type { Candidate } from '../candidates';
import { ANY_GIVEN, ANY_LISTED, isDutch, Known } from '../lexicon';
import { isRareNoun } from '../smallRare';
import { isCommon, isUnknown, isWord } from './clues';
import type { Rule } from './rule';

/** "Vrolijk meisje", "Sterke kanten", "Advies: gezinshuis", "Polis 88": an ordinary word with what it describes or announces behind it. */
function describesNoun(c: Candidate): boolean {
  const { after } = c;
  if (!isWord(c) || c.to > c.from || !after) return false;
  if (/^ ?:/.test(after.gap)) return true;
  if (after.gap !== ' ' || after.known & Known.personVerb) return false;
  return after.shape === 'number' || (after.shape === 'lower' && isDutch(after.word));
}

/** "djenairo", "wojciech"; not "rolst" or "afpakke", which people shorten and speak. */
function soundsLikeName(word: string): boolean {
  return /^[a-z]{5,}$/.test(word) && /[aeiouy].*[aeiouy]/.test(word) && !word.endsWith('e');
}

/** "SNP-onderzoek": what an abbreviation makes of a Dutch word is hardly ever a name. */
function isCompoundOfAbbreviation({ first, reading }: Candidate): boolean {
  return /^[A-Z]{2,6}-[a-z]+$/.test(reading.text.slice(first.start, first.end));
}

export const UNKNOWN: readonly Rule[] = [
  {
    name: 'unknown word with a capital in mid-sentence',
    label: 'NAME',
    strength: 'certain',
    holds: (c) =>
      c.capital && !c.dutch && c.first.shape !== 'capitals' && c.last.word.length > 2 && !isCompoundOfAbbreviation(c),
  },
  {
    name: 'unknown word with a capital',
    label: 'NAME',
    strength: 'doubtful',
    holds: (c) => c.titled && !c.dutch && c.first.shape !== 'capitals',
  },
  {
    name: 'several Dutch words with capitals, or one in a list',
    label: 'NAME',
    strength: 'certain',
    holds: (c) => c.capital && c.first.shape !== 'capitals' && (c.first.gap === ', ' || c.to > c.from),
  },
  {
    name: 'Dutch word with a capital in mid-sentence',
    label: 'NAME',
    strength: 'doubtful',
    holds: (c) => c.capital && c.first.shape !== 'capitals',
  },
  {
    name: 'unknown abbreviation',
    label: 'ORG',
    strength: 'doubtful',
    holds: (c) => c.capital && c.first.shape === 'capitals' && !isWord(c),
  },
  {
    name: 'given name in small letters',
    label: 'NAME',
    strength: 'certain',
    holds: (c) => !c.titled && (c.known & ANY_GIVEN) !== 0 && !isWord(c) && !c.reading.foreign,
  },
  {
    name: 'listed name in a text without capitals',
    label: 'NAME',
    strength: 'certain',
    holds: (c) =>
      c.first.caseless && !c.titled && (c.known & ANY_LISTED) !== 0 && (c.known & (Known.word | Known.everyday)) === 0,
  },
  {
    name: 'listed word in small letters',
    label: 'NAME',
    strength: 'doubtful',
    holds: (c) => !c.titled && (c.known & ANY_LISTED) !== 0 && (c.known & (Known.word | Known.everyday)) === 0,
  },
  {
    name: 'long unknown word in a text without capitals',
    label: 'NAME',
    strength: 'certain',
    holds: (c) => c.first.caseless && !c.titled && isUnknown(c) && c.after?.gap !== '.' && soundsLikeName(c.first.word),
  },
  {
    name: 'unknown word in small letters',
    label: 'NAME',
    strength: 'doubtful',
    holds: (c) => !c.titled && isUnknown(c) && c.first.word.length > 3 && !c.reading.foreign,
  },
  {
    name: 'rare noun in a text without capitals',
    label: 'NAME',
    strength: 'doubtful',
    holds: (c) => !c.titled && isRareNoun(c.reading.tokens, c.from),
  },
  {
    name: 'listed word with a capital at the start of a sentence',
    label: 'NAME',
    strength: 'doubtful',
    holds: (c) => c.titled && !isCommon(c) && (c.known & (ANY_LISTED | Known.place)) !== 0 && !describesNoun(c),
  },
];
