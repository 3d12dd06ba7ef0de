/** Streets, found among the words: by ending, or by a house number behind a name. */
import type { Finding } from '../finding';
import { ARTICLES } from '../introductions';
import { ANY_LISTED, isDutch, Known } from '../lexicon';
import type { Strength } from '../marks';
import { isCapital, type Reading } from '../reading';
import type { Token } from '../tokens';
import { NO_STREET, STREET_ENDING, SURE_STREET_ENDING } from '../vocabulary/places';

/** House number with addition; never an age, an amount, a time or a date. */
const HOUSE_NUMBER =
  /(?:(?<=str|ln|pl|w)\.)? (?:nr\.? ?|nummer |no\.? ?)?\d{1,4}(?:[ -]?(?:[a-h]|bis|hs|zw|rd|huis|rood|zwart|wit|i{1,3}|iv|boven|\d(?:e|hg|hoog)|[1-4]e|hg)\b(?!\.\w))?(?: ?[-/] ?\d{1,4}(?: ?hoog)?\b)?(?: [A-K]\b(?! ?[.a-z]))?(?![\d:%]|[.,]\d)(?! ?(?:jaar|jarige?|jr|j\b|mnd|maanden|weken|wk|wkn|dagen|dgn|uur|u\b|keer|x\b|km|kg|mg|ml|cm|euro|procent|kinderen|broers?|broertjes|zus|zussen|zusjes|personen|mensen|man\b|punten|plus|minuten|min\b|nachten|uren|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\b)/iy;

export function findStreets(reading: Reading): Finding[] {
  return reading.tokens.flatMap((token, at) => streetAt(reading, token, at));
}

function streetAt(reading: Reading, token: Token, at: number): Finding[] {
  if (!isWorthALook(token, reading.tokens[at + 1])) return [];
  const looksLikeStreet = STREET_ENDING.test(token.word);
  const houseEnd =
    looksLikeStreet || isCapital(token) || isLocated(reading.tokens, at) ? houseNumberEnd(reading.text, token) : 0;
  const ending = looksLikeStreet && (!NO_STREET.has(token.word) || (isCapital(token) && houseEnd > 0));
  if (!ending && houseEnd === 0) return [];
  const from = withParticles(reading.tokens, streetStart(reading.tokens, at));
  const view = viewOf(reading.tokens, { from, at, token, ending, numbered: houseEnd > 0 });
  return toFindings(view, reading.tokens[from]?.start ?? token.start, houseEnd);
}

/** Ordinary words in small letters count only before a number; most words end here. */
function isWorthALook(token: Token, next: Token | undefined): boolean {
  if (token.shape === 'number' || token.word.length < 3) return false;
  return next?.shape === 'number' || isCapital(token) || !isWord(token);
}

function toFindings(view: StreetView, start: number, houseEnd: number): Finding[] {
  const rule = STREET_RULES.find(({ holds }) => holds(view));
  if (!rule) return [];
  const { name, strength } = rule;
  const { token } = view;
  return [{ start, end: Math.max(houseEnd, token.end), label: 'ADDRESS', strength, rule: name, evidence: token.word }];
}

interface StreetView {
  from: number;
  at: number;
  token: Token;
  /** Ends in -straat, -hof …; sure when hardly another word does. */
  ending: boolean;
  sure: boolean;
  numbered: boolean;
  capital: boolean;
  before: Token | undefined;
}

function viewOf(tokens: Token[], seen: Omit<StreetView, 'sure' | 'capital' | 'before'>): StreetView {
  const { token, from, ending } = seen;
  const capital = isCapital(token) && token.shape !== 'capitals';
  const sure = ending && SURE_STREET_ENDING.test(token.word);
  return { from, at: seen.at, token, ending, numbered: seen.numbered, capital, sure, before: tokens[from - 1] };
}

const CONTEXT = Known.stays | Known.orgType | Known.role | Known.placeNoun | Known.title | Known.naming;

/** Asked in turn; the first that holds decides. */
const STREET_RULES: readonly { name: string; strength: Strength; holds(view: StreetView): boolean }[] = [
  {
    name: 'street with a house number',
    strength: 'certain',
    holds: ({ ending, sure, numbered, capital }) => ending && numbered && (capital || sure),
  },
  {
    name: 'street by its ending',
    strength: 'certain',
    holds: ({ sure, capital, token, before }) => sure && capital && !token.opens && !isWord(token) && !isPerson(before),
  },
  {
    name: 'street in small letters',
    strength: 'certain',
    holds: ({ sure, capital, token, before }) =>
      sure &&
      !capital &&
      !isWord(token) &&
      (!isDutch(token.word) || (token.known === 0 && /^(?:aan|adres|op|de)$/.test(before?.word ?? ''))),
  },
  {
    name: 'perhaps a street',
    strength: 'doubtful',
    holds: ({ sure, capital, token }) => sure && (capital ? !token.opens : !isWord(token)),
  },
  {
    name: 'square or quay that is a word, after "aan de"',
    strength: 'doubtful',
    holds: ({ ending, capital, token, before }) =>
      ending && capital && !token.opens && isWord(token) && before?.word === 'de',
  },
  {
    name: 'capital with a number, where an address stands',
    strength: 'certain',
    holds: (view) =>
      mayHaveNumber(view) && /^(?:op|aan|de|het|adres|woont|naar|te|achter|in)$/.test(view.before?.word ?? ''),
  },
  {
    name: 'capital behind a comma with a number',
    strength: 'certain',
    holds: (view) => mayHaveNumber(view) && /^, /.test(view.token.gap),
  },
  { name: 'capital with a number', strength: 'doubtful', holds: mayHaveNumber },
  {
    name: 'unknown word with a number, where an address stands',
    strength: 'certain',
    holds: ({ numbered, capital, token }) => numbered && !capital && !isWord(token) && !(token.known & CONTEXT),
  },
  {
    name: 'word with a number, where an address stands',
    strength: 'doubtful',
    holds: ({ numbered, capital, token }) => numbered && !capital && !(token.known & (CONTEXT | Known.everyday)),
  },
];

/** "op de heihoek 23", "adres: de wei 4": a word in small letters where somebody lives. */
function isLocated(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1];
  const token = tokens[at];
  if (!before || token?.shape !== 'lower') return false;
  if (token.caseless && /^(?:, | \()$/.test(token.gap))
    return !(token.known & (CONTEXT | Known.everyday | Known.personVerb));
  if (before.word === 'flat') return true;
  if (ARTICLES.has(before.word)) return LOCATING.has(tokens[at - 2]?.word ?? '') || isAddressField(tokens, at - 1);
  return isAddressField(tokens, at);
}

function isAddressField(tokens: Token[], at: number): boolean {
  return /^(?:woon|verblijf)?adres$/.test(tokens[at - 1]?.word ?? '');
}

const LOCATING = new Set(['op', 'aan', 'naar']);

/** "op de van Heuven Goedhartlaan": behind an article the particles belong to the street. */
function withParticles(tokens: Token[], from: number): number {
  let start = from;
  while (start > 1 && /^(?:van|der|den|de|ter|ten)$/.test(tokens[start - 1]?.word ?? '') && tokens[start]?.gap === ' ')
    start--;
  const opened = tokens[start]?.word === 'de' && start < from - 1 ? start + 1 : start;
  return ARTICLES.has(tokens[opened - 1]?.word ?? '') && /^(?:van|ter|ten)$/.test(tokens[opened]?.word ?? '')
    ? opened
    : from;
}

function mayHaveNumber({ numbered, capital, token, from, at }: StreetView): boolean {
  return numbered && capital && !token.opens && (from < at || !(token.known & CONTEXT));
}

/** "A.W. Brinkhof", "Sem Verhof". */
function isPerson(before: Token | undefined): boolean {
  return before !== undefined && (before.shape === 'initial' || (before.known & (Known.givenName | Known.title)) !== 0);
}

function isWord(token: Token): boolean {
  return (token.known & Known.word) !== 0;
}

function houseNumberEnd(text: string, token: Token): number {
  HOUSE_NUMBER.lastIndex = token.end;
  return HOUSE_NUMBER.test(text) ? HOUSE_NUMBER.lastIndex : 0;
}

/** Back over "Burgemeester van", "Lange", "Achter de", "pr.": the words that belong to the street. */
function streetStart(tokens: Token[], at: number): number {
  let from = at;
  for (let i = at; i > 0 && at - i < 5; i--) {
    const part = tokens[i];
    const previous = tokens[i - 1];
    if (part === undefined || previous === undefined || !isStreetJoin(part, previous)) break;
    const behindParticle = (part.known & Known.particle) !== 0 && part.shape === 'lower';
    if (STREET_TITLES.has(previous.word) || belongsToStreet(previous, behindParticle)) from = i - 1;
    else if ((previous.known & Known.particle) === 0) break;
  }
  return from;
}

/** "J. Mos van de Heidelaan": behind "van de" stands a person, unless it is "Onder de Linden". */
function belongsToStreet(previous: Token, behindParticle: boolean): boolean {
  if (previous.shape === 'lower' && !behindParticle) return SMALL_STREET_ADJECTIVES.test(previous.word);
  if (!isCapital(previous) || isLeadIn(previous) || previous.known & (Known.role | Known.orgType)) return false;
  return !behindParticle || (previous.known & Known.everyday) !== 0;
}

function isStreetJoin(part: Token, previous: Token): boolean {
  return (
    part.gap === ' ' ||
    part.gap === '-' ||
    (part.gap === '. ' && (STREET_TITLES.has(previous.word) || previous.shape === 'initial')) ||
    (part.gap === '.' && previous.shape === 'initial')
  );
}

/** A word that only opens the sentence or the field: "Adres Dorpsstraat 1". */
function isLeadIn(token: Token): boolean {
  return (
    token.opens &&
    (token.known & ANY_LISTED) === 0 &&
    !STREET_TITLES.has(token.word) &&
    isDutch(token.word) &&
    !STREET_ADJECTIVES.has(token.word)
  );
}

const STREET_TITLES = new Set(
  'pr prins prinses kon koning koningin burg burgemeester wethouder dr doctor ds dominee mr ir past pastoor prof professor st sint gen generaal kard kardinaal mgr pater graaf jhr jonkheer minister pres president laan ln w j h a c g p m'.split(
    ' ',
  ),
);
const SMALL_STREET_ADJECTIVES =
  /^(?:lange|korte|nieuwe|oude|grote|kleine|hoge|lage|eerste|tweede|derde|vierde|verlengde|achterste|voorste)$/;
const STREET_ADJECTIVES = new Set(
  'lange korte nieuwe oude grote kleine hoge lage eerste tweede derde vierde verlengde noorder zuider ooster wester achter voor boven onder de het binnen buiten'.split(
    ' ',
  ),
);
