/** Decides which ordinary words in small letters may name a person, by what stands before them in a text without capitals. */
import { Known } from './lexicon';
import type { Token } from './tokens';

export function mayNamePerson(tokens: Token[], at: number): boolean {
  return tokens[at]?.caseless === true && (isParticleOfSurname(tokens, at) || isSignature(tokens, at));
}

/** "die van houten", "mijn mentor is de bruin", "die lange van de wit": particles and a surname, which may be a word. */
export function isParticleOfSurname(tokens: Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || !(token.known & Known.particle) || token.gap !== ' ' || !OPENERS.has(token.word))
    return false;
  const last = tokens[behindParticles(tokens, at)];
  return (
    last !== undefined &&
    last.gap === ' ' &&
    last.shape === 'lower' &&
    (isPointedAt(tokens, at, last) || isRole(tokens, at, last))
  );
}

const FORMAL = new Set(['mw', 'mevr', 'mevrouw', 'dhr', 'meneer', 'juf', 'meester']);
const OPENERS = new Set(['van', 'de', 'der', 'ter', 'ten', 'vd', 'el', 'al']);

function isPointedAt(tokens: Token[], at: number, last: Token): boolean {
  const [pointing, before] = [tokens[at - 2]?.word, tokens[at - 1]?.word];
  if (!(last.known & (Known.surname | Known.properNoun))) return false;
  return before === 'die' || pointing === 'die';
}

function isRole(tokens: Token[], at: number, last: Token): boolean {
  if (FORMAL.has(tokens[at - 1]?.word ?? '')) return !(last.known & Known.role);
  if (tokens[at - 1]?.word !== 'is' || !((tokens[at - 2]?.known ?? 0) & (Known.role | Known.title))) return false;
  return (last.known & ~(Known.word | Known.surname | Known.properNoun)) === 0;
}

/** The word behind "van de". */
export function behindParticles(tokens: Token[], at: number): number {
  let last = at + 1;
  while (last - at < 4 && (tokens[last]?.known ?? 0) & Known.particle) last++;
  return last;
}

/** "gr wil": whatever closes the text behind a greeting. */
function isSignature(tokens: Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!before || !token?.caseless || !CLOSINGS.has(before.word) || !/^(?:,? ?\n*|, ?| )$/.test(token.gap)) return false;
  return token.shape === 'lower' && (!after || after.gap.includes('\n')) && !(token.known & Known.role);
}

const CLOSINGS = new Set(['gr', 'groet', 'groeten', 'groetjes', 'mvg', 'liefs']);
