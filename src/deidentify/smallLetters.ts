/** Decides which words in small letters may be a name: listed ones, and those that no dictionary explains. */
import { ARTICLES, isAddressed } from './introductions';
import { ANY_LISTED, ANY_PERSON, isDutch, Known, knowledgeOf } from './lexicon';
import { lastOfOrganisation, mayNameOrganisation } from './smallOrganisations';
import { smallInitialsEnd } from './smallInitials';
import { isRareNoun } from './smallRare';
import { behindParticles, isParticleOfSurname, mayNamePerson } from './smallNames';
import { isNamedQuarter, mayNamePlace } from './smallPlaces';
import type { Token } from './tokens';
import { COMMON_STAYS, SHORT_TYPES, STAYING, SURE_ORG_TYPES } from './vocabulary/organisations';
import { PLACE_PARTS } from './vocabulary/places';

const NEVER =
  Known.stays |
  Known.everyday |
  Known.role |
  Known.title |
  Known.naming |
  Known.particle |
  Known.personVerb |
  Known.dwelling |
  Known.placeNoun |
  Known.numberWord |
  Known.placePreposition;

type Reason = (tokens: Token[], at: number, token: Token) => boolean;

export function isSuspicious(tokens: Token[], at: number, token: Token): boolean {
  if (isSmallInitial(tokens, at, token) || isParticleAfterTitle(tokens, at, token)) return true;
  if (token.caseless && MAY_NAME.some((mayName) => mayName(tokens, at))) return true;
  if (token.known & NEVER || token.word.length < 2) return false;
  return REASONS.some((holds) => holds(tokens, at, token));
}

/** Asked of ordinary words, where capitals say nothing. */
const MAY_NAME: readonly ((tokens: Token[], at: number) => boolean)[] = [
  (tokens, at) => smallInitialsEnd(tokens, at) !== undefined,
  mayNameOrganisation,
  mayNamePlace,
  mayNamePerson,
  isRareNoun,
];

const REASONS: readonly Reason[] = [
  (_tokens, _at, token) => (token.known & ANY_LISTED) !== 0,
  (tokens, at, token) => token.word.length > 2 && (isUnexplained(token) || (token.known === 0 && isNamed(tokens, at))),
  isAfterSureType,
  isAfterStaying,
  isCompoundAfterIn,
  (tokens, at) => isAddressed(tokens, at) && isSubject(tokens, at),
];

/** "gevonden in gaarkeuken": a compound that the dictionary does not hold, without an article, may be a hamlet. */
function isCompoundAfterIn(tokens: Token[], at: number, token: Token): boolean {
  return token.known === 0 && token.gap === ' ' && /^(?:in|te|uit|nabij)$/.test(tokens[at - 1]?.word ?? '');
}

/** "zit op de driesprong": staying, a preposition, an article. */
function isAfterStaying(tokens: Token[], at: number, token: Token): boolean {
  if (token.known & (Known.orgType | Known.orgHead) || COMMON_STAYS.has(token.word)) return false;
  const [verb = '', preposition = '', article = ''] = tokens
    .slice(Math.max(0, at - 3), at)
    .map((before) => before.word);
  return /^(?:de|het|'?t)$/.test(article) && /^(?:op|bij|in|van)$/.test(preposition) && STAYING.has(verb);
}

/** "tnv m. de graaf": an initial with a surname behind it. */
function isSmallInitial(tokens: Token[], at: number, token: Token): boolean {
  return (
    token.word.length === 1 && token.shape === 'lower' && tokens[at + 1]?.gap === '. ' && smallRunEnd(tokens, at) > at
  );
}

/** "fam vd berg", "mw van dalen". */
function isParticleAfterTitle(tokens: Token[], at: number, token: Token): boolean {
  const title = tokens[at - 1];
  if (!(token.known & Known.particle) || !title || !(title.known & Known.title) || title.known & Known.role)
    return false;
  return /^\.? $/.test(token.gap) && smallRunEnd(tokens, at) > at;
}

/** "bij esdege reigersdaal". */
function isUnknownAfterBij(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  return token !== undefined && /^(?:bij|via)$/.test(tokens[at - 1]?.word ?? '') && isUnexplained(token);
}

/** "heet teke", "ik ben boktu". */
function isNamed(tokens: Token[], at: number): boolean {
  const [pronoun, before] = [tokens[at - 2], tokens[at - 1]];
  if (!before || tokens[at]?.gap !== ' ') return false;
  return /^(?:heet|heette|genaamd|roepnaam)$/.test(before.word) || (before.word === 'ben' && pronoun?.word === 'ik');
}

function isUnexplained(token: Token): boolean {
  return token.known === 0 && !isDutch(token.word) && !isSpoken(token.word);
}

/** "wone", "weggelope": an infinitive or participle as it is spoken; "vlgs", "bgl": no name is without a vowel. */
function isSpoken(word: string): boolean {
  return !/[aeiouy]/.test(word) || (word.endsWith('e') && (knowledgeOf(`${word}n`) & Known.word) !== 0);
}

/** "gezinshuis de linde": any noun after a sure kind of organisation and an article; after a short one also without. */
function isAfterSureType(tokens: Token[], at: number): boolean {
  const [type, before] = [tokens[at - 2], tokens[at - 1]];
  if (!before) return false;
  if (SHORT_TYPES.has(before.word)) return tokens[at]?.gap === ' ';
  return ARTICLES.has(before.word) && /^:? $/.test(before.gap) && SURE_ORG_TYPES.has(type?.word ?? '');
}

/** After "mw" or "juf" any word; after "moeder" one that a verb follows: "moeder roos komt". */
function isSubject(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.word === 'gezin') return false;
  return (
    (before.known & Known.title) !== 0 || (SINGULAR.has(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.gap === ' ')
  );
}

const SINGULAR = new Set('is was heeft had wil kan zegt gaat komt vindt woont belt'.split(' '));

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
