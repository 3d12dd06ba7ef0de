/** Decides which ordinary words in small letters may name a place, by what stands before them in a text without capitals. */
import { isHeardOften, Known } from './lexicon';
import { endsHere } from './smallOrganisations';
import { tokenAt, type Token } from './tokens';
import { COMMON_STAYS } from './vocabulary/organisations';
import { SURE_STREET_ENDING } from './vocabulary/places';

const NO_PLACE =
  Known.stays |
  Known.role |
  Known.title |
  Known.naming |
  Known.particle |
  Known.numberWord |
  Known.orgType |
  Known.placePreposition;

/** "woont in haren", "uit gaarkeuken", "in de vogelbuurt": only where small letters say nothing. */
export function mayNamePlace(tokens: Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  return isNamedQuarter(tokens, at) || (mayBeAsked(token) && isWherePlacesStand(tokens, at, token));
}

function isWherePlacesStand(tokens: Token[], at: number, token: Token): boolean {
  const [before, earlier] = [tokenAt(tokens, at - 1), tokenAt(tokens, at - 2)];
  if (before.known & Known.placeNoun) return isNoHeardNoun(token);
  if (IN.has(before.word)) return endsHere(tokens, at) && isDweltIn(tokens, at) && isPlaceOrNoun(token);
  const lead = before.word === 'van' ? earlier.word : before.word;
  if (LEADS_TO_TOWN.has(lead) || isBehindHouseNumber(tokens, at)) return (token.known & Known.place) !== 0;
  return before.word === 'de' && isNeighbourhood(token, earlier);
}

function isNoHeardNoun(token: Token): boolean {
  return token.known === 0 || (!isHeardOften(token.word) && isPlaceOrNoun(token));
}

/** "breestraat 140a, leiden", "javastraat, assen". */
function isBehindHouseNumber(tokens: Token[], at: number): boolean {
  const [before, earlier] = [tokenAt(tokens, at - 1), tokenAt(tokens, at - 2)];
  const street = SURE_STREET_ENDING.test(before.word) || SURE_STREET_ENDING.test(earlier.word);
  return street && before.shape === 'number' && endsHere(tokens, at);
}

function isNeighbourhood({ word }: Token, preposition: Token): boolean {
  return IN.has(preposition.word) && NEIGHBOURHOOD.test(word);
}

/** "in de indische buurt": an adjective that says which one. */
export function isNamedQuarter(tokens: Token[], at: number): boolean {
  const [token, quarter] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (!token.caseless || token.known & Known.everyday || tokenAt(tokens, at - 1).word !== 'de') return false;
  return IN.has(tokenAt(tokens, at - 2).word) && quarter.gap === ' ' && /^(?:buurt|wijk|kwartier)$/.test(quarter.word);
}

function mayBeAsked({ caseless, gap, word, known }: Token): boolean {
  return caseless && /^(?: |, )$/.test(gap) && word.length > 2 && (known & NO_PLACE) === 0;
}

function isDweltIn(tokens: Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 6), at - 1);
  return before.some(({ known, word }) => (known & Known.dwelling) !== 0 || DWELT.has(word));
}

function isPlaceOrNoun({ known, word }: Token): boolean {
  if (known & Known.place) return true;
  return !(known & (Known.everyday | Known.personVerb)) && !STATES.has(word) && !COMMON_STAYS.has(word);
}

const IN = new Set(['in', 'te', 'uit', 'naar', 'vanuit']);
const LEADS_TO_TOWN = new Set(['afd', 'vestiging', 'locatie', 'omgeving', 'regio', 'gemeente', 'dorp', 'station']);
const DWELT = new Set(
  'gevonden gezien opgepakt aangetroffen weggelopen familie huis flat woning vriend vriendin tante oma opa'.split(' '),
);

/** "vogelbuurt", "rivierenwijk"; not the kinds of them. */
const NEIGHBOURHOOD =
  /^(?!(?:woon|achterstands|nieuwbouw|volks|probleem|kracht|buiten|binnen|vinex|arbeiders|villa|prostitutie|uitgaans|kinder)(?:buurt|wijk)).{3,}(?:buurt|wijk|kwartier|polder)$/;

/** What people are in, come out of or go to without an article. */
const STATES = new Set(
  `conflict therapie detentie paniek tranen beeld beweging shock coma opname afwachting opleiding ontwikkeling verwachting
  afzondering quarantaine vrijheid armoede onmin onderzoek aanmerking overeenstemming combinatie principe angst woede nood
  boosheid verdriet wanhoop frustratie voorzorg eigenheid zichzelf liefde noodzaak balans contact strijd onzekerheid
  veiligheid stilte rouw bewaring hechtenis ondergoed pyjama pension hotel kerk bad boeken films natuur muziek voetbal bed`.split(
    /\s+/,
  ),
);
