/** Decides which ordinary words in small letters may name an organisation, by what stands before them in a text without capitals. */
import { AROUND_NAMES, ANY_LISTED, isHeardOften, isOwnKind, Known } from './lexicon';
import { tokenAt, type Token } from './tokens';
import { COMMON_STAYS, NAME_READY_TYPES, SHORT_TYPES, STAYING, SURE_ORG_TYPES } from './vocabulary/organisations';

const CONTEXT = AROUND_NAMES | Known.numberWord | Known.orgType;
const PLAIN = CONTEXT | Known.everyday | Known.dwelling | Known.placeNoun | Known.placePreposition;

/** "nu op de wissel", "weg bij horizon", "gezinshuis de grote beer": only where small letters say nothing. */
export function mayNameOrganisation(tokens: Token[], at: number): boolean {
  if (!tokenAt(tokens, at).caseless) return false;
  if (SURE_FORMS.some((holds) => holds(tokens, at))) return true;
  const before = tokenAt(tokens, at - 1);
  if (!mayBeAsked(tokenAt(tokens, at))) return false;
  if (ARTICLE.has(before.word)) return before.gap.length < 3 && isBehindArticle(tokens, at);
  return NAME_READY_TYPES.has(before.word) ? isBehindType(tokens, at) : isBehindStay(tokens, at);
}

const SURE_FORMS = [isBeforeHead, isAdjectiveOfName, isClub, isPhraseOfName, isBehindBracket];

/** "ichthus college", "rhedens lyceum". */
function isBeforeHead(tokens: Token[], at: number): boolean {
  const [token, head] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (!token.caseless || token.shape !== 'lower' || token.known & (PLAIN | Known.orgHead)) return false;
  return head.gap === ' ' && SURE_HEADS.has(head.word);
}

const SURE_HEADS = new Set('college lyceum gymnasium ziekenhuis gasthuis academie mavo'.split(' '));

/** "woont op groot batelaar", "zit in ter peel". */
function isAdjectiveOfName(tokens: Token[], at: number): boolean {
  const [token, name] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (!token.caseless || token.gap !== ' ' || !OPENING.has(token.word)) return false;
  return (
    STAYED_AT.has(tokenAt(tokens, at - 1).word) && name.gap === ' ' && isUncommon(name) && endsHere(tokens, at + 1)
  );
}

/** "fc twente", "huize hoop": whatever stands behind these is the name. */
function isClub(tokens: Token[], at: number): boolean {
  const { caseless, shape, gap, known, word } = tokenAt(tokens, at);
  if (!caseless || shape !== 'lower' || gap !== ' ' || known & (Known.particle | Known.personVerb) || word.length < 3)
    return false;
  return SHORT_TYPES.has(tokenAt(tokens, at - 1).word) || tokenAt(tokens, at - 1).word === 'huize';
}

/** "gezinshuis bij de bron", "cafe onder de toren". */
function isPhraseOfName(tokens: Token[], at: number): boolean {
  const { caseless, gap, word } = tokenAt(tokens, at);
  if (!caseless || gap !== ' ' || !PLACING.has(word) || !isNameable(tokenAt(tokens, at - 1).word)) return false;
  const noun = tokenAt(tokens, at + 2);
  return (
    ARTICLE.has(tokenAt(tokens, at + 1).word) &&
    noun.gap === ' ' &&
    !(noun.known & CONTEXT) &&
    !COMMON_STAYS.has(noun.word)
  );
}

const PLACING = new Set(['bij', 'onder', 'aan', 'achter', 'tussen']);

function isNameable(word: string): boolean {
  return (SURE_ORG_TYPES.has(word) && word !== 'school') || /^(?:cafe|restaurant|camping|hotel|snackbar)$/.test(word);
}

/** "op een zorgboerderij (toutenburg)": a rare word in brackets behind a kind. */
function isBehindBracket(tokens: Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (!token.caseless || token.gap !== ' (' || token.shape !== 'lower' || !isUncommon(token)) return false;
  return (tokenAt(tokens, at - 1).known & Known.orgType) !== 0 && !isHeardOften(token.word);
}

const STAYED_AT = new Set(['op', 'bij', 'in', 'naar', 'van', 'uit']);
const OPENING = new Set('groot klein nieuw oud hoog ter ten huize villa'.split(' '));

function mayBeAsked({ caseless, gap, word, known }: Token): boolean {
  return caseless && gap === ' ' && word.length > 2 && ((known & CONTEXT) === 0 || isOwnKind(word));
}

const ARTICLE = new Set(['de', 'het', "'t", 't']);

/** "bso de boomhut", "op de wissel", "juf van de wiekslag". */
function isBehindArticle(tokens: Token[], at: number): boolean {
  const [token, cue] = [tokenAt(tokens, at), tokenAt(tokens, at - 2)];
  const goesOn = lastOfOrganisation(tokens, at) > at;
  if (cue.known & Known.orgType || NAME_READY_TYPES.has(cue.word)) return goesOn || !(token.known & Known.everyday);
  if (isPlainNoun(token)) return false;
  if (leadsToArticle(tokens, at - 2)) return goesOn || !isPlainStay(token.word);
  return endsHere(tokens, at) && (isSaidOfKind(tokens, at - 2) || (RARE_BEFORE_ARTICLE.has(cue.word) && isRare(token)));
}

/** "school is de fontein". */
function isSaidOfKind(tokens: Token[], at: number): boolean {
  return tokenAt(tokens, at).word === 'is' && (tokenAt(tokens, at - 1).known & Known.orgType) !== 0;
}

function isPlainNoun({ known, word }: Token): boolean {
  return ((known & PLAIN) !== 0 && !isOwnKind(word)) || COMMON_STAYS.has(word);
}

/** "vanuit de hondsberg", "school is de zwaluw": a noun that few people use. */
function isRare({ word, known }: Token): boolean {
  return !isHeardOften(word) && !isPlainStay(word) && (known & ~(Known.word | ANY_LISTED)) === 0;
}

export const RARE_BEFORE_ARTICLE = new Set(['van', 'vanuit', 'na', 'door', 'is', 'ook', 'en']);

function leadsToArticle(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return BEFORE_ARTICLE.has(word) || (word === 'van' && isPerson(tokens[at - 1]));
}

const BEFORE_ARTICLE = new Set(['bij', 'op', 'naar', 'via']);

function isPerson(token: Token | undefined): boolean {
  return token !== undefined && (token.known & (Known.role | Known.title)) !== 0;
}

/** "gezinshuis veerkracht"; not "gezinshuis gezocht voor". */
function isBehindType(tokens: Token[], at: number): boolean {
  const last = tokens[lastOfOrganisation(tokens, at)];
  const { known, word } = tokenAt(tokens, at);
  return ((known & PLAIN) === 0 || isOwnKind(word)) && !/^ge.*[dt]$/.test(last?.word ?? '') && endsHere(tokens, at);
}

/** "zit bij horizon", "lasser bij stc", "trainer van rood wit". */
function isBehindStay(tokens: Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const preposition = tokenAt(tokens, at - 1).word;
  if (!isUncommon(token) || !endsHere(tokens, lastOfOrganisation(tokens, at))) return false;
  if (preposition === 'van') return isPerson(tokens[at - 2]);
  if (!BEFORE_ARTICLE.has(preposition)) return false;
  return isNoNoun(token) || isStayBefore(tokens, at) || (token.known === 0 && AT.has(preposition));
}

const AT = new Set(['bij', 'via']);

function isUncommon({ known, word }: Token): boolean {
  return (known & PLAIN) === 0 && !isPlainStay(word);
}

/** An abbreviation without a vowel, or a surname. */
function isNoNoun({ known, word }: Token): boolean {
  return (known & Known.surname) !== 0 || !/[aeiouy]/.test(word);
}

function isStayBefore(tokens: Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 5), at - 1).some(({ word }) => STAYING.has(word));
}

/** The last word of such a name: one more behind an adjective, or a word that no list holds. */
export function lastOfOrganisation(tokens: Token[], from: number): number {
  if (isPhraseOfName(tokens, from)) return from + 2;
  if (isBeforeHead(tokens, from) || isAdjectiveOfName(tokens, from)) return from + 1;
  return isSecondWord(tokens, from + 1) ? from + 1 : from;
}

function isSecondWord(tokens: Token[], at: number): boolean {
  const { gap, shape, word, known } = tokenAt(tokens, at);
  if (gap !== ' ' || shape !== 'lower' || word.length < 3 || known & PLAIN) return false;
  return known === 0 || endsHere(tokens, at);
}

/** A sign, or a word that goes on with the sentence. */
export function endsHere(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  return !next || next.gap !== ' ' || next.shape === 'number' || (next.known & (PLAIN & ~Known.orgType)) !== 0;
}

/** "bank", "crisisplek", "vaderskant": where anybody may be. */
export function isPlainStay(word: string): boolean {
  return COMMON_STAYS.has(word) || PLAIN_ENDING.test(word);
}

const PLAIN_ENDING =
  /.(?:plek|plekken|plaats|kant|zijde|ruimte|kamer|dienst|diensten|tijd|moment|momenten|groep|team|vorm|verband|sanering|werk|weekend|vakantie|avond|dag|dagen|lijst|fase|periode|gesprek|gesprekken|overleg|situatie|omgeving|problemen|opleiding|kwekerij|fabriek|winkel|traject|hulp|zorg|begeleiding|behandeling|heid|teit|en|je|jes)$/;
