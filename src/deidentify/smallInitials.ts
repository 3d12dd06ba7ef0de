/** Finds initials in a text without capitals: "m. is 8", "k. van l.", "p.j. dekker", "levi s.". */
import { Known } from './lexicon';
import { maySurname } from './smallNames';
import type { Token } from './tokens';

/** The last token of the initials that start here, with the surname behind them; undefined when they are an abbreviation. */
export function smallInitialsEnd(tokens: Token[], from: number): number | undefined {
  if (!tokens[from]?.caseless || !isLetter(tokens, from)) return undefined;
  let to = from;
  while (to - from < MOST_INITIALS && isLetter(tokens, to + 1) && tokens[to + 1]?.gap === '.') to++;
  const letters = tokens.slice(from, to + 1).map(({ word }) => word);
  if (ABBREVIATIONS.has(letters.join('')) || isUnit(tokens[from - 1])) return undefined;
  return surnameBehind(tokens, to) ?? (isLone(tokens, from, to) ? to : undefined);
}

/** Enough for any person, and few enough for a text of nothing but letters and full stops. */
const MOST_INITIALS = 5;

/** One small letter with a full stop. */
function isLetter(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  return token?.shape === 'lower' && token.word.length === 1 && (next === undefined || next.gap.startsWith('.'));
}

/** "4 m.", "10 u.", "2 x.". */
function isUnit(before: Token | undefined): boolean {
  return before?.shape === 'number' || ((before?.known ?? 0) & Known.numberWord) !== 0;
}

function surnameBehind(tokens: Token[], to: number): number | undefined {
  let at = to + 1;
  while (at - to < 4 && (tokens[at]?.known ?? 0) & Known.particle) at++;
  const name = tokens[at];
  if (!name || !/^\.? ?$/.test(name.gap)) return undefined;
  if (at > to + 1 && name.word.length === 1) return at;
  return maySurname(tokens, at) ? at : undefined;
}

/** Behind a name or a role, in brackets, or with a verb or an age after it. */
function isLone(tokens: Token[], from: number, to: number): boolean {
  const [before, first, after] = [tokens[from - 1], tokens[from], tokens[to + 1]];
  if (first === undefined || /[unt]/.test(first.word)) return false;
  if (before && first.gap === ' ' && before.known & (Known.role | Known.title | LISTED | Known.personVerb)) return true;
  return first.gap === ' (' || (after?.gap === '. ' && (after.known & Known.personVerb) !== 0) || after?.gap === '. (';
}

const LISTED = Known.givenName | Known.givenNameAbroad | Known.surname;

const ABBREVIATIONS = new Set(
  `ad as ao ag ah aub bg bv bh bd cd cq cs dd dw dwz eo ed ea eg fa gg gd ha hh ig io iom ivm jl kg km ltd lo lvb ma mav maw mb mbt mg mi mn mv
  na nav nb nl nv nvt ob od oa oid oi olv om ov pm po ps pw ra si sv tav tb tbv tgv tm tnv to tov tv ua ue vb va vd vh vv wb wo zg zo zoz zsm`.split(
    /\s+/,
  ),
);
