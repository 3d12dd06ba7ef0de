/** Finds nouns in a text without capitals that hardly anybody uses: a school, a club or a nickname more often than a thing. */
import { ANY_LISTED, isHeardOften, Known } from './lexicon';
import { NO_NOUN } from './smallNames';
import { isPlainStay } from './smallOrganisations';
import { tokenAt, type Token } from './tokens';

/** "terug naar de driehoek", "gebeld door riet"; not "heeft een kapperszaak": what somebody has is a thing. */
export function isRareNoun(tokens: Token[], at: number): boolean {
  const { caseless, shape, word, known, gap } = tokenAt(tokens, at);
  if (!caseless || shape !== 'lower' || word.length < 3 || known & ~(Known.word | ANY_LISTED)) return false;
  if (!/[aeiouy]/.test(word) || isHeardOften(word) || isPlainStay(word)) return false;
  return !(gap === ' ' && isIndefinite(tokens, at - 1)) && mayBeNoun(word, known);
}

function mayBeNoun(word: string, known: number): boolean {
  return (known & ANY_LISTED) !== 0 || !((NO_NOUN.test(word) && !LANDSCAPE.test(word)) || ABSTRACT.test(word));
}

/** "een", "mijn", "weinig", or an adjective: what follows is described; not "mentor is wendelmoet". */
function isIndefinite(tokens: Token[], at: number): boolean {
  const { word, known } = tokenAt(tokens, at);
  if (word === 'is') return !(tokenAt(tokens, at - 1).known & Known.role);
  return INDEFINITE.has(word) || (/.{3}e$/.test(word) && (known & ~Known.everyday) === Known.word);
}

const INDEFINITE = new Set(
  'een geen mijn mn zijn zn haar hun ons jouw je veel weinig meer heeft had heb krijgt doet erg heel te zo is wordt werd worden kan'.split(
    ' ',
  ),
);

/** Nouns that end like a participle. */
const LANDSCAPE = /(?:land|veld|wind|mond|bond|hond|strand|brand|oord|waard|horst|riet|vaart)$/;

/** Nouns of thought and deed, adjectives and participles name nobody. */
const ABSTRACT =
  /(?:ing|ingen|heid|teit|atie|aties|schap|isme|iek|age|nis|nissen|ment|menten|ers|loos|isch|ief|aal|ieel|eren|ies|en|ige|ische|ieve|ale|ele|elle|ende|aire)$|^(?:in|op|af|aan|uit|mee|over|terug|weg|om|voor|door)ge.|^(?:aan|af|uit|weg|over).{2,4}$/;
