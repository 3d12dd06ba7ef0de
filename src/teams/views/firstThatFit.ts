/** Cuts a long list, so that a card stays within what Teams takes whatever people typed. */

/** Room on the card for all items, and what each costs beside its own data: the elements it is shown in. */
export interface Room {
  bytes: number;
  each: number;
}

/** The first items that fit; the caller puts the most important first and says how many were left out. */
export function firstThatFit<T extends object>(items: readonly T[], room: Room): T[] {
  let left = room.bytes;
  return items.filter((item) => {
    left -= Buffer.byteLength(JSON.stringify(item)) + room.each;
    return left >= 0;
  });
}
