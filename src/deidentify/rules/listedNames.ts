/** Names of people by list, and unknown words that behave like people. */
import type { Candidate } from '../candidates';
import { isActingOpener, isAgedOpener, isRareOpener } from '../openers';
import { ANY_GIVEN, ANY_PERSON, ANY_PLACE, Known } from '../lexicon';
import { isCapital } from '../reading';
import { endsPhrase, introducer, ageFollows, isCommon, isUnknown, isWord, verbFollows } from './clues';
import type { Rule } from './rule';

const certain = (name: string, holds: Rule['holds']): Rule => ({ name, label: 'NAME', strength: 'certain', holds });
const doubtful = (name: string, holds: Rule['holds']): Rule => ({ name, label: 'NAME', strength: 'doubtful', holds });

export const LISTED_NAMES: readonly Rule[] = [
  certain('surname in capitals before a given name', isShoutedSurname),
  certain(
    'listed name before a role',
    (c) =>
      c.titled &&
      (c.known & (ANY_PERSON | Known.properNoun)) !== 0 &&
      c.after?.gap === ', ' &&
      (c.after.known & Known.role) !== 0,
  ),
  certain('given name with a capital', (c) => isGiven(c) && (c.capital || (c.titled && !isWord(c)))),
  certain(
    'Dutch given name in small letters',
    (c) => isGiven(c) && !isWord(c) && (c.known & (Known.givenName | Known.properNoun)) !== 0 && !c.reading.foreign,
  ),
  certain(
    'foreign given name in small letters, with a verb or surname',
    (c) => isGiven(c) && !isWord(c) && (verbFollows(c) || c.to > c.from),
  ),
  certain('given name that is a word, with a surname', (c) => isGiven(c) && c.titled && c.to > c.from),
  certain(
    'given name that is a word, with a verb',
    (c) => isGiven(c) && c.titled && verbFollows(c) && !(c.known & (Known.everyday | Known.orgType)),
  ),
  certain('given name that is a word, before "en" and a name', (c) => isGiven(c) && c.titled && isPairedWithName(c)),
  certain(
    'given name alone in brackets',
    (c) => isGiven(c) && c.first.gap === ' (' && c.reading.text[c.last.end] === ')',
  ),
  doubtful(
    'given name that is a word, at the start of a sentence',
    (c) => isGiven(c) && c.titled && (c.known & Known.givenName) !== 0 && !isCommon(c),
  ),
  certain(
    'given name that is a word, in small letters with a verb',
    (c) => isGiven(c) && c.first.caseless && (c.known & Known.givenName) !== 0 && !isCommon(c) && verbFollows(c),
  ),
  certain(
    'given name that is a word, in small letters at the end of a phrase',
    (c) =>
      isGiven(c) &&
      c.first.caseless &&
      (c.known & Known.givenName) !== 0 &&
      !isCommon(c) &&
      !introducer(c).article &&
      endsPhrase(c),
  ),
  doubtful(
    'given name that is a word, in small letters',
    (c) => isGiven(c) && (c.known & Known.givenName) !== 0 && (c.to > c.from || c.reading.lowercased),
  ),
  certain(
    'name after "en" and a name',
    (c) => isAfterName(c) && (isUnknown(c) || ((c.known & ANY_GIVEN) !== 0 && !isWord(c))),
  ),
  certain('surname with a capital', (c) => isSurname(c) && (c.capital || (c.titled && !c.dutch))),
  certain('surname in small letters', (c) => isSurname(c) && !isWord(c) && (c.known & Known.properNoun) !== 0),
  doubtful('foreign surname in small letters', (c) => isSurname(c) && !isWord(c)),
  certain(
    'surname with a particle',
    (c) => c.titled && (c.known & Known.particle) !== 0 && c.to > c.from && (!c.first.opens || !c.dutch),
  ),
  certain(
    'unknown word with a verb, an age or a second capital',
    (c) => isUnknownOpener(c) && (verbFollows(c) || ageFollows(c) || c.to > c.from || isPaired(c)),
  ),
  doubtful('rare word at the start of a sentence, with a verb or an age', (c) =>
    isRareOpener(c.reading.tokens, c.from),
  ),
  doubtful('any word at the start of a sentence, with what people do', (c) => isActingOpener(c.reading.tokens, c.from)),
  certain('any word at the start of a sentence, with an age', (c) => isAgedOpener(c.reading.tokens, c.from)),
  doubtful(
    'listed word with a verb of a person',
    (c) =>
      opens(c) &&
      (c.known & (ANY_PERSON | Known.properNoun)) !== 0 &&
      !(c.known & Known.orgType) &&
      !isCommon(c) &&
      (verbFollows(c) || NAMES_SOMEBODY.has(c.after?.word ?? '')),
  ),
  certain(
    'unknown word in small letters opening a sentence with a verb',
    (c) => !c.titled && c.first.opens && isUnknown(c) && verbFollows(c),
  ),
  doubtful('unknown word in small letters with a verb', (c) => !c.titled && isUnknown(c) && verbFollows(c)),
];

const NAMES_SOMEBODY = new Set(['noemt', 'heet']);

function isGiven({ known, first }: Candidate): boolean {
  if (first.shape === 'capitals' && first.word.length < 4) return false;
  return (known & Known.givenName) !== 0 || ((known & ANY_GIVEN) !== 0 && (known & ANY_PLACE) === 0);
}

function isSurname({ known, first }: Candidate): boolean {
  return (known & Known.surname) !== 0 && first.shape !== 'capitals' && (known & ANY_PLACE) === 0;
}

function opens({ first }: Candidate): boolean {
  return first.opens;
}

function isUnknownOpener(c: Candidate): boolean {
  return c.titled && c.first.opens && isUnknown(c) && c.first.shape !== 'capitals';
}

/** "Roos en Sem". */
function isPairedWithName({ reading, to }: Candidate): boolean {
  const other = reading.tokens[to + 2];
  return (
    reading.tokens[to + 1]?.word === 'en' && other !== undefined && isCapital(other) && (other.known & ANY_PERSON) !== 0
  );
}

/** "kim en djayla": before "en" stands a given name. */
function isAfterName({ before, first, reading, from }: Candidate): boolean {
  const other = reading.tokens[from - 2];
  if (before?.word !== 'en' || first.gap !== ' ' || !other) return false;
  return (other.known & ANY_GIVEN) !== 0 && (other.known & Known.word) === 0;
}

/** "Mirsa en Tolin zijn", "Mai-Lin, zusje van", "Mirsa (3-5-2009)". */
function isPaired(c: Candidate): boolean {
  const { after } = c;
  const other = c.reading.tokens[c.to + 2];
  if (!after) return false;
  if (after.word === 'en') return other !== undefined && isCapital(other);
  if (after.gap === ', ') return (after.known & Known.role) !== 0;
  return after.gap === ' (' && after.shape === 'number';
}

/** "ZWART, Jeroen": a list or a form puts the surname first. */
function isShoutedSurname({ first, known, after }: Candidate): boolean {
  if (first.shape !== 'capitals' || !after || after.gap !== ', ') return false;
  return (known & (Known.surname | Known.properNoun)) !== 0 && isCapital(after);
}
