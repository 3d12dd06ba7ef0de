/** How likely each label is for each word when its neighbours have a say: a linear chain read forward and backward (Lafferty, McCallum and Pereira, 2001). */

/** Likelihoods per word and label, each word's scaled to sum to one where it matters: row after row in one array. */
export interface Messages {
  labels: number;
  /** What the word itself says. */
  local: Float32Array;
  /** What the words up to and including it say. */
  forward: Float32Array;
  /** What the words behind it say. */
  backward: Float32Array;
}

/**
 * `scores` hold one row of labels for each word; `steps[from * labels + to]` is how well one label follows another, above zero.
 * A word that can only have the first label passes on nothing but that, which most do.
 */
export function passMessages(scores: Float32Array, steps: Float32Array, labels: number): Messages {
  const local = exponentiate(scores, labels);
  const messages = { labels, local, forward: local.slice(), backward: new Float32Array(scores.length).fill(1) };
  for (let row = labels; row < scores.length; row += labels)
    if (isOpen(local, row, labels)) passForward(messages, steps, row);
  for (let row = scores.length - 2 * labels; row >= 0; row -= labels)
    if (isOpen(local, row, labels)) passBackward(messages, steps, row);
  return messages;
}

function isOpen(local: Float32Array, row: number, labels: number): boolean {
  for (let at = row + 1; at < row + labels; at++) if (local[at] !== 0) return true;
  return false;
}

function passForward({ labels, forward }: Messages, steps: Float32Array, row: number): void {
  for (let to = 0; to < labels; to++) {
    if (forward[row + to] === 0) continue;
    let sum = 0;
    for (let from = 0; from < labels; from++)
      sum += (forward[row - labels + from] ?? 0) * (steps[from * labels + to] ?? 0);
    forward[row + to] = (forward[row + to] ?? 0) * sum;
  }
  scale(forward, row, labels);
}

function passBackward({ labels, local, backward }: Messages, steps: Float32Array, row: number): void {
  const next = row + labels;
  for (let from = 0; from < labels; from++) {
    let sum = 0;
    for (let to = 0; to < labels; to++)
      if (local[next + to] !== 0)
        sum += (steps[from * labels + to] ?? 0) * (local[next + to] ?? 0) * (backward[next + to] ?? 0);
    backward[row + from] = sum;
  }
  scale(backward, row, labels);
}

/** The probability of each label for each word. */
export function probabilitiesOf({ labels, forward, backward }: Messages): Float32Array {
  const likely = forward.slice();
  for (let at = 0; at < likely.length; at++) likely[at] = (likely[at] ?? 0) * (backward[at] ?? 0);
  for (let row = 0; row < likely.length; row += labels) scale(likely, row, labels);
  return likely;
}

function exponentiate(scores: Float32Array, labels: number): Float32Array {
  const local = new Float32Array(scores.length);
  for (let row = 0; row < scores.length; row += labels) {
    let most = -Infinity;
    for (let at = row; at < row + labels; at++) most = Math.max(most, scores[at] ?? 0);
    for (let at = row; at < row + labels; at++) local[at] = exponentOf((scores[at] ?? 0) - most);
  }
  return local;
}

/** Of most words one label is out of the question for all others, so that their messages need no sums. */
function exponentOf(lead: number): number {
  return lead < HOPELESS ? 0 : Math.exp(lead);
}

/** One in 60,000. */
const HOPELESS = -11;

function scale(values: Float32Array, row: number, labels: number): void {
  let sum = 0;
  for (let at = row; at < row + labels; at++) sum += values[at] ?? 0;
  for (let at = row; at < row + labels; at++) values[at] = (values[at] ?? 0) / sum;
}
