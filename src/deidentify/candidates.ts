/** Finds the runs of words that may be a name: capitals that say something, or small letters that no dictionary explains. */
import { runEnd } from './capitalRuns';
import { startsName } from './capitals';
import { ANY_LISTED, isDutch, Known } from './lexicon';
import { isCapital, type Reading } from './reading';
import { isSuspicious } from './smallLetters';
import { smallRunEnd } from './smallRuns';
import type { Token } from './tokens';

export interface Candidate {
  /** First and last token, inclusive. */
  from: number;
  to: number;
  first: Token;
  last: Token;
  before: Token | undefined;
  after: Token | undefined;
  /** Written with a capital that no sentence start explains. */
  capital: boolean;
  /** Written with a capital, wherever. */
  titled: boolean;
  /** All bits of its first word. */
  known: number;
  /** Every word is in the dictionary or made of words that are. */
  dutch: boolean;
  reading: Reading;
}

/** One at a time, so that a long text does not hold them all. */
export function* findCandidates(reading: Reading): Generator<Candidate> {
  for (let at = 0; at < reading.tokens.length; at++) {
    const candidate = candidateAt(reading, at);
    if (!candidate) continue;
    yield candidate;
    at = candidate.to;
  }
}

function candidateAt(reading: Reading, at: number): Candidate | undefined {
  const { tokens } = reading;
  const token = tokens[at];
  if (!token || token.shape === 'number') return undefined;
  if (isCapital(token)) return startsName(reading, at, token) ? describe(reading, at, runEnd(tokens, at)) : undefined;
  if (LOWER_OPENERS.has(token.word) && isNamed(tokens[at + 1])) return describe(reading, at, runEnd(tokens, at));
  return isSuspicious(tokens, at, token) ? describe(reading, at, smallRunEnd(tokens, at)) : undefined;
}

/** "wijkteam Nieuwstad": these belong to the name also in small letters. */
const LOWER_OPENERS = new Set(
  'wijkteam buurtteam stadsteam gebiedsteam jeugdteam kernteam dorpsteam jeugdbescherming ggz ggd cjg'.split(' '),
);

function isNamed(next: Token | undefined): boolean {
  if (next?.gap !== ' ' || next.known & Known.stays) return false;
  return isCapital(next) || (next.known & (Known.place | Known.properNoun)) !== 0;
}

function describe(reading: Reading, from: number, to: number): Candidate | undefined {
  const { tokens } = reading;
  const first = tokens[from];
  const last = tokens[to];
  if (!first || !last) return undefined;
  const titled = isCapital(first);
  const shortest = titled && !first.opens ? SHORTEST_CAPITAL_COMPOUND : undefined;
  const dutch = isAllDutch(tokens, from, to, shortest);
  return {
    from,
    to,
    first,
    last,
    before: tokens[from - 1],
    after: tokens[to + 1],
    capital: titled && (!first.opens || (isAfterColon(first) && (!dutch || (first.known & ANY_LISTED) !== 0))),
    titled,
    known: first.known,
    dutch,
    reading,
  };
}

function isAllDutch(tokens: Token[], from: number, to: number, shortest: number | undefined): boolean {
  for (let at = from; at <= to; at++) {
    const token = tokens[at];
    if (token && !(token.known & (Known.particle | Known.word)) && !isDutch(token.word, shortest)) return false;
  }
  return true;
}

/** In mid-sentence a capital is evidence enough not to explain "Rentray" as "rent" and "ray". */
const SHORTEST_CAPITAL_COMPOUND = 10;

/** Dutch goes on in small letters after a colon, so that a capital there says something again, unless it is a common word. */
function isAfterColon(token: Token): boolean {
  return /^ ?: ?$/.test(token.gap);
}
