/** Learns the weights of the context model from lessons: a conditional random field by adaptive gradient steps (Duchi, Hazan and Singer, 2011). */
import { passMessages, probabilitiesOf, type Messages } from '../../../src/deidentify/context/chain';
import type { StoredModel } from '../../../src/deidentify/context/contextModel';
import { randomFrom } from '../../support/randomFrom';
import { MODEL_LABELS, type Lesson } from './lesson';

const L = MODEL_LABELS.length;

const ROUNDS = 8;
const RATE = 0.05;

/** The same order each time, so that the same texts give the same model. */
const SEED = 20261122;

/** A clue of fewer texts says more about them than about Dutch; asking for two instead trebles the file for the same figures. */
const TEXTS_FOR_A_CLUE = 5;

/** A clue is left out when none of its weights comes up to so many steps of 127. */
const LEAST_WEIGHT = 4;

/** The average over the later rounds fits new texts better than the last state. */
const FIRST_AVERAGED_ROUND = 3;

export function learn(lessons: readonly Lesson[]): StoredModel {
  const rows = numberClues(lessons);
  const weights = new Learned(rows.size * L);
  const transitions = new Learned(L * L);
  const readable = lessons.map(({ clues, labels }) => ({ labels, rows: clues.map((word) => rowsOf(word, rows)) }));
  const random = randomFrom(SEED);
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE * (1 - round / (ROUNDS + 1));
    for (const lesson of shuffled(readable, random)) takeStep(lesson, weights, transitions, rate);
    if (round >= FIRST_AVERAGED_ROUND) for (const learned of [weights, transitions]) learned.remember();
  }
  return store([...rows.keys()], weights.average(), transitions.average());
}

interface Rows {
  /** Per word, the rows of its clues. */
  rows: number[][];
  labels: number[];
}

function numberClues(lessons: readonly Lesson[]): Map<number, number> {
  const texts = new Map<number, number>();
  for (const { clues } of lessons)
    for (const clue of new Set(clues.flatMap((word) => [...word]))) texts.set(clue, (texts.get(clue) ?? 0) + 1);
  const kept = [...texts].filter(([, count]) => count >= TEXTS_FOR_A_CLUE);
  return new Map(kept.map(([clue], row) => [clue, row]));
}

function rowsOf(word: Int32Array, rows: ReadonlyMap<number, number>): number[] {
  return [...word].flatMap((clue) => rows.get(clue) ?? []);
}

/** Numbers that move against their gradient, each the slower the more it has moved. */
class Learned {
  readonly values: Float32Array;
  private readonly moved: Float32Array;
  private readonly sum: Float64Array;
  private remembered = 0;

  constructor(size: number) {
    this.values = new Float32Array(size);
    this.moved = new Float32Array(size);
    this.sum = new Float64Array(size);
  }

  move(at: number, gradient: number, rate: number): void {
    const moved = (this.moved[at] ?? 0) + gradient * gradient;
    this.moved[at] = moved;
    this.values[at] = (this.values[at] ?? 0) - (rate * gradient) / Math.sqrt(moved + 1e-6);
  }

  remember(): void {
    this.values.forEach((value, at) => (this.sum[at] = (this.sum[at] ?? 0) + value));
    this.remembered++;
  }

  average(): number[] {
    return Array.from(this.sum, (sum) => sum / this.remembered);
  }
}

function takeStep({ rows, labels }: Rows, weights: Learned, transitions: Learned, rate: number): void {
  if (rows.length === 0) return;
  const scores = scoresOf(rows, weights.values);
  const messages = passMessages(scores, transitions.values.map(Math.exp), L);
  const expected = stepsExpected(messages, transitions.values);
  labels.forEach((label, at) => {
    if (at > 0) expected[(labels[at - 1] ?? 0) * L + label] = (expected[(labels[at - 1] ?? 0) * L + label] ?? 0) - 1;
  });
  expected.forEach((gradient, at) => {
    transitions.move(at, gradient, rate);
  });
  const probabilities = probabilitiesOf(messages);
  rows.forEach((word, at) => {
    for (let label = 0; label < L; label++) {
      const gradient = (probabilities[at * L + label] ?? 0) - (labels[at] === label ? 1 : 0);
      if (Math.abs(gradient) > NEGLIGIBLE) for (const row of word) weights.move(row * L + label, gradient, rate);
    }
  });
}

/** Words that are judged right already teach nothing. */
const NEGLIGIBLE = 1e-4;

function scoresOf(rows: readonly number[][], weights: Float32Array): Float32Array {
  const scores = new Float32Array(rows.length * L);
  rows.forEach((word, at) => {
    for (const row of word)
      for (let label = 0; label < L; label++)
        scores[at * L + label] = (scores[at * L + label] ?? 0) + (weights[row * L + label] ?? 0);
  });
  return scores;
}

/** How often each label is expected behind each other. */
function stepsExpected({ local, forward, backward }: Messages, transitions: Float32Array): Float64Array {
  const expected = new Float64Array(L * L);
  const pair = new Float64Array(L * L);
  for (let row = L; row < local.length; row += L) {
    let sum = 0;
    for (let at = 0; at < L * L; at++) {
      const [from, to] = [Math.floor(at / L), at % L];
      const likely =
        (forward[row - L + from] ?? 0) *
        Math.exp(transitions[at] ?? 0) *
        (local[row + to] ?? 0) *
        (backward[row + to] ?? 0);
      pair[at] = likely;
      sum += likely;
    }
    pair.forEach((likely, at) => (expected[at] = (expected[at] ?? 0) + likely / sum));
  }
  return expected;
}

/** Eight bits are enough, and clues that weigh next to nothing are left out. */
function store(clues: readonly number[], weights: readonly number[], transitions: readonly number[]): StoredModel {
  const step = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  const rows = clues.map((clue, row) => ({
    clue,
    bytes: weights.slice(row * L, row * L + L).map((weight) => Math.round(weight / step)),
  }));
  const kept = rows
    .filter(({ bytes }) => bytes.some((byte) => Math.abs(byte) >= LEAST_WEIGHT))
    .sort((a, b) => a.clue - b.clue);
  return {
    labels: MODEL_LABELS,
    clues: base64(Int32Array.from(kept, ({ clue }) => clue)),
    weights: base64(Int8Array.from(kept.flatMap(({ bytes }) => bytes))),
    step,
    transitions: transitions.map((value) => Number(value.toFixed(4))),
  };
}

function base64(numbers: Int32Array | Int8Array): string {
  return Buffer.from(numbers.buffer).toString('base64');
}

function shuffled<T>(all: readonly T[], random: () => number): T[] {
  const order = [...all];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as T, order[last] as T];
  }
  return order;
}
