/** How far two spellings are apart, and how far they may be for a typing error. */

/** One error in a name of five to nine letters, two in a longer one; in a shorter one any letter makes another name (Ede, Epe, Ens). */
export function toleratedErrors(folded: string): number {
  if (folded.length < 5) return 0;
  return folded.length < 10 ? 1 : 2;
}

/** Letters to add, drop, change or swap with their neighbour to get from one to the other; Infinity as soon as it is more than `limit`. */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      current.push(cheapestStep({ from, to, row, column }, current, last, beforeLast));
    }
    if (Math.min(...current) > limit) return Infinity;
    beforeLast = last;
    last = current;
  }
  const distance = last[to.length] ?? Infinity;
  return distance > limit ? Infinity : distance;
}

interface Cell {
  from: string;
  to: string;
  row: number;
  column: number;
}

function cheapestStep(
  { from, to, row, column }: Cell,
  current: number[],
  last: number[],
  beforeLast: number[],
): number {
  const at = (line: number[], index: number): number => line[index] ?? Infinity;
  const isSame = from[row - 1] === to[column - 1];
  const isSwapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
  return Math.min(
    at(last, column) + 1,
    at(current, column - 1) + 1,
    at(last, column - 1) + (isSame ? 0 : 1),
    isSwapped ? at(beforeLast, column - 2) + 1 : Infinity,
  );
}
