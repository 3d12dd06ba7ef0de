/** One look-up per word: what the compiled lists and the vocabulary say it may be, as bits of one number. */
import lists from './lists.json';
import { CARE_STEM, CARE_WORDS } from './vocabulary/care';
import { EVERYDAY } from './vocabulary/everyday';
import { CARE_ORGANISATIONS, ORG_HEADS, ORG_OPENERS, ORG_TYPE_ENDING, ORG_TYPES } from './vocabulary/organisations';
import { NUMBER_WORDS, PARTICLES, PERSON_VERBS, ROLES, TITLES } from './vocabulary/people';
import { PLACE_PREPOSITIONS, TOWNS_ABROAD } from './vocabulary/places';
import { STAYS } from './vocabulary/stays';
import { WordFilter } from './wordFilter';

export const Known = {
  givenName: 1 << 0,
  givenNameAbroad: 1 << 1,
  surname: 1 << 2,
  place: 1 << 3,
  cityAbroad: 1 << 4,
  properNoun: 1 << 5,
  word: 1 << 6,
  stays: 1 << 7,
  everyday: 1 << 8,
  role: 1 << 9,
  title: 1 << 10,
  particle: 1 << 11,
  placePreposition: 1 << 12,
  personVerb: 1 << 13,
  orgType: 1 << 14,
  orgOpener: 1 << 15,
  orgHead: 1 << 16,
  careOrganisation: 1 << 17,
  numberWord: 1 << 18,
} as const;

export const ANY_GIVEN = Known.givenName | Known.givenNameAbroad;
export const ANY_PLACE = Known.place | Known.cityAbroad;
export const ANY_LISTED = ANY_GIVEN | Known.surname | ANY_PLACE | Known.properNoun | Known.careOrganisation;

const LETTERS: Record<string, number> = {
  g: Known.givenName,
  f: Known.givenNameAbroad,
  s: Known.surname,
  p: Known.place,
  c: Known.cityAbroad,
  o: Known.properNoun,
  w: Known.word,
};

const VOCABULARY: [readonly string[], number][] = [
  [STAYS, Known.stays],
  [EVERYDAY, Known.everyday | Known.word],
  [ROLES, Known.role | Known.word],
  [TITLES, Known.title],
  [PARTICLES, Known.particle],
  [PLACE_PREPOSITIONS, Known.placePreposition | Known.word],
  [TOWNS_ABROAD, Known.cityAbroad],
  [PERSON_VERBS, Known.personVerb | Known.word],
  [ORG_TYPES, Known.orgType],
  [ORG_OPENERS, Known.orgOpener],
  [ORG_HEADS, Known.orgHead],
  [CARE_ORGANISATIONS, Known.careOrganisation],
  [NUMBER_WORDS, Known.numberWord | Known.word],
];

const words = WordFilter.parse(lists.words);
const common = WordFilter.parse(lists.common);
const care = new Set(CARE_WORDS);
const known = compile();
const listed = known.size;

function compile(): Map<string, number> {
  const map = new Map<string, number>();
  for (const [letters, group] of Object.entries(lists.names)) {
    const bits = [...letters].reduce((sum, letter) => sum | (LETTERS[letter] ?? 0), 0);
    for (const word of group.split(' ')) map.set(word, bits);
  }
  for (const [group, bit] of VOCABULARY)
    for (const word of group) map.set(word, (map.get(word) ?? (words.has(word) ? Known.word : 0)) | bit);
  return map;
}

/** The bits of a folded lower-case word; 0 when no list knows it. */
export function knowledgeOf(word: string): number {
  const bits = known.get(word);
  if (bits !== undefined) return bits;
  if (words.has(word)) return remember(word, ORG_TYPE_ENDING.test(word) ? Known.word | Known.orgType : Known.word);
  if (word.includes('-')) return knowledgeOfParts(word);
  const kind = ORG_TYPE_ENDING.exec(word);
  return kind && words.has(word.slice(0, -(kind[1]?.length ?? 0))) ? Known.orgType : 0;
}

/** Words of the dictionary that were met are found at once the next time; names are never kept. */
function remember(word: string, bits: number): number {
  if (known.size < listed + REMEMBERED_WORDS) known.set(word, bits);
  return bits;
}

const REMEMBERED_WORDS = 20_000;

/** "Dirk-Jan" is a given name when both parts are. */
function knowledgeOfParts(word: string): number {
  if (word.endsWith('-team')) return Known.stays | Known.orgOpener;
  if (isStayingCompound(word)) return Known.stays;
  return word.split('-').every((part) => (known.get(part) ?? 0) & ANY_GIVEN) ? Known.givenName : 0;
}

/** "FAS-kenmerken", "A-diploma", "NIFP-rapport": an abbreviation that stays, or one letter, with Dutch behind it. */
function isStayingCompound(word: string): boolean {
  const [head = '', ...rest] = word.split('-');
  if (SAINTS.has(head)) return false;
  const staying = head.length === 1 || ((known.get(head) ?? 0) & Known.stays) !== 0;
  return staying && rest.every((part) => words.has(part) || ((known.get(part) ?? 0) & Known.stays) !== 0);
}

/** "de Sint-Jan" is a church or a school. */
const SAINTS = new Set(['sint', 'st']);

/** A word of care, school or court, or made with one. */
export function isCareWord(word: string): boolean {
  return care.has(word) || CARE_STEM.test(word);
}

/** Whether people hear this word every day; a rare one is more likely a name where a name would stand. */
export function isHeardOften(word: string): boolean {
  return (
    common.has(word) ||
    isCareWord(word) ||
    (word.length > 6 && word.endsWith('en') && common.has(word.slice(0, -2))) ||
    (word.endsWith('s') && common.has(word.slice(0, -1)))
  );
}

/** Whether a word is Dutch as it stands, or made of two Dutch words ("gezinshuisplek"). */
export function isDutch(word: string): boolean {
  if ((knowledgeOf(word) & Known.word) !== 0 || /.(?:nr|nummer)$/.test(word)) return true;
  return word.length >= SHORTEST_COMPOUND && word.split('-').every((part) => isDutchPart(part));
}

/** Compounds are split once or twice; a linking -s- may stand between. */
function isDutchPart(part: string, depth = 2): boolean {
  if ((knowledgeOf(part) & Known.word) !== 0) return true;
  if (depth === 0 || part.length > LONGEST_COMPOUND) return false;
  for (let at = 2; at <= part.length - 3; at++)
    if (isFirstPart(part.slice(0, at)) && isRest(part.slice(at), depth - 1)) return true;
  return false;
}

function isFirstPart(part: string): boolean {
  return part.length === 2 ? PREFIXES.has(part) : words.has(part);
}

function isRest(rest: string, depth: number): boolean {
  return isDutchPart(rest, depth) || (rest.startsWith('s') && rest.length > 3 && isDutchPart(rest.slice(1), depth));
}

/** "afmelden", "opvoedadvies": short parts are prefixes only. */
const PREFIXES = new Set(['af', 'op', 'in', 'om', 'be', 'ge', 'on', 'na']);

/** Shorter strings fall apart into short words too often: "belnor" is no "bel" and "nor". */
const SHORTEST_COMPOUND = 7;

/** Keeps the splitting cheap for endless strings of letters. */
const LONGEST_COMPOUND = 40;
