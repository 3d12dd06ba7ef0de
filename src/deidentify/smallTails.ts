/** Widens what was found in a text without capitals over the words that go on with the name: no capital says where it ends. */
import type { Finding } from './finding';
import { ARTICLES } from './introductions';
import { isDutch, Known } from './lexicon';
import { behindParticles, CLOSINGS, NO_NOUN } from './smallNames';
import { endsHere, isPlainStay } from './smallOrganisations';
import { isRareNoun } from './smallRare';
import { tokenAt, type Token } from './tokens';

/** `room` is where the next finding starts: what is found by itself is no tail. */
export function widenSmall(tokens: Token[], finding: Finding, first: number, room: number): Finding {
  if (!WIDENING.has(finding.label)) return finding;
  const last = lastWithin(tokens, first, finding.end);
  const from = goesBack(tokens, first, finding);
  const to = tokenAt(tokens, last + 1).start < room ? goesOn(tokens, last, finding) : last;
  if (from === first && to === last) return finding;
  return {
    ...finding,
    start: from < first ? tokenAt(tokens, from).start : finding.start,
    end: to > last ? tokenAt(tokens, to).end : finding.end,
  };
}

const WIDENING = new Set(['NAME', 'ORG', 'PLACE']);

function lastWithin(tokens: Token[], first: number, end: number): number {
  let last = first;
  while ((tokens[last + 1]?.end ?? Infinity) <= end) last++;
  return last;
}

function goesOn(tokens: Token[], last: number, { label }: Finding): number {
  const next = tokenAt(tokens, last + 1);
  if (next.gap !== ' ') return last;
  if (isHouseNumber(tokens, last, label)) return last + 1;
  if (isStrange(tokens, last + 1) || closesLetter(tokens, last) || isSchool(tokens, last)) return last + 1;
  if (label !== 'NAME' || !SURNAME_OPENERS.has(next.word)) return last;
  const end = behindParticles(tokens, last + 1);
  return mayEndSurname(tokens, end) ? end : last;
}

/** "de gedempte where 9", "locatie driehoek 2": behind a person stands an age. */
function isHouseNumber(tokens: Token[], last: number, label: Finding['label']): boolean {
  const [number, behind] = [tokenAt(tokens, last + 1), tokens[last + 2]];
  if (label === 'NAME' || !/^\d{1,4}[a-z]?$/.test(number.word)) return false;
  return !behind || behind.gap !== ' ' || /^(?:in|te|is|en)$/.test(behind.word);
}

/** "naar elif school", "op de waalse school". */
function isSchool(tokens: Token[], last: number): boolean {
  const [before, next] = [tokenAt(tokens, last - 1).word, tokenAt(tokens, last + 1).word];
  if (/^(?:college|lyceum|gymnasium|academie|umc)$/.test(next)) return true;
  return /^(?:school|kerk|moskee|kliniek)$/.test(next) && /^(?:op|naar|bij|van|de|het)$/.test(before);
}

/** "groetjes ilse bakker": the last word of the line behind a greeting and a name. */
function closesLetter(tokens: Token[], last: number): boolean {
  const behind = tokens[last + 2];
  return CLOSINGS.has(tokenAt(tokens, last - 1).word) && (!behind || behind.gap.includes('\n'));
}

const SURNAME_OPENERS = new Set(['van', 'de', 'der', 'den', 'ter', 'te', 'ten', 'vd', 'el', 'al', 'v']);

/** "gerlof van de kamp", "rinske de vreugd"; not "begeleider van de groep". */
function mayEndSurname(tokens: Token[], at: number): boolean {
  const { gap, shape, known, word } = tokenAt(tokens, at);
  if (gap !== ' ' || shape !== 'lower' || known & NO_SURNAME) return false;
  if (isPlainStay(word) && !(known & (Known.surname | Known.place))) return false;
  return endsHere(tokens, at) && !(known & Known.word && NO_NOUN.test(word) && /t$/.test(word));
}

const NO_SURNAME =
  Known.stays |
  Known.role |
  Known.title |
  Known.personVerb |
  Known.particle |
  Known.placePreposition |
  Known.orgType |
  Known.orgOpener |
  Known.careOrganisation |
  Known.numberWord;

function goesBack(tokens: Token[], first: number, { label }: Finding): number {
  if (tokenAt(tokens, first).gap !== ' ') return first;
  if (isStrange(tokens, first - 1)) return first - 1;
  if (isParticleBehindPreposition(tokens, first - 1)) return first - 1;
  if (isKindOfTeam(tokens, first - 1)) return first - 2;
  if (!OPENING.has(tokenAt(tokens, first - 1).word)) return first;
  const [opening, earlier] = [tokenAt(tokens, first - 1), tokenAt(tokens, first - 2)];
  const led = ARTICLES.has(earlier.word) || (earlier.known & INTRODUCING) !== 0 || opening.gap !== ' ';
  return label === 'ORG' || led ? first - 1 : first;
}

/** "gebeld met [van] asselt": no second preposition stands there. */
function isParticleBehindPreposition(tokens: Token[], at: number): boolean {
  const { word, gap } = tokenAt(tokens, at);
  return (
    gap === ' ' && /^(?:van|ter|ten)$/.test(word) && /^(?:met|door|aan|voor|bij)$/.test(tokenAt(tokens, at - 1).word)
  );
}

/** "[sociaal team] doetinchem", "[medisch centrum] beilen". */
function isKindOfTeam(tokens: Token[], at: number): boolean {
  const { word, gap } = tokenAt(tokens, at);
  return gap === ' ' && /^(?:team|centrum|huis|college)$/.test(word) && OPENING.has(tokenAt(tokens, at - 1).word);
}

const INTRODUCING = Known.role | Known.title | Known.orgType | Known.orgOpener | Known.givenName;

/** "grote robijn", "sociaal team doetinchem", "huize hoop". */
const OPENING = new Set(
  'groot grote klein kleine nieuw nieuwe oud oude hoog hoge ter ten huize villa sociaal medisch stedelijk christelijk openbaar openbare montessori dalton bureau'.split(
    ' ',
  ),
);

/** "jadey blokker", "lotus nails", "nieuw toutenburg": beside a name a rare word is hardly ever a thing. */
function isStrange(tokens: Token[], at: number): boolean {
  const { known, word, shape } = tokenAt(tokens, at);
  if (shape !== 'lower' || word.length < 3) return false;
  return isRareNoun(tokens, at) || (known === 0 && !isDutch(word)) || (known & Known.careOrganisation) !== 0;
}
