/** Places: by list, by preposition or kind of place before, by a Dutch ending. */
import type { Candidate } from '../candidates';
import { ANY_PERSON, ANY_PLACE, isDutch, isHeardOften, Known, knowledgeOf } from '../lexicon';
import { isPlainStay } from '../smallOrganisations';
import { mayNamePlace } from '../smallPlaces';
import { PLACE_ENDING } from '../vocabulary/places';
import { endsPhrase, follows, isWord } from './clues';
import type { Rule } from './rule';

const certain = (name: string, holds: Rule['holds']): Rule => ({ name, label: 'PLACE', strength: 'certain', holds });
const doubtful = (name: string, holds: Rule['holds']): Rule => ({ name, label: 'PLACE', strength: 'doubtful', holds });

export const PLACES: readonly Rule[] = [
  certain(
    'capital after a place preposition',
    (c) => c.capital && isAfterIn(c) && c.first.shape !== 'capitals' && !(c.known & Known.givenName),
  ),
  certain('place with a capital', (c) => isPlace(c) && (c.capital || (c.titled && !isWord(c)))),
  certain(
    'Dutch place in small letters',
    (c) => isPlace(c) && !isWord(c) && ((c.known & Known.place) !== 0 || isAfterIn(c)),
  ),
  certain('place that is a word, after "woont in"', (c) => isWordPlace(c) && isNearDwelling(c)),
  certain(
    'rare place that is a word, after "in"',
    (c) => isWordPlace(c) && c.first.caseless && !isHeardOften(c.first.word),
  ),
  doubtful('place that is a word, after "in"', (c) => isWordPlace(c) && c.before?.word !== 'te'),
  certain('capital after a kind of place', (c) => follows(c, Known.placeNoun) && (c.capital || (c.titled && !c.dutch))),
  doubtful('any word after a kind of place', (c) => follows(c, Known.placeNoun) && (c.titled || isUnknownSmall(c))),
  certain(
    'unknown word after "woont in"',
    (c) => isUnknownSmall(c) && isAfterIn(c) && (isNearDwelling(c) || PLACE_ENDING.test(c.first.word)),
  ),
  certain('unknown word after "in"', (c) => isUnknownSmall(c) && isAfterIn(c)),
  doubtful(
    'compound after "in"',
    (c) => !c.titled && c.known === 0 && isAfterIn(c) && endsPhrase(c) && !isPlainStay(c.first.word),
  ),
  doubtful(
    'word in a text without capitals, where a place stands',
    (c) => !c.titled && mayNamePlace(c.reading.tokens, c.from),
  ),
  certain('adjective of a place', (c) => c.capital && isOfPlace(c.first.word)),
  doubtful('adjective of a place at the start of a sentence', (c) => c.titled && isOfPlace(c.first.word)),
  certain('compound with a place', (c) => c.first.word.includes('-') && c.first.word.split('-').some(isOnlyPlace)),
];

const CLEAR_PREPOSITIONS = new Set(['in', 'te', 'uit', 'naar', 'vanuit', 'nabij']);

function isAfterIn({ before, first }: Candidate): boolean {
  return CLEAR_PREPOSITIONS.has(before?.word ?? '') && first.gap === ' ';
}

function isPlace({ known }: Candidate): boolean {
  return (known & ANY_PLACE) !== 0;
}

/** "woont in best.": a place that is also a word, in small letters, where a place would stand. */
function isWordPlace(c: Candidate): boolean {
  return isPlace(c) && !c.titled && isAfterIn(c) && !(c.known & Known.everyday) && endsPhrase(c);
}

/** A dwelling word at most four words back: "woont nu weer in …". */
function isNearDwelling({ reading, from }: Candidate): boolean {
  return reading.tokens.slice(Math.max(0, from - 4), from).some((token) => (token.known & Known.dwelling) !== 0);
}

function isUnknownSmall(c: Candidate): boolean {
  return !c.titled && !(c.known & (Known.word | ANY_PERSON)) && !isDutch(c.first.word);
}

/** "Zwolse", "Rotterdammer", "Haarlems". */
function isOfPlace(word: string): boolean {
  const stem = /^(.{3,}?)(?:se|s|er|mer|der|aar|enaar|ers)$/.exec(word)?.[1];
  return stem !== undefined && isOnlyPlace(stem);
}

function isOnlyPlace(word: string): boolean {
  const known = knowledgeOf(word);
  return (known & Known.place) !== 0 && (known & (Known.word | Known.stays)) === 0;
}
