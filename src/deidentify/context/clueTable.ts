/** The weights of each clue, found by its number: open addressing in typed arrays, where a Map takes thrice the time and memory. */

/** No clue has this number (it would be one in four billion). */
const EMPTY = 0;

export class ClueTable {
  private readonly clues: Int32Array;
  private readonly weights: Int8Array;
  private readonly mask: number;

  /** `weights` hold a row of labels for each clue. */
  constructor(
    clues: Int32Array,
    weights: Int8Array,
    private readonly labels: number,
  ) {
    let size = 1024;
    while (3 * size < 4 * clues.length) size *= 2;
    this.mask = size - 1;
    this.clues = new Int32Array(size);
    this.weights = new Int8Array(size * labels);
    clues.forEach((clue, row) => {
      const slot = this.slotOf(clue);
      this.clues[slot] = clue;
      this.weights.set(weights.subarray(row * labels, (row + 1) * labels), slot * labels);
    });
  }

  /** Adds the weights of the clue, if anything was learned of it, to the row that begins there. */
  addTo(sums: Float32Array, row: number, clue: number): void {
    const slot = this.slotOf(clue);
    if (this.clues[slot] === EMPTY) return;
    const from = slot * this.labels;
    for (let label = 0; label < this.labels; label++)
      sums[row + label] = (sums[row + label] ?? 0) + (this.weights[from + label] ?? 0);
  }

  weightOf(clue: number, label: number): number {
    return this.weights[this.slotOf(clue) * this.labels + label] ?? 0;
  }

  /** Where the clue is, or the empty place where it would be. */
  private slotOf(clue: number): number {
    let slot = clue & this.mask;
    for (;;) {
      const there = this.clues[slot];
      if (there === clue || there === EMPTY) return slot;
      slot = (slot + 1) & this.mask;
    }
  }
}
