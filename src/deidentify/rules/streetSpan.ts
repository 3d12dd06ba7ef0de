/** Where a street begins and ends: back over the words of its name, on over its house number. */
import { ARTICLES } from '../introductions';
import { ANY_LISTED, isDutch, Known } from '../lexicon';
import { isCapital } from '../reading';
import { tokenAt, type Token } from '../tokens';

/** House number with addition; never an age, an amount, a time or a date. */
const HOUSE_NUMBER =
  /(?:(?<=str|ln|pl|w)\.)? (?:nr\.? ?|nummer |no\.? ?)?\d{1,4}(?:[ -]?(?:[a-h]|bis|hs|zw|rd|huis|k\.? ?\d{1,4}|rood|zwart|wit|i{1,3}|iv|boven|\d(?:e|hg|hoog)|[1-4]e|\d?hoog|hg)\b(?!\.\w))?(?: ?[-/] ?\d{1,4}(?: ?hoog)?\b)?(?: [A-K]\b(?! ?[.a-z]))?(?![\d:%]|[.,]\d)(?! ?(?:jaar|jarige?|jr|j\b|mnd|maanden|weken|wk|wkn|dagen|dgn|uur|u\b|keer|x\b|km|kg|mg|ml|cm|euro|procent|kinderen|broers?|broertjes|zus|zussen|zusjes|personen|mensen|man\b|punten|plus|minuten|min\b|nachten|uren|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec)\b)/iy;

/** Behind the house number that follows this word; 0 without one. */
export function houseNumberEnd(text: string, token: Token): number {
  HOUSE_NUMBER.lastIndex = token.end;
  return HOUSE_NUMBER.test(text) ? HOUSE_NUMBER.lastIndex : 0;
}

/** The first token of the street that ends here: "Burgemeester van Houtlaan", behind an article also "van Heuven Goedhartlaan". */
export function streetStart(tokens: Token[], at: number): number {
  const from = withParticles(tokens, backOverNames(tokens, at));
  const ordinal = tokenAt(tokens, from - 1);
  return /^[1-4](?:e|de|ste)$/.test(ordinal.word) && tokenAt(tokens, from).gap === ' ' ? from - 1 : from;
}

/** "op de van Heuven Goedhartlaan": behind an article the particles belong to the street. */
function withParticles(tokens: Token[], from: number): number {
  let start = from;
  while (PARTICLES_OF_STREET.has(tokenAt(tokens, start - 1).word) && tokenAt(tokens, start).gap === ' ') start--;
  if (tokenAt(tokens, start).word === 'de' && start < from - 1) start++;
  return ARTICLES.has(tokenAt(tokens, start - 1).word) && OPENING_PARTICLES.has(tokenAt(tokens, start).word)
    ? start
    : from;
}

const PARTICLES_OF_STREET = new Set(['van', 'der', 'den', 'de', 'ter', 'ten']);
const OPENING_PARTICLES = new Set(['van', 'ter', 'ten']);

/** Back over "Burgemeester van", "Lange", "Achter de", "pr.": the words that belong to the street. */
function backOverNames(tokens: Token[], at: number): number {
  let from = at;
  for (let i = at; i > 0 && at - i < 5; i--) {
    const part = tokens[i];
    const previous = tokens[i - 1];
    if (part === undefined || previous === undefined || !isStreetJoin(part, previous)) break;
    const behindParticle = (part.known & Known.particle) !== 0 && part.shape === 'lower';
    if (STREET_TITLES.has(previous.word) || belongsToStreet(tokens, i - 1, behindParticle)) from = i - 1;
    else if ((previous.known & Known.particle) === 0) break;
  }
  return from;
}

/** "J. Mos van de Heidelaan": behind "van de" stands a person, unless it is "Onder de Linden". */
function belongsToStreet(tokens: Token[], at: number, behindParticle: boolean): boolean {
  const previous = tokens[at];
  if (!previous) return false;
  if (previous.shape === 'lower' && !behindParticle) return SMALL_STREET_ADJECTIVES.test(previous.word);
  if (!isCapital(previous) || isLeadIn(previous) || previous.known & (Known.role | Known.orgType)) return false;
  return !behindParticle || (previous.known & Known.everyday) !== 0 || isBehindArticle(tokens, at);
}

/** "aan de Karel de Grotelaan": nobody says "de Karel". */
function isBehindArticle(tokens: Token[], at: number): boolean {
  const article = tokens[at - 1];
  return article?.shape === 'lower' && /^(?:de|het)$/.test(article.word) && tokens[at]?.gap === ' ';
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
