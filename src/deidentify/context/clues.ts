/** The clues by which a word is judged: what is seen of it and of its neighbours, alone and together, each as one number. */
import { hash, NOTHING_SEEN, type Seen } from './seen';

/** Words at these distances are looked at on their own. */
export const DISTANCES = [
  { distance: -3, name: 'third word before' },
  { distance: -2, name: 'second word before' },
  { distance: -1, name: 'word before' },
  { distance: 0, name: 'word' },
  { distance: 1, name: 'word after' },
  { distance: 2, name: 'second word after' },
  { distance: 3, name: 'third word after' },
] as const;

interface OwnClue {
  name: string;
  of(word: Seen): number;
}

/** What the word itself shows. */
export const OWN_CLUES: readonly OwnClue[] = [
  { name: 'any word', of: () => 0 },
  { name: 'kind of word', of: ({ kind }) => kind },
  { name: 'kind and writing', of: ({ look }) => look },
  { name: 'last two letters', of: ({ letters, kind }) => both(hash(letters, letters.length - 2), kind) },
  { name: 'last three letters', of: ({ letters, writing }) => both(hash(letters, letters.length - 3), writing) },
  { name: 'last four letters', of: ({ letters, rare }) => both(hash(letters, letters.length - 4), rare) },
  { name: 'first three letters', of: ({ letters, rare }) => both(hash(letters.slice(0, 3)), rare) },
  { name: 'length', of: ({ letters, kind }) => both(Math.min(letters.length, LONGEST), kind) },
];

/** Longer words are all as long. */
const LONGEST = 12;

interface PairClue {
  name: string;
  /** Where the two words stand, counted from the word that is judged. */
  at: readonly [number, number];
  of(one: Seen, other: Seen): number;
}

/** What two words show together, most often the word and one beside it. */
export const PAIR_CLUES: readonly PairClue[] = [
  { name: 'writing before', at: [-1, 0], of: (before, word) => both(before.look, word.look) },
  { name: 'writing after', at: [0, 1], of: (word, after) => both(after.look, word.look) },
  { name: 'sign before', at: [0, 0], of: (word) => both(word.gap, word.look) },
  { name: 'sign after', at: [0, 1], of: (word, after) => both(after.gap, word.look) },
  { name: 'word and sign before', at: [-1, 0], of: (before, word) => both(both(before.word, word.gap), word.kind) },
  { name: 'word with the one before', at: [-1, 0], of: words },
  { name: 'word with the one after', at: [0, 1], of: words },
  { name: 'two words before', at: [-2, -1], of: words },
  { name: 'two words after', at: [1, 2], of: words },
];

/** The number of a word at that distance. */
export function wordClue(distance: number, { word }: Seen): number {
  return number(FIRST_WORD_CLUE + distance, word);
}

export function ownClue(index: number, word: Seen): number {
  return number(index, OWN_CLUES[index]?.of(word) ?? 0);
}

export function pairClue(index: number, seen: readonly Seen[], at: number): number {
  const clue = PAIR_CLUES[index];
  if (!clue) return 0;
  const [one, other] = clue.at;
  return number(FIRST_PAIR_CLUE + index, clue.of(seenAt(seen, at + one), seenAt(seen, at + other)));
}

function seenAt(seen: readonly Seen[], at: number): Seen {
  return seen[at] ?? NOTHING_SEEN;
}

/** Every clue of a word, by name: for learning and for explaining. */
export function forEachClue(seen: readonly Seen[], at: number, visit: (clue: number, name: string) => void): void {
  for (let i = 0; i < OWN_CLUES.length; i++) visit(ownClue(i, seenAt(seen, at)), OWN_CLUES[i]?.name ?? '');
  for (let i = 0; i < PAIR_CLUES.length; i++) visit(pairClue(i, seen, at), PAIR_CLUES[i]?.name ?? '');
  for (const { distance, name } of DISTANCES) {
    const beside = seen[at + distance];
    if (beside) visit(wordClue(distance, beside), name);
  }
}

/** Each clue numbers its values apart from those of the others. */
const FIRST_PAIR_CLUE = 100;
const FIRST_WORD_CLUE = 200;

const { imul } = Math;

/** Mixes two numbers into one (the finisher of MurmurHash3). */
function both(one: number, other: number): number {
  let sum = imul(one ^ (other + 0x7ed55d16), 0x85ebca6b);
  sum = imul(sum ^ (sum >>> 15), 0xc2b2ae35);
  return sum ^ (sum >>> 13);
}

function words(one: Seen, other: Seen): number {
  return both(one.word, other.word);
}

function number(clue: number, value: number): number {
  return both(value, imul(clue + 1, 0x9e3779b1));
}
