/** Decides where a run of capitals that may be a name begins and ends. */
import { ANY_GIVEN, ANY_LISTED, ANY_PERSON, isDutch, Known } from './lexicon';
import { isCapital, type Reading } from './reading';
import type { Token } from './tokens';
import { ORG_ENDING } from './vocabulary/organisations';
import { PLACE_PARTS } from './vocabulary/places';

export const ARTICLES = new Set(['de', 'het', "'t", 't', 'een', 'the']);

const LISTED_NAME = ANY_PERSON | Known.properNoun | Known.careOrganisation;

interface View {
  tokens: Token[];
  at: number;
  token: Token;
  /** Another capital follows, perhaps after particles: "Van der Gracht". */
  goesOn: boolean;
  dotted: boolean;
}

/** Whether a name may start at this capital: words of context and everyday words stay, unless their surroundings make names of them. */
export function startsName(reading: Reading, at: number, token: Token): boolean {
  const { tokens, text } = reading;
  const view: View = { tokens, at, token, goesOn: nameFollows(tokens, at), dotted: text[token.end] === '.' };
  return REASONS_TO_START.some((holds) => holds(view)) || !REASONS_TO_STAY_OUT.some((holds) => holds(view));
}

const REASONS_TO_START: readonly ((view: View) => boolean)[] = [
  opensOrganisation,
  isNameDespiteStaying,
  followsCapitalArticle,
  isShoutedSurname,
  isParticleOfName,
  isInitialOfName,
];

const REASONS_TO_STAY_OUT: readonly ((view: View) => boolean)[] = [
  ({ token }) => token.shape === 'initial' || (token.known & Known.stays) !== 0 || ARTICLES.has(token.word),
  ({ token }) => (token.known & (Known.role | Known.title)) !== 0,
  (view) => !isIntroduced(view) && isContextOrEveryday(view),
];

function isContextOrEveryday(view: View): boolean {
  const { token } = view;
  if (token.known & Known.orgType) return !isTypedName(view) && (!(token.known & LISTED_NAME) || token.opens);
  if (token.known & (Known.particle | Known.personVerb)) return true;
  return isPlainEveryday(view) || (token.opens && !isListedOpener(view) && isDutch(token.word));
}

function isPlainEveryday({ token, goesOn }: View): boolean {
  if (token.known & Known.orgHead) return !goesOn;
  if (!(token.known & Known.everyday) || token.known & Known.givenName) return false;
  return token.opens || !(goesOn || token.known & ANY_LISTED);
}

function isListedOpener({ tokens, at, token, goesOn }: View): boolean {
  if (token.known & (LISTED_NAME | Known.place)) return true;
  return goesOn && ((tokens[at + 1]?.known ?? 0) & token.known & ANY_LISTED) !== 0;
}

function opensOrganisation({ token, goesOn }: View): boolean {
  return (token.known & Known.orgOpener) !== 0 && goesOn;
}

/** "FC Twente", "Montessori Lyceum", "kerk Jezus Roept", "mevrouw Frans": words that stay elsewhere. */
function isNameDespiteStaying(view: View): boolean {
  const { tokens, at, token } = view;
  if (!(token.known & Known.stays)) return false;
  if (isFirstOfOrganisation(view) || (token.known & ANY_GIVEN && isAddressed(tokens, at))) return true;
  return CLUBS.has(tokens[at - 1]?.word ?? '') && token.gap === ' ';
}

function isFirstOfOrganisation({ tokens, at, goesOn }: View): boolean {
  const next = tokens[at + 1];
  return goesOn && next !== undefined && ((next.known & Known.orgHead) !== 0 || isTyped(tokens, at));
}

const CLUBS = new Set('fc vv sc sv hc rksv svv cvv rkvv v.v roc aoc club voetbalclub'.split(' '));

/** "naar De Wissel", "in Het Kompas". */
function followsCapitalArticle({ tokens, at, token }: View): boolean {
  const article = tokens[at - 1];
  if (!article || !ARTICLES.has(article.word) || article.opens || !/^ ?$/.test(token.gap)) return false;
  return (isCapital(article) || article.word === 't') && !(token.known & Known.stays);
}

/** "POSTMA, Wietske". */
function isShoutedSurname({ tokens, at, token }: View): boolean {
  return (
    token.shape === 'capitals' &&
    token.word.length > 3 &&
    (token.known & (Known.surname | Known.properNoun)) !== 0 &&
    tokens[at + 1]?.gap === ', '
  );
}

/** "Van der Gracht", "El Amrani", and after a title also "mevrouw De Kater". */
function isParticleOfName({ tokens, at, token, goesOn }: View): boolean {
  if (!(token.known & Known.particle) || !goesOn || token.known & Known.stays) return false;
  return NAME_OPENERS.has(token.word) || isAddressed(tokens, at);
}

const NAME_OPENERS = new Set('van den ten ter el al ben bin abu von da di vd'.split(' '));

function isInitialOfName({ tokens, at, token, goesOn, dotted }: View): boolean {
  return token.shape === 'initial' && (dotted || goesOn || isAddressed(tokens, at));
}

function isIntroduced({ tokens, at, token }: View): boolean {
  if (token.opens) return isFieldValue(tokens, at);
  return isAddressed(tokens, at) || isTyped(tokens, at);
}

/** "School: Weiderhorst": what a form says, unless it is a common word. */
function isFieldValue(tokens: Token[], at: number): boolean {
  const [field, token] = [tokens[at - 1], tokens[at]];
  if (!field || !token || !/^ ?[:=] ?$/.test(token.gap) || token.known & (Known.everyday | Known.stays)) return false;
  return (field.known & (Known.orgType | Known.placeNoun | Known.naming)) !== 0;
}

/** "tante Door", "mw. Best": after a role or title even an everyday word is a name. */
export function isAddressed(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  return (
    before !== undefined &&
    (before.known & (Known.role | Known.title)) !== 0 &&
    /^(?: |\. )$/.test(tokens[at]?.gap ?? '')
  );
}

/** "gezinshuis Aan de Beek", "obs De Meent": a kind of organisation stands before, perhaps with an article between. */
export function isTyped(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const withArticle = before !== undefined && ARTICLES.has(before.word);
  const type = withArticle ? tokens[at - 2] : before;
  if (!type || !(type.known & Known.orgType) || !/^ ['"]?$/.test(tokens[at]?.gap ?? '')) return false;
  return !withArticle || /^ '?$/.test(before.gap);
}

/** "bij Zorgboerderij 't Uilennest": a type word with a capital of its own belongs to the name. */
function isTypedName({ tokens, at, token, goesOn }: View): boolean {
  if (token.opens) return false;
  const next = tokens[at + 1];
  return goesOn || (next !== undefined && ARTICLES.has(next.word) && nameFollows(tokens, at + 1));
}

/** A capital follows on the same line, with at most three particles between. */
function nameFollows(tokens: Token[], at: number): boolean {
  for (let i = at + 1; i <= at + 4; i++) {
    const next = tokens[i];
    if (!next || next.opens || !/^(?: |\. ?| '|-)$/.test(next.gap)) return false;
    if (isCapital(next))
      return !(next.known & Known.stays) || (next.known & (Known.orgHead | Known.orgOpener)) !== 0 || i > at + 1;
    if (!(next.known & Known.particle)) return false;
  }
  return false;
}

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
  if (/^(?: | ?-|- || '|'| & )$/.test(token.gap)) return true;
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
  if (token.known & (Known.role | Known.title)) return (token.known & (Known.surname | Known.properNoun)) !== 0;
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
