/** How far two spellings are apart, and how far they may be for a typing error. */

/** One error in five to nine letters, two in more; in fewer any letter makes another name (Ede, Epe, Ens). */
export function toleratedErrors(length: number): number {
  if (length < 5) return 0;
  return length < 10 ? 1 : 2;
}

/** Letters to add, drop, change or swap with their neighbour to get from one to the other; Infinity when that is more than `limit`. */
export function editDistance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return Infinity;
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = nextRow(from, to, last, beforeLast);
    if (Math.min(...current) > limit) return Infinity;
    beforeLast = last;
    last = current;
  }
  const distance = last[to.length] ?? Infinity;
  return distance > limit ? Infinity : distance;
}

/** The next row of the table of optimal string alignment; its first number is its place in `from`. */
function nextRow(from: string, to: string, last: number[], beforeLast: number[]): number[] {
  const row = (last[0] ?? 0) + 1;
  const current = [row];
  for (let column = 1; column <= to.length; column++) {
    const changed = from[row - 1] === to[column - 1] ? 0 : 1;
    const steps = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + changed);
    const isSwapped = column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    current.push(isSwapped ? Math.min(steps, at(beforeLast, column - 2) + 1) : steps);
  }
  return current;
}

function at(row: number[], column: number): number {
  return row[column] ?? Infinity;
}
