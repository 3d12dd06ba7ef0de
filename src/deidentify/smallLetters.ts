/** Decides which words in small letters may be a name: listed ones, and those that no dictionary explains. */
import { ARTICLES, isAddressed } from './introductions';
import { ANY_LISTED, Known } from './lexicon';
import { smallInitialsEnd } from './smallInitials';
import { mayNamePerson } from './smallNames';
import { mayNameOrganisation } from './smallOrganisations';
import { mayNamePlace } from './smallPlaces';
import { isRareNoun } from './smallRare';
import { isUnexplained, NEVER, smallRunEnd } from './smallRuns';
import type { Token } from './tokens';
import { COMMON_STAYS, SHORT_TYPES, STAYING, SURE_ORG_TYPES } from './vocabulary/organisations';

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

/** "heet teke", "ik ben boktu". */
function isNamed(tokens: Token[], at: number): boolean {
  const [pronoun, before] = [tokens[at - 2], tokens[at - 1]];
  if (!before || tokens[at]?.gap !== ' ') return false;
  return /^(?:heet|heette|genaamd|roepnaam)$/.test(before.word) || (before.word === 'ben' && pronoun?.word === 'ik');
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

const SINGULAR = new Set(
  'is was heeft had wil kan zegt gaat komt vindt woont belt blijft noemt weet wordt doet mag moet kwam ging zei vertelt denkt belde mailt'.split(
    ' ',
  ),
);
