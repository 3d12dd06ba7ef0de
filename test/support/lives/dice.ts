/** Chance that can be played again: the same seed always throws the same. */

export interface Dice {
  /** From 0 up to and without this number. */
  below(number: number): number;
  /** True about once in so many times. */
  oneIn(times: number): boolean;
  of<T>(list: readonly [T, ...T[]]): T;
  /** One of a list that may be empty. */
  any<T>(list: readonly T[]): T | undefined;
  some<T>(list: readonly T[]): T[];
}

/** Mulberry32, a small generator that is good enough to choose with. */
export function diceOf(seed: number): Dice {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (number: number) => Math.floor(next() * number);
  return {
    below,
    oneIn: (times) => below(times) === 0,
    of: (list) => list[below(list.length)] ?? list[0],
    any: (list) => list[below(list.length)],
    some: (list) => list.filter(() => below(2) === 0),
  };
}
