/** Decides which ordinary words in small letters may name a person, by what stands before them in a text without capitals. */
import { AROUND_NAMES, ANY_GIVEN, ANY_PERSON, Known } from './lexicon';
import { tokenAt, type Token } from './tokens';

export function mayNamePerson(tokens: Token[], at: number): boolean {
  if (tokens[at]?.caseless !== true) return false;
  return (
    isParticleOfSurname(tokens, at) ||
    isSignature(tokens, at) ||
    isBehindGiven(tokens, at) ||
    isListedAfterRole(tokens, at) ||
    isBesideGiven(tokens, at) ||
    isOpeningPerson(tokens, at) ||
    isCalled(tokens, at) ||
    isFamily(tokens, at)
  );
}

/** "die van houten", "mijn mentor is de bruin", "die lange van de wit": particles and a surname, which may be a word. */
export function isParticleOfSurname(tokens: Token[], at: number): boolean {
  const { known, gap, word } = tokenAt(tokens, at);
  if (!(known & Known.particle) || !/^(?:\.)? $/.test(gap) || !OPENERS.has(word)) return false;
  const end = behindParticles(tokens, at);
  const last = tokenAt(tokens, end);
  return last.gap === ' ' && last.shape === 'lower' && SURNAME_SLOTS.some((holds) => holds(tokens, at, end));
}

const FORMAL = new Set(
  'mw mevr mevrouw mvr dhr meneer heer juf meester dr drs mr ir ds prof dominee dokter fam familie gezin echtpaar'.split(
    ' ',
  ),
);
const OPENERS = new Set(['van', 'de', 'der', 'ter', 'ten', 'vd', 'el', 'al', 'abu', 'ben', 'bin']);
const ARABIC = new Set(['abu', 'el', 'al', 'ben', 'bin']);

const SURNAME_SLOTS: readonly ((tokens: Token[], at: number, end: number) => boolean)[] = [
  isPointedAt,
  isRole,
  isBehindNamed,
  isSurnameBehindRole,
];

/** "wendy van bommel", "kevin van d", "heet van lier". */
function isBehindNamed(tokens: Token[], at: number, end: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return (isGiven(before) || before.word === 'heet') && (maySurname(tokens, end) || isLetter(tokens, end));
}

function isLetter(tokens: Token[], at: number): boolean {
  return tokenAt(tokens, at).word.length === 1 && tokenAt(tokens, at + 1).gap === ' ';
}

/** "huisarts van ommeren", "garage van damme"; not "vader van sem", "begeleider van de groep". */
function isSurnameBehindRole(tokens: Token[], at: number, end: number): boolean {
  const last = tokenAt(tokens, end);
  if (!(tokenAt(tokens, at - 1).known & (Known.role | Known.title | Known.orgType)) || last.known & Known.word)
    return false;
  if (tokenAt(tokens, at - 1).known & Known.orgType && tokenAt(tokens, at).word === 'de') return false;
  if (last.known & Known.givenName && !ARABIC.has(tokenAt(tokens, at).word)) return false;
  return maySurname(tokens, end);
}

function isPointedAt(tokens: Token[], at: number, end: number): boolean {
  if (!(tokenAt(tokens, end).known & (Known.surname | Known.properNoun))) return false;
  return tokenAt(tokens, at - 1).word === 'die' || tokenAt(tokens, at - 2).word === 'die';
}

function isRole(tokens: Token[], at: number, end: number): boolean {
  const { known } = tokenAt(tokens, end);
  const before = tokenAt(tokens, at - 1).word;
  if (FORMAL.has(before)) return !(known & Known.role);
  if (before !== 'is' || !(tokenAt(tokens, at - 2).known & (Known.role | Known.title))) return false;
  return (known & ~(Known.word | Known.surname | Known.properNoun)) === 0;
}

/** The word behind "van de". */
export function behindParticles(tokens: Token[], at: number): number {
  let last = at + 1;
  while (last - at < 4 && (tokens[last]?.known ?? 0) & Known.particle) last++;
  return last;
}

const NO_SURNAME =
  AROUND_NAMES |
  Known.everyday |
  Known.placePreposition |
  Known.placeNoun |
  Known.dwelling |
  Known.orgType |
  Known.orgOpener |
  Known.careOrganisation |
  Known.numberWord;

/** "sander maat", "ans tool,", "pupil sam (maat)": an ordinary word that closes the phrase behind a given name. */
export function isBehindGiven(tokens: Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !isGiven(before) || !/^ \(?$/.test(token.gap)) return false;
  return !(before.known & Known.word && token.gap !== ' (') && maySurname(tokens, at);
}

function isGiven({ known, shape }: Token): boolean {
  if (shape !== 'lower' || known & NO_SURNAME) return false;
  return (known & ANY_GIVEN) !== 0 || (known & (Known.properNoun | Known.place)) === Known.properNoun;
}

/** No word of context, no verb ("kickbokst"), and the phrase stops behind it. */
export function maySurname(tokens: Token[], at: number): boolean {
  const { shape, known, word } = tokenAt(tokens, at);
  if (shape !== 'lower') return false;
  if (known & Known.surname)
    return !(known & NO_SURNAME & ~Known.everyday) && word.length > 1 && closesPhrase(tokens, at);
  if (known & NO_SURNAME || word.length < 3 || NO_NOUN.test(word)) return false;
  return known === 0 || closesPhrase(tokens, at);
}

/** Verbs, participles and adjectives: "kickbokst", "opgehaald", "stopte", "verdrietig". */
export const NO_NOUN =
  /(?:[^aeiou]t|eert|iet|gaat|staat|laat|slaat|doet|d|de|te|kant|dienst|end|ende|isch|lijk|ig|loos|baar)$|^(?:ge|be|ver|ont|her|op|af|aan|uit|in|mee|over).*en$/;

function closesPhrase(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.gap !== ' ' || next.shape === 'number') return true;
  return (next.known & (Known.personVerb | Known.placePreposition | Known.everyday | Known.particle)) !== 0;
}

/** "kind mark is 13", "opa best (moeders kant)": listed as a name, and so common that only a role makes one of it. */
function isListedAfterRole(tokens: Token[], at: number): boolean {
  const [before, token, next] = [tokenAt(tokens, at - 1), tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (token.gap !== ' ' || !(before.known & (Known.role | Known.title)) || !(token.known & ANY_PERSON)) return false;
  if (token.known & (Known.particle | Known.personVerb | Known.role)) return false;
  if (token.known & Known.stays) return next.gap === ' ' && (next.known & ~(Known.surname | Known.properNoun)) === 0;
  return next.gap !== ' ' || (next.known & Known.personVerb) !== 0;
}

/** "ouders ad en willy": "en" stands between, and the other is a given name and no word. */
function isBesideGiven(tokens: Token[], at: number): boolean {
  const { known, word } = tokenAt(tokens, at);
  if (!(known & ANY_PERSON) || known & (Known.stays | Known.role | Known.title) || word.length < 2) return false;
  return isJoinedGiven(tokens, at + 1, at + 2) || isJoinedGiven(tokens, at, at - 2);
}

function isJoinedGiven(tokens: Token[], from: number, other: number): boolean {
  const and = tokenAt(tokens, Math.min(from, other + 1));
  const { known, gap } = tokenAt(tokens, other);
  if (!/^(?:en|&)$/.test(and.word) || and.gap !== ' ' || (other > from && gap !== ' ')) return false;
  return (known & Known.givenName) !== 0 && (known & (Known.word | Known.everyday | Known.stays)) === 0;
}

/** "bloem vertelt niets", "koning, moeder van": listed as a name, where the sentence opens with somebody. */
function isOpeningPerson(tokens: Token[], at: number): boolean {
  const [{ opens, known, word }, next] = [tokenAt(tokens, at), tokenAt(tokens, at + 1)];
  if (!opens || !(known & ANY_PERSON) || known & NO_SURNAME || word.length < 3) return false;
  return next.gap === ' '
    ? (next.known & Known.personVerb) !== 0
    : next.gap === ', ' && (next.known & Known.role) !== 0;
}

const CALLING = new Set(['heet', 'heette', 'genaamd', 'roepnaam']);

/** "door iedereen mo genoemd", "ze heet vlinder". */
function isCalled(tokens: Token[], at: number): boolean {
  const { gap, known, shape, word } = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  const named = CALLING.has(tokenAt(tokens, at - 1).word);
  if (!(named || (next.gap === ' ' && next.word === 'genoemd')) || gap !== ' ' || shape !== 'lower' || word.length < 2)
    return false;
  return (known & (Known.everyday | Known.stays | Known.personVerb | Known.placePreposition | Known.role)) === 0;
}

/** "familie post uit spakenburg": whatever stands between "familie" and where they live. */
function isFamily(tokens: Token[], at: number): boolean {
  const { gap, known, word } = tokenAt(tokens, at);
  if (gap !== ' ' || !FAMILY.has(tokenAt(tokens, at - 1).word) || word.length < 3) return false;
  if (!(known & Known.surname) && (NO_NOUN.test(word) || known & Known.everyday)) return false;
  const next = tokenAt(tokens, at + 1);
  return !(known & (NO_SURNAME & ~Known.everyday)) && (next.gap !== ' ' || /^(?:uit|in|te)$/.test(next.word));
}

const FAMILY = new Set(['familie', 'fam', 'gezin', 'echtpaar']);

/** "gr wil": whatever closes the text behind a greeting. */
function isSignature(tokens: Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token?.caseless || !CLOSINGS.has(before.word) || !/^(?:,? ?\n*|, ?| )$/.test(token.gap)) return false;
  return token.shape === 'lower' && (!after || after.gap.includes('\n')) && !(token.known & Known.role);
}

export const CLOSINGS = new Set(['gr', 'grt', 'groet', 'groeten', 'groetjes', 'mvg', 'liefs']);
