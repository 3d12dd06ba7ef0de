/** Decides at which capital a name may start: words of context and everyday words stay, unless their surroundings make names of them. */
import { ARTICLES, isAddressed, isTyped } from './introductions';
import { ANY_GIVEN, ANY_LISTED, isDutch, isOwnKind, Known, LISTED_NAME } from './lexicon';
import { ABSTRACT, isActingOpener, isAgedOpener, isRareOpener } from './openers';
import { isCapital, type Reading } from './reading';
import { NO_NOUN } from './smallNames';
import { tokenAt, type Token } from './tokens';

interface View {
  tokens: Token[];
  at: number;
  token: Token;
  /** Another capital follows, perhaps after particles: "Van der Gracht". */
  goesOn: boolean;
  dotted: boolean;
}

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
  isFormallyAddressed,
  isPaired,
  ({ tokens, at }) => isRareOpener(tokens, at),
  ({ tokens, at }) => isAgedOpener(tokens, at) || isActingOpener(tokens, at),
];

const REASONS_TO_STAY_OUT: readonly ((view: View) => boolean)[] = [
  ({ token }) => token.shape === 'initial' || (token.known & Known.stays) !== 0 || ARTICLES.has(token.word),
  ({ token }) => (token.known & (Known.role | Known.title)) !== 0,
  (view) => !isIntroduced(view) && isContextOrEveryday(view),
];

function isContextOrEveryday(view: View): boolean {
  const { token } = view;
  if (!token.opens && isOwnKind(token.word)) return false;
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
  if (SAINT.has(token.word) && view.goesOn) return true;
  if (isFirstOfOrganisation(view) || (token.known & ANY_GIVEN && isAddressed(tokens, at))) return true;
  return CLUBS.has(tokens[at - 1]?.word ?? '') && token.gap === ' ';
}

const SAINT = new Set(['sint', 'st']);

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
  return (
    token.shape === 'initial' &&
    (dotted || goesOn || isAddressed(tokens, at) || isLetterWithVerb(tokens, at) || isLetterInField(tokens, at))
  );
}

/** "jongen: K, 14 jaar". */
function isLetterInField(tokens: Token[], at: number): boolean {
  return /^ ?: ?$/.test(tokenAt(tokens, at).gap) && (tokenAt(tokens, at - 1).known & (Known.role | Known.naming)) !== 0;
}

/** "Z is rustiger"; "U" and "O" are words. */
export function isLetterWithVerb(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.shape !== 'initial' || /[uo]/.test(token.word) || next?.gap !== ' ') return false;
  return (next.known & Known.personVerb) !== 0 && next.shape === 'lower';
}

/** "Wij zijn Wil en Hein", "Hein en Wil": beside "en" and a given name even a verb with a capital is a name. */
function isPaired({ tokens, at, token }: View): boolean {
  if (token.shape !== 'title' || token.opens || token.known & (Known.stays | Known.role | Known.orgType)) return false;
  return isJoinedGiven(tokens, at + 1, at + 2) || isJoinedGiven(tokens, at, at - 2);
}

/** "en" stands between, and the other is a given name and no word besides. */
function isJoinedGiven(tokens: Token[], from: number, other: number): boolean {
  const { known, shape } = tokenAt(tokens, other);
  const and = tokenAt(tokens, from < other ? from : from - 1);
  if (and.word !== 'en' || and.gap !== ' ' || tokenAt(tokens, Math.max(from, other)).gap !== ' ') return false;
  return shape === 'title' && (known & ANY_GIVEN) !== 0 && (known & Known.word) === 0;
}

/** "mevrouw Slager", "dhr. Rechter": behind a form of address even a role is a surname. */
function isFormallyAddressed({ tokens, at, token }: View): boolean {
  return FORMAL.has(tokens[at - 1]?.word ?? '') && /^(?: |\. )$/.test(token.gap) && token.word.length > 1;
}

export const FORMAL = new Set('mw mevr mevrouw mvr dhr meneer heer hr fam familie'.split(' '));

function isIntroduced({ tokens, at, token }: View): boolean {
  if (token.opens) return isFieldValue(tokens, at);
  return isAddressed(tokens, at) || isTyped(tokens, at);
}

/** "School: Weiderhorst": what a form says, unless it is a common word. */
function isFieldValue(tokens: Token[], at: number): boolean {
  const [field, token] = [tokens[at - 1], tokens[at]];
  if (!field || !token || !/^ ?[:=] ?$/.test(token.gap) || token.known & (Known.everyday | Known.stays)) return false;
  if (field.known & Known.role) return isNounOrUnknown(token);
  return (field.known & (Known.orgType | Known.placeNoun | Known.naming)) !== 0;
}

/** "Mentor: Vonk", "Neef: Zwart"; not "Moeder: Overleden" or "Kind: Rustig". */
function isNounOrUnknown({ word, known }: Token): boolean {
  if (known === 0) return true;
  return !(known & ~(Known.word | ANY_LISTED)) && !ABSTRACT.test(word) && !NO_NOUN.test(word);
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
