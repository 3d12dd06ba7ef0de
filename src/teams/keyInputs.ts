/** Keeps the client from mixing up the inputs of a card with those of the card that stood there before. */
import { createHash } from 'node:crypto';

/**
 * Gives every input a key that changes with anything in it. In a card that takes the place of another the client draws
 * on with the state of the input that stood at the same spot: without a key "Geslacht" offered the choices of "Wanneer
 * is een plek nodig?" (seen in the Agents Playground 0.2.28; `key` is an Adaptive Cards property meant for this).
 */
export function keyInputs(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(keyInputs);
  if (part === null || typeof part !== 'object') return part;
  if (isInput(part)) return { ...part, key: fingerprint(part) };
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, keyInputs(value)]));
}

function isInput(part: object): boolean {
  return 'type' in part && typeof part.type === 'string' && part.type.startsWith('Input.');
}

function fingerprint(part: object): string {
  return createHash('sha256').update(JSON.stringify(part)).digest('base64url').slice(0, 8);
}
