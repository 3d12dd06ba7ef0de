/** Streets, found among the words: by ending, or by a house number behind a name. */
import type { Finding } from '../finding';
import { ARTICLES } from '../introductions';
import { isDutch, isHeardOften, Known } from '../lexicon';
import type { Strength } from '../marks';
import { isCapital, type Reading } from '../reading';
import { tokenAt, type Token } from '../tokens';
import { NO_STREET, STREET_ENDING, SURE_STREET_ENDING } from '../vocabulary/places';
import { houseNumberEnd, streetStart } from './streetSpan';

export function findStreets(reading: Reading): Finding[] {
  const findings: Finding[] = [];
  reading.tokens.forEach((token, at) => {
    if (isWorthALook(token, reading.tokens[at + 1])) findings.push(...streetAt(reading, token, at));
  });
  return findings;
}

function streetAt(reading: Reading, token: Token, at: number): Finding[] {
  const looksLikeStreet = STREET_ENDING.test(token.word);
  const mayBeNumbered = looksLikeStreet || isCapital(token) || isLocated(reading.tokens, at);
  const houseEnd = mayBeNumbered ? houseNumberEnd(reading.text, token) : 0;
  const numbered = houseEnd > 0;
  const ending = looksLikeStreet && (!NO_STREET.has(token.word) || (isCapital(token) && numbered));
  if (!ending && !numbered) return [];
  const from = streetStart(reading.tokens, at);
  return toFindings(
    viewOf(reading.tokens, { from, at, token, ending, numbered }),
    tokenAt(reading.tokens, from).start,
    houseEnd,
  );
}

/** Ordinary words in small letters count only before a number; most words end here. */
function isWorthALook(token: Token, next: Token | undefined): boolean {
  if (token.shape === 'number' || (token.word.length < 3 && !CANAL_SIDES.has(token.word))) return false;
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
  const capital = isCapital(token) && (token.shape !== 'capitals' || CANAL_SIDES.has(token.word));
  const sure = ending && SURE_STREET_ENDING.test(token.word);
  return { from, at: seen.at, token, ending, numbered: seen.numbered, capital, sure, before: tokens[from - 1] };
}

/** "Vaart ZZ 44": the south side. */
const CANAL_SIDES = new Set(['zz', 'nz', 'oz', 'wz']);

const CONTEXT = Known.stays | Known.orgType | Known.role | Known.placeNoun | Known.title | Known.naming;

/** Asked in turn; the first that holds decides. */
export const STREET_RULES: readonly { name: string; strength: Strength; holds(view: StreetView): boolean }[] = [
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
    strength: 'certain',
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
  { name: 'capital with a number', strength: 'certain', holds: mayHaveNumber },
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
  const [token, before] = [tokenAt(tokens, at), tokenAt(tokens, at - 1).word];
  if (token.shape !== 'lower') return false;
  if (token.caseless && /^(?:, | \()$/.test(token.gap)) return isRareBehindSign(token);
  if (isUnknownGoal(token, before)) return true;
  if (!ARTICLES.has(before)) return before === 'flat' || isAddressField(before);
  const earlier = tokenAt(tokens, at - 2).word;
  return LOCATING.has(earlier) || isAddressField(earlier);
}

function isRareBehindSign({ known, word }: Token): boolean {
  return !(known & (CONTEXT | Known.everyday | Known.personVerb)) && !isHeardOften(word);
}

/** "brief naar lekdijk-oost 15". */
function isUnknownGoal({ caseless, known, word }: Token, before: string): boolean {
  return caseless && known === 0 && LOCATING.has(before) && !isDutch(word);
}

function isAddressField(word: string): boolean {
  return /^(?:woon|verblijf)?adres$/.test(word);
}

const LOCATING = new Set(['op', 'aan', 'naar']);

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
