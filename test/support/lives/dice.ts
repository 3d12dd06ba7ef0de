/** What a life is thrown with; the same seed always throws the same. */
import { randomFrom } from '../randomFrom';

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

export function diceOf(seed: number): Dice {
  const next = randomFrom(seed);
  const below = (number: number) => Math.floor(next() * number);
  return {
    below,
    oneIn: (times) => below(times) === 0,
    of: (list) => list[below(list.length)] ?? list[0],
    any: (list) => list[below(list.length)],
    some: (list) => list.filter(() => below(2) === 0),
  };
}
