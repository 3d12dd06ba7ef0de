/** Finds initials in a text without capitals: "m. is 8", "k. van l.", "p.j. dekker", "levi s.". */
import { Known } from './lexicon';
import { maySurname } from './smallNames';
import { tokenAt, type Token } from './tokens';

/** The last token of the initials that start here, with the surname behind them; undefined when they are an abbreviation. */
export function smallInitialsEnd(tokens: Token[], from: number): number | undefined {
  if (!startsInitials(tokens, from)) return undefined;
  let to = from;
  while (to - from < MOST_INITIALS && isLetter(tokens, to + 1) && tokenAt(tokens, to + 1).gap === '.') to++;
  const letters = tokens.slice(from, to + 1).map(({ word }) => word);
  if (ABBREVIATIONS.has(letters.join('')) || isNumber(tokenAt(tokens, from - 1))) return undefined;
  return surnameBehind(tokens, from, to) ?? (isLone(tokens, from, to) ? to : undefined);
}

/** The "a" of "o.a." starts nothing. */
function startsInitials(tokens: Token[], from: number): boolean {
  const { caseless, gap } = tokenAt(tokens, from);
  return caseless && gap !== '.' && isLetter(tokens, from);
}

/** Enough for any person, and few enough for a text of nothing but letters and full stops. */
const MOST_INITIALS = 5;

/** One small letter with a full stop. */
function isLetter(tokens: Token[], at: number): boolean {
  const [token, next] = [tokenAt(tokens, at), tokens[at + 1]];
  return (
    token.shape === 'lower' &&
    (token.word.length === 1 || PAIRS.has(token.word)) &&
    (next === undefined || next.gap.startsWith('.'))
  );
}

/** "th. is acht", "tj. postma". */
const PAIRS = new Set(['th', 'tj', 'sj', 'ch']);

/** "4 m.", "10 u.", "2 x.". */
function isNumber({ shape, word, known }: Token): boolean {
  return (shape === 'number' && word !== '') || (known & Known.numberWord) !== 0;
}

function surnameBehind(tokens: Token[], from: number, to: number): number | undefined {
  let at = to + 1;
  while (at - to < 4 && (tokenAt(tokens, at).known & Known.particle || tokenAt(tokens, at).word === 'het')) at++;
  const { word, gap, shape } = tokenAt(tokens, at);
  if (shape !== 'lower' || !/^\.? ?$/.test(gap)) return undefined;
  return (at > to + 1 && word.length === 1) || maySurname(tokens, at) || isAnySurname(tokens, at, from)
    ? at
    : undefined;
}

/** "ds. a. schot steunt", "t.a.v. m.e. ditvoorst": behind a title, or two letters, whatever is no word of the sentence. */
function isAnySurname(tokens: Token[], at: number, from: number): boolean {
  const { known, word } = tokenAt(tokens, at);
  if (word.length < 3 || known & (Known.everyday | Known.personVerb | Known.role | Known.title | Known.stays))
    return false;
  return at - from > 1 || (tokenAt(tokens, from - 1).known & (Known.role | Known.title)) !== 0;
}

/** Behind a name or a role, in brackets, or with a verb or an age after it. */
function isLone(tokens: Token[], from: number, to: number): boolean {
  const { word, gap, opens } = tokenAt(tokens, from);
  if (/^[unt]$/.test(word)) return false;
  return (opens && !ENUMERATING.has(word)) || isAmongPeople(tokens, from, to, gap);
}

function isAmongPeople(tokens: Token[], from: number, to: number, gap: string): boolean {
  if (gap === ' (' || (gap === ' ' && tokenAt(tokens, from - 1).known & PERSONAL)) return true;
  if (isLetterBesideAnd(tokens, to + 1, to + 2) || isLetterBesideAnd(tokens, from - 1, from - 2)) return true;
  const after = tokenAt(tokens, to + 1);
  return after.gap === '. (' || (after.gap === '. ' && (after.known & Known.personVerb) !== 0);
}

/** "a. slapen, b. eten". */
const ENUMERATING = new Set(['a', 'b', 'c', 'd', 'e', 'i']);

/** "h. en m. luinge", "(d. en s.)". */
function isLetterBesideAnd(tokens: Token[], and: number, other: number): boolean {
  return tokenAt(tokens, and).word === 'en' && isLetter(tokens, other);
}

const PERSONAL = Known.role | Known.title | Known.personVerb | Known.givenName | Known.givenNameAbroad | Known.surname;

const ABBREVIATIONS = new Set(
  `ad as ao ag ah aub bg bv bh bd cd cq cs dd dw dwz eo ed ea eg fa gg gd ha hh ig io iom ivm jl kg km ltd lo lvb ma mav maw mb mbt mg mi mn mv
  na nav nb nl nv nvt ob od oa oid oi olv om ov pm po ps pw ra si sv tav tb tbv tgv tm tnv to tov tv ua ue vb va vd vh vv wb wo zg zo zoz zsm`.split(
    /\s+/,
  ),
);
