/** A word that does something, and how it is found in what somebody typed. */
import type { Means } from '../../flows/ports';
import type { Contacts } from '../contacts';
import type { Card } from '../fillCard';
import type { Turn } from '../turn';

/** `isStep`: a card of the intake, which shrinks as soon as another one takes its place. */
export type Said = { text: string } | { card: Card; isStep?: true };
export type Spoken = Means & { contacts: Contacts };

export interface Command {
  /** Of the whole text, in any case; the first group is what comes after the word. */
  words: RegExp;
  answer(means: Spoken, turn: Turn, rest: string): Promise<Said[]>;
}

/** Signs around a word do not count: "/help", "Help!". */
export function firstMatch(commands: readonly Command[], text: string) {
  const bare = text.replace(/^[/!]+/, '').replace(/[.!?]+$/, '');
  for (const { words, answer } of commands) {
    const match = words.exec(bare);
    if (match) return (means: Spoken, turn: Turn) => answer(means, turn, match[1]?.trim() ?? '');
  }
  return undefined;
}
