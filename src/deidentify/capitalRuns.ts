/** Decides how far a run of capitals goes that may be one name: over particles, initials and the words of an organisation. */
import { ARTICLES, isTyped } from './introductions';
import { ANY_GIVEN, isDutch, Known, LISTED_NAME } from './lexicon';
import { isCapital } from './reading';
import type { Token } from './tokens';
import { ORG_ENDING } from './vocabulary/organisations';
import { PLACE_PARTS } from './vocabulary/places';

/** The last word of the run: over capitals, and over particles, "en" and "of" with a capital behind them. */
export function runEnd(tokens: Token[], from: number): number {
  const typed = isOrganisationRun(tokens, from);
  let to = from;
  for (let at = from + 1; at < tokens.length && at - from < LONGEST_RUN; at++) {
    const token = tokens[at];
    if (!token || !isJoined(token, tokens[at - 1])) break;
    if (isRunPart(token, tokens[at - 1], typed)) to = at;
    else if (!isLink(tokens, at, typed)) break;
  }
  return to;
}

const LONGEST_RUN = 7;

function isOrganisationRun(tokens: Token[], from: number): boolean {
  const first = tokens[from];
  if (!first) return false;
  if (tokens[from - 1]?.word === 'bij' && !(first.known & (ANY_GIVEN | Known.place)) && isDutch(first.word))
    return true;
  return (
    isTyped(tokens, from) ||
    (first.known & (Known.careOrganisation | Known.orgType | Known.orgOpener)) !== 0 ||
    (isCapital(first) && ORG_ENDING.test(first.word))
  );
}

/** "in" and "op" link only with an article: "in 't Veld", not "Kim in Ede". */
function isLink(tokens: Token[], at: number, typed: boolean): boolean {
  const token = tokens[at];
  if (!token) return false;
  if (typed && /^(?:en|of|and|voor|aan|bij|in|op|the)$/.test(token.word)) return true;
  if (!(token.known & Known.particle)) return false;
  return !/^(?:in|op|aan)$/.test(token.word) || ARTICLES.has(tokens[at + 1]?.word ?? '');
}

function isJoined(token: Token, previous: Token | undefined): boolean {
  if (token.opens) return false;
  if (/^(?: | ?-|- || ?'|' ?| ?& ?)$/.test(token.gap)) return true;
  return (
    /^\. ?$/.test(token.gap) &&
    previous !== undefined &&
    (previous.shape === 'initial' || INITIAL_PAIRS.has(previous.word))
  );
}

/** Initials that keep two letters: "Th. de Boer". */
const INITIAL_PAIRS = new Set('th ch ph chr joh fr jac ant wm st'.split(' '));

/** Organisations take every capital ("Jezus Roept"); other runs stop at words of context. */
function isRunPart(token: Token, previous: Token | undefined, typed: boolean): boolean {
  if (token.shape === 'number') return token.gap === " '" && /^\d\d$/.test(token.word);
  if (!isCapital(token) || !previous) return false;
  if (typed || token.known & Known.orgHead) return true;
  if (previous.known & Known.particle)
    return !(token.known & (Known.orgOpener | Known.orgType | Known.careOrganisation));
  if (previous.known & Known.place && PLACE_PARTS.has(token.word)) return true;
  return continuesName(token, previous);
}

function continuesName(token: Token, previous: Token): boolean {
  if (token.known & Known.stays) return isSurnameBehind(token, previous);
  if (ARTICLES.has(token.word) || isNewSentence(token, previous)) return false;
  if (token.known & (Known.role | Known.title))
    return previous.shape === 'initial' || (token.known & (Known.surname | Known.properNoun)) !== 0;
  return !(token.known & Known.personVerb) || (token.known & LISTED_NAME) !== 0;
}

/** "diploma A en B. Hij is": an initial can end a sentence. */
function isNewSentence(token: Token, previous: Token): boolean {
  const ordinary = (token.known & (Known.everyday | Known.personVerb)) !== 0 && !(token.known & LISTED_NAME);
  return ordinary && previous.shape === 'initial';
}

/** "Kim Maas", "J. Turk". */
function isSurnameBehind(token: Token, previous: Token): boolean {
  return (token.known & Known.surname) !== 0 && (previous.shape === 'initial' || (previous.known & ANY_GIVEN) !== 0);
}
