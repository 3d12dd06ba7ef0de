/** The context model: what was learned from annotated texts, and what it makes of the words of a new one. */
import { passMessages, probabilitiesOf } from './chain';
import { DISTANCES, forEachClue, OWN_CLUES, ownClue, PAIR_CLUES, pairClue, wordClue } from './clues';
import { ClueTable } from './clueTable';
import type { Seen } from './seen';

/** As it stands in weights.json: numbers in base64, so that the file stays compact. */
export interface StoredModel {
  /** The first is "no identifier". */
  labels: readonly string[];
  /** 32 bits each. */
  clues: string;
  /** Eight bits for each clue and label, in steps of `step`. */
  weights: string;
  step: number;
  /** How well a label (row) is followed by another (column). */
  transitions: readonly number[];
}

export class ContextModel {
  readonly labels: readonly string[];
  private readonly table: ClueTable;
  private readonly step: number;
  private readonly steps: Float32Array;
  /** What a learned word says at each distance: nine of ten words of a text were met before. */
  private readonly said = new Map<number, Float32Array>();

  constructor({ labels, clues, weights, step, transitions }: StoredModel) {
    this.labels = labels;
    this.table = new ClueTable(
      new Int32Array(bytesOf(clues).buffer),
      new Int8Array(bytesOf(weights).buffer),
      labels.length,
    );
    this.step = step;
    this.steps = Float32Array.from(transitions, Math.exp);
  }

  /** One row of probabilities for each word, in the order of the labels. */
  probabilities(seen: readonly Seen[]): Float32Array {
    const labels = this.labels.length;
    const all = new Float32Array(seen.length * labels);
    for (let from = 0; from < seen.length; from += WINDOW) {
      const window = seen.slice(from, from + WINDOW);
      all.set(probabilitiesOf(passMessages(this.scores(window), this.steps, labels)), from * labels);
    }
    return all;
  }

  /** The clue that spoke most for that label. */
  strongestClue(seen: readonly Seen[], at: number, label: number): string {
    let strongest = 0;
    let name = '';
    forEachClue(seen, at, (clue, clueName) => {
      const says = this.table.weightOf(clue, label) - this.table.weightOf(clue, 0);
      if (says <= strongest) return;
      strongest = says;
      name = clueName;
    });
    return name;
  }

  private scores(seen: readonly Seen[]): Float32Array {
    const labels = this.labels.length;
    const sums = new Float32Array(seen.length * labels);
    seen.forEach((word, at) => {
      this.speak(sums, at * labels, word);
    });
    for (let at = 0, row = 0; at < seen.length; at++, row += labels)
      if (this.isOpen(sums, row)) this.addPairs(sums, row, seen, at);
      else sums[row] = RULED_OUT / this.step;
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) * this.step;
    return sums;
  }

  /** Whether the words one by one leave it open that this is an identifier, so that the pairs must be asked. */
  private isOpen(sums: Float32Array, row: number): boolean {
    const enough = (sums[row] ?? 0) - SURELY_NOTHING / this.step;
    for (let label = 1; label < this.labels.length; label++) if ((sums[row + label] ?? 0) > enough) return true;
    return false;
  }

  private addPairs(sums: Float32Array, row: number, seen: readonly Seen[], at: number): void {
    for (let i = 0; i < PAIR_CLUES.length; i++) this.table.addTo(sums, row, pairClue(i, seen, at));
  }

  /** Adds what the word says to its own row and to those of its neighbours. */
  private speak(sums: Float32Array, row: number, word: Seen): void {
    const said = this.said.get(word.word ^ word.look) ?? this.learnedOf(word);
    const first = row - FARTHEST * this.labels.length;
    const end = Math.min(said.length, sums.length - first);
    for (let i = Math.max(0, -first); i < end; i++) sums[first + i] = (sums[first + i] ?? 0) + (said[i] ?? 0);
  }

  /** One row for each neighbour, from three before to three after, with the word's own in the middle. */
  private learnedOf(word: Seen): Float32Array {
    const said = new Float32Array(DISTANCES.length * this.labels.length);
    // Of the word three before it, this is the third word after.
    DISTANCES.forEach(({ distance }, i) => {
      this.table.addTo(said, i * this.labels.length, wordClue(-distance, word));
    });
    const isLearned = said.some((sum) => sum !== 0);
    for (let i = 0; i < OWN_CLUES.length; i++) this.table.addTo(said, FARTHEST * this.labels.length, ownClue(i, word));
    if (isLearned) this.said.set(word.word ^ word.look, said);
    return said;
  }
}

/** Words to both sides that have a say. */
const FARTHEST = (DISTANCES.length - 1) / 2;

/**
 * From this lead of "no identifier" on the pairs are not asked: of 33,000 words in texts not learned from 46 % had it, and three of these
 * had a probability of .04 or more when their pairs were asked (the highest .11).
 */
const SURELY_NOTHING = 5;
const RULED_OUT = 100;

/** Words that are read as one chain; keeps the memory of an endless text small. */
const WINDOW = 4000;

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}
