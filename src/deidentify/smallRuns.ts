/** Decides how far a name in small letters goes: over particles, surnames, quarters of a town and words that nothing explains. */
import { isAddressed } from './introductions';
import { AROUND_NAMES, ANY_LISTED, ANY_PERSON, isDutch, Known, knowledgeOf } from './lexicon';
import { lastOfOrganisation, mayNameOrganisation } from './smallOrganisations';
import { smallInitialsEnd } from './smallInitials';
import { behindParticles, isParticleOfSurname } from './smallNames';
import { isNamedQuarter } from './smallPlaces';
import type { Token } from './tokens';
import { PLACE_PARTS } from './vocabulary/places';

/** Words of context are never the name themselves. */
export const NEVER =
  AROUND_NAMES | Known.everyday | Known.dwelling | Known.placeNoun | Known.numberWord | Known.placePreposition;

/** The last word of a name in small letters: "sem de vries", "kim jansen", "tante zamira kloppenaar", "m. de graaf". */
export function smallRunEnd(tokens: Token[], from: number): number {
  const first = tokens[from];
  if (!first) return from;
  const initials = smallInitialsEnd(tokens, from);
  if (initials !== undefined) return initials;
  if (isTwoWords(tokens, from, first)) return from + 1;
  if (mayNameOrganisation(tokens, from) || isUnknownAfterBij(tokens, from)) return lastOfOrganisation(tokens, from);
  if (isUnexplained(first) && isUnexplainedPair(first, tokens[from + 1])) return from + 1;
  return first.caseless && isParticleOfSurname(tokens, from)
    ? behindParticles(tokens, from)
    : surnameEnd(tokens, from, first);
}

/** "almere haven", "indische buurt". */
function isTwoWords(tokens: Token[], from: number, first: Token): boolean {
  return isPartOfTown(first, tokens[from + 1]) || isNamedQuarter(tokens, from);
}

function surnameEnd(tokens: Token[], from: number, first: Token): number {
  const at = pastParticles(tokens, from);
  const next = tokens[at];
  if (!next || !mayHaveSurname(tokens, from) || !isSmallWord(next, first)) return from;
  if (isPrepositionOnly(tokens, from, at) && next.known & Known.place) return from;
  return isSurnameOf(first, next, at > from + 1) || (isUnexplained(next) && !isPrepositionOnly(tokens, from, at))
    ? at
    : from;
}

function mayHaveSurname(tokens: Token[], from: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  return first.word.length === 1 || (first.known & (ANY_PERSON | Known.particle)) !== 0 || isAddressed(tokens, from);
}

function pastParticles(tokens: Token[], from: number): number {
  let at = from + 1;
  if (tokens[from]?.word.length === 1 && isParticle(tokens[at], '. ')) at++;
  while (at - from < 4 && isParticle(tokens[at])) at++;
  return at;
}

function isSmallWord(next: Token, first: Token): boolean {
  const joined = next.gap === ' ' || (first.word.length === 1 && next.gap === '. ');
  return joined && next.shape === 'lower' && next.word.length > 2;
}

/** Behind a particle any surname counts, also "de jonge" and "van dijk". */
function isSurnameOf(first: Token, next: Token, behindParticle: boolean): boolean {
  if (first.known & Known.particle)
    return (next.known & ANY_LISTED) !== 0 && !(first.word === 'al' && next.known & Known.word);
  if (behindParticle && next.known & Known.surname) return !(next.known & Known.personVerb);
  return (next.known & (Known.surname | Known.properNoun)) !== 0 && !(next.known & NEVER);
}

/** "kenu nave": two words side by side that no list explains. */
function isUnexplainedPair(first: Token, next: Token | undefined): boolean {
  return (
    next?.gap === ' ' &&
    next.shape === 'lower' &&
    first.shape === 'lower' &&
    next.word.length > 2 &&
    isUnexplained(next)
  );
}

function isPartOfTown(town: Token, part: Token | undefined): boolean {
  return (town.known & Known.place) !== 0 && part !== undefined && part.gap === ' ' && PLACE_PARTS.has(part.word);
}

function isParticle(token: Token | undefined, gap = ' '): boolean {
  return token !== undefined && (token.known & Known.particle) !== 0 && token.gap === gap;
}

/** "kim in zwolle", "daan op de xyz": a preposition that seldom opens a surname. */
function isPrepositionOnly(tokens: Token[], from: number, at: number): boolean {
  return at > from + 1 && !/^(?:van|de|der|den|el|al|v|vd)$/.test(tokens[from + 1]?.word ?? '');
}

/** "bij esdege reigersdaal". */
function isUnknownAfterBij(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^(?:bij|via)$/.test(tokens[at - 1]?.word ?? '') && isUnexplained(token);
}

/** No list and no dictionary holds it. */
export function isUnexplained(token: Token): boolean {
  return token.known === 0 && !isDutch(token.word) && !isSpoken(token.word);
}

/** "wone", "weggelope": an infinitive or participle as it is spoken; "vlgs", "bgl": no name is without a vowel. */
function isSpoken(word: string): boolean {
  return !/[aeiouy]/.test(word) || (word.endsWith('e') && (knowledgeOf(`${word}n`) & Known.word) !== 0);
}
